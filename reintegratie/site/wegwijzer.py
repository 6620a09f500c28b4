"""What the questionnaire fetches once its first question stands there: rules and register."""

import json
from pathlib import Path

from reintegratie.wegwijzer.pakket import geheel
from reintegratie.wegwijzer.vragenlijst import WEGWIJZER

from .inhoud import asked

NAME = "wegwijzer.json"


def write(app, exception) -> None:
    """Write the file beside the scripts, for a book that has the questionnaire."""
    if exception or app.builder.format != "html" or not any(asked(app.env, WEGWIJZER)):
        return
    found = geheel()
    del found["wet"]["teksten"]  # they come with the script
    whole = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    (Path(app.outdir) / "_static" / NAME).write_text(whole, encoding="utf-8")


def setup(app):
    """Register with Sphinx."""
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
