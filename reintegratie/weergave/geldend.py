"""On which days stands what a page of a source tells, and what stands there before and after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from reintegratie.core import cited
from reintegratie.core.errors import OnbekendeBron
from reintegratie.core.format import show
from reintegratie.core.held import Held
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.readings import Conflict
from reintegratie.core.sources import Bepaling
from reintegratie.core.versions import Versie


class Einde(NamedTuple):
    """A first day without a provision, that in words, and whether it is gone for good."""

    dag: date
    zin: str
    voorgoed: bool


class Geldend(NamedTuple):
    """A provision with the days on which it stands, and what is in its place before and after.

    ``later`` says that a later text brought it; ``weer`` is the first day of what comes after it,
    where no text holds on the days between.
    """

    bepaling: Bepaling
    tijdvakken: list[Held]
    later: bool
    daarvoor: tuple[Bepaling, ...]
    daarna: tuple[Bepaling, ...]
    weer: date | None

    def op(self, dag: date) -> bool:
        """Whether it stands on a day."""
        return any(one.op(dag) for one in self.tijdvakken)

    @property
    def dagen(self) -> str:
        """«Geldt vanaf 1 januari 2024 tot 1 januari 2026.»; empty where it stands in every text.

        The first day of the first text is not told at each provision.
        """
        first, *rest = self.tijdvakken
        shown = [first if self.later else first._replace(vanaf=None), *rest]
        said = " en ".join(filter(None, map(_in_woorden, shown)))
        return f"Geldt {said}." if said else ""

    @property
    def opvolging(self) -> str:
        """The word for when what comes after it does."""
        return f"vanaf {show(self.weer)}" if self.weer else "daarna"

    @property
    def eindes(self) -> Iterator[Einde]:
        """Each day from which on it does not stand, the first one first."""
        for one, later in pairwise(self.tijdvakken):
            if one.tot and later.vanaf:
                yield Einde(one.tot, f"Niet vanaf {show(one.tot)} tot {show(later.vanaf)}", False)
        if end := self.tijdvakken[-1].tot:
            at_once = self.daarna and not self.weer
            yield Einde(end, f"{'Anders' if at_once else 'Niet meer'} vanaf {show(end)}", True)


def _in_woorden(held: Held) -> str:
    days = held._asdict().items()
    return " ".join(f"{word} {show(day)}" for word, day in days if day)


def tekst(law: Wetboek, page: str) -> Versie | None:
    """The text that brought a page; None where its source has but one, and for other pages."""
    try:
        source = law.vindplaatsen.bron(page)
    except OnbekendeBron:
        return None
    return law.vindplaatsen.versie(page) if len(source.gegeven) > 1 else None


def van(law: Wetboek, page: str) -> list[Geldend]:
    """What the provisions of a page of a source hold of time."""
    own = [one for one in law.bepalingen.values() if one.vindplaats.partition("#")[0] == page]
    return [_of(law, one) for one in own]


def _of(law: Wetboek, one: Bepaling) -> Geldend:
    after, days = law.opvolgers[one.id], law.dagen(one.id)
    starts = [law.dagen(new.id)[0].vanaf for new in after]
    later = not law.vindplaatsen.van_de_eerste(one.vindplaats)
    before = tuple(law.bepalingen[id] for id in one.vervangt)
    weer = next((day for day in starts if day and day != days[-1].tot), None)
    return Geldend(one, days, later, before, after, weer)


def eerste_dag(law: Wetboek, conflict: Conflict) -> date:
    """The first day on which there is such a conflict."""
    return next(day for day in cited.days(law) if cited.of_conflict(law, conflict, day))


def aandeel(law: Wetboek, page: str, dag: date) -> float:
    """Which part of what a page tells stands on a day: 1 for all of it, and for any other page."""
    found = van(law, page)
    return sum(one.op(dag) for one in found) / len(found) if found else 1.0


def dagen(law: Wetboek, page: str) -> str:
    """On which days a page stands, in a sentence; empty where that differs from lid to lid."""
    said = {one.dagen for one in van(law, page)}
    return said.pop() if len(said) == 1 else ""
