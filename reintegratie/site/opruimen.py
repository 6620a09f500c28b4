"""Sphinx leaves the page of a chapter that is gone where it was: it would be published for ever."""

from pathlib import Path
from time import time


def remove_old_pages(app, exception):
    """At the end of a build: remove each page that is no chapter and was not written now."""
    out = Path(app.outdir)
    for path in out.rglob("*.html") if not exception else ():
        page = path.relative_to(out).with_suffix("").as_posix()
        if page not in app.env.found_docs and path.stat().st_mtime < app.handboek_begin:
            path.unlink()


def start(app):
    """Note when the build began."""
    app.handboek_begin = time()


def setup(app):
    """Register with Sphinx."""
    app.connect("builder-inited", start)
    app.connect("build-finished", remove_old_pages)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
