"""An answer as its reader takes it: a yes or no, of which kind, and the result that was asked."""

from __future__ import annotations

from . import phrases
from .explain import results
from .headline import headline
from .outcome import GEEN_HOEVEELHEID, NEE, ONBEKEND, TEGENSTRIJDIG
from .solution import Solution

RANKS = {TEGENSTRIJDIG: 1, NEE: 2, ONBEKEND: 3}


class Seen:
    """What is seen of an answer, and of another one ``beside`` it: there the same is looked at."""

    def __init__(self, answer: Solution, beside: Seen | None = None):
        self.answer, self.results = answer, results(answer)
        self.head = headline(answer, self.results, [])
        self.asked: str | None = beside.asked if beside else self._told
        result = self.results[self.asked] if self.asked else {"tekst": None, "eenheid": None}
        self.parts: tuple[str | None, ...] = (answer.oordeel, answer.aard, result["tekst"])
        is_no = result["eenheid"] == "ja/nee" and result["tekst"] == phrases.NO
        self.rank: int = RANKS[NEE] if is_no else RANKS.get(answer.oordeel, 0)

    @property
    def is_quantity(self) -> bool:
        """Whether what is said of it is an amount, a number or a day."""
        told = self._told
        return told is not None and self.results[told]["eenheid"] not in GEEN_HOEVEELHEID

    @property
    def _told(self) -> str | None:
        """The name of the result that is said first."""
        return next(iter(self.head["resultaten"]), None)

    def alters(self, base: Seen, before: Seen) -> bool:
        """Whether it counts, and a part of it is other than in the base and was not just before."""
        sides = zip(self.parts, base.parts, before.parts, strict=True)
        return any(new != old == just for new, old, just in sides) and self.counts(base)

    def counts(self, base: Seen) -> bool:
        """Whether somebody can go by it: no longer a no for sure; or all readings say something."""
        if self.answer.zwijgt or base.rank == RANKS[NEE]:
            return not self.answer.zwijgt
        found = [world.assessment for world in self.answer.told_worlds]
        return self.answer.oordeel != ONBEKEND and all(one.oordeel != ONBEKEND for one in found)

    def gains(self, base: Seen) -> bool:
        """Whether it is another yes, or less of a no; or no longer a no for sure. What the base
        says as well, with its own amount or without, is no gain."""
        more = self.rank in (RANKS[ONBEKEND], 0) or self.rank < base.rank
        if not more or self.parts == base.parts or not self.counts(base):
            return False
        return self.said(exact=True) not in (base.said(exact=True), base.said(exact=False))

    def said(self, exact: bool) -> str:
        """What is told of it; an amount only where it is sure to be that one (``exact``)."""
        if self._told and (exact or not self.is_quantity):
            return str(self.head["tekst"])
        answer = self.answer
        told = answer.oordeel in (ONBEKEND, TEGENSTRIJDIG)
        if told:
            return answer.gevolg
        return answer.outcome.sentence(answer.oordeel, lambda _: (None, phrases.LEFT_OPEN))
