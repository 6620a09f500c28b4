"""How far a value of one fact can be moved before something no longer holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reintegratie.core.concepts import Begrip
from reintegratie.core.graph.turns import STEPS, steps, value_at

from .dagen import EARLIEST, LATEST

__all__ = ["STEPS", "widest"]
FURTHEST = 10**9  # of what has no highest value
Span = tuple[Any, Any, Any, Any]  # from and up to, then the last below and the first above
Whole = Callable[[Span], bool]


def widest(concept: Begrip, value: Any, whole: Whole) -> Span:
    """The ends of the widest span around a value that is ``whole``; None is an open end.

    Where a fact can have values between two steps, the step below or above it may be the end.
    Whole must be monotonic: what holds for a span holds for each part of it.
    """
    low, high = _ends(concept)
    here = steps(concept, value)
    between = concept.type not in ("geheel", "datum")
    first = last = below = above = None
    down = _furthest(here, low, lambda there: whole((value_at(concept, there), value, None, None)))
    if down > low or not whole((None, value, None, None)):
        first = value_at(concept, down)
        if between and down > low and whole((first, value, value_at(concept, down - 1), None)):
            below = value_at(concept, down - 1)
    up = _furthest(here, high, lambda there: whole((first, value_at(concept, there), below, None)))
    if up < high or not whole((first, None, below, None)):
        last = value_at(concept, up)
        if between and up < high and whole((first, last, below, value_at(concept, up + 1))):
            above = value_at(concept, up + 1)
    return first, last, below, above


def _furthest(here: int, end: int, holds: Callable[[int], bool]) -> int:
    """The last number of steps towards an end for which it holds; it does here."""
    if holds(end):
        return end
    way, size = (1 if end > here else -1), 1
    good = here
    while (there := good + way * size) * way < end * way and holds(there):
        good, size = there, size * 2
    bad = there if there * way < end * way else end
    while abs(bad - good) > 1:
        middle = (good + bad) // 2
        good, bad = (middle, bad) if holds(middle) else (good, middle)
    return good


def _ends(concept: Begrip) -> tuple[int, int]:
    """The lowest and highest number of steps that can be asked."""
    if concept.type == "datum":
        return EARLIEST.toordinal(), LATEST.toordinal()
    low = -FURTHEST if concept.minimum is None else concept.minimum
    high = FURTHEST if concept.maximum is None else concept.maximum
    return steps(concept, low), steps(concept, high)
