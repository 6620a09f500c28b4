"""The look of the site: a theme of the book's own, in templates and one style sheet.

`sjablonen/` is the theme, `stijl/` its style: components and values of NL Design System with
colours of our own, and the style of every part that lives. A page works without a script.
"""

import re
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from reintegratie.onderdelen import STIJLEN
from reintegratie.weergave.bouw import op_een_regel

from .node import carry_out

HERE = Path(__file__).parent
NAME = "handboek"
STYLE = HERE / "stijl"
SCRIPT = HERE / "stijl.mjs"
BEGIN = STYLE / "stijl.css"
PACKAGE = re.compile(r'@import "(@[\w-]+/[\w-]+)/')


def packages() -> list[str]:
    """The packages of NL Design System that the style takes, in order."""
    return PACKAGE.findall(BEGIN.read_text("utf-8"))


def style() -> str:
    """The whole style sheet as a list of what it holds; the parts that live come before paper."""
    parts = "".join(f'@import "../_static/{name}";\n' for name in STIJLEN)
    return f'@import "./{BEGIN.name}";\n{parts}@import "./druk.css";\n'


def make_style(app, exception) -> None:
    """Write the style sheet, small, and that of the book on paper; ExtensionError says why not."""
    if exception or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    fault = "The style of the pages could not be made"
    carry_out(SCRIPT, STYLE, static, given=style(), fault=fault)


class Tables(SphinxPostTransform):
    """A table of the text can be scrolled by itself on a small screen, also by keyboard."""

    default_priority = 900
    formats = ("html",)

    def run(self, **kwargs):
        """Put each table in a region that carries the name of the heading above it."""
        for number, table in enumerate(list(self.document.findall(nodes.table)), 1):
            around = table.parent
            name = f"Tabel {number}: {heading(table)}"
            frame = nodes.raw(
                "",
                f'<div class="ri-tabel" role="region" tabindex="0" aria-label="{name}">',
                format="html",
            )
            place = around.index(table)
            around.insert(place, frame)
            around.insert(place + 2, nodes.raw("", "</div>", format="html"))


class Amounts(SphinxPostTransform):
    """An amount in the text stays on one line with its sign."""

    default_priority = 900
    formats = ("html",)

    def run(self, **kwargs):
        """Bind each «€» to what follows it, outside code."""
        for text in list(self.document.findall(nodes.Text)):
            if "€ " in text and not isinstance(text.parent, nodes.FixedTextElement | nodes.literal):
                text.parent.replace(text, nodes.Text(op_een_regel(text)))


def heading(node: nodes.Node) -> str:
    """The title of the section that holds a node, as an attribute of HTML may hold it."""
    while node and not isinstance(node, nodes.section):
        node = node.parent
    title = node.next_node(nodes.title) if node else None
    return escape(title.astext()) if title else ""


def use_own_files(app, config):
    """Ship the own static files."""
    if str(HERE / "_static") not in config.html_static_path:
        config.html_static_path.append(str(HERE / "_static"))


def setup(app):
    """Register the look with Sphinx."""
    app.add_html_theme(NAME, str(HERE / "sjablonen"))
    app.connect("config-inited", use_own_files)
    app.connect("build-finished", make_style)
    app.add_post_transform(Tables)
    app.add_post_transform(Amounts)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
