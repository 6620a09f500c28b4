"""Where a node of a graph turns while one fact moves: the last value before, and the first after.

A fact moves by steps (a cent, a hundredth, a day); only what it moves is carried out again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple

from ..concepts import Begrip
from ..errors import ReintegratieFout
from .carry import Carried

STEPS = {
    "geheel": Decimal(1),
    "bedrag": Decimal("0.01"),
    "getal": Decimal("0.01"),
    "percentage": Decimal("0.01"),
    "datum": Decimal(1),
}
FIRST, LAST = date(1900, 1, 1).toordinal(), date(2199, 12, 31).toordinal()
UP, DOWN = 1, -1

ValueAt = Callable[[int], Any]  # of a node, at so many steps of the fact


class Turn(NamedTuple):
    """Two neighbouring numbers of steps: at ``near`` a node still is what it was."""

    near: int
    far: int


def turn(base: Carried, place: int, concept: Begrip, way: int) -> Turn | None:
    """Where the node at a place becomes something else, up or down from where the fact stands.

    ``base`` is the graph carried out. None where it does not turn, or is not known.
    """
    moved = base.graph.moved_by(concept.naam, place)
    if not moved:
        return None
    value, here = _moving(base, place, moved, concept), steps(concept, base.facts[concept.naam])
    said = value(here)
    far = None if said is None else _far(value, said, here, way, ends(concept))
    return None if far is None else _between(value, said, here, far)


def _moving(base: Carried, place: int, moved: list[int], concept: Begrip) -> ValueAt:
    def value(number: int) -> Any:
        facts = {**base.facts, concept.naam: value_at(concept, number)}
        try:
            return base.again(facts, moved).values[place].value
        except ReintegratieFout:
            return None

    return value


def _far(value: ValueAt, said: Any, here: int, way: int, within: tuple[int, int]) -> int | None:
    """A number that way for which the node is something else."""
    low, high = within
    step, there = way, None
    while there not in within:
        there, step = min(max(here + step, low), high), 2 * step
        if value(there) not in (said, None):
            return there
    return None


def _between(value: ValueAt, said: Any, near: int, far: int) -> Turn:
    """The neighbours between which it turns."""
    while abs(far - near) > 1:
        middle = (near + far) // 2
        near, far = (middle, far) if value(middle) == said else (near, middle)
    return Turn(near, far)


def steps(concept: Begrip, value: Any) -> int:
    """The value of a fact as a number of steps."""
    return value.toordinal() if concept.type == "datum" else int(value / STEPS[concept.type])


def value_at(concept: Begrip, number: int) -> Any:
    """The value that lies so many steps from nought."""
    if concept.type == "datum":
        return date.fromordinal(number)
    return number if concept.type == "geheel" else number * STEPS[concept.type]


def ends(concept: Begrip) -> tuple[int, int]:
    """The lowest and highest number of steps that the fact allows."""
    if concept.type == "datum":
        return FIRST, LAST
    number = partial(steps, concept)
    highest = 10**9 if concept.maximum is None else concept.maximum
    return number(concept.minimum or 0), number(highest)
