"""What other sources say: a rule answers for its own source, and the others stand under it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import explain, phrases
from .format import show
from .graph import graph_of
from .solution import Solution
from .tijd import of_source


def elsewhere(answer: Solution, under: Callable[[str], Solution]) -> list[dict[str, Any]]:
    """Each other source under which the outcome is not the same, with what it gives there.

    ``under`` gives the answer when another source speaks first. Empty where all sources were put
    together, where facts contradict each other, and where none says otherwise. ``resultaten`` are
    those that are not the same there; ``tijd`` says what is to say of the date of that source: it
    may be of a later day.
    """
    if answer.volgens is None or answer.zwijgt:
        return []
    others = ((source, under(source)) for source in _sources(answer))
    return [
        {
            "bron": source,
            "titel": answer.regel.wetboek.bronnen[source].naam,
            "oordeel": other.oordeel,
            "aard": other.aard,
            "gevolg": other.beside,
            "wie": other.wie,
            "resultaten": _other_results(answer, other),
            "tijd": _tijd(answer, source),
        }
        for source, other in others
        if (other.oordeel, other.resultaten) != (answer.oordeel, answer.resultaten)
    ]


def _other_results(answer: Solution, other: Solution) -> dict[str, dict[str, Any]]:
    """The results that another source changes: it does not say what is the same anyway."""
    own, theirs = explain.results(answer), explain.results(other)
    return {name: found for name, found in theirs.items() if found != own[name]}


def _sources(answer: Solution) -> list[str]:
    """The other sources that have a reading of something that the rule asks, in its order."""
    asked = graph_of(answer.regel).conflicts.values()
    found = (source for one in asked for sources in one.van.values() for source in sources)
    return [source for source in dict.fromkeys(found) if source != answer.volgens]


def _tijd(answer: Solution, source: str) -> str | None:
    """What is to say of the date: of the source, or of the day on which its readings begin."""
    asked = graph_of(answer.regel).conflicts.values()
    own = ((one, reading) for one in asked for reading in one.eigen(source))
    starts = [one.sinds[reading] for one, reading in own if reading in one.sinds]
    if starts and answer.peildatum < max(starts):
        return phrases.LATER.format(dag=show(max(starts)))
    return of_source(answer.regel.wetboek.bronnen[source], answer.peildatum)
