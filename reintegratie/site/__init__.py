"""The Sphinx extension of the handbook."""

from reintegratie.site.ankers import PageAnchors


def setup(app):
    """Register the extension with Sphinx; return what it is safe for."""
    app.add_transform(PageAnchors)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
