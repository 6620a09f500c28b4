"""Terugvordering volgens artikel 17 en 18 van het ontwerp van 2030 (verzonnen)."""

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
from .verordening import NIET_NODIG, VRAGEN, te_veel

TERUGVRAGEN = "verordening-2030/artikel-17#terugvragen"
KLEIN = "verordening-2030/artikel-18#kleine-bedragen"
TOELICHTING = "verordening-2030/artikel-17#toelichting"


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
            haalt_grens(f.bedrag_eur, f, p, lezing),
            bron=KLEIN,
        ),
        Bedrag("terug_te_vragen", f.bedrag_eur, label="Terug te vragen", bron=TERUGVRAGEN),
        gevolg=VRAGEN,
        anders=NIET_NODIG,
        wie="WerkSaam",
    )


@regel
def terugvordering_meer_betalingen(f: Feiten, p: Cijfers, lezing: Lezing):
    """Terugvordering van twee betalingen aan dezelfde ontvanger.

    De bedragen tellen samen.
    """
    samen = f.bedrag_eur + f.ander_bedrag_eur
    boven = kies((haalt_grens(samen, f, p, lezing), samen), anders=0)
    return Uitkomst(
        KAN,
        Eis("WerkSaam betaalde ten onrechte of te veel", f.ten_onrechte_of_te_veel, bron=KLEIN),
        Stap("Samen te veel betaald", samen, "euro", bron=KLEIN),
        Eis("er blijft een bedrag over om te vragen", boven > 0, bron=KLEIN),
        Bedrag("terug_te_vragen", boven, label="Terug te vragen", bron=KLEIN),
        gevolg=VRAGEN,
        anders=NIET_NODIG,
        wie="WerkSaam",
    )


@regel
def terugvordering_gevolgen(f: Feiten, p: Cijfers, lezing: Lezing):
    """Terugvordering: mag WerkSaam het geld vragen, en moet de ontvanger betalen?"""
    mag_vragen = te_veel(f) & haalt_grens(f.bedrag_eur, f, p, lezing)
    return Uitkomst(
        BEREKEND,
        JaNee("mag_vragen", mag_vragen, bron=KLEIN, label="WerkSaam mag het geld vragen"),
        JaNee(
            "moet_betalen",
            mag_vragen & f.terugbetaling_gevraagd,
            bron=TERUGVRAGEN,
            label="De ontvanger moet betalen",
        ),
        gevolg="Zo ver gaat de vraag van WerkSaam.",
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


def haalt_grens(bedrag, f: Feiten, p: Cijfers, lezing: Lezing):
    """Of een bedrag niet lager is dan de grens; of de oude nog telt, zegt het ontwerp niet."""
    nieuwe = bedrag >= p.grens
    toen = bedrag >= p.op(f.betaald_op).grens
    return lezing("K901", dag_van_de_vraag=nieuwe, dag_van_de_betaling=nieuwe | toen)
