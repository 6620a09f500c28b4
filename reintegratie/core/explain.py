"""The parts of an answer as plain data: results, readings, missing figures."""

from __future__ import annotations

from typing import Any

from . import phrases
from .assess import (
    FEITEN_STRIJDIG,
    LEZINGEN_VERSCHILLEN,
    NIET_VAN_TOEPASSING,
    PARAMETER_ONTBREEKT,
    Assessment,
    Found,
)
from .format import plain, show
from .graph import graph_of
from .outcome import GELDT_NIET, Resultaat
from .readings import named
from .rules import Regel
from .shared import shared
from .solution import Solution

REASONS = {
    NIET_VAN_TOEPASSING: phrases.NOT_APPLICABLE,
    PARAMETER_ONTBREEKT: phrases.NO_SOURCE,
    LEZINGEN_VERSCHILLEN: phrases.DIFFERS,
    FEITEN_STRIJDIG: phrases.CLASHES,
    GELDT_NIET: phrases.NOT_IN_FORCE,
}


def results(answer: Solution) -> dict[str, dict[str, Any]]:
    """Each result as ``result`` gives it, with what the readings share where they differ."""
    worlds = [world.assessment.results for world in answer.different_worlds]
    described = _results(answer.regel, answer.gevonden)
    for name, one in described.items():
        one["bereik"] = None
        if one["reden"] == LEZINGEN_VERSCHILLEN:
            one["bereik"] = shared([world[name] for world in worlds], one["eenheid"])
            one["tekst"] = _over_readings(one["bereik"])
    return described


def _over_readings(span: dict[str, Any]) -> str:
    """A range, and that readings differ; a count says so itself."""
    said: str = span["tekst"]
    return said if span["laagste"] is None else phrases.SHARED.format(bereik=said)


def _results(rule: Regel, found: dict[str, Found]) -> dict[str, dict[str, Any]]:
    parts = {result.naam: result for result in graph_of(rule).outcome.of(Resultaat)}
    return {name: result(parts[name], one) for name, one in found.items()}


def result(part: Resultaat, found: Found) -> dict[str, Any]:
    """One result: its value, unit, label, words, and the reason why there is no value."""
    words = show(found.value, part.eenheid) if found.reason is None else _reason(found.reason)
    return {
        "waarde": None if found.reason else plain(found.value, part.eenheid),
        "eenheid": part.eenheid,
        "label": part.opschrift,
        "tekst": words,
        "reden": found.reason,
    }


def _reason(reason: str) -> str:
    return REASONS.get(reason, phrases.NOT_KNOWN_YET)


def missing_parameters(answer: Solution) -> list[dict[str, Any]]:
    """Each missing figure with why, and who sets it."""
    rooms = answer.regel.wetboek.parameters
    rows = []
    for full in answer.ontbrekende_parameters:
        room, _, name = full.partition(".")
        parameter = rooms[room][name]
        rows.append(
            {
                "naam": full,
                "omschrijving": parameter.omschrijving,
                "reden": parameter.reden(answer.peildatum),
                "wie": parameter.wie,
            }
        )
    return rows


def readings(answer: Solution) -> list[dict[str, Any]]:
    """What each reading gives, where that differs; several conflicts are joined with « + »."""
    rows = []
    for world in answer.different_worlds:
        choice = {name: r for name, r in world.choice.items() if name in answer.conflicten}
        found = world.assessment
        rows.append(
            {
                **named(answer.regel.wetboek.conflicten, choice),
                "keuze": " + ".join(choice.values()),
                "oordeel": found.oordeel,
                "aard": found.aard,
                "gevolg": _beside(answer, found),
                "wie": found.wie,
                "resultaten": _results(answer.regel, found.results),
            }
        )
    return rows


def _beside(answer: Solution, found: Assessment) -> str | None:
    """The sentence of a reading to say beside its results; none where it says no more."""
    silent = found.oordeel == "onbekend" or found.tells
    return None if silent else found.sentence(answer.nobody)
