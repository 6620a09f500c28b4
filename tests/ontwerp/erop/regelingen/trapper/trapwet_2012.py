"""What the draft of 2012 changes in what that of 2010 brings."""

from reintegratie.core import RECHT, Bedrag, Eis, Uitkomst, regel

from . import Cijfers, Feiten
from .trapwet_2010 import JONG, WIE

OUDER = "trapwet-2012/artikel-2"


@regel
def trapvergoeding(f: Feiten, p: Cijfers):
    """Vergoeding van trappers, naar leeftijd."""
    jong = f.leeftijd < p.grens
    return Uitkomst(
        RECHT,
        Eis("heeft een fiets", f.heeft_fiets, bron=WIE),
        Bedrag("vergoeding", 30, bron=JONG, als=jong),
        Bedrag("vergoeding_ouder", 10, bron=OUDER, als=~jong),
        gevolg="De koning vergoedt de trappers.",
        anders="De trappers worden niet vergoed.",
    )
