"""Who notices a figure that is moved to one side of today, under each way to read the texts.

A region is looked for at one value. Then it is proven for all values of that side at once, with the
moved figure as an unknown in its place.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from decimal import Decimal
from typing import Any

import z3

from reintegratie import wetboek
from reintegratie.beleid.knoppen import Knop
from reintegratie.beleid.watals import WatAls
from reintegratie.core.graph import Graph, graph_of

from .gebied import Doos, Gebied, gebied, inside
from .groep import READ_LIKE_THIS
from .logica import all_of, any_of, negate
from .mens import Mens
from .term import NietTeBewijzen, Term, number
from .uitslag import Uitslag
from .vraag import ask
from .werelden import Naast, Wereld, keuzes, mens_van, naast
from .wie_merkt_het import iedereen
from .zo_gelezen import zo_gelezen

FIGURES = ("cijfer", "opzoeken")
IN_SOME_READING = "Op een van de manieren om de teksten te lezen, en dat zijn er veel:"
MEESTE = 3  # readings that are told apart: a reader does not compare more
Ends = tuple[Decimal, Decimal, Decimal]  # of a side of today: the first value, a middle, the last
Regions = list[tuple[str | None, Gebied | None]]  # how the texts are read, and who notices it then


class Zijde:
    """A calculation on one side of today: between the ``ends`` of the values of a slider."""

    def __init__(self, law: WatAls, name: str, knop: Knop, ends: Ends, day: date):
        self.law, self.name, self.knop, self.ends, self.day = law, name, knop, ends, day

    @property
    def regions(self) -> Regions:
        """Who notices it under each reading that differs, or of many in some reading.

        None where that is not proven.
        """
        try:
            both = naast(self.law, self.name, self.day)
        except NietTeBewijzen:
            return [(None, None)]
        found = self._per_reading(both)
        if len(found) > MEESTE:
            every = range(len(both.werelden))
            return [(IN_SOME_READING, self._proven(iedereen(both), every))]
        return [
            (read and READ_LIKE_THIS.format(lezing=read), region)
            for region, worlds in found
            for read in [zo_gelezen(both, worlds)]
        ]

    def _per_reading(self, both: Naast) -> list[tuple[Gebied | None, list[Wereld]]]:
        """The regions, each with the ways to read the texts; of too many some."""
        found: list[tuple[Gebied | None, list[Wereld]]] = []
        for number_, world in enumerate(both.werelden):
            known = (worlds for region, worlds in found if region and self.holds(region, [number_]))
            same = next(known, None)
            if same is None:
                region = gebied(both.mens, both.wie, world.verschilt)
                proven = self._proven(region, [number_])
                same = next((worlds for other, worlds in found if other is proven is None), [])
                if not same:
                    found.append((proven, same))
            same.append(world)
            if len(found) > MEESTE:
                break
        return found

    def _proven(self, region: Gebied, numbers: Collection[int]) -> Gebied | None:
        """A region at the middle value, where it is that of the whole side; else None."""
        return region if region.volledig and self.holds(region, numbers) else None

    def holds(self, region: Gebied, numbers: Collection[int]) -> bool:
        """Whether a region holds exactly those who notice it, at every whole value of a side.

        Where the texts are read in some of these ways: by their numbers.
        """
        graph = graph_of(wetboek().regeling(self.name).op(self.day))
        mens, (first, middle, last) = mens_van([graph], self.day), self.ends
        value = z3.ToReal(z3.Int("verschoven"))
        within = all_of([value >= number(first), value <= number(last)])
        differ, background = self._differ(mens, graph, value, numbers)
        here = any_of(_box(mens, box, middle, value) for box in region.dozen)
        who = [background, within, *mens.written()]
        alone = ask(mens, *who, here, negate(differ)), ask(mens, *who, differ, negate(here))
        return all(found.can is False for found in alone)

    def _differ(
        self, mens: Mens, graph: Graph, value: Any, numbers: Collection[int]
    ) -> tuple[z3.BoolRef, z3.BoolRef]:
        """Whether somebody gets another outcome with the figure at a value; who can be somebody."""
        moved = Term("getal", value)
        terms = {
            place: moved
            for place, node in enumerate(graph.nodes)
            if node.op in FIGURES and node.detail == self.knop.cijfer
        }
        differ, people = [], []
        for number_, (now, then) in enumerate(keuzes(self.law, graph, graph, self.day)):
            if number_ not in numbers:
                continue
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
