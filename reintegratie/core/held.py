"""On which days something holds: a list of stretches, for a rule, a page and a proof alike.

It is found from the texts in which a thing stands, which may leave days between them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from .sources import Bron
from .versions import Versie


class Held(NamedTuple):
    """Days without a break: ``vanaf`` is the first of them, ``tot`` the first one after them.

    Either is None where it is not known that there is one.
    """

    vanaf: date | None = None
    tot: date | None = None

    def op(self, dag: date) -> bool:
        """Whether a day is one of them."""
        return (self.vanaf or dag) <= dag and (self.tot is None or dag < self.tot)


def surely(source: Bron, texts: Iterable[Versie]) -> list[Held]:
    """When these texts of a source held, oldest first: not on a day on which they surely did not.

    What stood in a text that is not at hand, nobody knows: before the first one that is, or after
    the last.
    """
    return joined(Held(source.begin(one), one.einde) for one in texts)


def as_given(source: Bron, texts: Iterable[Versie]) -> list[Held]:
    """The same by the days of each text as it has them, be they sure or not."""
    return joined(Held(source.begin(one), one.tot) for one in texts)


def joined(each: Iterable[Held]) -> list[Held]:
    """Stretches in order, those that follow upon each other without a day between as one."""
    found: list[Held] = []
    for one in each:
        if found and not _between(found[-1], one):
            found[-1] = found[-1]._replace(tot=one.tot)
        else:
            found.append(one)
    return found


def _between(one: Held, later: Held) -> bool:
    """Whether there are days between two stretches."""
    return bool(one.tot and later.vanaf and one.tot < later.vanaf)


def common(some: Iterable[Held], others: list[Held]) -> list[Held]:
    """The days that are in a stretch of both."""
    return [both for one in some for other in others if (both := _both(one, other))]


def _both(one: Held, other: Held) -> Held | None:
    start = max(filter(None, (one.vanaf, other.vanaf)), default=None)
    end = min(filter(None, (one.tot, other.tot)), default=None)
    return None if start and end and end <= start else Held(start, end)
