"""Who notices a figure that is moved, exactly, at every value of its slider, by how a text is read.

On each side of what holds today a region is looked for at one value, and proven for all of them
(``zijde``). At nought a rule may well say something else: that is looked for apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from reintegratie import wetboek
from reintegratie.beleid.knoppen import Knop, nu, wijziging
from reintegratie.beleid.schuif import posities
from reintegratie.beleid.watals import WatAls

from .gebied import Bereik, Doos, Gebied
from .gebied_in_woorden import zinnen
from .zijde import Regions, Zijde

TE_VEEL = "Wie dit precies merkt, is niet in een paar zinnen te zeggen."
Zinnen = dict[str, Any]  # who notices it (``wie``), and how the text is then read (``zo``)
Streek = dict[str, list[Zinnen]]  # of each calculation, by its title


def streken(knop: Knop, peildatum: date) -> dict[str, Streek]:
    """For each value of a slider but that of today who gets another outcome, on a day.

    Of a figure that is no table. What is not proven is said so.
    """
    now, (nought, *places) = Decimal(nu(knop, peildatum)), posities(knop, peildatum)
    below, above = [one for one in places if one < now], [one for one in places if one > now]
    found: dict[Decimal, Streek] = {place: {} for place in (nought, *below, *above)}
    for side in filter(None, ([nought], below, above)):
        for title, at in _side(knop, side, peildatum):
            for place in side:
                if groups := at(place):
                    found[place][title] = groups
    return {f"{place:f}": said for place, said in found.items()}


def _side(knop: Knop, side: list[Decimal], day: date) -> Iterator[tuple[str, Any]]:
    """Of each calculation, on one side of today, what to say at a value."""
    middle = side[len(side) // 2]
    change = wijziging({knop.naam: f"{middle:f}".replace(".", ",")}, {}, day)
    law = WatAls(wetboek(), change)
    for name in law.geraakt():
        found = Zijde(law, name, knop, (side[0], middle, side[-1]), day)
        yield wetboek().regeling(name).op(day).titel, _told(found.regions, middle)


def _told(regions: Regions, middle: Decimal) -> Any:
    def at(place: Decimal) -> list[Zinnen]:
        return [
            {"zo": read, "wie": _who(region, middle, place)}
            for read, region in regions
            if region is None or region.dozen
        ]

    return at


def _who(region: Gebied | None, middle: Decimal, place: Decimal) -> list[str]:
    if region is None:
        return [TE_VEEL]
    return zinnen(_moved(region, middle, place), wetboek().begrippen)


def _moved(region: Gebied, old: Decimal, new: Decimal) -> Gebied:
    """The region with one value in the place of another."""

    def moved(box: Doos) -> Doos:
        return {name: Bereik(*(_put(end, old, new) for end in span)) for name, span in box.items()}

    return Gebied(tuple(moved(box) for box in region.dozen), region.volledig)


def _put(end: Any, old: Decimal, new: Decimal) -> Any:
    same = isinstance(end, (int, Decimal)) and not isinstance(end, bool) and end == old
    return type(end)(new) if same else end
