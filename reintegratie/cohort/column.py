"""An expression for many people at once: ``values`` and, beside it, what each row lacks.

``lack`` says per row why the value is unknown: a missing fact, a missing figure, or both. That is
all an outcome needs to know of the names in a ``Scalar``. Where ``lack`` is not 0 the value means
nothing. A constant is a single value that stands for every row.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from reintegratie.core.rounding import round_half_up
from reintegratie.core.values import NO_NAMES, Expression, Names, Scalar, as_expression, divide, is_in

from .arrays import calculate, equal, pick, require_yes_no
from .rows import Rows
from .words import carry_out

KNOWN, FACT, FIGURE = 0, 1, 2
LACKS = {"feit": FACT, "parameter": FIGURE}


class Column(Expression):
    """The values of one expression for every row of a table.

    ``values`` is None where no row has one; ``drifts`` says that float arithmetic may have
    touched the last digits.
    """

    __slots__ = ("rows", "values", "lack", "drifts")

    def __init__(self, rows: Rows, values: Any, lack: Any = KNOWN, refs: Names = NO_NAMES,
                 drifts: bool = False):
        self.rows, self.values, self.lack = rows, values, lack
        self.refs, self.drifts = refs, drifts

    def lift(self, other):
        if isinstance(other, Column):
            return other
        lack = sum({LACKS[name.kind] for name in other.missing})
        values = None if lack else self.rows.encode(other.value)
        return Column(self.rows, values, np.uint8(lack) if lack else KNOWN, other.refs)

    def seeing(self, refs):
        return Column(self.rows, self.values, self.lack, self.refs | refs, self.drifts)

    def same(self, other):
        other = self.lift(other)
        if not np.all(np.equal(self.lack, other.lack)):
            return False
        if self.values is None or other.values is None:
            return True
        return bool(np.all(equal(self.values, other.values) | np.not_equal(self.lack, KNOWN)))

    def apply(self, function, *others):
        columns = [self, *(self.lift(as_expression(other)) for other in others)]
        refs = NO_NAMES.union(*(column.refs for column in columns))
        lack = KNOWN
        for column in columns:
            lack = union(lack, column.lack)
        if any(column.values is None for column in columns):
            return Column(self.rows, None, lack, refs)
        values = carry_out(function, self.rows, lack, [column.values for column in columns])
        drifts = function is not round_half_up and any(column.drifts for column in columns)
        return Column(self.rows, values, lack, refs, drifts)

    def _combine(self, other, function, reflected=False):
        if function is is_in:
            return self._is_in(other)
        other = self.lift(as_expression(other))
        left, right = (other, self) if reflected else (self, other)
        lack, refs = union(left.lack, right.lack), left.refs | right.refs
        if left.values is None or right.values is None:
            return Column(self.rows, None, lack, refs)
        drifts = left.drifts or right.drifts
        if function is divide:
            zero = np.equal(right.values, 0) & np.equal(lack, KNOWN)
            self.rows.refuse(zero, lambda row: divide(1, 0))
        values, drifts = calculate(function, left.values, right.values, drifts)
        return Column(self.rows, values, lack, refs, drifts)

    def _is_in(self, choices: frozenset) -> Column:
        if self.values is None:
            return self
        values = np.False_
        for choice in choices:
            values = values | equal(self.values, self.rows.encode(choice))
        return Column(self.rows, values, self.lack, self.refs)

    def _and(self, other):
        other = self.lift(as_expression(other))
        lack, refs = union(self.lack, other.lack), self.refs | other.refs
        left, right = require_yes_no(self.values), require_yes_no(other.values)
        if lack is not KNOWN:
            decided = _known_no(left, self.lack) | _known_no(right, other.lack)
            lack = np.where(decided, np.uint8(KNOWN), lack)
        return Column(self.rows, left & right, lack, refs)

    def _invert(self):
        if self.values is None:
            return self
        return Column(self.rows, ~require_yes_no(self.values), self.lack, self.refs)

    def choose(self, yes, no):
        yes, no = self.lift(as_expression(yes)), self.lift(as_expression(no))
        refs = self.refs | yes.refs | no.refs
        condition = require_yes_no(self.values)
        if self.lack is KNOWN and np.ndim(condition) == 0:
            return (yes if condition else no).seeing(refs)
        values = pick(condition, yes.values, no.values)
        lack = np.where(condition, np.uint8(yes.lack), np.uint8(no.lack))
        if yes.lack is KNOWN and no.lack is KNOWN:
            lack = KNOWN
        if self.lack is not KNOWN:
            lack = np.where(np.equal(self.lack, KNOWN), lack, self._undecided(yes, no))
        return Column(self.rows, values, lack, refs, yes.drifts or no.drifts)

    def _undecided(self, yes: Column, no: Column):
        """What a choice lacks where its condition is unknown: nothing where both ways agree."""
        either = union(yes.lack, no.lack)
        lack = union(self.lack, either)
        if yes.values is None or no.values is None:
            return lack
        agree = equal(yes.values, no.values) & np.equal(either, KNOWN)
        return np.where(agree, np.uint8(KNOWN), lack)

    def known_or(self, other):
        other = self.lift(as_expression(other))
        refs = self.refs | other.refs
        if self.lack is KNOWN:
            return self.seeing(refs)
        known = np.equal(self.lack, KNOWN)
        filled = np.equal(self.lack, FIGURE) & np.equal(other.lack, KNOWN)
        lack = np.where(known | filled, np.uint8(KNOWN), union(self.lack, other.lack))
        values = pick(known, self.values, other.values)
        return Column(self.rows, values, lack, refs, self.drifts or other.drifts)

    def where_known(self, *others):
        needed, refs = KNOWN, self.refs
        for other in map(self.lift, others):
            needed, refs = union(needed, other.lack), refs | other.refs
        lack = self.lack
        if needed is not KNOWN:
            lack = np.where(np.equal(needed, KNOWN), lack, needed)
        return Column(self.rows, self.values, lack, refs, self.drifts)


def union(one: Any, other: Any) -> Any:
    """What either lacks; ``KNOWN`` itself where no row lacks anything."""
    if one is KNOWN:
        return other
    return one if other is KNOWN else one | other


def _known_no(values: Any, lack: Any) -> Any:
    return ~values if lack is KNOWN else ~values & np.equal(lack, KNOWN)


def as_column(rows: Rows, value: Any) -> Column:
    """A value of a rule as a column, a constant too."""
    expression = as_expression(value)
    if isinstance(expression, Scalar):
        return Column(rows, np.False_).lift(expression)
    return expression
