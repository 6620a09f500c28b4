"""Proefplaatsing via WerkSaam volgens Bijlage 8, en welke van de drie regelingen geldt."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    Balk,
    Datum,
    Eis,
    JaNee,
    Kanttekening,
    Maanden,
    Resultaat,
    Tijdlijn,
    Uitkomst,
    afgerond,
    kies,
    laatste_dag,
    regel,
)

from . import Cijfers, Feiten, Lezing

VOORWAARDEN = "bijlage-8/proefplaatsing#voorwaarden"
DUUR = "bijlage-8/proefplaatsing#duur"
DUUR_UWV = "regelingen-per-doelgroep/proefplaatsing-uwv#duur"
DUUR_LOONWAARDE = "regelingen-per-doelgroep/werkervaringsplek#duur"


@regel
def proefplaatsing_werksaam(f: Feiten):
    """Proefplaatsing via WerkSaam: is het mogelijk?

    Bijlage 8 zegt niet wie beslist; het instrument is van WerkSaam.
    """
    return Uitkomst(
        KAN,
        Eis("heeft een uitkering", f.heeft_uitkering, bron=VOORWAARDEN),
        Eis("heeft een arbeidsbeperking", f.arbeidsbeperking, bron=VOORWAARDEN),
        JaNee("behoud_uitkering", True, bron=VOORWAARDEN, label="Houdt de uitkering"),
        JaNee("loon_verschuldigd", False, bron=VOORWAARDEN, label="De werkgever betaalt al loon"),
        Kanttekening(
            "De bron stelt geen eis aan het contract na de proefplaatsing.", bron=VOORWAARDEN
        ),
        gevolg="Deze persoon kan op proef bij een werkgever werken, met behoud van uitkering.",
        anders="Een proefplaatsing via WerkSaam is voor deze persoon niet bedoeld.",
    )


@regel
def proefplaatsing_werksaam_duur(f: Feiten, p: Cijfers):
    """Proefplaatsing via WerkSaam: hoe lang mag het duren?"""
    maximum = p.maximale_duur_werksaam
    uiterste = laatste_dag(f.startdatum, maximum)
    return Uitkomst(
        KAN,
        Eis("niet langer dan het maximum", f.duur_maanden <= maximum, bron=DUUR),
        Maanden("maximale_duur", maximum, bron=DUUR, altijd=True),
        Datum("uiterste_laatste_dag", uiterste, bron=DUUR),
        Tijdlijn(
            "De proefplaatsing in de tijd",
            Balk("Langste duur bij WerkSaam", f.startdatum, uiterste),
            deze_proefplaatsing(f),
            bron=DUUR,
        ),
        JaNee("proeftijd_daarna", False, bron=DUUR, label="Daarna nog een proeftijd"),
        gevolg="Een proefplaatsing van deze duur kan. Zij komt in de plaats van de proeftijd.",
        anders="Dit is langer dan een proefplaatsing via WerkSaam mag duren.",
    )


def deze_proefplaatsing(f: Feiten):
    """De dagen van een proefplaatsing die een heel aantal maanden duurt, als balk."""
    maanden = afgerond(f.duur_maanden, "geheel")
    return Balk(
        "Deze proefplaatsing",
        f.startdatum,
        laatste_dag(f.startdatum, maanden),
        als=f.duur_maanden == maanden,
    )


@regel
def proefplaatsing_duur(f: Feiten, p: Cijfers, lezing: Lezing):
    """Proefplaatsing: welke duur geldt, die van WerkSaam of die van UWV?

    Wie de uitkering betaalt, bepaalt welke regeling geldt. Betalen zij allebei een deel, dan staat
    elke lezing er los. De maxima van de regelingen staan er altijd naast elkaar.
    """
    loonwaarde = p.uit("werkervaringsplek").maximale_duur_loonwaarde
    gelezen = lezing(
        "K01",
        werksaam_drie_maanden="WerkSaam",
        uwv_twee_tot_zes_maanden="UWV",
        loonwaarde_drie_maanden="loonwaarde bepalen",
    )
    regeling = kies(
        (f.betaler_uitkering == "werksaam", "WerkSaam"),
        (f.betaler_uitkering == "uwv", "UWV"),
        anders=gelezen,
    )
    maximum = kies(
        (regeling == "WerkSaam", p.maximale_duur_werksaam),
        (regeling == "UWV", p.maximale_duur_uwv),
        anders=loonwaarde,
    )
    return Uitkomst(
        BEREKEND,
        Maanden("maximum_werksaam", p.maximale_duur_werksaam, DUUR, label="Maximum bij WerkSaam"),
        Maanden("gewone_duur_uwv", p.gewone_duur_uwv, DUUR_UWV, label="Gewone duur bij UWV"),
        Maanden("maximum_uwv", p.maximale_duur_uwv, DUUR_UWV, label="Maximum bij UWV"),
        Maanden(
            "maximum_loonwaarde", loonwaarde, DUUR_LOONWAARDE, label="Maximum voor de loonwaarde"
        ),
        Resultaat("regeling", regeling, "keuze", bron=DUUR, label="Regeling die geldt"),
        Maanden("maximale_duur", maximum, DUUR, label="Langste duur"),
        gevolg="Zo lang mag de proefplaatsing hoogstens duren.",
    )
