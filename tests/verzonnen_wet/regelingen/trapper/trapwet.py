"""The Trapwet of 2001."""

from reintegratie.core import KAN, RECHT, Bedrag, Eis, JaNee, Kanttekening, Uitkomst, regel

from . import Feiten

LID_1 = "trapwet/artikel-1#lid-1"
LID_2 = "trapwet/artikel-1#lid-2"


@regel
def trapvergoeding(f: Feiten):
    """Vergoeding van trappers."""
    return Uitkomst(
        KAN,
        Eis("heeft een fiets", f.heeft_fiets, bron=LID_1),
        Bedrag("vergoeding", oude_vergoeding(f), bron=LID_2),
        gevolg="De koning kan de trappers vergoeden.",
        anders="De trappers worden niet vergoed.",
        wie="de koning",
    )


def oude_vergoeding(f: Feiten):
    """Five euros for each bell on the bicycle."""
    return f.aantal_bellen * 5


@regel
def trapverbod(f: Feiten):
    """Mag er worden getrapt?"""
    return Uitkomst(
        RECHT,
        JaNee("trappen_mag", f.leeftijd >= 12, bron="trapwet/artikel-2"),
        Kanttekening("Wie het nagaat, staat er niet.", bron="trapwet/artikel-2"),
        gevolg="Zo is het met trappen.",
        aard="verbod",
    )


@regel
def trapper_telt(f: Feiten):
    """Telt een trapper mee?"""
    return Uitkomst(
        RECHT, JaNee("telt", f.heeft_fiets, bron=LID_1), gevolg="Een trapper telt zo mee."
    )
