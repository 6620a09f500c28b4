"""What each answer would give, where what is missing has few answers: a yes or no, or a short list.

A number may have usual values (``gangbaar``): then the outcome is told for each of these, and says
for which.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from math import prod
from typing import Any

from . import phrases
from .assess import FEIT_ONTBREEKT, LEZINGEN_VERSCHILLEN, Found
from .concepts import Begrip
from .explain import results
from .format import plain, short, show
from .given import show_fact
from .outcome import ONBEKEND
from .shared import shared
from .solution import Solution

Further = Callable[[dict[str, Any]], Solution]  # the answer when these are given too
MOST = 8  # answers together; more are too many to carry out each time
OPEN = (FEIT_ONTBREEKT, LEZINGEN_VERSCHILLEN)


def possibilities(answer: Solution, further: Further) -> list[dict[str, Any]]:
    """Each value of the one missing fact with its outcome; empty where that is not the case."""
    missing = answer.ontbrekende_feiten
    if answer.oordeel != ONBEKEND or len(missing) != 1:
        return []
    concept = answer.regel.wetboek.begrippen[missing[0]]
    return [_row(concept, value, further({concept.naam: value})) for value in values(concept)]


def values(concept: Begrip) -> list[Any]:
    """The answers to a question; empty where they are too many to name."""
    return [True, False] if concept.type == "ja_nee" else list(concept.keuzes or concept.gangbaar)


def _row(concept: Begrip, value: Any, answer: Solution) -> dict[str, Any]:
    return {
        "feit": concept.naam,
        "label": concept.label,
        "waarde": plain(value),
        "weergave": show_fact(concept, {concept.naam: value}),
        "oordeel": answer.oordeel,
        "aard": answer.aard,
        "gevolg": answer.beside,
        "resultaten": results(answer),
    }


def spread(answer: Solution, further: Further) -> dict[str, dict[str, Any]]:
    """Each result as ``results`` gives it; where facts are missing that have few answers together,
    from the lowest to the highest over these and over the readings.
    """
    told, concepts = results(answer), _missing(answer)
    if not concepts or not few(concepts):
        return told
    answers = [one for one in each(answer, further, concepts) if not one.zwijgt]
    worlds = [world for one in answers for world in one.told_worlds]
    for name, result in told.items():
        if result["reden"] in OPEN:
            found = [one.assessment.results[name] for one in worlds]
            result.update(_over(found, result, concepts))
    return told


def few(concepts: list[Begrip]) -> bool:
    """Whether these questions have few answers together."""
    return 0 < prod(len(values(one)) for one in concepts) <= MOST


def each(answer: Solution, further: Further, concepts: list[Begrip]) -> list[Solution]:
    """The answer for every combination of answers to these questions."""
    names = [one.naam for one in concepts]
    given = (dict(zip(names, found, strict=True)) for found in product(*map(values, concepts)))
    return [further(facts) for facts in given]


def _missing(answer: Solution) -> list[Begrip]:
    return [answer.regel.wetboek.begrippen[name] for name in answer.ontbrekende_feiten]


def _over(found: list[Found], result: dict[str, Any], concepts: list[Begrip]) -> dict[str, Any]:
    """What a result comes to over these; nothing where that has no order, or is not settled."""
    if not all(one.settled for one in found):
        return {}
    span = shared(found, result["eenheid"])
    if span["laagste"] is None:
        return {}
    said = phrases.DEPENDS.format(
        bereik=span["tekst"], feiten=phrases.AND.join(map(named, concepts))
    )
    return {"bereik": span, "tekst": said if len(span["telling"]) > 1 else span["tekst"]}


def named(concept: Begrip) -> str:
    """A fact that an outcome depends on, with the values for which that is told."""
    if not concept.gangbaar:
        return phrases.ABOUT_FACT.format(label=concept.label)
    *first, last = concept.gangbaar
    words = [*(short(one, concept.eenheid) for one in first), show(last, concept.eenheid)]
    said = phrases.listed(words, phrases.OR)
    return phrases.ABOUT_VALUES.format(label=concept.label, waarden=said)
