"""A draft adopted: taken up in the project itself; and undone, as if it had never been there."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from reintegratie.machine import whole

from .kop import Vastgesteld, lees_kop, werkt_terug
from .opnemen import opgenomen, teruggenomen

GEMAAKT = {"__pycache__", "__init__.pyi"}  # by Python, and as the types of a room (tools/typen.py)


def stel_vast(map: Path, wet: Path, boek: Path | None, gegeven: Vastgesteld) -> list[Path]:
    """Write a draft into the law, all of it or nothing; returns the files that it touched.

    ``wet`` is the folder of the law, ``boek`` that of its chapters. Raises OntwerpFout, also for a
    text that would work back by accident, and the OSError of a place that cannot be written.
    """
    werkt_terug(lees_kop(map), gegeven)
    files = _places(opgenomen(map, wet, boek, gegeven), wet, boek)
    for path in files:
        path.parent.mkdir(parents=True, exist_ok=True)
    whole.write({path: text.encode() for path, text in files.items() if text is not None})
    return sorted(files)


def neem_terug(map: Path, wet: Path, boek: Path | None) -> list[Path]:
    """Take a draft out of the law again: each file is as it was. Raises OntwerpFout."""
    files = _places(teruggenomen(map, wet, boek), wet, boek)
    whole.write({path: text.encode() for path, text in files.items() if text is not None})
    for path, text in files.items():
        if text is None:
            path.unlink()
            _zonder_lege_mappen(path.parent)
    return sorted(files)


def _places(
    files: Mapping[PurePosixPath, str | None], wet: Path, boek: Path | None
) -> dict[Path, str | None]:
    """Where each file stands: a chapter in the folder that holds the one of the book."""
    return {
        ((boek or wet) if place.parts[0] == "book" else wet) / place: text
        for place, text in files.items()
    }


def _zonder_lege_mappen(folder: Path) -> None:
    """Remove a folder of which only the draft had files, with what was made from them."""
    while all(one.name in GEMAAKT for one in folder.iterdir()):
        shutil.rmtree(folder)
        folder = folder.parent
