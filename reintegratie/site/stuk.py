"""A notebook in which a cell went wrong is no page: a reader would find a traceback there."""

import json

from sphinx.util.logging import getLogger

BROKEN = "cel %s eindigde met een fout (%s): draai deze notebook opnieuw met tools/notebooks.py."


def refuse(app, docname, source):
    """Warn, so that the build fails, of each stored outcome that is an error."""
    if str(app.env.doc2path(docname)).endswith(".ipynb"):
        for number, fault in broken(json.loads(source[0])):
            getLogger(__name__).warning(BROKEN, number, fault, location=docname)


def broken(notebook):
    """Yield the number of each cell that ended in an error, and the name of that error."""
    for number, cell in enumerate(notebook["cells"], 1):
        for one in cell.get("outputs", ()):
            if one["output_type"] == "error":
                yield number, one["ename"]


def setup(app):
    """Register with Sphinx."""
    app.connect("source-read", refuse)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
