"""What follows from what among the facts of everybody: ``core.graph.implications`` for all rows.

It is worked out once for a table, for all its rules together.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

import numpy as np

from reintegratie.core.graph.implications import Clause, Implications, Part
from reintegratie.core.values import as_scalar

from .arrays import pick
from .data import FACT, Data, all_of, any_of, keep, union
from .rows import Rows
from .steps import UNKNOWN, step

AT_ONCE = 2**17  # rows


class Known(NamedTuple):
    """The facts with those that follow, and for each clause the rows in which it leaves nothing."""

    facts: dict[str, Data]
    clashes: dict[Clause, Any]

    def about(self, clauses: Iterable[Clause]) -> Any:
        """Where the facts that these clauses look at cannot be true together."""
        return any_of(np.False_, *(self.clashes[one] for one in clauses if one in self.clashes))


def complete(law: Implications, rows: Rows, given: dict[str, Data], day: date) -> Known:
    """What is known of all rows once everything has followed."""
    size = len(rows.labels)
    parts = [slice(row, row + AT_ONCE) for row in range(0, max(size, 1), AT_ONCE)]
    found = [_complete(law, rows, given, day, part) for part in parts]
    clauses = dict.fromkeys(one for known in found for one in known.clashes)
    names = dict.fromkeys(name for known in found for name in known.facts)
    new = {
        name: _joined(
            [known.facts.pop(name, None) for known in found], parts, given.get(name), size
        )
        for name in names
    }
    clashes = {
        one: np.concatenate(
            [
                np.broadcast_to(known.clashes.get(one, np.False_), len(rows.labels[part]))
                for known, part in zip(found, parts, strict=True)
            ]
        )
        for one in clauses
    }
    return Known({**given, **new}, clashes)


def _joined(found: list[Data | None], parts: list[slice], given: Data | None, size: int) -> Data:
    """A fact of all rows: where nothing followed in a part, as it was given."""
    first = next(one for one in found if one is not None)
    values = np.zeros(size, first.values.dtype)
    if given is not None:
        values[:] = given.values
    lack = np.full(size, FACT, np.uint8)
    if given is not None:
        lack = np.broadcast_to(0 if given.lack is None else given.lack, size).astype(np.uint8)
    for one, part in zip(found, parts, strict=True):
        if one is not None:
            values[part] = one.values
            lack[part] = 0 if one.lack is None else one.lack
    return Data(values, lack if lack.any() else None)


def forgotten(data: Data, where: Any) -> Data:
    """The column without its values there: of what cannot be, nothing is said."""
    return Data(data.values, union(data.lack, where * np.uint8(FACT)), data.drifts)


def _complete(
    law: Implications, rows: Rows, given: dict[str, Data], day: date, part: slice
) -> Known:
    """The facts of a part that became known in it, and where its clauses clash."""
    here = {name: one.rows(part) for name, one in given.items() if name in law.touching}
    table = _Table(law, Rows(rows.labels[part], rows.texts), here, day)
    todo = [name for name in law.order if name in here]
    seen: set[tuple[Clause, int]] = set()
    for name in todo:  # grows with what follows
        for clause in law.touching.get(name, ()):
            key = clause, table.known(clause)
            if key not in seen:
                seen.add(key)
                todo += table.apply(clause)
    changed = {name: one for name, one in table.facts.items() if one is not here.get(name)}
    return Known(changed, table.clashes)


class _Table:
    """The facts of some rows so far, and where a clause has no part left that holds."""

    def __init__(self, law: Implications, rows: Rows, facts: dict[str, Data], day: date):
        self.law, self.rows, self.day = law, rows, day
        self.facts = dict(facts)
        self.clashes: dict[Clause, Any] = {}
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
        clash = all_of(*fails)
        if clash.any():
            self.clashes[clause] = clash
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
        op, args, detail = node = self.law.nodes[place]
        if op in ("vast", "peildatum"):
            return self.rows.constant(as_scalar(detail.value if detail else self.day))
        if op == "feit":
            return self.facts.get(detail, UNKNOWN)
        found = {arg: self._data(arg) for arg in args}
        return step(node, {}).carry_out(self.rows, found)

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
