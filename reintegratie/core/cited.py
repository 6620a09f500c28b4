"""What cites places of sources, by the day: each place counts on the days on which it stands.

Nothing that cites a place says a date of its own. It names the lid, and once there is another in
its place that one as well; a day finds those that stand then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from .versions import on

if TYPE_CHECKING:
    from .readings import Conflict
    from .registers import Registers

Stretch = tuple[date, date, list[str]]  # the first day, the first one after it, the places


def days(law: Registers) -> list[date]:
    """The days on which other places may come to stand: the first of all, and that of each text."""
    return sorted({date.min} | {text.vanaf for text in law.vindplaatsen.versies if text.vanaf})


def begin(law: Registers, place: str) -> date:
    """The first day of a place; no day at all where it came with the first text at hand."""
    first = law.vindplaatsen.van_de_eerste(place)
    return (not first and law.vindplaatsen.versie(place).vanaf) or date.min


def stands(law: Registers, id: str, day: date) -> bool:
    """Whether a provision stands on a day, or else on the nearest one before it with a text."""
    source = law.vindplaatsen.bron(law.bepalingen[id].vindplaats)
    return on(source.gegeven, day) in law.teksten[id]


def of_day(law: Registers, places: Sequence[str], day: date) -> list[str]:
    """Those of these places that stand on a day.

    Empty where nothing cites them then: one was replaced and what came in its place is not named
    (``lost``), or one is still to come and takes over none of the others.
    """
    here = [one for one in places if place_stands(law, one, day)]
    to_come = (one for one in places if begin(law, one) > day)
    if lost(law, places, day) or any(not takes_over(law, one, places) for one in to_come):
        return []
    return here


def of_conflict(law: Registers, conflict: Conflict, day: date) -> list[str]:
    """Those of the places of a conflict that stand on a day.

    A question is there as soon as a text leaves it open, which its contract says. A lid that joins
    it later (it names a place of which no text stood yet) takes away nothing of the days before.
    """
    places = conflict.vindplaatsen
    begun = [one for one in places if begin(law, one) <= day]
    joined = len(begun) < len(places) and left_open(law, conflict, day)
    return of_day(law, begun if joined else places, day)


def left_open(law: Registers, conflict: Conflict, day: date) -> bool:
    """Whether a text that was there by a day leaves a conflict open, or a question of it."""
    return any(
        one.conflict and one.conflict.partition("/")[0] == conflict.nummer
        for lid, norms in law.contract.items()
        if begin(law, law.bepalingen[lid].vindplaats) <= day
        for norm in norms
        for one in norm.open
    )


def lost(law: Registers, places: Sequence[str], day: date) -> dict[str, list[str]]:
    """Each place that was replaced by a day, where no place in its stead that stands is named.

    With the places that stand in its stead. One that is gone with nothing in its place is not lost.
    """
    found = {
        one: instead(law, one, day)
        for one in places
        if begin(law, one) <= day and not place_stands(law, one, day)
    }
    return {
        one: new for one, new in found.items() if new and not any(covers(p, new) for p in places)
    }


def covers(place: str, others: Iterable[str]) -> bool:
    """Whether a place is one of these others, or the page of one."""
    return any(f"{one}#".startswith(f"{place}#") for one in others)


def stretches(law: Registers, places: Sequence[str]) -> Iterator[Stretch]:
    """For each stretch of days on which the same of these places stand: its days, and those."""
    ends = [*days(law), date.max]
    each = [(first, end, of_day(law, places, first)) for first, end in pairwise(ends)]
    for here, same in groupby(each, key=itemgetter(2)):
        found = list(same)
        if here:
            yield found[0][0], found[-1][1], here


def place_stands(law: Registers, place: str, day: date) -> bool:
    """Whether a place stands on a day; a page does as long as a provision on it does."""
    here = law.op_plek.get(place, [])
    return any(stands(law, id, day) for id in here) if here else begin(law, place) <= day


def instead(law: Registers, place: str, day: date) -> list[str]:
    """The places that stand on a day in the place of one that does not."""
    reached = list(law.op_plek.get(place, ()))
    for id in reached:
        reached += [new.id for new in law.opvolgers[id] if new.id not in reached]
    return [law.bepalingen[id].vindplaats for id in reached if stands(law, id, day)]


def takes_over(law: Registers, place: str, places: Collection[str]) -> bool:
    """Whether a place came in the place of one of these."""
    ledger = law.bepalingen
    reached = list(law.op_plek.get(place, ()))
    for id in reached:
        reached += [old for old in ledger[id].vervangt if old not in reached]
    old = [ledger[id].vindplaats for id in reached]
    return any(one != place and covers(one, old) for one in places)
