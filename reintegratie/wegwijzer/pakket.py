"""All that the questionnaire needs to answer without Python: its register, as plain data.

The modules in ``rekenaar/wegwijzer`` take it, beside the rules as ``graaf.pakket`` gives them;
``rekenaar/wegwijzer/types.d.ts`` says what it holds. A page holds its ``opening`` alone, and
fetches what is ``geheel`` once that stands there.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from reintegratie import wetboek
from reintegratie.core.graph import graph_of
from reintegratie.core.phrases import every
from reintegratie.core.rules import Regel
from reintegratie.graaf import pakket as graaf
from reintegratie.weergave import velden, woorden

from . import opschriften
from .bestand import GROOTSTE, SOORT
from .cellen import cellen, zinnen
from .lijst import GRENS, MOGELIJK
from .ontvangstbewijs import per_dag
from .register import Instrument, berekeningen, eerste_vragen, eigen, instrumenten, lijst, rollen
from .samenloop import STILTE
from .scherm import beeld
from .stand import Stand
from .vragen import HERKOMST

# What stands in the line of an instrument of which no answer is given yet.
LINE = ("naam", "titel", "groep", "oordeel", "gevolg")


def geheel() -> dict[str, Any]:
    """The rules and the register together; of no single rule a receipt is shown."""
    wet = graaf.pakket(wetboek().regeling(name) for name in berekeningen())
    for version in (one for rule in wet["regels"].values() for one in rule):
        del version["ontvangstbewijs"]
    return {"wet": wet, "wijzer": pakket()}


def opening(peildatum: date) -> dict[str, Any]:
    """What stands there first: for whom somebody looks, and what each answer to that leads to."""
    found = {rol: beeld(Stand(peildatum, rol)) for rol in rollen()}
    return {
        "rollen": rollen(),
        "eerste_vragen": {rol: eerste_vragen(rol) for rol in rollen()},
        "beelden": {rol: _in_regels(one) for rol, one in found.items()},
        "teksten": teksten(),
    }


def _in_regels(shown: dict[str, Any]) -> dict[str, Any]:
    """The same with of each instrument what its line in the list shows."""
    parts = [part | {"rijen": [_regel(row) for row in part["rijen"]]} for part in shown["lijst"]]
    return shown | {"lijst": parts}


def _regel(row: dict[str, Any]) -> dict[str, Any]:
    """A line; of more than one missing fact only how many there are."""
    missing = row["ontbreekt"] if len(row["ontbreekt"]) == 1 else [None] * len(row["ontbreekt"])
    return {name: row[name] for name in LINE} | {"ontbreekt": missing}


def pakket() -> dict[str, Any]:
    """The register of the questionnaire, and what its rules say about themselves."""
    rules = [wetboek().regeling(name) for name in berekeningen()]
    said = _samenloop()
    return {
        "eigen": sorted(eigen()),
        "rollen": rollen(),
        "eerste_vragen": {rol: eerste_vragen(rol) for rol in rollen()},
        "herkomst": list(HERKOMST),
        "grens": GRENS,
        "mogelijk": list(MOGELIJK),
        "lijst": lijst(),
        "instrumenten": [_instrument(one) for one in instrumenten().values()],
        "ook": {rule.naam: _ook(rule) for rule in rules},
        "bepalingen": eerste_plekken(rules),
        "vragen": _vragen(rules),
        "samenloop": said,
        "documenten": _documenten(rules, said),
        "bestand": {"soort": SOORT, "grootste": GROOTSTE},
        "ontvangstbewijs": {"versie": wetboek().versie, "parameters": per_dag()},
        "teksten": teksten(),
    }


def _ook(rule: Regel) -> list[str]:
    """From what the facts of a rule may follow, beside those that any version of it asks."""
    asked = {name for version in rule.versies for name in version.feiten}
    return [name for name in rule.kent if name not in asked]


def teksten() -> dict[str, Any]:
    """All that the questionnaire says, beside the words of an answer."""
    return every(opschriften) | {
        "ORIGINS": woorden.HERKOMSTEN,
        "NOBODYS_JUDGEMENT": woorden.OORDEEL_VAN_NIEMAND,
        "HINTS": velden.HINTS,
        "UNITS": velden.UNITS,
    }


def _instrument(one: Instrument) -> dict[str, Any]:
    return {
        "naam": one.naam,
        "titel": one.titel,
        "voor": list(one.voor),
        "toegang": one.toegang,
        "daarna": list(one.daarna),
        "meer": one.titels(),
        "hoofdstukken": one.per_dag(),
    }


def eerste_plekken(rules: Iterable[Regel]) -> dict[str, str]:
    """The place of the first provision of each version of these rules, by its number."""
    each = (version for rule in rules for version in rule.versies)
    return {one.bepalingen[0]: one.wetboek.bepalingen[one.bepalingen[0]].vindplaats for one in each}


def _vragen(rules: Iterable[Regel]) -> dict[str, Any]:
    """Each fact that is asked: its question and hint. The rest of it comes with the rules."""
    each = [version for rule in rules for version in rule.versies[::-1]]
    names = {name: None for version in each for name in graph_of(version).facts}
    found = {name: wetboek().begrippen[name] for name in names}
    return {name: {"vraag": one.vraag, "hint": one.hint} for name, one in found.items()}


def _samenloop() -> dict[str, Any]:
    """What goes together, each place by its name, with its days where it does not always stand."""
    lists = {"cellen": cellen(), "vooraf": zinnen("vooraf"), "algemeen": zinnen("algemeen")}
    rows = {name: [one.rij | one.dagen for one in said] for name, said in lists.items()}
    return {"stilte": STILTE, **rows}


def _documenten(rules: list[Regel], said: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The texts of the places that are named here; the rules bring those of theirs."""
    named = [*eerste_plekken(rules).values()]
    rows = (*said["cellen"], *said["vooraf"], *said["algemeen"])
    named += [place for row in rows for place in row["bronnen"]]
    return graaf.documenten(wetboek(), named)
