"""People told by the requirements of a rule that hold for them, and by facts where none says it.

A requirement is a name for a condition, in the words of the rule. Which of them hold for everybody
in question is proven, and so is that those that are told, and the facts beside them, say just who.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

import z3

from reintegratie.core.outcome import Eis

from .gebied import Gebied
from .logica import WAAR
from .uitslag import Uitslag
from .werelden import Wereld
from .zeker import Zeker

MEESTE = 6  # boxes beside the names: more are no answer for a reader
ALTIJD, DAN, EERST = WANNEER = ("altijd", "dan", "eerst")  # by both rules (or the one), or by one
IEDEREEN = Gebied(({},), volledig=True)


class Naam(NamedTuple):
    """That somebody meets a requirement, or does not (``ja``); by the rule of ``wanneer``."""

    tekst: str
    wanneer: str
    ja: bool

    @property
    def orde(self) -> tuple[int, bool]:
        """What holds by both rules first, and a yes first."""
        return WANNEER.index(self.wanneer), not self.ja


class Gezegd(NamedTuple):
    """A name as a formula under one reading, and the node of the rule that it stands for."""

    wie: z3.BoolRef
    uitslag: Uitslag
    plek: int


class Verteld(NamedTuple):
    """Those for whom something holds under one reading (``wie``), told.

    ``namen`` hold for all of them, and not for just anybody; ``rest`` says by facts which of those
    for whom they hold it is.
    """

    wereld: Wereld
    wie: z3.BoolRef
    namen: dict[Naam, Gezegd]
    rest: Gebied


class BijNaam:
    """Tells people under one reading by name."""

    def __init__(self, zeker: Zeker, world: Wereld):
        self.zeker, self.world = zeker, world

    def vertel(self, who: z3.BoolRef) -> Verteld:
        """Those for whom a condition holds, by all the names that they share."""
        names = {
            name: said for name, said in self._namen.items() if self.zeker.volgt(said.wie, who)
        }
        said = [one.wie for one in names.values()]
        return Verteld(self.world, who, names, self._rest(who, said))

    def _rest(self, who: z3.BoolRef, names: list[z3.BoolRef]) -> Gebied:
        if self.zeker.volgt(who, *names):
            return IEDEREEN
        return self.zeker.gebied(names, who, MEESTE)

    @cached_property
    def _namen(self) -> dict[Naam, Gezegd]:
        """All that can be said of somebody by name, and does not hold for just anybody."""
        found = {name: said for name, said in self._eisen() if not self.zeker.volgt(said.wie, WAAR)}
        return dict(sorted(found.items(), key=lambda one: one[0].orde))

    def _eisen(self) -> Iterator[tuple[Naam, Gezegd]]:
        """Each requirement and its opposite; once where both rules mean the same by it."""
        before, after = (dict(_van(one)) for one in (self.world.voor, self.world.na))
        alone = not (self.world.voor and self.world.na)
        for name, said in after.items():
            same = name in before and self.zeker.zelfde(said.wie, before[name].wie)
            yield name if alone or same else name._replace(wanneer=DAN), said
        for name, said in before.items():
            same = name in after and self.zeker.zelfde(said.wie, after[name].wie)
            if not same:
                yield name if alone else name._replace(wanneer=EERST), said


def _van(said: Uitslag | None) -> Iterator[tuple[Naam, Gezegd]]:
    """Of each requirement of a rule that it is met, and that it is not."""
    if said:
        for one, term in zip(said.graph.outcome.of(Eis), said.requirements, strict=True):
            for yes, who in ((True, term.yes), (False, term.no)):
                yield Naam(one.tekst, ALTIJD, yes), Gezegd(who, said, one.voorwaarde.place)


def nodig(zeker: Zeker, told: Sequence[Verteld]) -> list[Naam]:
    """The names without each that the others, and what is told beside them, say already.

    Under every one of these readings, which share their names; the last name goes first.
    """
    kept = list(told[0].namen)
    for name in reversed(told[0].namen):
        others = [one for one in kept if one != name]
        if all(_zegt(zeker, one, others, name) for one in told):
            kept = others
    return kept


def _zegt(zeker: Zeker, one: Verteld, names: list[Naam], name: Naam) -> bool:
    said = [one.namen[other].wie for other in names]
    beside = one.rest.formule(zeker.both.mens) if one.rest.volledig else WAAR
    return zeker.volgt(one.namen[name].wie, *said, beside)
