"""What a proposal or an answer means for people: who gains, who loses, and the money."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from reintegratie.beleid.anders import AndereWet
from reintegratie.beleid.verschil import ANDERS, VERLIEST, WINT
from reintegratie.core.format import capital

from ..lezingen import bedragen_van, niets
from ..optelling import Bedragen, Gelezen
from ..overgangen import Overgang
from ..tellen import Regelverschil
from .bereik import bereik, tussen
from .merken import punt
from .stroom import bedragzin, hoe_vaak

Regels = Iterator[tuple[str, str]]  # a label, and what stands beside it
Werelden = Sequence[Gelezen]
KANT = {WINT: "Vooruit", VERLIEST: "Achteruit", ANDERS: "Anders"}
GELD = "Geld"
GEEN_BEDRAG = "Hoeveel geld dat scheelt, is niet te zeggen: het bedrag staat niet in de tekst."
NIET_UITGEREKEND = "Hoeveel geld dat scheelt, is niet uitgerekend."
ZONDER = " Wie bij «Niet te zeggen» staat, is niet meegeteld."
BIJ, WAT = "{titel} {zegt}", "{hoeveel}: {wat}"
VOORAL, OF, GENOEMD = "vooral ", ", of ", 2  # things that happen


class Berekening(NamedTuple):
    """A calculation, under the combinations of readings that it is told of."""

    rij: Regelverschil
    werelden: Werelden

    @property
    def titel(self) -> str:
        """Its title, without the word for what it is about."""
        return capital(self.rij.titel.partition(": ")[2] or f"{self.rij.titel.rstrip('.')}:")


def gevolgen(some: Sequence[Berekening], place: int) -> Regels:
    """Of one of these calculations who gains, who loses, and who gets something else.

    Who was told to gain or lose by one before it is not told so again.
    """
    for label, what, [many] in kanten([some], place):
        yield label, capital(punt(WAT.format(hoeveel=many, wat=what)))


def kanten(each: Sequence[Sequence[Berekening]], place: int) -> Iterator[tuple[str, str, list]]:
    """The sides of one of these calculations: what happens, and to how many under each reading.

    ``each`` are the same calculations under each reading.
    """
    for kind, label in KANT.items():
        told = any(
            all(_al_verteld(some[place], some[before], kind) for some in each)
            for before in range(place)
        )
        worlds = [some[place].werelden for some in each]
        if not told and (what := _wat(worlds, kind)):
            yield label, what, [_aantal(one, kind) for one in worlds]


def geldregels(wet: AndereWet, one: Berekening, most: int | None) -> Regels:
    """The first so many amounts of a calculation, or why there is none."""
    found = [*islice(bedragen([one]), most)]
    for label, parts in found:
        every = [*chain(*parts)]
        said = bedragzin(wet, one.rij.regel, label, every)
        without = ZONDER * any(part.zonder for part in every)
        yield GELD, f"{said}{hoe_vaak(wet, one.rij.regel, every)}{without}"
    if not found:
        yield GELD, GEEN_BEDRAG if one.rij.toegang else NIET_UITGEREKEND


def geldcellen(some: Sequence[Berekening], most: int | None) -> Iterator[tuple[str, tuple]]:
    """The first so many amounts of a calculation, each in words under each of some readings."""
    for label, parts in islice(bedragen(some), most):
        yield label, tuple(map(bereik, parts))


def bedragen(some: Sequence[Berekening]) -> Iterator[tuple[str, list[list[Bedragen]]]]:
    """Each amount of one calculation that differs somewhere: its label, and it under each reading.

    In parts, as the calculation is given.
    """
    for name, known in bedragen_van(some[0].rij).items():
        parts = [[world.bedragen.get(name, niets(known)) for world in one.werelden] for one in some]
        if any(part.som for part in chain(*parts)):
            yield known.label, parts


def bij(one: Berekening, said: str, place: int) -> str:
    """What is said of a calculation, with its title where it is not the first."""
    return BIJ.format(titel=one.titel, zegt=said) if place else said


def _aantal(worlds: Werelden, kind: str) -> str:
    """How many people are of a kind, in one range; empty where nobody is."""
    counts = [len(world.van(kind)) for world in worlds]
    return tussen(counts) if any(counts) else ""


def _wat(some: Sequence[Werelden], kind: str) -> str:
    """What happens to most people of a kind; empty where nothing happens to anybody."""
    worlds = [*chain(*some)]
    found = sorted(_dingen(worlds, kind), key=lambda one: -_meeste(worlds, kind, one))
    more = VOORAL if len(found) > GENOEMD else ""
    return f"{more}{OF.join(one.kort for one in found[:GENOEMD])}"


def _dingen(worlds: Werelden, kind: str) -> Iterable[Overgang]:
    return dict.fromkeys(what for world in worlds for what in world.wie.get(kind, ()))


def _meeste(worlds: Werelden, kind: str, what: Overgang) -> int:
    return max(len(world.wie.get(kind, {}).get(what, ())) for world in worlds)


def _al_verteld(one: Berekening, other: Berekening, kind: str) -> bool:
    """Whether all people of a kind are so by another calculation too, whatever the reading."""
    return all(
        mine.van(kind) <= theirs.van(kind)
        for mine in one.werelden
        for theirs in other.werelden
        if all(mine.lezingen.get(name, said) == said for name, said in theirs.lezingen.items())
    )
