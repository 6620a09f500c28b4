"""Inkomstenvrijlating volgens artikel 15 van de verordening."""

from reintegratie.core import (
    KAN,
    RECHT,
    Eis,
    Kanttekening,
    Maanden,
    Uitkomst,
    grootste,
    kies,
    kleinste,
    regel,
)

from ..doelgroepen.begrippen import is_client, uitkering_die_telt
from ..groepen import gaat_over
from . import Cijfers, Feiten, Lezing

LID_1 = "verordening/artikel-15#lid-1"
LID_2 = "verordening/artikel-15#lid-2"

ALLEEN_ZES_MAANDEN = (
    "De zes en de 24 maanden horen bij de vrijlating van hoogstens zes maanden. Bij een andere "
    "vorm noemt de verordening geen grens."
)


@regel
def inkomstenvrijlating(f: Feiten, lezing: Lezing):
    """Inkomstenvrijlating: laat WerkSaam een deel van de inkomsten vrij?"""
    return Uitkomst(
        RECHT,
        Eis("is cliënt", is_client(f, lezing), bron=LID_1),
        Eis("krijgt een uitkering", uitkering_die_telt(f, lezing), bron=LID_1),
        Eis("heeft inkomsten uit werk", f.heeft_inkomsten_uit_werk, bron=LID_1),
        Eis("de wet laat vrijlating toe", f.wet_laat_vrijlating_toe, bron=LID_1),
        Eis(
            "WerkSaam overlegde met de cliënt, waar dat een voorwaarde is",
            lezing("K74", overleg_is_werkwijze=True, overleg_is_voorwaarde=f.overlegd_met_client),
            bron=LID_1,
        ),
        Kanttekening(
            "WerkSaam doet dit in overleg met de cliënt. Was er nog geen overleg? Dan hoort het er "
            "te komen.",
            bron=LID_1,
        ),
        Kanttekening(
            "De verordening noemt geen percentage, geen bedrag en geen leeftijd. "
            "De wet doet dat wel.",
            bron=LID_1,
        ),
        Kanttekening(
            "Bij de gewone vrijlating is ook de tijd begrensd: hoogstens zes maanden, binnen 24 "
            "maanden. Daarvoor is er een eigen berekening.",
            bron=LID_2,
        ),
        Kanttekening(
            "Of WerkSaam kan weigeren om een reden uit artikel 2, staat er niet.", bron=LID_1
        ),
        gevolg="WerkSaam gebruikt de mogelijkheid van de wet om een deel vrij te laten.",
        anders="WerkSaam laat volgens artikel 15 (nog) niets vrij.",
        aard="plicht",
    )


@regel
def inkomstenvrijlating_grenzen(f: Feiten, p: Cijfers, lezing: Lezing):
    """Past deze vorm van inkomstenvrijlating bij deze leeftijd?

    De verordening noemt geen leeftijd en maar één vorm. De wet kent een leeftijd en drie vormen.
    """
    medisch = f.soort_vrijlating == "medisch"
    return Uitkomst(
        RECHT,
        Eis(
            "oud genoeg",
            lezing(
                "K26/grenzen",
                wet_vult_aan=medisch | (f.leeftijd >= p.leeftijd_wet),
                alleen_verordening=True,
            ),
            bron=LID_1,
        ),
        Eis(
            "een vorm die WerkSaam gebruikt",
            lezing(
                "K26/vormen", alle_vormen=True, alleen_zes_maanden=f.soort_vrijlating == "algemeen"
            ),
            bron=LID_1,
        ),
        gaat_over("een cliënt", LID_1),
        gevolg="Deze vorm past bij deze persoon: WerkSaam maakt er gebruik van.",
        anders="Deze vorm van vrijlating past niet bij deze persoon.",
        aard="plicht",
    )


@regel
def inkomstenvrijlating_termijn(f: Feiten, p: Cijfers, lezing: Lezing):
    """Hoeveel van de zes maanden inkomstenvrijlating zijn er over?

    Voor wie het aantal maanden al kent. Het begin van de 24 maanden kiest u zelf.
    """
    over = grootste(p.hoogste_aantal_maanden - gebruikt(f, p, lezing), 0)
    tijd = tijd_over(f, p, lezing)
    return Uitkomst(
        KAN,
        Eis("nog binnen de 24 maanden, of in een nieuwe periode", tijd > 0, bron=LID_2),
        Eis("nog maanden over", over > 0, bron=LID_2),
        Maanden(
            "resterende_maanden",
            over,
            bron=LID_2,
            altijd=True,
            label="Over van de zes maanden",
            hoofd=True,
        ),
        Maanden(
            "nog_in_te_zetten",
            kleinste(over, tijd),
            bron=LID_2,
            label="Nog in te zetten binnen de 24 maanden",
        ),
        Kanttekening("De maanden hoeven niet achter elkaar te liggen.", bron=LID_2),
        Kanttekening("Het begin van de 24 maanden staat niet in de verordening.", bron=LID_2),
        Kanttekening(
            "Schuiven de 24 maanden mee met de dag? Dat rekent de rekenhulp met de perioden uit.",
            bron=LID_2,
        ),
        Kanttekening(ALLEEN_ZES_MAANDEN, bron=LID_2),
        gaat_over("een cliënt", LID_2),
        gevolg="Er kunnen nog inkomsten worden vrijgelaten.",
        anders="De vrijlating van hoogstens zes maanden is op, of de 24 maanden zijn voorbij.",
    )


def gebruikt(f: Feiten, p: Cijfers, lezing: Lezing):
    """Hoeveel maanden er zijn gebruikt van de zes: van deze 24 maanden, of van de nieuwe."""
    eerste = lezing(
        "K80",
        alles_telt_mee=f.gebruikte_maanden,
        alleen_vanaf_ingang=kies(
            (f.gebruikte_maanden <= 0, f.gebruikte_maanden),
            anders=grootste(f.gebruikte_maanden - f.gebruikte_maanden_voor_ingang, 0),
        ),
    )
    nieuw = kies((voorbij(f, p), f.gebruikte_maanden_nieuwe_periode), anders=eerste)
    return lezing("K25/daarna", een_periode=eerste, nieuwe_periode=nieuw)


def tijd_over(f: Feiten, p: Cijfers, lezing: Lezing):
    """Hoeveel maanden er over zijn van de 24 maanden, of van de nieuwe 24 maanden."""
    eerste = grootste(p.maanden_venster - f.maanden_sinds_start, 0)
    al_voorbij = p.maanden_venster * (f.maanden_sinds_start // p.maanden_venster)
    nieuw = p.maanden_venster - (f.maanden_sinds_start - al_voorbij)
    return lezing("K25/daarna", een_periode=eerste, nieuwe_periode=nieuw)


def voorbij(f: Feiten, p: Cijfers):
    """Of de eerste 24 maanden voorbij zijn."""
    return f.maanden_sinds_start >= p.maanden_venster
