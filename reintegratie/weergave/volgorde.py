"""The provisions of a source in one order over all its texts: that of their articles.

A later text may give its changes only, and counts lines of its own: by its lines a lid of it would
stand anywhere. What it brings stands behind what it replaced; what is new behind the last article
with no higher number, and of places without a number behind what precedes it in its own text.
"""

from __future__ import annotations

import re

from reintegratie.core.contract import lines
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.sources import Bepaling, Bron
from reintegratie.core.versions import Versie

_NUMBERED = re.compile(r"(?P<stem>\D*)(?P<number>\d+)")


def op_volgorde(law: Wetboek, source: Bron) -> list[Bepaling]:
    """Every provision of a source, as somebody looks them up."""
    first, *later = source.gegeven
    found = _van(law, first)
    for text in later:
        before: Bepaling | None = None
        for one in _van(law, text):
            found.insert(_plaats(found, one, before), one)
            before = one
    return found


def _van(law: Wetboek, text: Versie) -> list[Bepaling]:
    """What a text brought, by its own lines."""
    own = (
        one for one in law.bepalingen.values() if law.vindplaatsen.versie(one.vindplaats) is text
    )
    return sorted(own, key=lambda one: (min(lines(one.regels)), one.id))


def _plaats(found: list[Bepaling], new: Bepaling, before: Bepaling | None) -> int:
    """Where a provision goes, among those that are there."""
    old = [one for one in found if one.id in new.vervangt or set(one.vervangt) & set(new.vervangt)]
    lower = [one for one in found if _niet_hoger(one, new)]
    behind = old or lower or ([before] if before else found)
    return found.index(behind[-1]) + 1


def _niet_hoger(one: Bepaling, new: Bepaling) -> bool:
    """Whether both have a number after the same word, and the new one no lower."""
    places = (_NUMBERED.match(each.vindplaats.partition("/")[2]) for each in (one, new))
    known = [(place["stem"], int(place["number"])) for place in places if place]
    return len(known) == 2 and known[0][0] == known[1][0] and known[0][1] <= known[1][1]
