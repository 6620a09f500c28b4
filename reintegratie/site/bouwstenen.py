"""The page with every building block in every state: what it needs beside its own parts."""

PAGE = "bouwstenen"


def add_script(app, pagename, templatename, context, doctree):
    """Give that page the script that brings blocks in the states that a reader makes."""
    if pagename == PAGE:
        app.add_js_file(f"{PAGE}.js", type="module")


def setup(app):
    """Register the page with Sphinx."""
    app.connect("html-page-context", add_script)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
