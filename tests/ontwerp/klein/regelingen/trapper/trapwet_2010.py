"""What the draft of 2010 changes."""

from reintegratie.core import KAN, Bedrag, Eis, Uitkomst, kies, regel

from . import Cijfers, Feiten
from .trapwet import LID_1

LID_2 = "trapwet-2010/artikel-1#lid-2"


@regel
def trapvergoeding(f: Feiten, p: Cijfers):
    """Vergoeding van trappers, naar leeftijd."""
    return Uitkomst(
        KAN,
        Eis("heeft een fiets", f.heeft_fiets, bron=LID_1),
        Eis("niet op een driewieler", f.wielen < 3, bron=LID_2),
        Bedrag("vergoeding", kies((f.leeftijd < p.grens, 30), anders=15), bron=LID_2),
        gevolg="De minister kan de trappers vergoeden.",
        anders="De trappers worden niet vergoed.",
        wie="de minister",
    )
