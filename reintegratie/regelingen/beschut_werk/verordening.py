"""Beschut werk volgens artikel 10 van de verordening: het voortraject, de hulp en de plekken."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    Eis,
    JaNee,
    Kanttekening,
    Resultaat,
    Uitkomst,
    grootste,
    kies,
    regel,
)

from ..nuggers.begrippen import aanvullend, client_of_artikel_16
from . import Cijfers, Feiten, Lezing

LID_2 = "verordening/artikel-10#lid-2"
LID_3 = "verordening/artikel-10#lid-3"
LID_4 = "verordening/artikel-10#lid-4"
LID_5 = "verordening/artikel-10#lid-5"


@regel
def beschut_werk_voortraject(f: Feiten, p: Cijfers, lezing: Lezing):
    """Beschut werk: kan iemand vóór het advies een werkervaringsplek krijgen?"""
    niet_als_client = f.van_vso_of_pro | f.uitkering_van_uwv & f.uwv_verwacht_beschut_werk
    return Uitkomst(
        KAN,
        Eis("wil advies vragen aan UWV", f.van_plan_advies, bron=LID_2),
        Eis(
            "hoort bij een van de drie groepen, of Nugger of Anw-er",
            client_of_artikel_16(f, lezing) | niet_als_client,
            bron=LID_2,
        ),
        aanvullend(f, p, lezing, zelf_genoemd=niet_als_client),
        gevolg="WerkSaam kan vooraf een werkervaringsplek beschut werken aanbieden.",
        anders="Deze werkervaringsplek is hier niet mogelijk.",
        wie="WerkSaam",
    )


@regel
def beschut_werk_ondersteuning(f: Feiten, lezing: Lezing):
    """Beschut werk: welke hulp kan WerkSaam inzetten?

    De zin geeft een keuze en noemt toch een minimum van één.
    """
    vormen = f.inzet_begeleiding, f.inzet_loonkostensubsidie, f.inzet_werkplekaanpassing
    begeleiding, loonkostensubsidie, werkplekaanpassing = vormen
    ten_minste_een = begeleiding | loonkostensubsidie | werkplekaanpassing
    return Uitkomst(
        KAN,
        Eis("heeft een advies of besluit Beschut Werk", mag_beschut_werken(f), bron=LID_3),
        Eis(
            "genoeg vormen van hulp",
            lezing("K16", mag_hulp_inzetten=True, moet_een_hulp_inzetten=ten_minste_een),
            bron=LID_3,
        ),
        Resultaat(
            "aantal_voorzieningen",
            aantal_ja(*vormen),
            "vormen",
            bron=LID_3,
            altijd=True,
            label="Vormen van hulp",
        ),
        gevolg="WerkSaam kan deze hulp inzetten om beschut werk mogelijk te maken.",
        anders="Zo zet WerkSaam deze hulp niet in op grond van artikel 10.",
        wie="WerkSaam",
    )


@regel
def beschut_werk_dienstbetrekking(f: Feiten):
    """Beschut werk: kan WerkSaam een baan bij WerkSaam Verloning aanbieden?"""
    return Uitkomst(
        KAN,
        Eis("heeft een advies of besluit Beschut Werk", mag_beschut_werken(f), bron=LID_4),
        Eis("de baan maakt beschut werk mogelijk", f.baan_maakt_beschut_werk_mogelijk, bron=LID_4),
        gevolg="WerkSaam kan een dienstbetrekking bij WerkSaam Verloning aanbieden.",
        anders="Deze dienstbetrekking is hier niet voor bedoeld.",
        wie="WerkSaam",
    )


@regel
def beschut_werk_plek(f: Feiten, lezing: Lezing):
    """Beschut werk: is er een plek vrij, en wie is aan de beurt?

    WerkSaam plaatst niet meer mensen dan het aantal van het Rijk. Wie het eerst op de wachtlijst
    kwam, gaat voor.
    """
    vrij = vrije_plekken(f, lezing)
    return Uitkomst(
        BEREKEND,
        Resultaat("vrije_plekken", vrij, "plekken", bron=LID_5, altijd=True),
        JaNee("er_is_een_wachtlijst", er_is_een_wachtlijst(f), bron=LID_5, altijd=True),
        Eis("heeft een advies of besluit Beschut Werk", mag_beschut_werken(f), bron=LID_5),
        Eis("er is nog een plek vrij", vrij >= 1, bron=LID_5),
        Eis("niemand anders gaat voor", niemand_gaat_voor(f, lezing), bron=LID_5),
        Kanttekening(
            "De tekst zegt niet wat geldt bij een gelijke plaats op de lijst, of als "
            "iemand een plek weigert.",
            bron=LID_5,
        ),
        Kanttekening(
            "In de wet is het aantal van het Rijk geen bovengrens. Zij noemt een aantal "
            "dat ten minste moet worden gehaald.",
            bron="participatiewet/artikel-10b",
        ),
        Kanttekening(
            "Dit lid gaat over het aantal plekken en de volgorde. Wat WerkSaam moet aanbieden, "
            "staat in lid 1.",
            bron=LID_5,
        ),
        gevolg="Er is een plek vrij en niemand anders gaat voor.",
        anders="WerkSaam plaatst deze persoon nu niet.",
    )


def mag_beschut_werken(f: Feiten):
    """Heeft een positief advies van UWV, of al een besluit Beschut Werk."""
    return f.positief_advies_uwv | f.besluit_beschut_werk


def vrije_plekken(f: Feiten, lezing: Lezing):
    """Hoeveel plekken er over zijn van het aantal dat het Rijk per kalenderjaar bepaalt."""
    geteld = lezing(
        "K81", bezette_plekken=f.aantal_geplaatst, nieuwe_plaatsingen=f.nieuw_geplaatst_dit_jaar
    )
    return grootste(f.quotum_rijk - geteld, 0)


def er_is_een_wachtlijst(f: Feiten):
    """Of er meer personen met een indicatie zijn dan plekken."""
    return f.personen_met_indicatie > f.quotum_rijk


def niemand_gaat_voor(f: Feiten, lezing: Lezing):
    """Of er geen wachtlijst is, of iemand daarop aan de beurt is.

    Lid 5 noemt wie op de lijst voorgaat. Over iemand die er niet op staat, zegt het niets.
    """
    niet_op_de_lijst = lezing("K17", lijst_gaat_voor=False, voorrang_alleen_op_de_lijst=True)
    aan_de_beurt = kies(
        (f.op_wachtlijst, f.wachtlijstpositie <= vrije_plekken(f, lezing)), anders=niet_op_de_lijst
    )
    return ~er_is_een_wachtlijst(f) | aan_de_beurt


def aantal_ja(*keuzes):
    """Hoeveel van deze antwoorden ja zijn."""
    return sum(kies((keuze, 1), anders=0) for keuze in keuzes)
