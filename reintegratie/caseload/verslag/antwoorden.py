"""What each answer to a question means: a line for what happens, with a cell for each answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reintegratie.beleid.verschil import ONZEKER
from reintegratie.core.format import show
from reintegratie.core.outcome import TEGENSTRIJDIG

from ..optelling import Gelezen
from ..overgangen import STAAT
from ..tellen import Regelverschil
from .bereik import HOOGSTENS, tussen
from .gevolgen import GELD, Berekening, bij, geldcellen, kanten
from .merken import gebeurt

BLIJFT, NIEMAND = "Blijft", "niemand"
EERSTE = 1  # amount of a calculation beside the first
NIET_TE_ZEGGEN, WAT = "Niet te zeggen: er ontbreekt een gegeven", "{}: {}"
GEEN_BEDRAG = "het bedrag staat niet in de tekst"
Antwoorden = Sequence[Sequence[Berekening]]  # the calculations that hang on it, under each reading


class Rij(NamedTuple):
    """A line about a question: what of whom, and how much of it under each of its readings."""

    waarover: str
    cellen: tuple[str, ...]

    @property
    def verschilt(self) -> bool:
        """Whether that is not the same under all of them."""
        return len({*self.cellen}) > 1


def rijen(each: Antwoorden, conflict: str) -> Iterator[Rij]:
    """What each reading means, one calculation after another: people, and money."""
    for place, some in enumerate(zip(*each, strict=True)):
        for one in (*_kanten(each, place), *blijft(some, conflict), *_geld(some, place)):
            yield one._replace(waarover=bij(some[0], one.waarover, place))


def _kanten(each: Antwoorden, place: int) -> Iterator[Rij]:
    """Who gains and who loses by one calculation, unless an earlier one told it of them."""
    for label, what, counts in kanten(each, place):
        yield Rij(WAT.format(label, what), tuple(many or NIEMAND for many in counts))


def _geld(some: Sequence[Berekening], place: int) -> Iterator[Rij]:
    """Its amounts, of one that is not the first only one; or that the text has none."""
    found = [Rij(*one) for one in geldcellen(some, EERSTE if place else None)]
    yield from found
    if not found and some[0].rij.toegang:
        yield Rij(GELD, (GEEN_BEDRAG,) * len(some))


def mist(each: Antwoorden) -> Iterator[Rij]:
    """Of how many it cannot be told under each reading, for want of a fact."""
    for place, some in enumerate(zip(*each, strict=True)):
        if some[0].rij.zonder_feit:
            counts = ({world.aantallen[ONZEKER] for world in one.werelden} for one in some)
            yield Rij(bij(some[0], NIET_TE_ZEGGEN, place), tuple(map(_hoogstens, counts)))


def _hoogstens(counts: set[int]) -> str:
    return f"{HOOGSTENS * (len(counts) > 1)}{show(max(counts), 'mensen')}"


def blijft(some: Sequence[Berekening], conflict: str) -> Iterator[Rij]:
    """For how many what held stays under each reading, where it stays for some under any.

    Only of what surely held for all of them.
    """
    row = some[0].rij
    if any(what.van == STAAT[TEGENSTRIJDIG] for what in row.overgangen):
        return
    worlds = [world for one in some for world in one.werelden]
    for was in dict.fromkeys(what.van for what in gebeurt(worlds) if what.van.startswith("«")):
        kept = [[_houdt(row, was, world) for world in one.werelden] for one in some]
        if any(map(any, kept)):
            cells = (tussen(counts) if any(counts) else NIEMAND for counts in kept)
            yield Rij(f"{BLIJFT}: {was}", tuple(cells))


def _houdt(row: Regelverschil, was: str, world: Gelezen) -> int:
    """How many of those for whom this may change keep it under a combination of readings."""
    may, does = (
        sum(many for what, many in counts.items() if what.van == was)
        for counts in (row.overgangen, world.overgangen)
    )
    return may - does
