"""What a cell of a notebook stores: the questionnaire as it stands, and the same as text."""

from __future__ import annotations

from datetime import date
from typing import Any

from . import tekst
from .beeld import beeld
from .bestand import gegevens
from .stand import lees


def wegwijzer(peildatum: date | str, rol: str, feiten: dict[str, Any]) -> tuple[dict, str]:
    """The block and the text. ``feiten`` maps a key to its value (see ``register.sleutel``)."""
    stand = lees({"peildatum": peildatum, "rol": rol, "feiten": feiten})
    shown = beeld(stand)
    block = {
        "soort": "wegwijzer",
        "naam": "wegwijzer",
        "beeld": shown,
        "stand": gegevens(stand) | {"eerst": None, "vraag": None},
    }
    return block, tekst.stand(shown)
