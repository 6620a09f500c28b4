"""An expression that is carried out on paper: as ``Scalar`` is for one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..values import NO_NAMES, Expression, Name, Names, as_expression, as_scalar, is_in
from .nodes import Constant, Pool
from .operations import BY_FUNCTION


class Symbol(Expression):
    """A node instead of a value: every operation makes the next one."""

    __slots__ = ("place", "pool")

    def __init__(self, pool: Pool, place: int, refs: Names = NO_NAMES):
        self.pool, self.place, self.refs = pool, place, refs

    def lift(self, other: Any) -> Symbol:
        return as_symbol(self.pool, other)

    def seeing(self, refs: Names) -> Symbol:
        return Symbol(self.pool, self.place, self.refs | refs)

    def same(self, other: Expression) -> bool:
        return isinstance(other, Symbol) and (self.pool, self.place) == (other.pool, other.place)

    def apply(self, function: Callable[..., Any], *others: Any) -> Symbol:
        return self._new(BY_FUNCTION[function], *others)

    def choose(self, yes: Any, no: Any) -> Symbol:
        return self._new("kies", yes, no)

    def known_or(self, other: Any) -> Symbol:
        return self._new("bekend_of", other)

    def look_up(self, function: Callable[..., Any], figure: str, *keys: Any) -> Symbol:
        found = self._new("opzoeken", *keys, detail=figure)
        return found.seeing(frozenset({Name("parameter", figure)}))

    def __or__(self, other: Any) -> Symbol:
        return self._new("of", other)

    __ror__ = __or__

    def _and(self, other: Any) -> Symbol:
        return self._new("en", other)

    def _invert(self) -> Symbol:
        return self._new("niet")

    def _combine(self, other: Any, function: Callable[..., Any], reflected: bool = False) -> Symbol:
        if function is is_in:
            return self._new("een_van", detail=tuple(sorted(other)))
        first, second = (self.lift(other), self) if reflected else (self, other)
        return first._new(BY_FUNCTION[function], second)

    def _new(self, op: str, *others: Any, detail: Any = None) -> Symbol:
        parts = [self, *(as_symbol(self.pool, other) for other in others)]
        place = self.pool.place(op, *(part.place for part in parts), detail=detail)
        return Symbol(self.pool, place, NO_NAMES.union(*(part.refs for part in parts)))

    def __repr__(self) -> str:
        return f"Symbol({self.place})"


def as_symbol(pool: Pool, value: Any) -> Symbol:
    """A value of a rule as a symbol; a constant becomes a node of its own."""
    expression = as_expression(value)
    if isinstance(expression, Symbol):
        return expression
    return Symbol(pool, pool.place("vast", detail=Constant.of(as_scalar(expression).value)))
