"""Terugvordering volgens artikel 17 van de verordening en de toelichting daarop."""

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

LID_1 = "verordening/artikel-17#lid-1"
LID_2 = "verordening/artikel-17#lid-2"
TOELICHTING = "verordening/artikel-17#toelichting"

VRAGEN = "WerkSaam kan de ontvanger vragen om het geld terug te betalen."
NIET_NODIG = "De ontvanger hoeft niets terug te betalen."
ZO_VER = (
    "WerkSaam mag het geld {mag_vragen:vragen|niet vragen}. De ontvanger "
    "{moet_betalen:moet betalen|hoeft niet te betalen}."
)


@regel
def terugvordering(f: Feiten, p: Cijfers, lezing: Lezing):
    """Terugvordering: kan WerkSaam te veel betaald geld terugvragen?

    Voor één betaling. De grens zelf telt mee: bij precies dat bedrag kan WerkSaam het vragen.
    """
    return Uitkomst(
        KAN,
        Eis("WerkSaam betaalde ten onrechte of te veel", te_veel(f), bron=LID_1),
        Eis(
            "het bedrag is niet lager dan de grens, waar dat nodig is",
            mag_vragen(haalt_grens(f.bedrag_eur, p), lezing),
            bron=LID_2,
        ),
        Bedrag("terug_te_vragen", f.bedrag_eur, label="Terug te vragen", bron=LID_1),
        Kanttekening(
            "Artikel 17 zegt niet binnen welke tijd WerkSaam dit vraagt of u betaalt.", bron=LID_1
        ),
        Kanttekening(
            "Onder de grens hoeft de ontvanger niet te betalen.",
            bron=LID_2,
            als=~haalt_grens(f.bedrag_eur, p),
        ),
        gevolg=VRAGEN,
        anders=NIET_NODIG,
        wie="WerkSaam",
    )


@regel
def terugvordering_meer_betalingen(f: Feiten, p: Cijfers, lezing: Lezing):
    """Terugvordering van twee betalingen aan dezelfde ontvanger.

    De bron zegt niet of de grens voor elke betaling apart geldt of voor het totaal.
    """
    een, ander = f.bedrag_eur, f.ander_bedrag_eur
    samen = een + ander
    boven = lezing(
        "K56/optellen",
        per_betaling=boven_grens(een, p) + boven_grens(ander, p),
        bedragen_opgeteld=boven_grens(samen, p),
    )
    bedrag = lezing(
        "K56/onder_de_grens", vragen_mag_betalen_hoeft_niet=samen, werksaam_vraagt_niet=boven
    )
    return Uitkomst(
        KAN,
        Eis("WerkSaam betaalde ten onrechte of te veel", f.ten_onrechte_of_te_veel, bron=LID_2),
        Stap("Samen te veel betaald", samen, "euro", bron=LID_2),
        Stap("Deel dat de grens haalt", boven, "euro", bron=LID_2),
        Eis("er blijft een bedrag over om te vragen", bedrag > 0, bron=LID_2),
        Bedrag("terug_te_vragen", bedrag, label="Terug te vragen", bron=LID_2),
        Bedrag(
            "hoeft_niet_terug",
            bedrag - boven,
            label="Wat de ontvanger daarvan niet hoeft terug te betalen",
            bron=LID_2,
        ),
        gevolg=VRAGEN,
        anders=NIET_NODIG,
        wie="WerkSaam",
    )


@regel
def terugvordering_ontvanger(f: Feiten):
    """Terugvordering: welke voorbeelden geeft de toelichting voor deze ontvanger?"""
    voorbeelden = kies(
        (f.ontvanger == "client", "uitstroompremie, premie participatieplaats, reiskosten"),
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


@regel
def terugvordering_gevolgen(f: Feiten, p: Cijfers, lezing: Lezing):
    """Terugvordering: mag WerkSaam het geld vragen, en moet de ontvanger betalen?"""
    haalt = haalt_grens(f.bedrag_eur, p)
    gevraagd = f.terugbetaling_gevraagd
    moet_betalen = lezing("K57", alleen_verzoek=False, verzoek_met_plicht=haalt & gevraagd)
    return Uitkomst(
        BEREKEND,
        Stap("Het bedrag haalt de grens", haalt, "ja/nee", bron=LID_2),
        JaNee(
            "mag_vragen",
            te_veel(f) & mag_vragen(haalt, lezing),
            bron=TOELICHTING,
            label="WerkSaam mag het geld vragen",
        ),
        JaNee(
            "moet_betalen", te_veel(f) & moet_betalen, bron=LID_1, label="De ontvanger moet betalen"
        ),
        gevolg=ZO_VER,
    )


def te_veel(f: Feiten):
    """Of deze betaling ten onrechte of te hoog was: van nul euro is niets te veel."""
    return f.ten_onrechte_of_te_veel & (f.bedrag_eur > 0)


def haalt_grens(bedrag, p: Cijfers):
    """Of een bedrag niet lager is dan de grens (lid 2)."""
    return bedrag >= p.grens


def mag_vragen(haalt, lezing: Lezing):
    """Of WerkSaam het geld mag vragen; volgens de toelichting doet zij dat onder de grens niet."""
    return lezing(
        "K56/onder_de_grens", vragen_mag_betalen_hoeft_niet=True, werksaam_vraagt_niet=haalt
    )


def boven_grens(bedrag, p: Cijfers):
    """Het bedrag als het de grens haalt, anders nul euro."""
    return kies((haalt_grens(bedrag, p), bedrag), anders=0)
