"""De bakfiets volgens de eerste Fietsverordening."""

from reintegratie.core import BEREKEND, RECHT, Datum, Eis, Uitkomst, laatste_dag, regel

from . import Cijfers, Feiten

LID_1 = "fietsverordening/artikel-2#lid-1"
LID_2 = "fietsverordening/artikel-2#lid-2"


@regel
def bakfiets(f: Feiten, p: Cijfers):
    """Bakfiets: krijgt iemand er een te leen?"""
    return Uitkomst(
        RECHT,
        Eis("brengt een kind weg", f.brengt_kind, bron=LID_1),
        Eis("ver genoeg van het werk", f.afstand_werk >= p.minimale_afstand, bron=LID_1),
        gevolg="De inwoner heeft recht op een bakfiets te leen.",
        anders="Er is geen recht op een bakfiets.",
    )


@regel(ook=("F009",))
def bakfiets_duur(f: Feiten, p: Cijfers):
    """Bakfiets: tot wanneer?"""
    return Uitkomst(
        BEREKEND,
        Datum("laatste_dag", laatste_dag(f.begin_bruikleen, p.duur), bron=LID_2),
        gevolg="De bakfiets is te leen tot en met {laatste_dag}.",
    )
