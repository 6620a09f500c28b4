"""Draws the answers in the pages, at the end of a build: `beeld.mjs`, run once by Node."""

import json
from pathlib import Path

from reintegratie.weergave.teksten import teksten

from .node import carry_out

SCRIPT = Path(__file__).with_suffix(".mjs")
PLACE = b'data-beeld="'  # in a page that Sphinx wrote in this build


def draw(app, exception) -> None:
    """Fill every place for an answer; raises ExtensionError with what is wrong."""
    if exception or app.builder.format != "html":
        return
    pages = [str(one) for one in Path(app.outdir).rglob("*.html") if PLACE in one.read_bytes()]
    given = json.dumps({"teksten": teksten(), "paginas": pages})
    carry_out(SCRIPT, given=given, fault="The answers could not be drawn")


def setup(app):
    """Register with Sphinx, before whatever reads the pages."""
    app.connect("build-finished", draw, priority=100)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
