"""What happens to people, in the words of the outcomes: what held for them, and what then holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from reintegratie.beleid.verschil import GEEN_REGEL, GELIJK, ONZEKER, Uitkomstverschil, Verschil
from reintegratie.core.outcome import GEEN_HOEVEELHEID, ONBEKEND, STRIJDIG, TEGENSTRIJDIG

STAAT = {
    TEGENSTRIJDIG: "hangt het af van hoe u de tekst leest",
    ONBEKEND: "is het niet te zeggen",
    STRIJDIG: "is het niet te zeggen",
    GEEN_REGEL: "staat hierover niets",
}
MEER, MINDER, ANDERS = "wordt hoger", "wordt lager", "wordt anders"
NIET_MEER = "geldt niet meer: {}"
VAN_NAAR = "nu {van}, dan {naar}"
RESULTAAT = "«{label}»: nu {voor}, dan {na}"
JA_NEE = {"ja": "dan geldt «{label}»", "nee": "dan geldt niet meer «{label}»"}


@dataclass(frozen=True)
class Overgang:
    """What held for somebody, and what then holds; of the same outcome only what is in it.

    That is ``anders``, and then the other two are empty. ``soort`` says whether that is a gain.
    """

    van: str
    naar: str
    anders: str = ""
    soort: str = field(default=GELIJK, compare=False)

    @property
    def tekst(self) -> str:
        """In words: «nu «…», dan «…»»."""
        return self.anders or VAN_NAAR.format(van=self.van, naar=self.naar)

    @property
    def kort(self) -> str:
        """What then holds, in words that follow on a colon."""
        if self.naar == STAAT[GEEN_REGEL]:
            return NIET_MEER.format(self.van)
        if self.naar in STAAT.values():
            return self.tekst
        return self.anders or self.naar


def overgang(one: Verschil) -> Overgang:
    """What a difference comes to for somebody."""
    sides = _staat(one.oordeel_voor, one.gevolg_voor), _staat(one.oordeel_na, one.gevolg_na)
    if one.oordeel_voor != one.oordeel_na:
        return Overgang(*sides, soort=one.soort)
    told = [two for two in one.resultaten if two.telt] or one.resultaten
    return Overgang("", "", "; ".join(map(_resultaat, told)), one.soort)


def overgangen(differences: Iterable[Verschil]) -> Counter:
    """How many people each thing happens to; of whom it cannot be told is counted elsewhere."""
    return Counter(overgang(one) for one in differences if one.soort not in (GELIJK, ONZEKER))


def _staat(oordeel: str, gevolg: str) -> str:
    return STAAT.get(oordeel) or f"«{gevolg.strip()}»"


def _resultaat(one: Uitkomstverschil) -> str:
    """A result that differs; of a number only which way, as far as that is known."""
    if one.eenheid not in GEEN_HOEVEELHEID:
        way = ANDERS if one.verschil is None else MEER if one.verschil > 0 else MINDER
        return f"«{one.label}» {way}"
    if {one.voor, one.na} == {*JA_NEE}:
        return JA_NEE[one.na].format(label=one.label)
    return RESULTAAT.format(label=one.label, voor=one.voor, na=one.na)
