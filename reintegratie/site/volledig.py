"""Whether a book has the pages to which others lead by themselves: a build stops without one."""

from sphinx.util import logging

from . import naslag, overzichtspagina, woordenlijst

SOURCES = "bronnen"


def needed():
    """The pages to which the frame, a chapter or an answer leads, by their names."""
    histories = [name for name in naslag.PAGES if name.startswith(naslag.HISTORY)]
    words = [woordenlijst.PAGE] if woordenlijst.words() else []
    return [overzichtspagina.PAGE, SOURCES, *histories, *words]


def check(app, env):
    """Warn about each page that misses."""
    for page in needed():
        if page not in env.found_docs:
            logging.getLogger(__name__).warning("de bladzijde «%s» mist", page)


def setup(app):
    """Register the check with Sphinx."""
    app.connect("env-check-consistency", check)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
