"""The scripts of a page: none that this book does not use."""

UNUSED = (
    "documentation_options.js",
    "doctools.js",
    "sphinx_highlight.js",
    "translations.js",
    "design-tabs.js",
)


def fit_scripts(app, pagename, templatename, context, doctree):
    """Leave out what serves the search of Sphinx, tabs, and keys that visitors do not expect.

    What is left are modules of our own, which hold up no page.
    """
    context["script_files"] = [
        file
        for file in context["script_files"]
        if file.filename and not file.filename.endswith(UNUSED)
    ]


def setup(app):
    """Register with Sphinx."""
    app.connect("html-page-context", fit_scripts, priority=950)  # after who adds one
    return {"parallel_read_safe": True, "parallel_write_safe": True}
