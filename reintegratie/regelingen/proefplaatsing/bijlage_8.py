"""De proefplaatsing volgens Bijlage 8: voor wie, en hoe lang."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    NIEMAND,
    Balk,
    Datum,
    Eis,
    JaNee,
    Kanttekening,
    Maanden,
    Tijdlijn,
    Uitkomst,
    afgerond,
    laatste_dag,
    regel,
)

from . import Cijfers, Feiten, Lezing

VOORWAARDEN = "bijlage-8/proefplaatsing#voorwaarden"
DUUR = "bijlage-8/proefplaatsing#duur"


@regel
def proefplaatsing_werksaam(f: Feiten):
    """Is een proefplaatsing volgens Bijlage 8 mogelijk?"""
    return Uitkomst(
        KAN,
        Eis("heeft een uitkering", f.heeft_uitkering, bron=VOORWAARDEN),
        Eis("heeft een arbeidsbeperking", f.arbeidsbeperking, bron=VOORWAARDEN),
        JaNee("behoud_uitkering", True, bron=VOORWAARDEN, label="Houdt de uitkering"),
        JaNee("loon_verschuldigd", False, bron=VOORWAARDEN, label="De werkgever moet loon betalen"),
        Kanttekening("De bron zegt niet van wie de uitkering moet zijn.", bron=VOORWAARDEN),
        Kanttekening(
            "De bron stelt geen eis aan het contract na de proefplaatsing.", bron=VOORWAARDEN
        ),
        gevolg="Deze persoon kan op proef bij een werkgever werken, met behoud van uitkering.",
        anders="Deze proefplaatsing is voor deze persoon niet bedoeld.",
    )


@regel
def proefplaatsing_werksaam_duur(f: Feiten, p: Cijfers, lezing: Lezing):
    """Mag een proefplaatsing volgens Bijlage 8 zo lang duren?"""
    maximum = langste_duur(p, lezing)
    nog_een_proeftijd = lezing("K96", geen_proeftijd_meer=False, proeftijd_mag_nog=True)
    uiterste = laatste_dag(f.startdatum, maximum)
    return Uitkomst(
        KAN,
        Eis("heeft een uitkering", f.heeft_uitkering, bron=VOORWAARDEN),
        Eis("heeft een arbeidsbeperking", f.arbeidsbeperking, bron=VOORWAARDEN),
        Eis("niet langer dan het maximum", f.duur_maanden <= maximum, bron=DUUR),
        Eis("er is een proefplaatsing", f.duur_maanden > 0, bron=VOORWAARDEN),
        Maanden("maximale_duur", maximum, bron=DUUR, altijd=True),
        Datum("uiterste_laatste_dag", uiterste, bron=DUUR),
        Tijdlijn(
            "De proefplaatsing in de tijd",
            Balk("Langste duur", f.startdatum, uiterste),
            deze_proefplaatsing(f),
            bron=DUUR,
        ),
        JaNee(
            "proeftijd_daarna",
            nog_een_proeftijd,
            bron=DUUR,
            label="Daarna nog een proeftijd",
            als=van_werksaam(lezing),
        ),
        Kanttekening(
            "De proefplaatsing komt in de plaats van de proeftijd.",
            bron=DUUR,
            als=van_werksaam(lezing),
        ),
        gevolg="Een proefplaatsing van deze duur kan.",
        anders="Deze proefplaatsing kan niet: de duur of de persoon past er niet bij.",
        wie=beslisser(lezing),
    )


def van_werksaam(lezing: Lezing):
    """Of het de regeling van WerkSaam is: alleen Bijlage 8 zegt iets over de proeftijd."""
    return lezing(
        "K01",
        werksaam_drie_maanden=True,
        uwv_twee_tot_zes_maanden=False,
        loonwaarde_drie_maanden=False,
    )


def beslisser(lezing: Lezing):
    """Wie over de duur beslist: alleen bij het bepalen van de loonwaarde is iemand genoemd."""
    return lezing(
        "K01",
        werksaam_drie_maanden=NIEMAND,
        uwv_twee_tot_zes_maanden=NIEMAND,
        loonwaarde_drie_maanden="de gemeente",
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
    """Hoe lang duurt een proefplaatsing volgens Bijlage 8 hoogstens?

    Voor wie een uitkering en een arbeidsbeperking heeft. Van wie de uitkering is, maakt niet uit.
    """
    return Uitkomst(
        BEREKEND,
        Eis("heeft een uitkering", f.heeft_uitkering, bron=VOORWAARDEN),
        Eis("heeft een arbeidsbeperking", f.arbeidsbeperking, bron=VOORWAARDEN),
        Maanden("maximale_duur", langste_duur(p, lezing), DUUR, label="Langste duur", hoofd=True),
        Kanttekening(
            "UWV heeft ook een eigen regeling met dezelfde naam, voor wie een uitkering van UWV "
            "heeft. Die telt hier niet.",
            bron=DUUR,
            als=f.betaler_uitkering != "werksaam",
        ),
        gevolg="De proefplaatsing mag hoogstens {maximale_duur} duren.",
        anders="Deze proefplaatsing is voor deze persoon niet bedoeld.",
    )


def langste_duur(p: Cijfers, lezing: Lezing):
    """Het maximum in maanden; andere regelingen met dezelfde naam hebben een eigen maximum."""
    return lezing(
        "K01",
        werksaam_drie_maanden=p.maximale_duur_werksaam,
        uwv_twee_tot_zes_maanden=p.maximale_duur_uwv,
        loonwaarde_drie_maanden=p.uit("werkervaringsplek").maximale_duur_loonwaarde,
    )
