"""What follows from what among the facts of everybody: ``core.graph.implications`` for all rows."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np

from reintegratie.core.graph.carry import Carried
from reintegratie.core.graph.implications import Clause, Part
from reintegratie.core.readings import Readings
from reintegratie.core.rules import Regel
from reintegratie.core.values import Name

from .arrays import pick
from .column import Column, as_column
from .data import FACT, Data, all_of, any_of, keep, union
from .facts import TableFacts
from .rows import Rows

Columns = dict[str, Column]
NO_READINGS = Readings({}, {})


def complete(rule: Regel, rows: Rows, facts: Columns, day: date) -> tuple[Columns, Any]:
    """The facts with those that follow, and where they cannot be true together.

    Where they cannot, nothing is known any more: of what cannot be, nothing is said.
    """
    table = _Table(rule, rows, dict(facts), day)
    while sum(table.apply(clause) for clause in rule.gevolgen.clauses):
        pass  # what followed may let more follow
    if np.any(table.clash):
        table.facts = {name: _forgotten(one, table.clash) for name, one in table.facts.items()}
    return table.facts, table.clash


def _forgotten(column: Column, where: Any) -> Column:
    """The column without its values there."""
    lack = union(column.data.lack, where * np.uint8(FACT))
    return Column(column.rows, Data(column.data.values, lack, column.data.drifts), column.refs)


class _Table:
    """The facts so far, and where a clause has no part left that holds."""

    def __init__(self, rule: Regel, rows: Rows, facts: Columns, day: date):
        self.rule, self.rows, self.facts, self.day = rule, rows, facts, day
        self.clash: Any = np.False_

    def apply(self, clause: Clause) -> int:
        """Let one clause say what it can; how many facts became known somewhere."""
        unheard = [part for part in clause.parts if not part.facts <= self.facts.keys()]
        if len(unheard) > 1:
            return 0
        fails = [self._fails(part) for part in clause.parts]
        self.clash = any_of(self.clash, all_of(*fails))
        return sum(
            self._set(name, place, all_of(np.True_, *fails[:at], *fails[at + 1 :]))
            for at, part in enumerate(clause.parts)
            for name, place in part.sets
        )

    def _fails(self, part: Part) -> Any:
        """Where a part is known not to hold."""
        data = self._data(part.place)
        if data.values is None:
            return np.False_
        return all_of(~data.values if part.holds else data.values, data.known)

    def _data(self, place: int) -> Data:
        facts = TableFacts(self.rule.wetboek.begrippen, self.facts)
        carried = Carried(self.rule.gevolgen.nodes, facts, self.day, NO_READINGS, {})
        return as_column(self.rows, carried.value(place)).data

    def _set(self, name: str, place: int, where: Any) -> bool:
        """Fill in a fact there, unless it is known; whether that was anywhere."""
        value, old = self._data(place), self.facts.get(name)
        where = all_of(where, value.known, np.True_ if old is None else ~old.data.known)
        if not where.any():
            return False
        self.facts[name] = Column(
            self.rows, self._filled(old, value.values, where), frozenset({Name("feit", name)})
        )
        return True

    def _filled(self, old: Column | None, values: Any, where: Any) -> Data:
        size = len(self.rows.labels)
        where, values = np.broadcast_to(where, size), np.broadcast_to(values, size)
        if old is None:
            return Data(values, keep(np.full(size, FACT, np.uint8), ~where))
        return Data(pick(where, values, old.data.values), keep(old.data.lack, ~where))
