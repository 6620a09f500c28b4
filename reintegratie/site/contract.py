"""What the text of a provision says, shown on the page *Dekking* beside the rules that model it."""

from html import escape

from reintegratie.weergave import normtekst


def shown(provision, link):
    """The contract of a provision as HTML that folds open, and where a rule does not follow it.

    ``link`` makes a link to a rule of its name.
    """
    norms = provision["contract"]
    count = "1 norm" if len(norms) == 1 else f"{len(norms)} normen"
    parts = "".join(f"<dl>{_rows(norm)}</dl>" for norm in norms)
    summary = f"<summary>Wat de tekst zegt: {count}</summary>"
    return f"<details>{summary}{parts}{_followed(provision, link)}</details>"


def _rows(norm):
    return "".join(
        f"<dt>{label}</dt><dd>{escape(text)}</dd>" for label, text in normtekst.rijen(norm)
    )


def _followed(provision, link):
    """Where a rule does not follow the contract, or need not, and why."""
    rows = "".join(
        f"<li>{link(one['regel'])} ({escape(about(one))}): {escape(one['reden'])}</li>"
        for one in provision["afwijkingen"]
    )
    return f"<p>Waar een rekenhulp iets anders doet:</p><ul>{rows}</ul>" if rows else ""


def about(one):
    """In what respect: a conflict by its number, else the thing itself."""
    over = one["over"].partition("/")[0] if one["toets"] == "onduidelijk" else one["over"]
    return over or {"beslist": "wie beslist"}.get(one["toets"], one["toets"])
