"""Everybody of one kind, as who has to decide reads it: what is sure, what hangs on a reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product
from math import prod
from typing import Any

from reintegratie.beleid.verschil import ANDERS, GELIJK, ONZEKER, VERLIEST, WINT

from .optelling import MEESTE
from .tellen import Mensverschil
from .vergelijk import Mensvergelijking

# who surely gains in something and loses in something; for whom it only becomes clear what holds;
# and who notices something as the text may be read
WISSELT, HELDERDER, HANGT_AF = "wisselt", "helderder", "hangt af"
ZEKER = (WINT, VERLIEST, WISSELT, ANDERS)  # these surely notice something
MERKT = frozenset({WINT, VERLIEST, ANDERS})
Werelden = list[frozenset[str]]  # the kinds that somebody is of, under each way to read the text


def nader(found: Mensvergelijking) -> Counter:
    """How many people are of each kind; together everybody.

    Surely is whichever way the text is read, in whatever calculation. Who may notice something as
    it is read is not told that where a fact is missing in any other reading.
    """
    kinds = [_soort(some) for some in _per_mens(found).values()]
    counts = Counter(kinds)
    counts[GELIJK] += len(found.caseload.tabel) - len(kinds)
    return counts


def hoogstens(found: Mensvergelijking, soort: str) -> int:
    """How many people are of a kind in something, under some reading."""
    return len({one.mens for one in found.verschillen if soort in one.kan})


def _per_mens(found: Mensvergelijking) -> dict[Any, list[Mensverschil]]:
    people: dict[Any, list[Mensverschil]] = {}
    for one in found.verschillen:
        people.setdefault(one.mens, []).append(one)
    return people


def _soort(differences: Sequence[Mensverschil]) -> str:
    worlds = _werelden(differences)
    sides = {kind for kind in (WINT, VERLIEST) if all(kind in one for one in worlds)}
    if sides:
        return WISSELT if len(sides) > 1 else sides.pop()
    without = [one for one in worlds if not one & MERKT]
    if not without:
        return _zonder_kant(differences)
    if any(ONZEKER in one for one in without):
        return ONZEKER
    if len(without) == len(worlds):
        return GELIJK
    return HELDERDER if _wordt_helder(differences) else HANGT_AF


def _zonder_kant(differences: Sequence[Mensverschil]) -> str:
    """Of who notices something in every reading, but no gain nor loss that is sure."""
    return HELDERDER if _wordt_helder(differences) else ANDERS


def _wordt_helder(differences: Sequence[Mensverschil]) -> bool:
    """Whether all that differs is that the readings agree, and did not."""
    return {one.verschil.helderder for one in differences if one.kan & MERKT} == {1}


def _werelden(differences: Sequence[Mensverschil]) -> Werelden:
    """The kinds of somebody under each choice of all readings on which something hangs.

    Where that are more than anybody reads, under the readings of each calculation apart.
    """
    asked: dict[str, dict[str, None]] = {}
    for name, reading in (pair for one in differences for choice in one.soorten for pair in choice):
        asked.setdefault(name, {})[reading] = None
    if prod(map(len, asked.values())) > MEESTE:
        return [frozenset({kind}) for one in differences for kind in one.kan]
    picked = product(*([(name, one) for one in some] for name, some in asked.items()))
    return [frozenset(_onder(differences, frozenset(choice))) for choice in picked]


def _onder(differences: Sequence[Mensverschil], choice: frozenset) -> Iterator[str]:
    for one in differences:
        yield from (kind for own, kind in one.soorten.items() if own <= choice)
