"""The state as a JSON file, and back: what was answered, and what came out of it.

Only the answers are read back; the outcomes are computed anew. A file may be made by anybody, so
nothing in it is trusted: size, kind, names and values are all checked.
"""

from __future__ import annotations

from typing import Any

from reintegratie.core.errors import OngeldigeInvoer, shorten
from reintegratie.core.json_input import read_object

from .ontvangstbewijs import ontvangstbewijs
from .scherm import beeld
from .stand import Stand, begrip, lees

SOORT = "reintegratie-wegwijzer"
GROOTSTE = 1_000_000  # characters; a file with every answer and all notes has some 150,000


def bewaar(stand: Stand) -> dict[str, Any]:
    """The state, its outcomes and its receipt, as JSON values."""
    shown = beeld(stand)
    return {
        "soort": SOORT,
        **gegevens(stand),
        "uitkomsten": [row for part in shown["lijst"] for row in part["rijen"]],
        "samenloop": shown["samenloop"]["gezegd"],
        "ontvangstbewijs": ontvangstbewijs(stand.peildatum),
    }


def gegevens(stand: Stand) -> dict[str, Any]:
    """What was answered, as JSON values that can be read again."""
    return {
        "peildatum": stand.peildatum.isoformat(),
        "rol": stand.rol,
        "feiten": {key: begrip(key).schrijf(value) for key, value in stand.feiten.items()},
        "weet_niet": sorted(stand.weet_niet),
    }


def lees_tekst(text: Any) -> Stand:
    """The state in the text of a file. Raises OngeldigeInvoer or InvoerFouten."""
    if not isinstance(text, str) or len(text) > GROOTSTE:
        raise OngeldigeInvoer("Dit bestand is te groot om van de wegwijzer te zijn.")
    return lees(uitgepakt(read_object(text)))


def uitgepakt(given: dict[str, Any]) -> dict[str, Any]:
    """What ``stand.lees`` asks, from a saved file or from plain facts (``{"leeftijd": 30}``)."""
    if "soort" not in given and "feiten" not in given:
        return {"feiten": given}
    if given.get("soort", SOORT) != SOORT:
        raise OngeldigeInvoer(
            f"Dit is geen bestand van de wegwijzer, maar «{shorten(given['soort'])}»."
        )
    known = ("peildatum", "rol", "feiten", "weet_niet")
    return {"feiten": {}} | {name: given[name] for name in known if name in given}
