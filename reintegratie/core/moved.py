"""A rule that stays where its text moves: a lid that got another number, or only another figure.

Its function models the lid and the one in its place. It has a version for the days of each, and
what that says cites the lid of those days. Of a lid that was split it cites the part that ``ook``
names first: whoever writes that says so in which of them the words stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from datetime import date
from typing import TYPE_CHECKING, Any

from .cited import begin, stands
from .drawings import Stapel
from .outcome import Uitkomst
from .sources import Bepaling

if TYPE_CHECKING:
    from .registers import Registers


def follow(ledger: Mapping[str, Bepaling], provisions: Iterable[str]) -> list[str]:
    """Those of these provisions that came in the place of another of them, and those others."""
    among = set(provisions)
    new = {id for id in among if among.intersection(ledger[id].vervangt)}
    return sorted(new.union(*(among.intersection(ledger[id].vervangt) for id in new)))


def stretches(
    law: Registers, provisions: Iterable[str], named: Iterable[str]
) -> Iterator[dict[str, str | None]]:
    """For each stretch of days on which others of these provisions stand: those that do not.

    Each with the one in its place then; of more the first that is ``named``, or None.
    """
    moved = follow(law.bepalingen, provisions)
    ledger = {id: law.bepalingen[id] for id in moved}
    starts = {begin(law, one.vindplaats) for one in ledger.values()}
    for day in sorted({date.min, *starts}):
        gone = [id for id in moved if not stands(law, id, day)]
        yield {id: _instead(ledger, id, gone, named) for id in gone}


def _instead(
    ledger: Mapping[str, Bepaling], id: str, gone: list[str], named: Iterable[str]
) -> str | None:
    """The provision in the place of another, by way of those that are gone too."""
    seen, reached = {id}, [id]
    for one in reached:
        if one == id or one in gone:
            near = {*ledger[one].vervangt, *(new for new in ledger if one in ledger[new].vervangt)}
            reached += sorted(near & ledger.keys() - seen)
            seen |= near
    found = [one for one in reached if one not in gone]
    return found[0] if len(found) == 1 else next((one for one in named if one in found), None)


def with_places(outcome: Uitkomst, places: Mapping[str, str]) -> Uitkomst:
    """The outcome, in which each part cites the place where its words stand now."""
    changed = copy(outcome)
    changed.delen = tuple(_part(one, places) for one in outcome.delen)
    return changed


def _part(part: Any, places: Mapping[str, str]) -> Any:
    changed = copy(part)
    vars(changed)["bron"] = places.get(part.bron, part.bron)
    if isinstance(changed, Stapel):
        changed.delen = [(label, one, places.get(place, place)) for label, one, place in part.delen]
    return changed
