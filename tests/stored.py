"""What the notebooks of the book store: questions, and their answers in words."""

import json
from pathlib import Path

from reintegratie.weergave.onderdeel import MIME

NOTEBOOKS = sorted([*Path("book").rglob("*.ipynb"), *Path("notebooks").rglob("*.ipynb")])


def outcomes(path):
    """Return every question of a notebook with the text that stands beside it."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    shown = [
        output["data"] for cell in cells for output in cell.get("outputs", ()) if "data" in output
    ]
    return [(data[MIME], "".join(data["text/plain"])) for data in shown if MIME in data]
