"""Below the heading of a lid that does not stand in every text: its days, and what is before and
after.
"""

from docutils import nodes
from sphinx.util.nodes import make_refnode

from reintegratie import wetboek
from reintegratie.weergave import geldend


def add_days(app, doctree):
    """Tell the days of each lid of a chapter that came with a later text, or that does not always
    stand.
    """
    page = app.env.docname
    for one in geldend.van(wetboek(), page):
        place = one.bepaling.vindplaats.partition("#")[2]
        sections = (found for found in doctree.findall(nodes.section) if place in found["ids"])
        section = next(sections, None)
        if section is not None and one.dagen:
            box = nodes.container("", line(app, page, one), classes=["handboek-bron"])
            section.insert(1, box)


def line(app, page, one):
    """The line: the days, and the way to what stood there before and after."""
    made = nodes.paragraph("", one.dagen)
    after = one.opvolging.capitalize()
    for word, others in (("Daarvoor", one.daarvoor), (after, one.daarna)):
        for number, other in enumerate(others):
            target, _, anchor = other.vindplaats.partition("#")
            made += nodes.Text(", " if number else f" {word}: ")
            made += make_refnode(app.builder, page, target, anchor, nodes.Text(other.titel))
        made += nodes.Text("." if others else "")
    return made


def setup(app):
    """Register the lines with Sphinx."""
    app.connect("doctree-read", add_days)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
