"""Proefplaatsing via UWV volgens Regelingen per doelgroep."""

from reintegratie.core import (
    KAN,
    Balk,
    Datum,
    Eis,
    JaNee,
    Kanttekening,
    Maanden,
    Tijdlijn,
    Uitkomst,
    laatste_dag,
    regel,
)

from . import Cijfers, Feiten, Lezing
from .bijlage_8 import beslisser, deze_proefplaatsing

VOORWAARDEN = "regelingen-per-doelgroep/proefplaatsing-uwv#voorwaarden"
DUUR = "regelingen-per-doelgroep/proefplaatsing-uwv#duur"
TOESTEMMING = "regelingen-per-doelgroep/proefplaatsing-uwv#toestemming"
VOORZIENINGEN = "regelingen-per-doelgroep/proefplaatsing-uwv#voorzieningen"
DUUR_WERKSAAM = "bijlage-8/proefplaatsing#duur"
DUUR_LOONWAARDE = "regelingen-per-doelgroep/werkervaringsplek#duur"


@regel
def proefplaatsing_uwv(f: Feiten, p: Cijfers, lezing: Lezing):
    """Proefplaatsing via UWV: kan uw kandidaat op proef komen werken?"""
    return Uitkomst(
        KAN,
        Eis("de kandidaat heeft een uitkering van UWV", f.uitkering_van_uwv, VOORWAARDEN),
        Eis("u twijfelt nog of de kandidaat geschikt is", f.twijfel_geschiktheid, VOORWAARDEN),
        *eisen_toestemming(f, p, lezing),
        JaNee("loon_verschuldigd", False, label="U betaalt al loon", bron=VOORWAARDEN),
        gevolg="UWV kan toestemming geven. De uitkering blijft en u betaalt nog geen loon.",
        anders="Een proefplaatsing via UWV is niet mogelijk.",
        wie="UWV",
    )


def eisen_toestemming(f: Feiten, p: Cijfers, lezing: Lezing):
    """De vier eisen waaronder UWV toestemming geeft."""
    return (
        Eis("de kandidaat komt anders moeilijk aan werk", f.anders_moeilijk_aan_werk, TOESTEMMING),
        Eis(
            "de kandidaat werkte niet eerder bij u en liep er geen stage, op dezelfde functie",
            ~eerder_bij_u(f, lezing),
            TOESTEMMING,
        ),
        Eis(
            "u wilt de kandidaat daarna lang genoeg in dienst nemen",
            f.intentie_dienst_maanden >= p.minimum_in_dienst,
            TOESTEMMING,
        ),
        Eis(
            "u heeft een verzekering voor ongevallen en aansprakelijkheid",
            f.aansprakelijkheids_en_ongevallenverzekering,
            TOESTEMMING,
        ),
    )


def eerder_bij_u(f: Feiten, lezing: Lezing):
    """Of eerder werk of een stage een proefplaatsing in de weg staat (K91)."""
    zelfde_functie = f.eerder_zelfde_functie_gewerkt_of_stage
    return lezing(
        "K91",
        zelfde_functie_bij_werk_en_stage=zelfde_functie,
        elk_eerder_werk=zelfde_functie | f.eerder_bij_u_gewerkt,
    )


@regel
def proefplaatsing_uwv_duur(f: Feiten, p: Cijfers):
    """Hoe lang mag een proefplaatsing via UWV duren?

    De twee maanden gelden «in principe»: de bron zegt niet wanneer het langer mag.
    """
    gewone = laatste_dag(f.startdatum, p.gewone_duur_uwv)
    uiterste = laatste_dag(f.startdatum, p.maximale_duur_uwv)
    return Uitkomst(
        KAN,
        Eis("de kandidaat heeft een uitkering van UWV", f.uitkering_van_uwv, VOORWAARDEN),
        Eis("niet langer dan het maximum", f.duur_maanden <= p.maximale_duur_uwv, DUUR),
        Eis("er is een proefplaatsing", f.duur_maanden > 0, VOORWAARDEN),
        Maanden("gewone_duur", p.gewone_duur_uwv, DUUR, altijd=True),
        Maanden("maximale_duur", p.maximale_duur_uwv, DUUR, altijd=True, hoofd=True),
        JaNee("langer_dan_gewoon", f.duur_maanden > p.gewone_duur_uwv, DUUR),
        Datum("laatste_dag_gewone_duur", gewone, DUUR, altijd=True),
        Datum("uiterste_laatste_dag", uiterste, DUUR, altijd=True),
        Tijdlijn(
            "De proefplaatsing in de tijd",
            Balk("Gewone duur bij UWV", f.startdatum, gewone),
            Balk("Langste duur bij UWV", f.startdatum, uiterste),
            deze_proefplaatsing(f),
            bron=DUUR,
        ),
        Kanttekening(
            "UWV moet toestemming geven voor een proefplaatsing. Wanneer die langer dan twee "
            "maanden mag duren, staat er niet.",
            bron=TOESTEMMING,
        ),
        gevolg="Een proefplaatsing van deze duur kan.",
        anders="Deze proefplaatsing via UWV kan niet: de duur of de persoon past er niet bij.",
    )


@regel
def proefplaatsing_duur_onbekende_soort(f: Feiten, p: Cijfers, lezing: Lezing):
    """Hoe lang duurt een proefplaatsing, als u niet weet van wie de regeling is?

    Vergelijkt de drie regelingen met dezelfde naam. Vraag aan de uitkerende instantie welke geldt.
    """
    loonwaarde = p.uit("werkervaringsplek").maximale_duur_loonwaarde
    maximum = lezing(
        "K01",
        werksaam_drie_maanden=p.maximale_duur_werksaam,
        uwv_twee_tot_zes_maanden=p.maximale_duur_uwv,
        loonwaarde_drie_maanden=loonwaarde,
    )
    return Uitkomst(
        KAN,
        Eis("heeft een uitkering", f.heeft_uitkering, DUUR),
        Eis("niet langer dan het maximum", f.duur_maanden <= maximum, DUUR),
        Eis("er is een proefplaatsing", f.duur_maanden > 0, VOORWAARDEN),
        Maanden(
            "maximum_werksaam",
            p.maximale_duur_werksaam,
            DUUR_WERKSAAM,
            label="Maximum bij WerkSaam",
            altijd=True,
        ),
        Maanden("maximum_uwv", p.maximale_duur_uwv, DUUR, label="Maximum bij UWV", altijd=True),
        Maanden(
            "maximum_loonwaarde",
            loonwaarde,
            DUUR_LOONWAARDE,
            label="Maximum om de loonwaarde te bepalen",
            altijd=True,
        ),
        gevolg="Deze duur kan.",
        anders="Deze duur is te lang, of er is geen uitkering.",
        wie=beslisser(lezing),
    )


@regel
def proefplaatsing_uwv_voorzieningen(f: Feiten):
    """Proefplaatsing via UWV: kunt u nu al voorzieningen aanvragen?"""
    return Uitkomst(
        KAN,
        Eis("de proefplaatsing via UWV loopt", f.op_proefplaatsing, VOORZIENINGEN),
        Kanttekening(
            "De tekst noemt aanpassingen van de werkplek en jobcoaching als voorbeelden. Andere "
            "voorzieningen sluit zij niet uit.",
            bron=VOORZIENINGEN,
        ),
        gevolg="U kunt nu al voorzieningen aanvragen, zoals een aanpassing of een jobcoach.",
        anders="Deze regel geldt alleen tijdens een proefplaatsing via UWV.",
    )
