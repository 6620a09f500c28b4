"""Terugvordering volgens artikel 17 en 18 van het ontwerp van 2030 (verzonnen).

Zij gelden ook voor wat eerder is betaald of teruggevraagd. Welke grens dan telt, zeggen lid en
toelichting verschillend: elke lezing is uitgerekend, voor elke betaling op haar eigen dag.
"""

from reintegratie.core import (
    BEREKEND,
    KAN,
    Bedrag,
    Eis,
    JaNee,
    Kanttekening,
    Resultaat,
    Stap,
    Uitkomst,
    kies,
    regel,
)

from . import Cijfers, Feiten, Lezing
from .verordening import VRAGEN, ZO_VER, te_veel

TERUGVRAGEN = "verordening-2030/artikel-17#terugvragen"
KLEIN = "verordening-2030/artikel-18#kleine-bedragen"
TOELICHTING = "verordening-2030/artikel-17#toelichting"

NIETS = "WerkSaam mag hier niets terugvragen."


@regel
def terugvordering(f: Feiten, p: Cijfers, lezing: Lezing):
    """Terugvordering: kan WerkSaam te veel betaald geld terugvragen?

    Voor één betaling. De grens zelf telt mee: bij precies dat bedrag kan WerkSaam het vragen.
    """
    return Uitkomst(
        KAN,
        Eis("WerkSaam betaalde ten onrechte of te veel", te_veel(f), bron=TERUGVRAGEN),
        Eis(
            "het bedrag is niet lager dan de grens",
            haalt_grens(f.bedrag_eur, f.betaald_op, p, lezing),
            bron=KLEIN,
        ),
        Bedrag("terug_te_vragen", f.bedrag_eur, label="Terug te vragen", bron=TERUGVRAGEN),
        Kanttekening(
            "Voor een betaling van vóór 2030 noemt de toelichting de grens van toen.",
            bron=KLEIN,
            als=f.betaald_op < p.uit("inwerkingtreding").dag_van_ingang_2030,
        ),
        gevolg=VRAGEN,
        anders=NIETS,
        wie="WerkSaam",
    )


@regel
def terugvordering_meer_betalingen(f: Feiten, p: Cijfers, lezing: Lezing):
    """Terugvordering van twee betalingen aan dezelfde ontvanger.

    Elke betaling telt apart. Welke grens daarvoor geldt, hangt af van haar eigen dag.
    """
    een, ander = f.bedrag_eur, f.ander_bedrag_eur
    boven = kies((haalt_grens(een, f.betaald_op, p, lezing), een), anders=0) + kies(
        (haalt_grens(ander, f.ander_betaald_op, p, lezing), ander), anders=0
    )
    return Uitkomst(
        KAN,
        Eis("WerkSaam betaalde ten onrechte of te veel", f.ten_onrechte_of_te_veel, bron=KLEIN),
        Stap("Samen te veel betaald", een + ander, "euro", bron=KLEIN),
        Eis("er blijft een bedrag over om te vragen", boven > 0, bron=KLEIN),
        Bedrag("terug_te_vragen", boven, label="Terug te vragen", bron=KLEIN),
        gevolg=VRAGEN,
        anders=NIETS,
        wie="WerkSaam",
    )


@regel
def terugvordering_gevolgen(f: Feiten, p: Cijfers, lezing: Lezing):
    """Terugvordering: mag WerkSaam het geld vragen, en moet de ontvanger betalen?"""
    mag_vragen = te_veel(f) & haalt_grens(f.bedrag_eur, f.betaald_op, p, lezing)
    return Uitkomst(
        BEREKEND,
        JaNee("mag_vragen", mag_vragen, bron=KLEIN, label="WerkSaam mag het geld vragen"),
        JaNee(
            "moet_betalen",
            mag_vragen & f.terugbetaling_gevraagd,
            bron=TERUGVRAGEN,
            label="De ontvanger moet betalen",
        ),
        gevolg=ZO_VER,
    )


@regel
def terugvordering_ontvanger(f: Feiten):
    """Terugvordering: welke voorbeelden geeft de toelichting voor deze ontvanger?"""
    voorbeelden = kies(
        (f.ontvanger == "client", "premie participatieplaats, reiskosten, geld om te verhuizen"),
        (f.ontvanger == "werkgever", "loonkostensubsidie, scholing, aanpassing van de werkplek"),
        (f.ontvanger == "organisatie", "traject bij een bureau, scholing, hulpmiddelen voor werk"),
        anders="geen voorbeelden",
    )
    return Uitkomst(
        BEREKEND,
        JaNee(
            "genoemd_in_toelichting",
            f.ontvanger.een_van("client", "werkgever", "organisatie"),
            bron=TOELICHTING,
        ),
        Resultaat("voorbeelden", voorbeelden, "tekst", bron=TOELICHTING, hoofd=True),
        Kanttekening(
            "Het zijn voorbeelden: een andere voorziening kan er ook onder vallen.",
            bron=TOELICHTING,
        ),
        gevolg="De toelichting noemt als voorbeelden: {voorbeelden}.",
    )


def haalt_grens(bedrag, betaald_op, p: Cijfers, lezing: Lezing):
    """Of een bedrag niet lager is dan de grens voor een betaling van die dag."""
    nieuwe, toen = bedrag >= p.grens, bedrag >= p.op(betaald_op).grens
    return lezing("K901", nieuwe_grens=nieuwe, grens_van_toen=nieuwe | toen)
