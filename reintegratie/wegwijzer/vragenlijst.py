"""The questionnaire as a part of a page: how a cell asks it, and what it then shows."""

from __future__ import annotations

from datetime import date
from typing import Any

from reintegratie.weergave.onderdeel import Gegevens, Onderdeel, Vraag

from . import schermtekst
from .bestand import gegevens as beantwoord
from .blok import los
from .blok import wegwijzer as blok
from .register import ALLES
from .scherm import beeld
from .stand import lees


def wegwijzer(
    *, peildatum: date | str, rol: str = ALLES, feiten: dict[str, Any] | None = None
) -> Vraag:
    """The questionnaire over every instrument, with these answers given.

    ``feiten`` maps a key to its value (see ``register.sleutel``).
    """
    stand = lees({"peildatum": peildatum, "rol": rol, "feiten": feiten or {}})
    return {"naam": "wegwijzer", **beantwoord(stand)}


def gegevens(vraag: Vraag) -> Gegevens:
    """What the questionnaire shows after these answers, and the state to go on from."""
    stand = lees(vraag)
    return {
        "naam": vraag["naam"],
        "beeld": beeld(stand),
        "stand": beantwoord(stand) | {"eerst": None, "vraag": None},
    }


def in_woorden(given: Gegevens) -> str:
    """The answers, every instrument in its group, and the next question."""
    return schermtekst.stand(given["beeld"])


WEGWIJZER = Onderdeel(
    soort="wegwijzer",
    stel=wegwijzer,
    gegevens=gegevens,
    tekst=in_woorden,
    blok=blok,
    plek=".ri-wegwijzer",
    blok_jupyter=los,
    script="wegwijzer.js",
    pagina="wegwijzer.js",
    leeft=lambda vraag: not vraag["feiten"],  # with answers it is an example
    stijl=("wegwijzer.css",),
)
