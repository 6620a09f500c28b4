"""A graph carried out for one person: the value of every node, what the rule itself would give.

Another reading carries out again only what hangs on it, and of that only what changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from ..readings import Choice, Spreekt
from ..values import Scalar, as_scalar
from .symbol import Symbol
from .trace import Graph

EVERY_READING = Spreekt()
DAYS = 8  # of how many days a graph keeps what hangs on nothing else


class Carried:
    """The values of the nodes under one choice of readings, each at the place of its node.

    ``differs`` says of each node that asks a conflict of which no reading was chosen whether its
    readings give different values; the first one stands in for these. ``places`` are the nodes to
    carry out, if not all. Raises what the rule raises, in its order: DelenDoorNul and its like.
    """

    def __init__(
        self,
        graph: Graph,
        facts: Mapping[str, Any],
        peildatum: date,
        says: Spreekt = EVERY_READING,
        places: Iterable[int] | None = None,
    ):
        self.graph, self.facts, self.peildatum = graph, facts, peildatum
        self.chosen, self.own = says.chosen, says.eigen
        self.differs: dict[int, bool] = {}
        fixed = graph.fixed.get(peildatum)
        if fixed is None:
            self.values: list[Any] = [None] * len(graph.nodes)
            self._carry(range(len(graph.nodes)) if places is None else places)
        else:
            self.values = [*fixed]
            self._carry(graph.loose if places is None else places)
        if fixed is None and places is None:
            self._keep()

    def _carry(self, places: Iterable[int]) -> None:
        steps, values = self.graph.steps, self.values
        for place in places:
            values[place] = steps[place](self)

    def _keep(self) -> None:
        """Let the graph keep what hangs on the day alone, for the next who asks about it."""
        fixed, loose = self.graph.fixed, self.graph.loose
        if len(fixed) >= DAYS:
            fixed.clear()
        kept = [*self.values]
        for place in loose:
            kept[place] = None
        fixed[self.peildatum] = kept

    def value(self, expression: Any) -> Scalar:
        """The value of an expression in the outcome of the graph, or of what stands fixed there."""
        if isinstance(expression, Symbol):
            found: Scalar = self.values[expression.place]
            return found
        return as_scalar(expression)

    @property
    def open(self) -> list[str]:
        """The conflicts whose readings differ here and of which none was chosen, in order."""
        nodes = self.graph.nodes
        asked = [nodes[place].detail[0] for place, differs in self.differs.items() if differs]
        return [name for name in dict.fromkeys(asked) if name not in self.chosen]

    def counting(self, conflict: str) -> list[str]:
        """The readings of a conflict that count, in their order."""
        return self.own.get(conflict) or list(self.graph.conflicts[conflict].lezingen)

    def again(self, facts: Mapping[str, Any], moved: Iterable[int]) -> Carried:
        """The same with other facts, which move only the nodes at these places."""
        other = self._copied()
        other.facts, other.values, other.differs = facts, [*self.values], {**self.differs}
        other._carry(moved)
        return other

    def taken(self, conflict: str) -> str:
        """The reading whose value stands here: the one that is chosen, or the first that counts."""
        return self.chosen.get(conflict) or self.counting(conflict)[0]

    def under(self, conflict: str, reading: str) -> Carried:
        """The same with one more reading chosen; the one that stood in for all changes nothing."""
        other = self._copied()
        other.chosen = self.chosen | {conflict: reading}
        if reading != self.taken(conflict):
            other.values, other.differs = [*self.values], {**self.differs}
            other._carry_again(conflict)
        return other

    def _copied(self) -> Carried:
        other = object.__new__(Carried)  # ``copy`` takes ten times as long
        vars(other).update(vars(self))
        return other

    def _carry_again(self, conflict: str) -> None:
        steps, values, changed = self.graph.steps, self.values, set[int]()
        for place, args, asks in self.graph.hanging[conflict]:
            if asks or not changed.isdisjoint(args):
                old, new = values[place], steps[place](self)
                if not _same(old, new):
                    values[place] = new
                    changed.add(place)


def _same(one: Scalar, other: Scalar) -> bool:
    """Whether two values are surely the same: 1 and 1.0 are not, since they may be shown apart."""
    return one.value is other.value and one.missing == other.missing


def explore(choice: Choice, carried: Carried) -> Iterator[tuple[Choice, Carried]]:
    """Every combination of the readings that give different values: one conflict at a time."""
    conflict = next(iter(carried.open), None)
    if conflict is None:
        yield choice, carried
        return
    first, *others = carried.counting(conflict)
    for reading in (first, *others):
        further = carried.under(conflict, reading)
        yield from explore(choice | {conflict: reading}, further)
