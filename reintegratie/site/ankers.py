"""Anchors that are local to their page, such as `#lid-2` on every article."""

import re

from docutils import nodes
from sphinx.transforms import SphinxTransform

# In a notebook an anchor is HTML, which Jupyter reads too; in the JSON its quotes are escaped.
IN_NOTEBOOK = re.compile(r'<a id=\\"([a-z0-9-]+)\\"></a>')

OF_HEADING = '<a class="headerlink"'


class PageAnchors(SphinxTransform):
    """Keep each `{#anker}` as an id of its own page.

    Sphinx makes every explicit name a label of the whole book, so `#lid-2` could be used
    once. Here it stays an id, and MyST can still resolve and check links to it: `[…](#lid-2)`
    on the page itself and `[…](artikel-17.ipynb#lid-2)` from another.
    """

    default_priority = 840  # before Sphinx collects labels (850)

    def apply(self, **kwargs):
        anchors = self.document.myst_slugs = dict(getattr(self.document, "myst_slugs", {}))
        for name, explicit in self.document.nametypes.items():
            node = self.document.ids.get(self.document.nameids[name])
            if explicit and node is not None and not isinstance(node, nodes.footnote):
                self.document.nametypes[name] = False
                anchors[name] = (node.line, self.document.nameids[name], title(node))
        self.env.metadata[self.env.docname]["myst_slugs"] = anchors


def read_anchors(app, docname, source):
    """Write the anchors of a notebook as MyST does, so that it knows and checks them."""
    if str(app.env.doc2path(docname)).endswith(".ipynb"):
        source[0] = IN_NOTEBOOK.sub(r"{#\1}", source[0])


def leave_unsaid(app, pagename, templatename, context, doctree):
    """Keep the link of a heading for the mouse: it is no part of what the heading is called.

    By keyboard the contents of the page lead to the same places.
    """
    own = OF_HEADING.replace("<a", '<a aria-hidden="true" tabindex="-1"')
    context["body"] = context.get("body", "").replace(OF_HEADING, own)


def title(node):
    """Return the heading of a section, or an empty string."""
    heading = node.next_node(nodes.title) if isinstance(node, nodes.section) else None
    return heading.astext() if heading is not None else ""


def setup(app):
    """Register the anchors with Sphinx."""
    app.connect("source-read", read_anchors)
    app.connect("html-page-context", leave_unsaid)
    app.add_transform(PageAnchors)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
