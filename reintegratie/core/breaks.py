"""The values of a number or a day past which something in a rule turns, and how they are said."""

from __future__ import annotations

from collections.abc import Iterable

from . import phrases
from .concepts import Begrip
from .format import show
from .graph.carry import Carried
from .graph.turns import DOWN, UP, ends, turn, value_at

TURNING = frozenset({"<", "<=", ">=", ">", "==", "!=", "//", "opzoeken"})
Worlds = Iterable[tuple[Carried, list[int]]]
SAID = {
    UP: (phrases.FROM, phrases.MORE, phrases.JUST_MORE),
    DOWN: (phrases.AT_MOST, phrases.LESS, phrases.JUST_LESS),
}


def breaks(worlds: Worlds, concept: Begrip, here: int, way: int) -> list[int]:
    """The first values past which something turns, in steps, the nearest first.

    ``worlds`` come with the places that count in each. A whole number always has its neighbour
    among them: it may stand in a table.
    """
    found = {here + way} if concept.type == "geheel" else set[int]()
    for carried, places in worlds:
        for place in places:
            if carried.graph.nodes[place].op in TURNING:
                turned = turn(carried, place, concept, way)
                found |= {turned.far} if turned else set()
    low, high = ends(concept)
    return sorted((one for one in found if low <= one <= high), key=lambda one: abs(one - here))


def in_words(concept: Begrip, here: int, far: int, way: int, on: bool) -> str:
    """A value in words: from there on, or (not ``on``) that value.

    Where the value just before it is the rounder one, it is the boundary: «meer dan 3 maanden».
    What grows by itself is told as what is still to go.
    """
    near = far - way
    over = _digits(concept, near) < _digits(concept, far)
    bound = near if over else far
    if way == UP and concept.loopt_op and bound != here:
        phrase = phrases.STILL_MORE if over else phrases.STILL
        return phrase.format(waarde=_shown(concept, bound - here))
    value = _shown(concept, bound)
    if concept.type == "datum" and way == DOWN and on:
        return phrases.UNTIL.format(waarde=value)
    first, more, just = SAID[way]
    if over:
        return (more if on else just).format(waarde=value)
    return first.format(waarde=value) if on else value


def _shown(concept: Begrip, number: int) -> str:
    return show(value_at(concept, number), concept.eenheid)


def _digits(concept: Begrip, number: int) -> int:
    """How many decimals a number of steps takes to write; whole numbers and days take none."""
    if concept.type in ("geheel", "datum"):
        return 0
    return 0 if number % 100 == 0 else 1 if number % 10 == 0 else 2
