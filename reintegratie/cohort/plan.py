"""How a rule is carried out on many rows: its graph, node by node, each node once.

Another reading carries out again only what depends on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import numpy as np

from reintegratie.core.graph import Node, graph_of
from reintegratie.core.graph.carry import Carried
from reintegratie.core.outcome import Eis, Resultaat
from reintegratie.core.readings import Choice, Spreekt
from reintegratie.core.rules import Regel
from reintegratie.core.values import Scalar

from . import operations
from .data import Data, any_of
from .rows import Rows
from .steps import Facts, Step, facts_under, step

SURE = frozenset(
    "feit peildatum vast cijfer tabel opzoeken en of niet kies bekend_of lezing een_van "
    "== != < <= >= > + - * kleinste grootste".split()
)  # operations that cannot fail


class Plan:
    """A rule on one day, and which readings count."""

    def __init__(self, rule: Regel, day: date, says: Spreekt):
        self.rule, self.day, self.chosen = rule, day, says.chosen
        self._own, self.together = says.eigen, says.samen
        self.graph = graph_of(rule)
        outcome = rule.on(day, self.graph.outcome)
        nodes = self.graph.nodes
        self._facts_under = facts_under(nodes)
        self._steps: list[Step | None] = [
            None if node.op == "lezing" or not under else step(node, self.graph.figures)
            for node, under in zip(nodes, self._facts_under, strict=True)
        ]
        self._fixed: dict[tuple[tuple[str, str], ...], dict[int, Scalar]] = {}
        self.requirements = [part.voorwaarde for part in outcome.of(Eis)]
        self.results: list[Resultaat] = outcome.of(Resultaat)
        self.quantities = frozenset(one.naam for one in self.results if one.is_hoeveelheid)
        self.modality: int = outcome.modaliteit.place
        self.needed = self._needed()
        self.asked = [place for place in self.needed if nodes[place].op == "lezing"]
        self.depends = {
            name: [place for place in self.needed if name in self.graph.depends[place]]
            for name in self.graph.conflicts
        }

    def _needed(self) -> list[int]:
        """The nodes that the outcome uses under what was chosen, and those that can fail."""
        nodes = self.graph.nodes
        wanted = {place for place, node in enumerate(nodes) if node.op not in SURE}
        wanted |= {self.modality, *(one.place for one in self.requirements)}
        wanted |= {part for one in self.results for part in (one.waarde.place, one.als.place)}
        for place in range(len(nodes) - 1, -1, -1):
            if place in wanted:
                wanted.update(self._parts(nodes[place]))
        return sorted(wanted)

    def _parts(self, node: Node) -> tuple[int, ...]:
        """What a node uses: of a conflict that is settled only the reading that was chosen."""
        if node.op == "lezing" and node.detail[0] in self.chosen:
            return (node.args[node.detail[1:].index(self.chosen[node.detail[0]])],)
        return node.args

    def counting(self, conflict: str) -> list[str]:
        """The readings of a conflict that count, in their order."""
        return self._own.get(conflict) or list(self.graph.conflicts[conflict].lezingen)

    def fixed(self, choice: Choice) -> dict[int, Scalar]:
        """The values that hang on no fact, each once for a choice of readings."""
        key = tuple(sorted(choice.items()))
        if key not in self._fixed:
            places = [place for place, under in enumerate(self._facts_under) if not under]
            says = Spreekt(self.chosen | choice, self._own)
            carried = Carried(self.graph, {}, self.day, says, places)
            self._fixed[key] = {place: carried.values[place] for place in places}
        return self._fixed[key]

    def carry_out(self, rows: Rows, facts: Facts) -> Columns:
        """Every node of the graph."""
        columns = Columns(self, rows, facts, {}, [None] * len(self.graph.nodes), {})
        return columns.carry(self.needed)


class Columns:
    """The columns of the nodes under one combination of readings.

    ``differs`` says for each node that asks a reading in which rows the readings differ.
    """

    def __init__(
        self,
        plan: Plan,
        rows: Rows,
        facts: Facts,
        choice: Choice,
        found: list[Any],
        differs: dict[int, Any],
    ):
        self.plan, self.rows, self.facts = plan, rows, facts
        self.choice, self.found, self.differs = choice, found, differs

    def carry(self, places: Any) -> Columns:
        """Carry out these nodes, in order."""
        fixed, steps, nodes = (
            self.plan.fixed(self.choice),
            self.plan._steps,
            self.plan.graph.nodes,
        )
        for place in places:
            do = steps[place]
            if nodes[place].op == "lezing":
                self._ask(place)
            if place in fixed:
                self.found[place] = self.rows.constant(fixed[place])
            elif do:
                self.found[place] = do(self.rows, self.found, self.facts)
        return self

    def _ask(self, place: int) -> None:
        """The value of the chosen reading, or of the first; and where the others differ."""
        node = self.plan.graph.nodes[place]
        conflict, *names = node.detail
        values = dict(zip(names, (self.found[arg] for arg in node.args), strict=True))
        counting = self.plan.counting(conflict)
        if conflict not in self.plan.chosen:
            first, *others = (values[name] for name in counting)
            alike = (self.rows.once(operations.alike, first, other) for other in others)
            self.differs[place] = any_of(*(~one for one in alike))
        chosen = self.plan.chosen | self.choice
        self.found[place] = values[chosen.get(conflict, counting[0])]

    def open(self) -> dict[str, Any]:
        """The conflicts of which the readings differ in some row, with those rows."""
        found: dict[str, Any] = {}
        for place in self.plan.asked:
            differs = self.differs.get(place)
            if differs is not None and np.any(differs):
                conflict = self.plan.graph.nodes[place].detail[0]
                found[conflict] = any_of(found.get(conflict, np.False_), differs)
        return {name: rows for name, rows in found.items() if name not in self.choice}

    def under(self, conflict: str, reading: str) -> Columns:
        """The same with one more reading chosen: only what depends on it is carried out again."""
        choice = self.choice | {conflict: reading}
        other = Columns(self.plan, self.rows, self.facts, choice, [*self.found], {**self.differs})
        return other.carry(self.plan.depends[conflict])

    def explore(self, choice: Choice) -> Iterator[Columns]:
        """Every combination of the readings that differ: one conflict at a time."""
        conflict = next((name for name in self.open() if name not in choice), None)
        if conflict is None:
            yield self
            return
        first, *others = self.plan.counting(conflict)
        yield from self.explore(choice | {conflict: first})
        for reading in others:
            yield from self.under(conflict, reading).explore(choice | {conflict: reading})

    def data(self, place: int) -> Data:
        """The column of one node."""
        found: Data = self.found[place]
        return found
