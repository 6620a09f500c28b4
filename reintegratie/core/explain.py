"""The parts of an answer as plain data: results, steps, readings, what is missing, notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
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
from .concepts import Begrip
from .format import plain, show
from .graph import graph_of
from .grounds import TOLD, Ground, Used
from .outcome import GELDT_NIET, Eis, Gevolg, Kanttekening, Resultaat, Stap
from .parameters import ALTIJD, Parameter, Waarde
from .readings import named
from .rules import Regel
from .shared import shared
from .solution import Solution, World

NIET_NAGEGAAN = "niet nagegaan"  # the grade of a figure past the day up to which it was checked
WORDS = {True: phrases.YES, False: phrases.NO, None: phrases.UNKNOWN}
GRADE_NOTES = {"secundair": phrases.SECOND_HAND, "afgeleid": phrases.DERIVED}
REASONS = {
    NIET_VAN_TOEPASSING: phrases.NOT_APPLICABLE,
    PARAMETER_ONTBREEKT: phrases.NO_SOURCE,
    LEZINGEN_VERSCHILLEN: phrases.DIFFERS,
    FEITEN_STRIJDIG: phrases.CLASHES,
    GELDT_NIET: phrases.NOT_IN_FORCE,
}


def plain_facts(answer: Solution) -> dict[str, Any]:
    """The facts that were given, by name, as JSON values that can be given again."""
    concepts = answer.regel.wetboek.begrippen
    return {name: concepts[name].schrijf(value) for name, value in answer.feiten.items()}


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


def steps(answer: Solution) -> list[dict[str, Any]]:
    """The requirements, steps and results in the order of the law, each with what was found."""
    return [
        _step(answer, part, ground)
        for part, ground in zip(answer.outcome.of(TOLD), answer.grounds[:-1], strict=True)
    ]


def _step(answer: Solution, part: Any, ground: Ground) -> dict[str, Any]:
    shown = [_shown(part, world) for world in answer.told_worlds]
    same = all(one == shown[0] for one in shown)
    words = list(dict.fromkeys(words for _, words in shown))
    return {
        "soort": type(part).__name__.lower(),
        "tekst": part.opschrift if isinstance(part, Resultaat) else part.tekst,
        "waarde": shown[0][0] if same else phrases.DIFFERS,
        "weergave": words[0] if same else phrases.DIFFERS_IN.format(woorden=phrases.OR.join(words)),
        **answer.regel.wetboek.vindplaatsen.als_dict(part.bron),
        "gevonden": _facts(answer, ground),
        "parameters": [_figure(answer, one) for one in ground.figures],
    }


def _shown(part: Eis | Stap | Resultaat, world: World) -> tuple[Any, str]:
    """The value of a part for programs, and in words."""
    if isinstance(part, Eis):
        word = WORDS[world.value(part.voorwaarde).value]
        return word, word
    if isinstance(part, Stap):
        value = world.value(part.waarde)
        if value.missing:
            return None, phrases.NOT_KNOWN_YET
        return plain(value.value, part.eenheid), show(value.value, part.eenheid)
    described = result(part, world.assessment.results[part.naam])
    return described["waarde"], described["tekst"]


def _facts(answer: Solution, ground: Ground) -> list[dict[str, Any]]:
    return [
        {
            "naam": name,
            "label": concept.label,
            "weergave": show_fact(concept, answer.known.facts),
            "herkomst": concept.herkomst,
            "wie": concept.wie,
        }
        for name, concept in graph_of(answer.regel).facts.items()
        if name in ground.facts
    ]


def show_fact(concept: Begrip, facts: Mapping[str, Any]) -> str:
    """The given value of a fact in words, or «onbekend»."""
    value = facts.get(concept.naam)
    if value is None:
        return phrases.UNKNOWN
    return concept.keuzes[value] if concept.keuzes else show(value, concept.eenheid)


def _figure(answer: Solution, used: Used) -> dict[str, Any]:
    """A figure on the day that it was looked up for; ``op`` names that day if nobody asked it."""
    law, day = answer.regel.wetboek, used.day
    parameter, value = used.found(law.parameters)
    return {
        "naam": used.name,
        "omschrijving": parameter.omschrijving,
        "dag": day.isoformat(),
        "op": None if day == answer.peildatum else phrases.ON_DAY.format(dag=show(day)),
        "weergave": show(parameter.cel(day, *used.keys), parameter.eenheid),
        **law.vindplaatsen.als_dict(value.bron),
        "graad": value.graad if day <= value.geverifieerd_tot else NIET_NAGEGAAN,
    }


def shown_figure(parameter: Parameter, value: Waarde) -> str:
    """A figure in words; a table is too much for one line."""
    if isinstance(value.waarde, dict):
        return phrases.SEE_TABLE
    return show(value.waarde, parameter.eenheid)


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


def notes(answer: Solution, *, idle: bool = True) -> list[dict[str, Any]]:
    """Open norms and gaps, days outside what was verified, grades, and unused facts (``idle``)."""
    law = answer.regel.wetboek
    parts = [part for part in answer.outcome.of(Kanttekening) if _shown_note(part, answer)]
    said: dict[str, str | None] = {part.tekst: part.bron for part in parts}
    at = {part.tekst: part.bij for part in parts}
    said |= {one["tekst"]: one["bron"] for one in follows(answer)}
    said |= dict.fromkeys(in_lines(about_figures(answer)))
    asked = graph_of(answer.regel).facts
    used = {*asked, *answer.known.source(name for name in answer.known.follows if name in asked)}
    unused = [n for n in answer.feiten if n not in used and not answer.zwijgt]
    if unused and idle:
        labels = ", ".join(law.begrippen[name].label for name in unused)
        said[phrases.UNUSED.format(feiten=labels)] = None
    return [
        {"tekst": text, **law.vindplaatsen.als_dict(bron), "feit": at.get(text)}
        for text, bron in said.items()
    ]


def _shown_note(part: Kanttekening, answer: Solution) -> bool:
    return any(world.value(part.als).value is True for world in answer.worlds)


def clashes(answer: Solution) -> list[dict[str, Any]]:
    """The given facts that cannot be true together, each time with why not."""
    law = answer.regel.wetboek
    return [
        {
            "feiten": [_given(law.begrippen[name], answer) for name in clash.feiten],
            "tekst": clash.gevolg.reden,
            **law.vindplaatsen.als_dict(clash.gevolg.bron),
        }
        for clash in answer.strijdig
    ]


def given(answer: Solution) -> list[dict[str, Any]]:
    """The facts that were given, in words: in the order of the rule, then what it does not ask."""
    concepts, asked = answer.regel.wetboek.begrippen, graph_of(answer.regel).facts
    known = (name for name in asked if name in answer.feiten)
    return [
        _given(concepts[name], answer) for name in (*known, *sorted({*answer.feiten} - {*asked}))
    ]


def follows(answer: Solution) -> list[dict[str, Any]]:
    """The facts that the rule asks and nobody gave, since they follow from what was given."""
    law, known = answer.regel.wetboek, answer.known
    return [
        {
            **_given(law.begrippen[name], answer),
            "uit": list(one.door),
            "tekst": _follows(law.begrippen[name], answer, one.gevolg),
            **law.vindplaatsen.als_dict(one.gevolg.bron),
        }
        for name, one in known.follows.items()
        if name in graph_of(answer.regel).facts and not answer.zwijgt
    ]


def _follows(concept: Begrip, answer: Solution, gevolg: Gevolg) -> str:
    value = show_fact(concept, answer.known.facts)
    return phrases.FOLLOWS.format(feit=concept.label, waarde=value, reden=gevolg.reden)


def _given(concept: Begrip, answer: Solution) -> dict[str, Any]:
    value = show_fact(concept, answer.known.facts)
    return {"naam": concept.naam, "label": concept.label, "weergave": value}


def about_figures(answer: Solution) -> dict[str, dict[str, None]]:
    """Each thing that is to say of figures, with what the figures are of which it is said."""
    about: dict[str, dict[str, None]] = {}
    for used in (one for ground in answer.grounds for one in ground.figures):
        parameter, value = used.found(answer.regel.wetboek.parameters)
        for phrase in _to_say(value, used.day):
            about.setdefault(phrase, {})[parameter.omschrijving] = None
    return about


def in_lines(about: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """One line for each thing that is to say of figures, with those figures (``about_figures``)."""
    for phrase, names in about.items():
        yield phrase.format(cijfers=", ".join(f"«{name}»" for name in names))


def _to_say(value: Waarde, day: date) -> Iterator[str]:
    if day > value.geverifieerd_tot and value.vanaf != ALTIJD:  # else the text's age says so
        yield phrases.NOT_VERIFIED.replace("{dag}", show(value.geverifieerd_tot))
    if value.graad in GRADE_NOTES:
        yield GRADE_NOTES[value.graad]
