"""The facts of an answer as plain data: given, following from these, and not true together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import phrases
from .concepts import Begrip
from .format import show
from .graph import graph_of
from .outcome import Gevolg
from .solution import Solution


def plain_facts(answer: Solution) -> dict[str, Any]:
    """The facts that were given, by name, as JSON values that can be given again."""
    concepts = answer.regel.wetboek.begrippen
    return {name: concepts[name].schrijf(value) for name, value in answer.feiten.items()}


def show_fact(concept: Begrip, facts: Mapping[str, Any]) -> str:
    """The given value of a fact in words, or «onbekend»."""
    value = facts.get(concept.naam)
    if value is None:
        return phrases.UNKNOWN
    return concept.keuzes[value] if concept.keuzes else show(value, concept.eenheid)


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
