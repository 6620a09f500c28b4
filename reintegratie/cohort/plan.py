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
from .data import Data, any_of, joined
from .rows import Rows
from .steps import UNKNOWN, Facts, facts_under, step

SURE = frozenset(
    "feit peildatum vast cijfer tabel opzoeken en of niet kies bekend_of lezing een_van "
    "== != < <= >= > + - * kleinste grootste".split()
)  # operations that cannot fail


class Plan:
    """A rule on one day, and which readings count.

    ``before`` are the nodes that no open conflict can change, ``after`` the others, each in order
    and only those that are needed. ``border`` is what readings, and the outcome, make use of among
    the first; ``spent`` are for each of these the columns that nothing uses after it. ``through``
    are the results whose value is among these and is not used by anything else.
    """

    def __init__(self, rule: Regel, day: date, says: Spreekt):
        self.rule, self.day, self.chosen = rule, day, says.chosen
        self._own, self.together = says.eigen, says.samen
        self.graph = graph_of(rule)
        outcome, nodes = rule.on(day, self.graph.outcome), self.graph.nodes
        self.deciding = {one.place for one in outcome.deciding}
        self.requirements = [part.voorwaarde for part in outcome.of(Eis)]
        self.results: list[Resultaat] = outcome.of(Resultaat)
        self.quantities = frozenset(one.naam for one in self.results if one.is_hoeveelheid)
        self.modality: int = outcome.modaliteit.place
        self._facts_under = facts_under(nodes)
        self.steps = [
            None if node.op in ("lezing", "feit") or not under else step(node, self.graph.figures)
            for node, under in zip(nodes, self._facts_under, strict=True)
        ]
        self._of_nobody = [place for place, under in enumerate(self._facts_under) if not under]
        depends = (self.graph.depends[place] for place in self._of_nobody)
        self._asked_of_nobody = sorted(frozenset[str]().union(*depends))
        self.bits = {name: 1 << place for place, name in enumerate(self.graph.conflicts)}
        self._fixed: dict[tuple[str | None, ...], dict[int, Scalar]] = {}
        self._divide()

    def _divide(self) -> None:
        """What is needed, before and after any reading."""
        nodes, depends = self.graph.nodes, self.graph.depends
        open_ = {place for place in range(len(nodes)) if depends[place] - self.chosen.keys()}
        self.needed = self._needed()
        self.before = [place for place in self.needed if place not in open_]
        self.after = [place for place in self.needed if place in open_]
        used = {part for place in self.after for part in self._parts(nodes[place])} - open_
        self.border = sorted(used | self.deciding - open_)
        last = {part: place for place in self.before for part in self._parts(nodes[place])}
        self.spent: dict[int, list[int]] = {}
        for part, place in last.items():
            if part not in self.border:
                self.spent.setdefault(place, []).append(part)
        values = {one.naam: one.waarde.place for one in self.results}
        self.through = {name: place for name, place in values.items() if place not in used | open_}

    def _needed(self) -> list[int]:
        """The nodes that the outcome uses under what was chosen, and those that can fail."""
        nodes = self.graph.nodes
        wanted = {place for place, node in enumerate(nodes) if node.op not in SURE}
        wanted |= self.deciding
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
        key = tuple(choice.get(name) for name in self._asked_of_nobody)
        if key not in self._fixed:
            places = self._of_nobody
            says = Spreekt(self.chosen | choice, self._own)
            carried = Carried(self.graph, {}, self.day, says, places)
            self._fixed[key] = {place: carried.values[place] for place in places}
        return self._fixed[key]

    def begin(self, rows: Rows, facts: Facts) -> Columns:
        """What goes before any reading; only what is still used is kept."""
        found: list[Any] = [None] * len(self.graph.nodes)
        for place in self.before:
            found[place] = self._carry_out(place, rows, found, facts)
            for part in self.spent.get(place, ()):
                found[part] = None
        return Columns(self, rows, {}, found, {})

    def joined(self, rows: Rows, parts: list[Columns]) -> Columns:
        """The same for all rows, of which the parts follow each other."""
        found: list[Any] = [None] * len(self.graph.nodes)
        sizes = [len(part.rows.labels) for part in parts]
        for place in self.border:
            found[place] = joined([part.found[place] for part in parts], sizes)
        return Columns(self, rows, {}, found, {})

    def _carry_out(self, place: int, rows: Rows, found: list[Any], facts: Facts) -> Data:
        node, do, fixed = self.graph.nodes[place], self.steps[place], self.fixed({})
        if place in fixed:
            return rows.constant(fixed[place])
        if node.op == "feit":
            return facts.get(node.detail, UNKNOWN)
        if do is None:  # a conflict of which a reading was chosen
            (part,) = self._parts(node)
            chosen: Data = found[part]
            return chosen
        return do.carry_out(rows, found)


class Columns:
    """The columns of the nodes under one combination of readings.

    ``differs`` says for each node that asks a conflict in which rows its readings differ, where
    they do in any.
    """

    def __init__(
        self, plan: Plan, rows: Rows, choice: Choice, found: list[Any], differs: dict[int, Any]
    ):
        self.plan, self.rows, self.choice = plan, rows, choice
        self.found, self.differs = found, differs

    def some(self, places: Any) -> Columns:
        """What goes before any reading, for some of the rows."""
        rows = Rows(self.rows.labels[places], self.rows.texts)
        found: list[Any] = [None] * len(self.found)
        for place in self.plan.border:
            found[place] = self.found[place].rows(places)
        return Columns(self.plan, rows, {}, found, {})

    def carry(self) -> Columns:
        """Carry out what readings can change, in order."""
        fixed = self.plan.fixed(self.choice)
        for place in self.plan.after:
            self._carry(place, fixed)
        return self

    def _carry(self, place: int, fixed: dict[int, Scalar]) -> None:
        do = self.plan.steps[place]
        if do:
            self.found[place] = do.once(self.rows, self.found)
        elif self.plan.graph.nodes[place].op == "lezing":
            self._ask(place)
        if place in fixed:
            self.found[place] = self.rows.constant(fixed[place])

    def _carry_again(self, conflict: str) -> None:
        """What another reading of a conflict changes: not what is made of the same columns."""
        fixed, changed = self.plan.fixed(self.choice), set[int]()
        for place, args, asks in self.plan.graph.hanging[conflict]:
            if self.found[place] is None or not (asks or not changed.isdisjoint(args)):
                continue
            before = self.found[place]
            self._carry(place, fixed)
            if self.found[place] is not before:
                changed.add(place)

    def _ask(self, place: int) -> None:
        """The value of the chosen reading, or of the first; and where the others differ."""
        conflict, *names = self.plan.graph.nodes[place].detail
        parts = dict(zip(names, self.plan.graph.nodes[place].args, strict=True))
        chosen = (self.plan.chosen | self.choice).get(conflict)
        if chosen is None:
            counting = self.plan.counting(conflict)
            values = [self.found[parts[name]] for name in counting]
            self.differs[place] = self.rows.once(operations.differing, *values)
            chosen = counting[0]
        self.found[place] = self.found[parts[chosen]]

    def open(self) -> dict[str, Any]:
        """The conflicts of which the readings differ in some row, with those rows."""
        found: dict[str, Any] = {}
        for place, differs in self.differs.items():
            conflict = self.plan.graph.nodes[place].detail[0]
            if differs is not None and conflict not in self.choice:
                found[conflict] = any_of(found.get(conflict, np.False_), differs)
        return found

    def under(self, conflict: str, reading: str) -> Columns:
        """The same with one more reading chosen: only what depends on it is carried out again."""
        choice = self.choice | {conflict: reading}
        other = Columns(self.plan, self.rows, choice, [*self.found], {**self.differs})
        other._carry_again(conflict)
        return other

    def explore(self) -> Iterator[Columns]:
        """Every combination of the readings that differ: one conflict at a time."""
        conflict = next(iter(self.open()), None)
        if conflict is None:
            yield self
            return
        for reading in self.plan.counting(conflict):
            yield from self.under(conflict, reading).explore()

    def data(self, place: int) -> Data:
        """The column of one node."""
        found: Data = self.found[place]
        return found
