"""An expression for many people at once, on which each operation of a table can be tried alone."""

from __future__ import annotations

from typing import Any

import numpy as np

from reintegratie.cohort import operations
from reintegratie.cohort.data import Data
from reintegratie.cohort.rows import Rows
from reintegratie.core.values import (
    NO_NAMES,
    Expression,
    Function,
    Name,
    Names,
    as_expression,
    as_scalar,
    is_in,
)


class Column(Expression):
    """The values of one expression for every row, and the names that were looked at.

    What ``core.values.Scalar`` is for one: numbers are floats, dates whole days, and what is
    unknown stays unknown row by row. The tables carry out a graph with the same operations.
    """

    __slots__ = ("data", "rows")

    def __init__(self, rows: Rows, data: Data, refs: Names = NO_NAMES):
        self.rows, self.data, self.refs = rows, data, refs

    def lift(self, other: Any) -> Column:
        return as_column(self.rows, other)

    def seeing(self, refs: Names) -> Column:
        if refs <= self.refs:
            return self
        column: Column = self.rows.once(_seeing, self, using=refs)
        return column

    def same(self, other: Expression) -> bool:
        one, two = self.data, self.lift(other).data
        return one is two or bool(np.all(self.rows.once(operations.alike, one, two)))

    def apply(self, function: Function, *others: Any) -> Column:
        return self._new(operations.application, function, self, *others)

    def choose(self, yes: Any, no: Any) -> Column:
        return self._new(operations.choice, None, self, yes, no)

    def known_or(self, other: Any) -> Column:
        return self._new(operations.known_or, None, self, other)

    def look_up(self, function: Function, figure: str, *keys: Any) -> Column:
        found = self._new(operations.figure, function, self, *keys)
        return found.seeing(frozenset({Name("parameter", figure)}))

    def _and(self, other: Any) -> Column:
        return self._new(operations.both, None, self, other)

    def _invert(self) -> Column:
        return self._new(operations.opposite, None, self)

    def _combine(self, other: Any, function: Function, reflected: bool = False) -> Column:
        if function is is_in:
            return self._new(operations.one_of, other, self)
        pair = (other, self) if reflected else (self, other)
        return self._new(operations.combination, function, *pair)

    def _new(self, operation: Function, using: Any, *parts: Any) -> Column:
        """The outcome of an operation, which knows the names of all its parts."""
        rows = self.rows
        columns = [part if type(part) is Column else as_column(rows, part) for part in parts]
        column: Column = rows.once(_outcome, *columns, using=(operation, using))
        return column


def _outcome(carried_out: tuple[Any, ...], rows: Rows, *columns: Column) -> Column:
    operation, using = carried_out
    data = rows.once(operation, *(column.data for column in columns), using=using)
    return Column(rows, data, NO_NAMES.union(*(column.refs for column in columns)))


def _seeing(refs: Names, rows: Rows, column: Column) -> Column:
    return Column(rows, column.data, column.refs | refs)


def as_column(rows: Rows, value: Any) -> Column:
    """A value of a rule as a column: a constant is the same for every row."""
    expression = as_expression(value)
    if isinstance(expression, Column):
        return expression
    scalar = as_scalar(expression)
    column: Column = rows.once(_constant, rows.constant(scalar), using=scalar.refs)
    return column


def _constant(refs: Names, rows: Rows, data: Data) -> Column:
    return Column(rows, data, refs)
