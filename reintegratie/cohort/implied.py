"""What follows from what among the facts of everybody: ``core.graph.implications`` for all rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from reintegratie.core.graph.implications import Clause, Part
from reintegratie.core.values import as_scalar

from .arrays import pick
from .data import FACT, Data, all_of, any_of, keep, union
from .plan import Plan
from .rows import Rows
from .steps import step


def complete(plan: Plan, rows: Rows, given: dict[str, Data]) -> tuple[dict[str, Data], Any]:
    """The facts with those that follow, and where they cannot be true together.

    Where they cannot, nothing is known any more: of what cannot be, nothing is said.
    """
    table = _Table(plan, rows, dict(given))
    todo = [name for name in plan.rule.gevolgen.order if name in given]
    seen: dict[tuple[int, int], None] = {}
    for name in todo:  # grows with what follows
        for clause in plan.rule.gevolgen.touching.get(name, ()):
            key = id(clause), table.known(clause)
            if key not in seen:
                seen[key] = None
                todo += table.apply(clause)
    if np.any(table.clash):
        table.facts = {name: _forgotten(one, table.clash) for name, one in table.facts.items()}
    return table.facts, table.clash


def _forgotten(data: Data, where: Any) -> Data:
    """The column without its values there."""
    return Data(data.values, union(data.lack, where * np.uint8(FACT)), data.drifts)


class _Table:
    """The facts so far, and where a clause has no part left that holds."""

    def __init__(self, plan: Plan, rows: Rows, facts: dict[str, Data]):
        self.plan, self.rows, self.facts = plan, rows, facts
        self.nodes = plan.rule.gevolgen.nodes
        self.clash: Any = np.False_
        self.versions = dict.fromkeys(facts, 0)

    def known(self, clause: Clause) -> int:
        """How often something became known about the facts of a clause."""
        return sum(1 + self.versions[name] for name in clause.facts if name in self.versions)

    def apply(self, clause: Clause) -> Iterable[str]:
        """Let one clause say what it can; the facts that became known somewhere."""
        unheard = [part for part in clause.parts if not part.facts <= self.facts.keys()]
        if len(unheard) > 1 or (unheard and not unheard[0].sets):
            return []
        fails = [self._fails(part) for part in clause.parts]
        self.clash = any_of(self.clash, all_of(*fails))
        return [
            name
            for at, part in enumerate(clause.parts)
            for name, place in part.sets
            if self._set(name, place, all_of(np.True_, *fails[:at], *fails[at + 1 :]))
        ]

    def _fails(self, part: Part) -> Any:
        """Where a part is known not to hold."""
        if not part.facts <= self.facts.keys():
            return np.False_
        data = self._data(part.place)
        if data.values is None:
            return np.False_
        return all_of(~data.values if part.holds else data.values, data.known)

    def _data(self, place: int) -> Data:
        """The column of a node; nothing is kept, since facts become known."""
        op, args, detail = node = self.nodes[place]
        if op in ("vast", "peildatum"):
            return self.rows.constant(as_scalar(detail.value if detail else self.plan.day))
        found = {arg: self._data(arg) for arg in args}
        return step(node, {})(self.rows, found, self.facts)  # type: ignore[arg-type]

    def _set(self, name: str, place: int, where: Any) -> bool:
        """Fill in a fact there, unless it is known; whether that was anywhere."""
        if not where.any():
            return False
        value, old = self._data(place), self.facts.get(name)
        where = all_of(where, value.known, np.True_ if old is None else ~old.known)
        if not where.any():
            return False
        self.facts[name] = self._filled(old, value.values, where)
        self.versions[name] = self.versions.get(name, -1) + 1
        return True

    def _filled(self, old: Data | None, values: Any, where: Any) -> Data:
        size = len(self.rows.labels)
        where, values = np.broadcast_to(where, size), np.broadcast_to(values, size)
        if old is None:
            return Data(values, keep(np.full(size, FACT, np.uint8), ~where))
        return Data(pick(where, values, old.values), keep(old.lack, ~where))
