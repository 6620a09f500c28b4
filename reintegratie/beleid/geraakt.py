"""Whether a change may reach the outcome of somebody of whom not all is known.

What is the same before and after, and for which no fact is missing, stops a change; and it stops
at who fails a requirement that it does not reach. So who is left out notices nothing, whatever is
still missing: that needs no prover. Who is not left out may notice it. In a page the same is
``schuiven/geraakt.mjs``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Any

from reintegratie.core.answer import Antwoord
from reintegratie.core.graph import graph_of
from reintegratie.core.graph.carry import Carried
from reintegratie.core.graph.nodes import Node
from reintegratie.core.graph.symbol import Symbol
from reintegratie.core.outcome import Eis, Resultaat, Uitkomst
from reintegratie.core.readings import Spreekt
from reintegratie.core.rules import Regel
from reintegratie.core.solution import World
from reintegratie.core.values import ANY, Scalar

OPGEZOCHT = ("cijfer", "tabel", "opzoeken")


def kan_raken(voor: Antwoord, na: Antwoord) -> bool:
    """Whether the outcome of the same rule may differ, once more of somebody is known.

    Of other words, and of facts that cannot be true together, that is not looked for: it may.
    """
    if voor.zwijgt or na.zwijgt or not zelfde_stappen(voor.regel, na.regel):
        return True
    return any(_Naast(world, na).komt_aan(na.outcome) for world in voor.worlds)


def zelfde_stappen(one: Regel, other: Regel) -> bool:
    """Whether two rules are the same but for figures, readings and requirements."""
    return graph_of(one).nodes == graph_of(other).nodes


class _Naast:
    """One way to read the texts, and what every step of a rule is before and after a change.

    ``beweegt`` are the places of the steps that may differ; ``los`` those of them that hang on
    readings that gave the same and no longer do: there one value does not stand for all.
    """

    def __init__(self, world: World, na: Antwoord):
        self.wereld, self.voor, graph = world, world.carried, graph_of(na.regel)
        says = Spreekt(self.voor.chosen | na.spreekt.chosen, na.spreekt.eigen)
        self.na = Carried(graph, self.voor.facts, na.peildatum, says)
        self.beweegt, self.los = set[int](), set[int]()
        for place, node in enumerate(graph.nodes):
            if self._verschuift(place, node):
                self.beweegt.add(place)

    def _verschuift(self, place: int, node: Node) -> bool:
        reads = node.op == "lezing"
        own = node.op in OPGEZOCHT and self._ander_cijfer(node)
        if not (own or reads) and self.beweegt.isdisjoint(node.args):
            return False
        if self.los.isdisjoint(node.args) and not (reads and self._valt_uiteen(node)):
            if reads:
                return self._anders_gelezen(node)
            return not _vast(self.voor.values[place], self.na.values[place])
        self.los.add(place)
        return True

    def _ander_cijfer(self, node: Node) -> bool:
        """Whether one is another that may be meant: of a key that is not known each."""
        figures = [one.graph.figures[node.detail] for one in (self.voor, self.na)]
        if figures[0] == figures[1]:
            return False
        asked = [self.na.values[arg] for arg in node.args]
        day, *keys = (one.value if one.known else ANY for one in asked)
        if not isinstance(day, date):
            return True
        rows = [value.cijfer for one in figures if (value := one.op(day))]
        meant = [
            [path[at] if key is ANY else key for at, key in enumerate(keys)]
            for path in chain.from_iterable(map(_paden, rows))
        ]
        return any(figures[0].cel(day, *path) != figures[1].cel(day, *path) for path in meant)

    def _anders_gelezen(self, node: Node) -> bool:
        now, then = (_gelezen(one, node) for one in (self.voor, self.na))
        if not self.beweegt.isdisjoint((*now, *then)):
            return True
        pairs = [(one, other) for one in now for other in then if now != then]
        return any(
            self._oorsprong(one) != self._oorsprong(other)
            and not _vast(self.na.values[one], self.na.values[other])
            for one, other in pairs
        )

    def _valt_uiteen(self, node: Node) -> bool:
        """Whether what may move is read in more ways that do not give the same."""
        first, *others = _gelezen(self.na, node)
        values = self.na.values
        return not self.beweegt.isdisjoint(node.args) and any(
            not _vast(values[first], values[one]) for one in others
        )

    def _oorsprong(self, place: int) -> int:
        """The step that gives one its value: of a choice that is settled the part that is taken."""
        node = self.na.graph.nodes[place]
        if node.op != "kies" or not (condition := self.na.values[node.args[0]]).known:
            return place
        return self._oorsprong(node.args[1 if condition.value else 2])

    def komt_aan(self, outcome: Uitkomst) -> bool:
        """Whether the outcome may differ: not where a requirement fails that does not move."""
        asked = [part.voorwaarde for part in outcome.of(Eis)]
        if any(map(self._zeker_niet, asked)):
            return False
        if self._vervalt(asked) or any(map(self._hangt, (outcome.modaliteit, *asked))):
            return True
        return any(
            self._hangt(part.als) or self._hangt(part.waarde)
            for part in outcome.of(Resultaat)
            if not self._zeker_niet(part.als)
        )

    def _vervalt(self, asked: list[Any]) -> bool:
        """Whether a requirement is no longer asked that is not sure to be met."""
        kept = {one.place for one in asked if isinstance(one, Symbol)}
        gone = [
            part.voorwaarde
            for part in self.wereld.assessment.outcome.of(Eis)
            if isinstance(part.voorwaarde, Symbol) and part.voorwaarde.place not in kept
        ]
        return any(self.voor.value(one).value is not True for one in gone)

    def _hangt(self, expression: Any) -> bool:
        return isinstance(expression, Symbol) and expression.place in self.beweegt

    def _zeker_niet(self, expression: Any) -> bool:
        return self.na.value(expression).value is False and not self._hangt(expression)


def _paden(rows: Any) -> Iterator[tuple[Any, ...]]:
    """The keys to each figure of a table; of another figure none."""
    if not isinstance(rows, Mapping):
        yield ()
        return
    for key, row in rows.items():
        yield from ((key, *rest) for rest in _paden(row))


def _gelezen(one: Carried, node: Node) -> list[int]:
    """The steps of the readings of a conflict that count where the texts are read in one way."""
    conflict, *names = node.detail
    places, chosen = dict(zip(names, node.args, strict=True)), one.chosen.get(conflict)
    return [places[name] for name in (one.counting(conflict) if chosen is None else [chosen])]


def _vast(one: Scalar, other: Scalar) -> bool:
    """Whether two values are the same, whatever fact is still to be known."""
    unknown = any(name.kind == "feit" for name in one.missing | other.missing)
    return not unknown and one.value == other.value
