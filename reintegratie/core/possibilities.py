"""What each answer would give, when one yes or no, or one choice, is all that is missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .concepts import Begrip
from .explain import results, show_fact
from .format import plain
from .outcome import ONBEKEND
from .solution import Solution


def possibilities(
    answer: Solution, further: Callable[[dict[str, Any]], Solution]
) -> list[dict[str, Any]]:
    """Each value of the one missing fact with its outcome; empty where that is not the case.

    ``further`` gives the answer to other facts.
    """
    missing = answer.ontbrekende_feiten
    if answer.oordeel != ONBEKEND or len(missing) != 1:
        return []
    concept = answer.regel.wetboek.begrippen[missing[0]]
    return [
        _row(concept, value, further({**answer.feiten, concept.naam: value}))
        for value in _values(concept)
    ]


def _values(concept: Begrip) -> list[Any]:
    return [True, False] if concept.type == "ja_nee" else list(concept.keuzes)


def _row(concept: Begrip, value: Any, answer: Solution) -> dict[str, Any]:
    return {
        "feit": concept.naam,
        "label": concept.label,
        "waarde": plain(value),
        "weergave": show_fact(concept, {concept.naam: value}),
        "oordeel": answer.oordeel,
        "aard": answer.aard,
        "gevolg": answer.gevolg,
        "resultaten": results(answer),
    }
