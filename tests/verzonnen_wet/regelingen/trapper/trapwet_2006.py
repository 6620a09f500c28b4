"""What the Trapwet of 2006 changed, and what it says of who bought before."""

from reintegratie.core import RECHT, Bedrag, Eis, Uitkomst, kies, regel

from . import Cijfers, Feiten
from .trapwet import LID_1, oude_vergoeding

LID_2 = "trapwet-2006/artikel-1#lid-2"
OVERGANG = "trapwet-2006/artikel-3"


@regel
def trapvergoeding(f: Feiten, p: Cijfers):
    """Vergoeding van trappers, naar leeftijd."""
    return Uitkomst(
        RECHT,
        Eis("heeft een fiets", f.heeft_fiets, bron=LID_1),
        Bedrag("vergoeding", kies((f.leeftijd < p.grens, 30), anders=15), bron=LID_2),
        gevolg="De koning vergoedt de trappers.",
        anders="De trappers worden niet vergoed.",
    )


@regel
def trapper_overgang(f: Feiten, p: Cijfers):
    """Wat krijgt wie voor 2006 kocht?"""
    return Uitkomst(
        RECHT,
        Eis("voor 2006 gekocht", f.koopdatum < p.invoering, bron=OVERGANG),
        Bedrag("vergoeding", oude_vergoeding(f), bron=OVERGANG),
        gevolg="De oude vergoeding blijft.",
        anders="Dit is niet voor wie later kocht.",
    )
