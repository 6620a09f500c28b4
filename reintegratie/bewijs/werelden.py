"""Two rules side by side for anybody, once for each way in which the texts can be read.

The second is a rule under a change, or its next version. What both ask is read alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import product
from math import prod

import z3

from reintegratie.beleid.anders import AndereWet
from reintegratie.core.graph import Graph, graph_of
from reintegratie.core.outcome import BEREKEND
from reintegratie.core.readings import Choice
from reintegratie.core.rules import Regel

from .bewerkingen import LISTS
from .logica import all_of, any_of
from .mens import Mens, Tijdvak
from .term import NietTeBewijzen
from .uitslag import Uitslag
from .vertaling import counts_months

JA = ("recht", "kan", BEREKEND)
MEESTE = 200  # combinations of readings
LIJSTEN = (
    "Deze berekening telt met lijsten van perioden. Wie het precies merkt, is niet te bewijzen."
)
LEZINGEN = "Deze berekening heeft te veel lezingen. Wie het precies merkt, is niet te bewijzen."
Keuzes = Iterable[tuple[Choice, Choice]]  # what is read in the first rule, and in the second


@dataclass(frozen=True)
class Wereld:
    """What both rules say of anybody under one reading; None of a rule that is not there."""

    lezingen: Choice
    voor: Uitslag | None
    na: Uitslag | None

    @property
    def elk(self) -> list[Uitslag]:
        """What is said by the rules that are there."""
        return [one for one in (self.voor, self.na) if one]

    @property
    def verschilt(self) -> z3.BoolRef:
        """Whether somebody gets another outcome; of a rule that comes or goes, a yes of it."""
        if self.voor and self.na:
            return self.voor.differs(self.na)
        return any_of(one.oordeel[word] for one in self.elk for word in JA)


@dataclass(frozen=True)
class Naast:
    """Anybody (``mens``), who that can be (``wie``), and what is said under each reading."""

    mens: Mens
    wie: z3.BoolRef
    werelden: list[Wereld]


def naast(wet: AndereWet, naam: str, peildatum: date) -> Naast:
    """A rule beside what it is under a change, on a day. Raises NietTeBewijzen."""
    one, other = wet.naast(naam, peildatum)
    before = graph_of(one) if one else None
    after = _stands(other, peildatum) if other else None
    if before and after:
        return _naast(before, after, keuzes(wet, before, after, peildatum), peildatum)
    return _naast(before, after, _alleen(before, after), peildatum)


def naast_versie(rule: Regel) -> Naast:
    """A version beside the one before it, on its first day and the day before it; or alone.

    Each with the figures of its day. Raises NietTeBewijzen.
    """
    after = graph_of(rule)
    if rule.nummer == 1:
        return _naast(None, after, _alleen(None, after), rule.begin)
    before = graph_of(rule.versies[rule.nummer - 2])
    return _naast(before, after, _alle(before, after), rule.vooravond, rule.begin)


def _naast(
    before: Graph | None,
    after: Graph | None,
    readings: Keuzes,
    peildatum: date,
    later: date | None = None,
) -> Naast:
    """Side by side on one day, or the second on a later one."""
    mens, people = mens_van([one for one in (before, after) if one], peildatum), []

    def said(graph: Graph | None, choice: Choice, prefix: str, day: date | None) -> Uitslag | None:
        if graph is None:
            return None
        people.append(mens.twin(chosen=choice, prefix=prefix, dag=day))
        return Uitslag(people[-1], graph)

    worlds = [
        Wereld(
            {**then, **now},
            said(before, now, f"{number}/", None),
            said(after, then, f"{number}a/", later),
        )
        for number, (now, then) in enumerate(readings)
    ]
    return Naast(mens, all_of(one.background() for one in people), worlds)


def mens_van(graphs: list[Graph], peildatum: date) -> Mens:
    """Anybody on a day, by the lawbook of the last of these rules. Raises NietTeBewijzen."""
    if any(node.op in LISTS for graph in graphs for node in graph.nodes):
        raise NietTeBewijzen(LIJSTEN)
    law, by_month = graphs[-1].rule.wetboek, counts_months(graphs)
    return Mens(law, Tijdvak(peildatum, peildatum), by_month=by_month)


def _stands(rule: Regel, peildatum: date) -> Graph:
    """The graph of a rule, without what a change drops on that day."""
    graph = graph_of(rule)
    return replace(graph, outcome=rule.on(peildatum, graph.outcome))


def keuzes(
    wet: AndereWet, before: Graph, after: Graph, peildatum: date
) -> Iterator[tuple[Choice, Choice]]:
    """Each combination of readings that counts, and what it is under the change."""
    chosen = wet.chosen_on(peildatum)
    own = {name: one for name, one in chosen.items() if name in after.conflicts}
    return ((now, then | own) for now, then in _alle(before, after))


def _alle(before: Graph, after: Graph) -> Iterator[tuple[Choice, Choice]]:
    """Each combination of readings that counts; what both ask is read alike."""
    for choice in _combinations(_counting(before) | _counting(after)):
        now, then = (
            {name: one for name, one in choice.items() if name in graph.conflicts}
            for graph in (before, after)
        )
        yield now, then


def _alleen(before: Graph | None, after: Graph | None) -> Iterator[tuple[Choice, Choice]]:
    """Each combination of readings of the one rule that is there."""
    for graph in (before, after):
        if graph:
            yield from ((choice, choice) for choice in _combinations(_counting(graph)))


def _counting(graph: Graph) -> dict[str, list[str]]:
    """Of each conflict that a rule asks the readings that count."""
    speaks = graph.rule.spreekt({})
    return {
        name: [speaks.chosen[name]]
        if name in speaks.chosen
        else speaks.eigen.get(name, list(one.lezingen))
        for name, one in graph.conflicts.items()
    }


def _combinations(counting: dict[str, list[str]]) -> Iterator[Choice]:
    if prod(map(len, counting.values())) > MEESTE:
        raise NietTeBewijzen(LEZINGEN)
    for readings in product(*counting.values()):
        yield dict(zip(counting, readings, strict=True))
