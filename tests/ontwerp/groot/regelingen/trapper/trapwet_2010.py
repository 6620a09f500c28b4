"""What the large draft of 2010 changes: an article split in two."""

from reintegratie.core import RECHT, Bedrag, Eis, Uitkomst, regel

from . import Cijfers, Feiten

JONG, OUDER, WIE = "trapwet-2010/artikel-1", "trapwet-2010/artikel-2", "trapwet-2010/artikel-3"


@regel
def trapvergoeding(f: Feiten, p: Cijfers):
    """Vergoeding van trappers, naar leeftijd."""
    jong = f.leeftijd < p.grens
    return Uitkomst(
        RECHT,
        Eis("heeft een fiets", f.heeft_fiets, bron=WIE),
        Bedrag("vergoeding", 30, bron=JONG, als=jong),
        Bedrag("vergoeding_ouder", 20, bron=OUDER, als=~jong),
        gevolg="De koning vergoedt de trappers.",
        anders="De trappers worden niet vergoed.",
    )
