"""The command ``reintegratie wegwijzer``: answers from a file or from options, and the outcome."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from reintegratie.core.errors import OngeldigeInvoer, shorten
from reintegratie.machine import whole

from . import bestand, schermtekst
from .scherm import beeld
from .stand import Stand, lees


def stand(
    given: dict[str, Any], facts: dict[str, str], peildatum: str | None, rol: str | None
) -> Stand:
    """The state in a file (a saved one, or plain facts), with what the options say on top."""
    saved = bestand.uitgepakt(given)
    chosen = {"peildatum": peildatum, "rol": rol}
    return lees(
        saved
        | {name: value for name, value in chosen.items() if value}
        | {"feiten": {**saved["feiten"], **facts}}
    )


def schrijf(stand: Stand, place: str) -> None:
    """Write the state and its outcomes, for this user alone. Raises OngeldigeInvoer."""
    text = json.dumps(bestand.bewaar(stand), ensure_ascii=False, indent=1)
    try:
        whole.write({Path(place): f"{text}\n".encode()}, private=True)
    except OSError:
        raise OngeldigeInvoer(f"Het bestand «{shorten(place)}» is niet te schrijven.") from None


def toon(stand: Stand) -> int:
    """Print the outcome; returns the exit code."""
    print(schermtekst.stand(beeld(stand)))
    return 0
