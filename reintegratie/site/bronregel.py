"""Under the title of every chapter: which source it mirrors, how old, and where its twins stand."""

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.util.nodes import make_refnode

from reintegratie import wetboek
from reintegratie.site.tweelingen import twins


def add_source(app, doctree):
    """Put the source lines below the first title of a page that follows a source, or all three."""
    page, title = app.env.docname, doctree.next_node(nodes.title)
    source = wetboek().bronnen.get(page.partition("/")[0])
    if title is None:
        return
    if source is not None and source.in_boek:
        lines = [one_source(app, page, source), *twin_line(app, page)]
    elif str(app.env.doc2path(page)).endswith(".ipynb"):
        lines = [three_sources(app, page)]
    else:
        return
    box = nodes.container(classes=["handboek-bron"])
    box.extend(lines)
    title.parent.insert(title.parent.index(title) + 1, box)


def one_source(app, page, source):
    """The line of a chapter: its source, with date and status."""
    line = nodes.paragraph("", "Bron: ")
    line += link(app, page, source)
    line += nodes.Text(f" ({source.datum}). {source.status}")
    return line


def three_sources(app, page):
    """The line of a page that uses all sources: each with its date."""
    line = nodes.paragraph("", "Bronnen: ")
    sources = [source for source in wetboek().bronnen.values() if source.in_boek]
    for number, source in enumerate(sources):
        line += nodes.Text(", " if number else "")
        line += link(app, page, source)
        line += nodes.Text(f" ({source.datum})")
    line += nodes.Text(".")
    return line


def link(app, page, source):
    """The title of a source, as a link to what is known about it."""
    return make_refnode(app.builder, page, "bronnen", source.id, nodes.Text(source.titel))


def twin_line(app, page):
    """The line with the chapters of the other sources about the same, where there are any."""
    others = [other for other in twins(page) if other in app.env.found_docs]
    if not others:
        return
    line = nodes.paragraph("", "Hierover ook in een andere bron: ")
    for number, other in enumerate(others):
        line += nodes.Text(", " if number else "")
        line += pending_xref(
            "",
            nodes.inline(),
            refdomain="std",
            reftype="doc",
            reftarget=f"/{other}",
            refexplicit=False,
            refwarn=True,
            refdoc=page,
        )
        line += nodes.Text(f" ({kort(other)})")
    line += nodes.Text(".")
    yield line


def kort(page):
    """The short name of the source of a page."""
    source = wetboek().bronnen[page.partition("/")[0]]
    return source.kort or source.titel


def setup(app):
    """Register the source line with Sphinx."""
    app.connect("doctree-read", add_source)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
