"""De fietslamp volgens de Fietsverordening; de tekst van 2024 gaf alleen andere cijfers."""

from reintegratie.core import KAN, Bedrag, Eis, Uitkomst, kleinste, regel

from . import Cijfers, Feiten

LID_1 = "fietsverordening/artikel-1#lid-1"
LID_2 = "fietsverordening/artikel-1#lid-2"


@regel(ook=("F006",))
def fietslamp(f: Feiten, p: Cijfers):
    """Fietslamp: wordt die vergoed?"""
    return Uitkomst(
        KAN,
        Eis("heeft een fiets", f.heeft_fiets, bron=LID_1),
        Bedrag("vergoeding", kleinste(f.prijs_lamp * p.deel / 100, p.maximum), bron=LID_2),
        gevolg="Fietsdal kan de fietslamp vergoeden.",
        anders="De fietslamp wordt niet vergoed.",
        wie="Fietsdal",
    )
