"""The state as a JSON file, and back: what was answered, and what came out of it.

Only the answers are read back; the outcomes are computed anew. A file may be made by anybody, so
nothing in it is trusted: size, kind, names and values are all checked.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from reintegratie import wetboek
from reintegratie.core.answer import fingerprint
from reintegratie.core.errors import OngeldigeInvoer, shorten
from reintegratie.core.graph import graph_of
from reintegratie.core.json_input import read_object

from .register import instrumenten
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
        "ontvangstbewijs": ontvangstbewijs(),
    }


def gegevens(stand: Stand) -> dict[str, Any]:
    """What was answered, as JSON values that can be read again."""
    return {
        "peildatum": stand.peildatum.isoformat(),
        "rol": stand.rol,
        "feiten": {key: begrip(key).schrijf(value) for key, value in stand.feiten.items()},
        "weet_niet": sorted(stand.weet_niet),
    }


def ontvangstbewijs() -> dict[str, str]:
    """The version, and one fingerprint of every figure that an outcome may rest on."""
    return {"versie": wetboek().versie, "parameters": vingerafdruk()}


@cache
def vingerafdruk() -> str:
    """One number for the figures of every rule of the questionnaire, with all their values."""
    rules = (name for one in instrumenten().values() for name in (one.toegang, *one.daarna))
    versions = (one for name in rules for one in wetboek().regeling(name).versies)
    figures = (graph_of(one).figures for one in versions)
    return fingerprint({name: one for found in figures for name, one in found.items()})


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
