"""Who notices a figure that is moved, exactly, at every value of its slider.

On each side of what holds today a region is looked for at one value. Then it is proven for all
values of that side at once, with the moved figure as an unknown in its place. At nought a rule may
well say something else: that is looked for apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import z3

from reintegratie import wetboek
from reintegratie.beleid.knoppen import Knop, nu, wijziging
from reintegratie.beleid.schuif import posities
from reintegratie.beleid.watals import WatAls
from reintegratie.core.graph import Graph, graph_of

from .gebied import Bereik, Doos, Gebied, inside
from .gebied_in_woorden import zinnen
from .logica import all_of, any_of, negate
from .mens import Mens
from .term import NietTeBewijzen, Term, number
from .uitslag import Uitslag
from .vraag import ask
from .werelden import keuzes, mens_van
from .wie_merkt_het import wie

TE_VEEL = "Wie dit precies merkt, is niet in een paar zinnen te zeggen."
FIGURES = ("cijfer", "opzoeken")
Streek = dict[str, list[str]]  # of each calculation, by its title, who notices it in sentences


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
                if lines := at(place):
                    found[place][title] = lines
    return {f"{place:f}": said for place, said in found.items()}


def _side(knop: Knop, side: list[Decimal], day: date) -> Iterator[tuple[str, Any]]:
    """Of each calculation, on one side of today, what to say at a value."""
    middle = side[len(side) // 2]
    change = wijziging({knop.naam: f"{middle:f}".replace(".", ",")}, {}, day)
    law = WatAls(wetboek(), change)
    for name in law.geraakt():
        region = _region(law, name, knop, (side[0], middle, side[-1]), day)
        yield wetboek().regeling(name).op(day).titel, _told(region, middle)


def _told(region: Gebied | None, middle: Decimal) -> Any:
    if region is None:
        return lambda place: [TE_VEEL]
    return lambda place: zinnen(_moved(region, middle, place), wetboek().begrippen)


def _region(
    law: WatAls, name: str, knop: Knop, ends: tuple[Decimal, Decimal, Decimal], day: date
) -> Gebied | None:
    """The region at the middle value, where it is that of the whole side; else None."""
    try:
        region = wie(law, name, day)
    except NietTeBewijzen:
        return None
    alone = ends[0] == ends[2]
    proven = alone or (region.volledig and everywhere(law, name, knop, region, ends, day))
    return region if proven and region.volledig else None


def everywhere(
    law: WatAls,
    name: str,
    knop: Knop,
    region: Gebied,
    ends: tuple[Decimal, Decimal, Decimal],
    day: date,
) -> bool:
    """Whether a region holds exactly those who notice it, at every whole value of a side."""
    graph = graph_of(wetboek().regeling(name).op(day))
    mens, (first, middle, last) = mens_van([graph], day), ends
    value = z3.ToReal(z3.Int("verschoven"))
    within = all_of([value >= number(first), value <= number(last)])
    differ, background = _differ(mens, law, graph, knop, value, day)
    here = any_of(_box(mens, box, middle, value) for box in region.dozen)
    who = [background, within, *mens.written()]
    alone = ask(mens, *who, here, negate(differ)), ask(mens, *who, differ, negate(here))
    return all(found.can is False for found in alone)


def _differ(
    mens: Mens, law: WatAls, graph: Graph, knop: Knop, value: Any, day: date
) -> tuple[z3.BoolRef, z3.BoolRef]:
    """Whether somebody gets another outcome with the figure at a value, and who can be somebody."""
    moved = Term("getal", value)
    terms = {
        place: moved
        for place, node in enumerate(graph.nodes)
        if node.op in FIGURES and node.detail == knop.cijfer
    }
    differ, people = [], []
    for number_, (now, then) in enumerate(keuzes(law, graph, graph, day)):
        one = mens.twin(chosen=now, prefix=f"{number_}/")
        other = mens.twin(chosen=then, prefix=f"{number_}a/")
        differ.append(Uitslag(one, graph).differs(Uitslag(other, graph, terms=terms)))
        people += [one, other]
    return any_of(differ), all_of(one.background() for one in people)


def _box(mens: Mens, box: Doos, middle: Decimal, value: Any) -> z3.BoolRef:
    """Who is in a box, with the moved figure as an unknown."""
    fixed = all_of(inside(mens, name, span) for name, span in box.items())
    whole, exact = number(int(middle)), number(middle)
    return z3.substitute(fixed, (exact, value), (z3.ToReal(whole), value))


def _moved(region: Gebied, old: Decimal, new: Decimal) -> Gebied:
    """The region with one value in the place of another."""

    def moved(box: Doos) -> Doos:
        return {name: Bereik(*(_put(end, old, new) for end in span)) for name, span in box.items()}

    return Gebied(tuple(moved(box) for box in region.dozen), region.volledig)


def _put(end: Any, old: Decimal, new: Decimal) -> Any:
    same = isinstance(end, (int, Decimal)) and not isinstance(end, bool) and end == old
    return type(end)(new) if same else end
