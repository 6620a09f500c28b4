"""Which question comes now: one of the first, in their order, then the one that decides most.

A fact is asked only while it can still change an outcome in sight: an instrument that is open, or
an amount or term of one that can be had. Who asks what is thus a matter of the rules themselves.
The register names a few to begin with (``eerste_vragen``), in the order in which people tell of
themselves: with those answered somebody sees which instruments are near, and can go on from there.

Each open instrument gives points to the facts that it misses:

* a requirement that one answer can break gives that fact a whole point; where several facts
  share a requirement (*is cliënt*: a benefit, or a duty to help) they share the point;
* the point counts for more when few requirements are left open: nearly decided comes first;
* where every requirement is met and only a result keeps the outcome open, its facts share a
  nearly decided point;
* what only moves an amount or a term counts for little, and a question about an instrument that
  can be had already for half.

The sum over the instruments is a count of what one answer can decide. So the broad questions that
many instruments share come first by themselves. Trying every answer of every question would be
exact, but costs hundreds of calculations for each keystroke. A tie goes to what is quickest to
find out (a registration before a judgement), then to the order of the register.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .oordelen import Beoordeling, Oordeel
from .register import eerste_vragen
from .stand import Stand, begrip

HERKOMST = ("registratie", "opgave", "besluit", "oordeel")
BIJZAAK = 0.1  # a fact that moves only a result
DAARNA = 0.5


@dataclass
class Vraag:
    """An open question: its weight, the instruments it decides on, those it only counts for."""

    sleutel: str
    gewicht: float = 0.0
    beslist: list[str] = field(default_factory=list)
    telt_mee: list[str] = field(default_factory=list)

    def tel(self, instrument: str, weight: float, decides: bool) -> None:
        """Add what one calculation gives."""
        self.gewicht += weight
        titles = self.beslist if decides else self.telt_mee
        if instrument not in titles:
            titles.append(instrument)


def open_vragen(beoordelingen: list[Beoordeling]) -> dict[str, Vraag]:
    """Every question that can still change an outcome, by key."""
    found: dict[str, Vraag] = {}
    for one in beoordelingen:
        _verzamel(found, one, one.toegang, 1.0)
        for later in one.daarna:
            _verzamel(found, one, later, DAARNA)
    return found


def _verzamel(found: dict[str, Vraag], one: Beoordeling, oordeel: Oordeel, factor: float) -> None:
    for fact, weight in oordeel.ontbreekt:
        vraag = found.setdefault(one.sleutel(fact), Vraag(one.sleutel(fact)))
        decides = factor == 1.0 and weight > 0
        vraag.tel(one.instrument.titel, factor * (weight or BIJZAAK), decides)


def volgende(stand: Stand, beoordelingen: list[Beoordeling]) -> str | None:
    """The key of the question to ask now; None when nothing can change any more."""
    return kies(stand, beoordelingen, open_vragen(beoordelingen))


def kies(stand: Stand, beoordelingen: list[Beoordeling], alle: dict[str, Vraag]) -> str | None:
    """The same, out of the open questions: those of the instrument to find out first come first."""
    if stand.vraag:
        return stand.vraag
    first = [one for one in beoordelingen if one.instrument.naam == stand.eerst]
    some, rest = ([*_te_vragen(stand, these)] for these in (open_vragen(first), alle))
    begin = (key for key in eerste_vragen(stand.rol) if any(one.sleutel == key for one in rest))
    if some or rest:
        return min(some, key=_rang).sleutel if some else next(begin, min(rest, key=_rang).sleutel)
    return None


def _te_vragen(stand: Stand, some: dict[str, Vraag]) -> Iterator[Vraag]:
    return (vraag for vraag in some.values() if vraag.sleutel not in stand.weet_niet)


def _rang(vraag: Vraag) -> tuple[float, int]:
    """Heaviest first; equal ones (rounded, as sums of shares are) by how easy to find out."""
    return -round(vraag.gewicht, 6), HERKOMST.index(begrip(vraag.sleutel).herkomst)
