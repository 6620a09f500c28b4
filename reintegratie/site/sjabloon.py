"""Pages that are laid out by a template in `sjablonen/naslag`, in Markdown with HTML in it."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

TEMPLATES = Path(__file__).parent / "sjablonen" / "naslag"


def markdown(words):
    """The words, safe between Markdown."""
    for sign in "\\`*_[]<>#|$":
        words = words.replace(sign, f"\\{sign}")
    return words


def rendered(name, shown, **filters):
    """What the template of that name makes of what is shown; `filters` are those of its own.

    A name that the template misses is an error. An anchor of MyST, `{#x}`, starts as a comment of
    Jinja does: so here a comment is `<# … #>`.
    """
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        comment_start_string="<#",
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters |= {"md": markdown} | filters
    return templates.get_template(f"{name}.jinja").render(shown)
