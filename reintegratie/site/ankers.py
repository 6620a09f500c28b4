"""Anchors that are local to their page, such as `#lid-2` on every article."""

from docutils import nodes
from sphinx.transforms import SphinxTransform


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


def title(node):
    """Return the heading of a section, or an empty string."""
    heading = node.next_node(nodes.title) if isinstance(node, nodes.section) else None
    return heading.astext() if heading is not None else ""


def setup(app):
    """Register the anchors with Sphinx."""
    app.add_transform(PageAnchors)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
