"""Nothing goes on citing a lid that was replaced: it names the new one, or it says that it ends.

What cites a place counts on the days of that place (``core.cited``). So where a lid was replaced
and nothing names the one in its place, it would fall silent, or stand by words that no longer hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from reintegratie.core import cited
from reintegratie.core.cited import Stretch
from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek

from .fout import Bevinding
from .vermeldingen import TOGETHER, Vermelding, vermeldingen

REPLACED = (
    "vanaf {dag} staat {nieuw} in de plaats van {oud}: noem dat er ook bij, "
    "of zeg dat dit dan eindigt («einde», bij een stelling «tot_en_met»)"
)
TOO_SOON = "«{plek}» is er pas vanaf {dag}: zeg «vanaf»"
GONE = "vanaf {dag} is er van «{plek}» niets meer: zeg «tot_en_met»"
CLAIMS = ("stellingen.toml", "proeven.toml")
TWICE = "{een} en {ander} staan er voor dezelfde dag nog een keer"


def opvolging(law: Wetboek) -> Iterator[Bevinding]:
    """What cites a place on days on which another one stands instead."""
    known = list(vermeldingen(law))
    for one in known:
        found = (*_replaced(law, one, known), *_too_soon(law, one), *_gone(law, one))
        for said in dict.fromkeys(found):
            yield Bevinding(one.bestand, one.regel, said)


def _replaced(law: Wetboek, one: Vermelding, known: Sequence[Vermelding]) -> Iterator[str]:
    """Each lid once, and of lids that followed on each other the last one that is named."""
    if "einde" in one.rij:
        return
    told: set[str] = set()
    for day in (day for day in cited.days(law) if day <= one.tot_en_met):
        for old, new in reversed(cited.lost(law, one.plaatsen, day).items()):
            if told.isdisjoint([old, *new]) and not said_elsewhere(one, new, known):
                yield REPLACED.format(oud=old, dag=show(day), nieuw=", ".join(new))
            told.update([old, *new])


def said_elsewhere(one: Vermelding, new: Sequence[str], known: Sequence[Vermelding]) -> bool:
    """Whether of all that it is about something else is said by a place that came instead."""
    others = [
        other
        for other in known
        if other.lijst == one.lijst and any(cited.covers(place, new) for place in other.plaatsen)
    ]
    about = one.onderwerpen
    return bool(about) and about <= set().union(*(other.onderwerpen for other in others))


def _too_soon(law: Wetboek, one: Vermelding) -> Iterator[str]:
    """A claim is about every day, but for those that it says: its places stand on them."""
    if not one.bestand.endswith(CLAIMS):
        return
    for place in one.plaatsen:
        start = cited.begin(law, place)
        if (one.vanaf or date.min) < start and not cited.takes_over(law, place, one.plaatsen):
            yield TOO_SOON.format(plek=place, dag=show(start))


def _gone(law: Wetboek, one: Vermelding) -> Iterator[str]:
    """A claim of which no place stands any more is proven all the same: it says that it ends."""
    if not one.bestand.endswith(CLAIMS) or "einde" in one.rij:
        return
    for day in (day for day in cited.days(law) if day <= one.tot_en_met):
        came = all(cited.begin(law, place) <= day for place in one.plaatsen)
        stands = any(cited.place_stands(law, place, day) for place in one.plaatsen)
        if came and not stands and not cited.lost(law, one.plaatsen, day):
            yield GONE.format(plek=", ".join(one.plaatsen), dag=show(day))
            return


def dubbel(law: Wetboek) -> Iterator[Bevinding]:
    """Two instruments of which two things are said for the same day."""
    told: dict[frozenset[str], list[Stretch]] = {}
    for one in (one for one in vermeldingen(law, TOGETHER) if one.lijst == "cel"):
        own = list(cited.stretches(law, one.plaatsen))
        for pair in one.onderwerpen:
            both = sorted([*told.setdefault(pair, []), *own])
            if any(later[0] < before[1] for before, later in pairwise(both)):
                een, ander = sorted(pair)
                yield Bevinding(one.bestand, one.regel, TWICE.format(een=een, ander=ander))
            told[pair] += own
