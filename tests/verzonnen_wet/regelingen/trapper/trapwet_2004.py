"""What the Trapwet of 2004 changed."""

from reintegratie.core import RECHT, Bedrag, Eis, Uitkomst, kies, regel

from . import Cijfers, Feiten
from .trapwet import LID_1

LID_2 = "trapwet-2004/artikel-1#lid-2"


@regel
def trapvergoeding(f: Feiten, p: Cijfers):
    """Vergoeding van trappers, naar leeftijd."""
    return Uitkomst(
        RECHT,
        Eis("heeft een fiets", f.heeft_fiets, bron=LID_1),
        Bedrag("vergoeding", kies((f.leeftijd < p.grens, 20), anders=10), bron=LID_2),
        gevolg="De koning vergoedt de trappers.",
        anders="De trappers worden niet vergoed.",
    )
