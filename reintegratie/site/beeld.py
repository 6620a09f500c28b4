"""Draws the answers in the pages, at the end of a build: `beeld.mjs`, run once by Node."""

import json
import subprocess
from pathlib import Path

from sphinx.errors import ExtensionError

from reintegratie.weergave.teksten import teksten

from .node import node

SCRIPT = Path(__file__).with_suffix(".mjs")
PLACE = b'data-beeld="'  # in a page that Sphinx wrote in this build


def draw(app, exception) -> None:
    """Fill every place for an answer; raises ExtensionError with what is wrong."""
    if exception or app.builder.format != "html":
        return
    pages = [str(one) for one in Path(app.outdir).rglob("*.html") if PLACE in one.read_bytes()]
    given = json.dumps({"teksten": teksten(), "paginas": pages})
    run = [node(), str(SCRIPT)]
    done = subprocess.run(run, input=given, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise ExtensionError(f"The answers could not be drawn:\n{done.stderr[-2000:]}")


def setup(app):
    """Register with Sphinx, before whatever reads the pages."""
    app.connect("build-finished", draw, priority=100)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
