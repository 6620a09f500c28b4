"""Wat de Fietsverordening van 2024 veranderde."""

from reintegratie.core import KAN, RECHT, Bedrag, Eis, Uitkomst, regel

from . import Cijfers, Feiten

LID_1 = "fietsverordening-2024/artikel-2#lid-1"
LID_2 = "fietsverordening-2024/artikel-2#lid-2"


@regel
def bakfiets(f: Feiten, p: Cijfers):
    """Bakfiets: krijgt iemand er een te leen?"""
    return Uitkomst(
        KAN,
        Eis("brengt een kind weg", f.brengt_kind, bron=LID_1),
        Eis("ver genoeg van het werk", f.afstand_werk >= p.minimale_afstand, bron=LID_1),
        gevolg="Fietsdal kan een bakfiets uitlenen.",
        anders="De bakfiets wordt niet uitgeleend.",
        wie="Fietsdal",
    )


@regel
def bakfiets_borg(f: Feiten, p: Cijfers):
    """Bakfiets: hoe hoog is de borg?"""
    return Uitkomst(
        RECHT,
        Eis("brengt een kind weg", f.brengt_kind, bron=LID_1),
        Bedrag("borg", p.borg, bron=LID_2),
        gevolg="De inwoner betaalt borg.",
        anders="Er is geen borg: de bakfiets wordt niet uitgeleend.",
        aard="plicht",
    )
