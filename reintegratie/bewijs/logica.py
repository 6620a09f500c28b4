"""Conditions of the prover, with what is fixed worked out at once: it keeps formulas small."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import z3

WAAR, ONWAAR = z3.BoolVal(True), z3.BoolVal(False)


def all_of(conditions: Iterable[z3.BoolRef]) -> z3.BoolRef:
    """Whether every condition holds."""
    parts = [one for one in conditions if not z3.is_true(one)]
    if any(z3.is_false(one) for one in parts):
        return ONWAAR
    return z3.And(parts) if len(parts) > 1 else (parts[0] if parts else WAAR)


def any_of(conditions: Iterable[z3.BoolRef]) -> z3.BoolRef:
    """Whether one of the conditions holds."""
    return negate(all_of([negate(one) for one in conditions]))


def negate(condition: z3.BoolRef) -> z3.BoolRef:
    """Whether the condition does not hold."""
    if z3.is_not(condition):
        return condition.arg(0)
    if z3.is_true(condition) or z3.is_false(condition):
        return ONWAAR if z3.is_true(condition) else WAAR
    return z3.Not(condition)


def implies(one: z3.BoolRef, other: z3.BoolRef) -> z3.BoolRef:
    """Whether the other holds where the one does."""
    return any_of([negate(one), other])


def same(one: Any, other: Any) -> z3.BoolRef:
    """Whether two values are equal."""
    return WAAR if z3.eq(one, other) else one == other


def either(condition: z3.BoolRef, yes: Any, no: Any) -> Any:
    """The one where the condition holds, the other where it does not."""
    if z3.is_true(condition):
        return yes
    if z3.is_false(condition):
        return no
    return yes if z3.eq(yes, no) else z3.If(condition, yes, no)


def whole(number: Any) -> Any:
    """A constant that Python works out: terms of constants stay short."""
    return z3.simplify(number) if all(map(z3.is_const, number.children())) else number
