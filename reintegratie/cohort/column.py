"""An expression for many people at once: what ``core.values.Scalar`` is for one."""

from __future__ import annotations

from typing import Any

import numpy as np

from reintegratie.core.values import (
    NO_NAMES,
    Expression,
    Name,
    Names,
    Scalar,
    as_expression,
    is_in,
)

from . import operations
from .data import Data
from .rows import Rows


class Column(Expression):
    """The values of one expression for every row, and the names that were looked at."""

    __slots__ = ("data", "rows")

    def __init__(self, rows: Rows, data: Data, refs: Names = NO_NAMES):
        self.rows, self.data, self.refs = rows, data, refs

    def lift(self, other):
        return as_column(self.rows, other)

    def seeing(self, refs):
        return self if refs <= self.refs else self.rows.once(_seeing, self, using=refs)

    def same(self, other):
        one, other = self.data, self.lift(other).data
        return one is other or bool(np.all(self.rows.once(operations.alike, one, other)))

    def apply(self, function, *others):
        return self._new(operations.application, function, self, *others)

    def choose(self, yes, no):
        return self._new(operations.choice, None, self, yes, no)

    def known_or(self, other):
        return self._new(operations.known_or, None, self, other)

    def look_up(self, function, figure, *keys):
        found = self._new(operations.figure, function, self, *keys)
        return found.seeing(frozenset({Name("parameter", figure)}))

    def _and(self, other):
        return self._new(operations.both, None, self, other)

    def _invert(self):
        return self._new(operations.opposite, None, self)

    def _combine(self, other, function, reflected=False):
        if function is is_in:
            return self._new(operations.one_of, other, self)
        pair = (other, self) if reflected else (self, other)
        return self._new(operations.combination, function, *pair)

    def _new(self, operation, using: Any, *parts: Any) -> Column:
        """The outcome of an operation, which knows the names of all its parts."""
        rows = self.rows
        columns = [part if type(part) is Column else as_column(rows, part) for part in parts]
        return rows.once(_outcome, *columns, using=(operation, using))


def _outcome(carried_out: tuple[Any, ...], rows: Rows, *columns: Column) -> Column:
    operation, using = carried_out
    data = rows.once(operation, *(column.data for column in columns), using=using)
    return Column(rows, data, NO_NAMES.union(*(column.refs for column in columns)))


def _seeing(refs: Names, rows: Rows, column: Column) -> Column:
    return Column(rows, column.data, column.refs | refs)


def as_column(rows: Rows, value: Any) -> Column:
    """A value of a rule as a column: a constant is the same for every row."""
    expression = as_expression(value)
    if isinstance(expression, Scalar):
        return rows.once(_constant, rows.constant(expression), using=expression.refs)
    return expression


def _constant(refs: Names, rows: Rows, data: Data) -> Column:
    return Column(rows, data, refs)
