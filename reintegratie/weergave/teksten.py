"""All that the modules in JavaScript tell an answer in: they hold no words."""

from __future__ import annotations

from typing import Any

from reintegratie import wetboek
from reintegratie.graaf import pakket

from . import woorden


def teksten() -> dict[str, Any]:
    """The fixed words of an answer and around it, by name."""
    return pakket.teksten(wetboek()) | woorden.teksten()
