"""On which days stands what a page of a source tells, and what stands there before and after."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from reintegratie.core import cited
from reintegratie.core.errors import OnbekendeBron
from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.readings import Conflict
from reintegratie.core.sources import Bepaling
from reintegratie.core.versions import Versie


class Geldend(NamedTuple):
    """A provision with its days, and what stands in its place before and after.

    ``vanaf`` is its first day, where a later text brought it; ``tot`` the first one without it.
    """

    bepaling: Bepaling
    vanaf: date | None
    tot: date | None
    daarvoor: tuple[Bepaling, ...]
    daarna: tuple[Bepaling, ...]

    def op(self, dag: date) -> bool:
        """Whether it stands on a day."""
        return (self.vanaf or dag) <= dag and (self.tot is None or dag < self.tot)

    @property
    def dagen(self) -> str:
        """«Geldt vanaf 1 januari 2024 tot 1 januari 2026.»; empty where it stands in every text."""
        days = (("vanaf", self.vanaf), ("tot", self.tot))
        said = " ".join(f"{word} {show(day)}" for word, day in days if day)
        return f"Geldt {said}." if said else ""


def tekst(law: Wetboek, page: str) -> Versie | None:
    """The text that brought a page; None where its source has but one, and for other pages."""
    try:
        source = law.vindplaatsen.bron(page)
    except OnbekendeBron:
        return None
    return law.vindplaatsen.versie(page) if len(source.gegeven) > 1 else None


def van(law: Wetboek, page: str) -> list[Geldend]:
    """What the provisions of a page hold of time, where its source has several texts."""
    if tekst(law, page) is None:
        return []
    own = [one for one in law.bepalingen.values() if one.vindplaats.partition("#")[0] == page]
    return [_of(law, one) for one in own]


def _of(law: Wetboek, one: Bepaling) -> Geldend:
    texts = law.teksten[one.id]
    return Geldend(
        one,
        None if law.vindplaatsen.van_de_eerste(one.vindplaats) else texts[0].vanaf,
        texts[-1].tot,
        tuple(law.bepalingen[id] for id in one.vervangt),
        law.opvolgers[one.id],
    )


def eerste_dag(law: Wetboek, conflict: Conflict) -> date:
    """The first day on which there is such a conflict."""
    return next(first for first, _, _ in cited.stretches(law, conflict.vindplaatsen))


def aandeel(law: Wetboek, page: str, dag: date) -> float:
    """Which part of what a page tells stands on a day: 1 for all of it, and for any other page."""
    found = van(law, page)
    return sum(one.op(dag) for one in found) / len(found) if found else 1.0


def dagen(law: Wetboek, page: str) -> str:
    """On which days a page stands, in a sentence; empty where that differs from lid to lid."""
    said = {one.dagen for one in van(law, page)}
    return said.pop() if len(said) == 1 else ""
