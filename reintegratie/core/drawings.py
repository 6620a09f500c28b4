"""Drawings beside an outcome: a timeline, a decision tree, a stacked bar, a curve.

A drawing is a part of an ``Uitkomst``. It holds expressions, as a step does, and decides nothing:
``pictured`` turns it into plain data, ``curves`` computes a curve.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .errors import RegisterFout


@dataclass(frozen=True, eq=False)
class Balk:
    """A bar of a timeline, from its first day to its last; drawn where ``als`` holds."""

    label: str
    van: Any
    tot: Any
    als: Any = True


@dataclass(frozen=True, eq=False)
class Balken:
    """One row of a timeline with a bar for each period of a list (a fact of type ``perioden``)."""

    label: str
    perioden: Any
    als: Any = True


@dataclass(frozen=True, eq=False)
class Knoop:
    """A question of a decision tree; ``ja`` and ``nee`` lead to another one or to an end."""

    vraag: str
    voorwaarde: Any
    ja: Knoop | str
    nee: Knoop | str


class Tekening:
    """What every drawing has: a title for people, and the source that it draws."""

    def __init__(self, titel: str, bron: str):
        self.titel, self.bron = titel, bron


class Tijdlijn(Tekening):
    """Bars above each other on one scale of days."""

    def __init__(self, titel: str, *balken: Balk | Balken, bron: str):
        super().__init__(titel, bron)
        if not balken:
            raise RegisterFout(f"Tijdlijn «{titel}»: zonder balken is er niets te tekenen.")
        self.balken = balken


class Beslisboom(Tekening):
    """Questions of which the answers lead to one end: the path that these facts take is marked."""

    def __init__(self, titel: str, knoop: Knoop, bron: str):
        super().__init__(titel, bron)
        self.knoop = knoop


class Stapel(Tekening):
    """Amounts on top of each other: ``(label, bedrag)``, or with a source of its own.

    An amount below zero is taken off, one of zero is left out, and one that is not known is not
    counted. ``eenheid`` is a unit of euros; it is drawn where ``als`` holds.
    """

    def __init__(
        self,
        titel: str,
        *delen: tuple[Any, ...],
        bron: str,
        eenheid: str = "euro",
        als: Any = True,
    ):
        super().__init__(titel, bron)
        self.delen = [(label, bedrag, *(place or (bron,))) for label, bedrag, *place in delen]
        self.eenheid, self.als = eenheid, als


class Kromme(Tekening):
    """A result against one fact, whose values run from ``van`` to ``tot``.

    ``ook`` holds values where the line bends, so that it is drawn as sharp as it is.
    """

    def __init__(
        self,
        titel: str,
        feit: str,
        van: Any,
        tot: Any,
        resultaat: str,
        *,
        bron: str,
        ook: tuple[Any, ...] = (),
    ):
        super().__init__(titel, bron)
        self.feit, self.van, self.tot, self.resultaat, self.ook = feit, van, tot, resultaat, ook
