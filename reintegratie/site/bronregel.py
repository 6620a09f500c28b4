"""Under the title of every chapter: which source it mirrors, of what date, with what status."""

from docutils import nodes
from sphinx.util.nodes import make_refnode

from reintegratie import wetboek


def add_source(app, doctree):
    """Put the source line below the first title of a chapter of one of the three sources."""
    docname = app.env.docname
    source = wetboek().bronnen.get(docname.partition("/")[0])
    title = doctree.next_node(nodes.title)
    if source is None or not source.in_boek or title is None:
        return
    line = nodes.paragraph(classes=["ri-bronregel"])
    line += nodes.Text("Bron: ")
    name = nodes.Text(source.titel)
    line += make_refnode(app.builder, docname, "bronnen", source.id, name)
    line += nodes.Text(f" ({source.datum}). {source.status}")
    title.parent.insert(title.parent.index(title) + 1, line)


def setup(app):
    """Register the source line with Sphinx."""
    app.connect("doctree-read", add_source)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
