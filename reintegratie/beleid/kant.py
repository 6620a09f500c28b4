"""Whether what differs is a gain or a loss."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .onzeker import TWIJFEL
from .resultaten import Paren
from .richting import Richting
from .verschil import ANDERS, GEEN_REGEL, ONZEKER, VERLIEST, WINT, Uitkomstverschil

RANG = {GEEN_REGEL: 0, "nee": 0, "kan": 1, "berekend": 1, "recht": 2}


def soort(
    way: Richting,
    voor: str,
    na: str,
    results: Iterable[Uitkomstverschil],
    changed: Paren,
) -> str:
    """Gain or loss where every sign points the same way, else only that something changes.

    Who can have nothing first or then has no results there: then it is that which says so. Of a
    rule that comes or goes, and gives somebody no clear answer, it cannot be told.
    """
    if GEEN_REGEL in (voor, na) and {voor, na}.intersection(TWIJFEL):
        return ONZEKER
    rank = _teken(RANG.get(voor), RANG.get(na)) * way.ja
    if rank and 0 in (RANG.get(voor), RANG.get(na)):
        return kant({rank})
    signs = {rank}
    for one in results:
        found, other = (found.value for found in changed[one.naam])
        step = _teken(found, other) if one.verschil is None else _teken(0, one.verschil)
        signs.add(step * way.meer.get(one.naam, 0))
    return kant(signs)


def kant(signs: set[int]) -> str:
    """Gain or loss where every sign (1, -1 or 0) that says something points the same way."""
    return {frozenset({1}): WINT, frozenset({-1}): VERLIEST}.get(frozenset(signs - {0}), ANDERS)


def _teken(one: Any, other: Any) -> int:
    """1 where the second is more, -1 where it is less, 0 where they cannot be compared."""
    if one is None or other is None or isinstance(one, str):
        return 0
    return (other > one) - (other < one)
