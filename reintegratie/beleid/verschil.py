"""What differs between two answers to the same facts: of what kind, by how much, and why."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

WINT, VERLIEST, ANDERS, ONZEKER, GELIJK = SOORTEN = (
    "wint",
    "verliest",
    "anders",
    "onzeker",
    "gelijk",
)
GEEN_REGEL = "geen regel"  # the oordeel where a rule is not there


@dataclass(frozen=True)
class Uitkomstverschil:
    """One result that changes. ``verschil`` is a number of ``eenheid``, or None.

    ``telt`` says whether more or less of it is a gain or a loss.
    """

    naam: str
    label: str
    eenheid: str
    voor: str
    na: str
    verschil: Decimal | None
    telt: bool = True


@dataclass(frozen=True)
class Verschil:
    """What a change does to one answer; ``soort`` is one of ``SOORTEN``.

    ``lezingen`` are the conflicts on which it hangs, each with its readings that count.
    ``helderder`` is 1 where the readings differed, and under the change all give the same; -1
    where it is the other way. ``gevolg_voor`` and ``gevolg_na`` are what follows, in a sentence.
    ``open``: whether it makes a difference cannot be told of them. Nothing clear comes before nor
    after, where that is not sure to be the same, or a fact is missing on which all that differs
    hangs: ``mist`` are the names of those.
    """

    soort: str
    oordeel_voor: str
    oordeel_na: str
    resultaten: tuple[Uitkomstverschil, ...] = ()
    oorzaken: tuple[str, ...] = ()
    lezingen: tuple[tuple[str, tuple[str, ...]], ...] = ()
    helderder: int = 0
    gevolg_voor: str = ""
    gevolg_na: str = ""
    open: bool = False
    mist: tuple[str, ...] = ()

    @property
    def ander_antwoord(self) -> bool:
        """Whether the answer is another, also where it cannot be told what that means."""
        return self.oordeel_voor != self.oordeel_na or bool(self.resultaten)


GEEN_VERSCHIL = Verschil(GELIJK, "", "")  # of a rule that no change touches
