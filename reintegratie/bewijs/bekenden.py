"""Known people, carried out by the rule itself: whatever one of them has needs no prover."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from reintegratie.core.assess import Assessment, assess
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.graph import Graph
from reintegratie.core.graph.carry import Carried
from reintegratie.core.outcome import Eis
from reintegratie.core.readings import Spreekt

from .gevraagd import Tijdvak
from .persoon import Persoon

EIS, RESULTAAT, VERGELIJKING, LEZING = "eis", "resultaat", "vergelijking", "lezing"
JA, NEE = "ja: ", "nee: "
MOST = 30  # people who are kept for the next stretch: more take longer than the prover does


class Doel(NamedTuple):
    """Something in a rule that somebody must be able to have.

    ``soort`` is eis, resultaat, vergelijking or lezing; ``wat`` says which one; ``knopen`` are the
    nodes that it stands on.
    """

    soort: str
    wat: str
    knopen: tuple[int, ...]


class Bekenden:
    """People who are tried at each stretch of days: those who had most at the last one first."""

    def __init__(self, graph: Graph, people: Iterable[Persoon]):
        self.graph, self.people = graph, list(people)

    def have(self, goals: Iterable[Doel], stretch: Tijdvak) -> list[Doel]:
        """Those goals that somebody known has at a stretch of days, in the order they came in.

        What the prover is asked, and in which order, decides how much work it is: never a hash.
        """
        goals = list(goals)
        left = set(goals)
        gained: dict[int, int] = {}
        for number, person in enumerate(self.people):
            if not left:
                break
            new = set(Bekende(self.graph, person, stretch).has(left))
            gained[number] = len(new)
            left -= new
        order = sorted(range(len(self.people)), key=lambda number: -gained.get(number, 0))
        self.people = [self.people[number] for number in order[:MOST]]
        return [goal for goal in goals if goal not in left]


class Bekende:
    """One person, on their own day or the nearest one of a stretch."""

    def __init__(self, graph: Graph, person: Persoon, stretch: Tijdvak):
        self.graph, self.facts = graph, person.feiten
        self.day = min(max(person.peildatum, stretch.van), stretch.tot)
        first = {name: next(iter(one.lezingen)) for name, one in graph.conflicts.items()}
        self.chosen = first | {name: one for name, one in person.lezingen.items() if name in first}

    def has(self, goals: Iterable[Doel]) -> Iterator[Doel]:
        """Those goals that this person has; none for who is a contradiction or an error."""
        if self.graph.rule.gevolgen.complete(self.facts, self.day).clashes:
            return
        try:
            carried = Carried(self.graph, self.facts, self.day, Spreekt(self.chosen))
        except (ReintegratieFout, ArithmeticError):
            return
        said = assess(self.graph.outcome, carried.value)
        moved = {
            name: self._moves(name, carried, said)
            for name in {one.wat.partition("=")[0] for one in goals if one.soort == LEZING}
        }
        for one in goals:
            if one.soort == LEZING:
                here = moved[one.wat.partition("=")[0]]
            elif one.soort == RESULTAAT:
                here = said.results[one.wat].reason is None
            else:
                here = self._in(carried.values, one)
            if here:
                yield one

    def _in(self, values: list[Any], goal: Doel) -> bool:
        """Whether a comparison goes that way, or a requirement fails and no other one does."""
        [place] = goal.knopen
        found: Any = values[place].value
        if goal.soort == VERGELIJKING:
            return found is goal.wat.startswith(JA)
        parts = [(one.tekst, one.voorwaarde.place) for one in self.graph.outcome.of(Eis)]
        others = [other for part, other in parts if (part, other) != (goal.wat, place)]
        return found is False and all(values[other].value is True for other in others)

    def _moves(self, conflict: str, carried: Carried, said: Assessment) -> bool:
        """Whether another reading of a conflict gives another outcome: so each of them differs."""
        names = self.graph.conflicts[conflict].lezingen
        try:
            under = [carried.under(conflict, name) for name in names]
        except (ReintegratieFout, ArithmeticError):
            return False
        others = [assess(self.graph.outcome, one.value) for one in under]
        settled = not any(name.kind == "feit" for one in [said, *others] for name in one.missing)
        return settled and any(one.signature != said.signature for one in others)
