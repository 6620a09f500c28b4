"""A carrier for who is old."""

from reintegratie.core import KAN, Bedrag, Eis, Uitkomst, regel

from . import Cijfers, Feiten, Lezing

ARTIKEL = "trapwet-2010/artikel-4"


@regel
def bagagedrager(f: Feiten, p: Cijfers, lezing: Lezing):
    """Kan de koning een bagagedrager geven?"""
    return Uitkomst(
        KAN,
        Eis("oud", f.leeftijd >= lezing("V04", zestig=60, zeventig=70), bron=ARTIKEL),
        Bedrag("waarde", p.waarde, bron=ARTIKEL),
        gevolg="De koning kan een bagagedrager geven.",
        anders="Er is geen bagagedrager.",
        wie="de koning",
    )
