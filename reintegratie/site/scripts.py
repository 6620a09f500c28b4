"""The scripts of a page: none that this book does not use, and none that holds up the page."""

UNUSED = ("translations.js", "doctools.js", "sphinx_highlight.js", "design-tabs.js")


def fit_scripts(app, pagename, templatename, context, doctree):
    """Leave out what no part of this book uses, and let no script hold up the page.

    The theme writes ``DOCUMENTATION_OPTIONS.pagename = …`` into each page, which would need a hash
    of its own; the others serve the search of Sphinx, tabs, and keys that visitors do not expect.
    """
    context["script_files"] = [
        file
        for file in context["script_files"]
        if file.filename and not file.filename.endswith(UNUSED)
    ]
    for file in context["script_files"]:
        if "type" not in file.attributes:  # a module waits by itself
            file.attributes["defer"] = "defer"


def setup(app):
    """Register with Sphinx."""
    app.connect("html-page-context", fit_scripts, priority=950)  # after the theme
    return {"parallel_read_safe": True, "parallel_write_safe": True}
