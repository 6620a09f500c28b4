"""De jobcoach van UWV volgens Regelingen per doelgroep."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    Datum,
    Eis,
    Kanttekening,
    Maanden,
    Resultaat,
    Uitkomst,
    kies,
    laatste_dag,
    regel,
)

from ..groepen import gaat_over
from ..minimumloon.wet import (
    onwaarschijnlijk_functieloon,
    onwaarschijnlijke_uren,
    voor_gewerkte_uren,
)
from . import Cijfers, Feiten, Lezing

INSTANTIE = "regelingen-per-doelgroep/inleiding#instantie"
VOORWAARDEN = "regelingen-per-doelgroep/jobcoach-uwv#voorwaarden"
UITZONDERING = "regelingen-per-doelgroep/jobcoach-uwv#uitzondering"
PROEFPLAATSING = "regelingen-per-doelgroep/jobcoach-uwv#proefplaatsing"
WERKERVARINGSPLEK = "regelingen-per-doelgroep/werkervaringsplek#geen-voorzieningen"
VORM = "regelingen-per-doelgroep/jobcoach-uwv#vorm"
UREN = "regelingen-per-doelgroep/jobcoach-uwv#uren"
DUUR = "regelingen-per-doelgroep/jobcoach-uwv#duur"
WIE_MAG = "een werknemer die een jobcoach van UWV kan krijgen"
MAANDEN_PER_JAAR = 12


@regel(ook=("P080",))
def jobcoach_uwv(f: Feiten, p: Cijfers, lezing: Lezing):
    """Kan uw werknemer een jobcoach van UWV krijgen?"""
    return Uitkomst(
        KAN,
        Eis("UWV helpt deze persoon aan werk", f.ondersteuning == "uwv", INSTANTIE),
        Eis(
            "een structurele functionele beperking",
            f.structurele_functionele_beperking,
            VOORWAARDEN,
        ),
        Eis(
            "begeleiding is nodig voor het werk en om de beperking op te vangen",
            f.begeleiding_noodzakelijk,
            VOORWAARDEN,
        ),
        Eis(
            "een contract dat aan de gewone eisen voldoet, een uitzonderlijk geval, of een "
            "proefplaatsing",
            goede_grond(f, p, lezing),
            UITZONDERING,
        ),
        Eis("werkt nu niet op een werkervaringsplek", ~f.op_werkervaringsplek, WERKERVARINGSPLEK),
        Resultaat("grond", grond(f, p, lezing), "keuze", UITZONDERING),
        Kanttekening(
            "Op een proefplaatsing is er nog geen dienstverband. Aan een contract stelt de "
            "webpagina dan geen eis.",
            bron=PROEFPLAATSING,
            als=f.op_proefplaatsing,
        ),
        Kanttekening(
            "Het protocol van UWV vraagt bij de uitzondering ook dat de gewone eisen "
            "binnen een jaar haalbaar zijn. De webpagina noemt dat niet.",
            bron="protocol-interne-jobcoach",
            als=f.uitzonderlijk_geval,
        ),
        onwaarschijnlijk_functieloon(f, p),
        onwaarschijnlijke_uren(f),
        gevolg="Een jobcoach van UWV kan worden toegekend.",
        anders="Een jobcoach van UWV is niet mogelijk.",
    )


def goede_grond(f: Feiten, p: Cijfers, lezing: Lezing):
    """Een van de drie gronden voor een jobcoach."""
    return op_proef(f, p, lezing) | gewoon(f, p, lezing) | uitzondering(f, p, lezing)


def grond(f: Feiten, p: Cijfers, lezing: Lezing):
    """De grond die telt: eerst de proefplaatsing, dan de gewone eisen."""
    return kies(
        (op_proef(f, p, lezing), "proefplaatsing"),
        (gewoon(f, p, lezing), "gewone eisen"),
        anders="uitzondering",
    )


def op_proef(f: Feiten, p: Cijfers, lezing: Lezing):
    """Een proefplaatsing van UWV; of uren en loonwaarde dan ook tellen, is niet zeker (K90)."""
    ook = genoeg_werk(f, p, lezing)
    return f.op_proefplaatsing & lezing(
        "K90", alleen_bij_dienstverband=True, ook_op_proefplaatsing=ook
    )


def gewoon(f: Feiten, p: Cijfers, lezing: Lezing):
    """De gewone eisen aan het dienstverband: maanden, uren en loonwaarde."""
    return lang_contract(f, p) & genoeg_werk(f, p, lezing)


def genoeg_werk(f: Feiten, p: Cijfers, lezing: Lezing):
    """Genoeg uren per week, met genoeg loonwaarde."""
    loonwaarde = loonwaarde_haalt(p.loonwaarde_minimum, f, p, lezing)
    return (f.uren_per_week >= p.uren_minimum) & loonwaarde


def loonwaarde_haalt(grens_pct, f: Feiten, p: Cijfers, lezing: Lezing):
    """Of de loonwaarde een percentage haalt: van welk loon beide een deel zijn, is open (K34, K89).

    Zijn het delen van hetzelfde loon, dan maakt dat loon niet uit.
    """
    pct, functieloon, minimumloon = f.loonwaarde_pct, f.functieloon, voor_gewerkte_uren(f, p)
    return lezing(
        "K89",
        deel_van_het_functieloon=lezing(
            "K34",
            percentage_van_functieloon=pct >= grens_pct,
            percentage_van_minimumloon=pct * minimumloon >= grens_pct * functieloon,
        ),
        deel_van_het_minimumloon=lezing(
            "K34",
            percentage_van_functieloon=pct * functieloon >= grens_pct * minimumloon,
            percentage_van_minimumloon=pct >= grens_pct,
        ),
    )


def lang_contract(f: Feiten, p: Cijfers):
    """Of het contract lang genoeg duurt."""
    return f.contract_maanden >= p.contract_minimum


def uitzondering(f: Feiten, p: Cijfers, lezing: Lezing):
    """Een uitzonderlijk geval met lagere eisen; welke eisen samen gelden, is niet zeker."""
    uren = f.uren_per_week >= p.uren_uitzondering
    loonwaarde = loonwaarde_haalt(p.loonwaarde_uitzondering, f, p, lezing)
    genoeg = lezing(
        "K50/uitzondering",
        uren_en_loonwaarde=uren & loonwaarde,
        uren_of_loonwaarde=uren | loonwaarde,
    )
    contract = lezing(
        "K50/contract",
        contract_ook_bij_uitzondering=lang_contract(f, p),
        geen_contract_bij_uitzondering=True,
    )
    return f.uitzonderlijk_geval & genoeg & contract


@regel
def jobcoach_uwv_vorm(f: Feiten):
    """Wie vraagt een jobcoach van UWV aan, en wie coacht?"""
    door_werknemer = f.aanvrager_jobcoach == "werknemer"
    return Uitkomst(
        KAN,
        Eis("UWV helpt deze persoon aan werk", f.ondersteuning == "uwv", INSTANTIE),
        Eis(
            "de organisatie is erkend door UWV, als de werknemer zelf kiest",
            ~door_werknemer | f.erkende_organisatie,
            VORM,
        ),
        Resultaat(
            "vorm",
            kies((door_werknemer, "erkende jobcoachorganisatie"), anders="interne jobcoach"),
            "keuze",
            VORM,
        ),
        Kanttekening(
            "Aan een interne jobcoach stelt UWV wat minder eisen, maar de vergoeding is "
            "ook lager. U kunt hem aannemen, inhuren of een eigen werknemer opleiden.",
            bron=VORM,
            als=~door_werknemer,
        ),
        gaat_over(WIE_MAG, VORM),
        gevolg="Deze vorm van jobcoaching is mogelijk.",
        anders="Deze vorm kan niet bij UWV. Kiest de werknemer zelf, dan moet UWV de organisatie "
        "erkennen.",
        wie="de werknemer of de werkgever",
    )


@regel
def jobcoach_uwv_uren(f: Feiten, p: Cijfers):
    """Jobcoach van UWV: hoeveel uren worden in het eerste halfjaar vergoed?"""
    return Uitkomst(
        BEREKEND,
        Eis("UWV helpt deze persoon aan werk", f.ondersteuning == "uwv", INSTANTIE),
        Resultaat(
            "meeste_uren",
            f.gewerkte_uren_eerste_6_mnd * p.uren_eerste_halfjaar / 100,
            "uur",
            UREN,
            label="Meeste uren jobcoach in het eerste halfjaar",
            hoofd=True,
        ),
        Maanden("eerste_periode", p.maanden_per_keer, UREN, label="Lengte van dat halfjaar"),
        Kanttekening(
            "UWV bepaalt de uren. In een uitzonderlijk geval kunnen het er meer zijn.", bron=UREN
        ),
        Kanttekening(
            "Het protocol van UWV voor een interne jobcoach kijkt naar de zwaarte van de "
            "begeleiding. De webpagina doet dat niet.",
            bron="protocol-interne-jobcoach",
        ),
        gaat_over(WIE_MAG, UREN),
        gevolg="UWV gaat uit van hoogstens {meeste_uren} jobcoach in het eerste halfjaar.",
        anders="UWV geeft deze persoon geen jobcoach.",
    )


@regel
def jobcoach_uwv_duur(f: Feiten, p: Cijfers, lezing: Lezing):
    """Hoe lang blijft een jobcoach van UWV bij dezelfde werkgever?

    Steeds voor zes maanden. De drie jaar gelden «in principe».
    """
    maximum = p.jaren_maximum * MAANDEN_PER_JAAR
    past = f.maanden_bij_werkgever <= maximum
    langer = lezing("K88", drie_jaar_is_de_grens=False, langer_is_niet_uitgesloten=True)
    return Uitkomst(
        KAN,
        Eis("UWV helpt deze persoon aan werk", f.ondersteuning == "uwv", INSTANTIE),
        Eis(
            "niet langer dan het maximum",
            past | langer,
            DUUR,
        ),
        Maanden("maanden_per_keer", p.maanden_per_keer, DUUR, altijd=True),
        Datum(
            "laatste_dag_eerste_keer",
            laatste_dag(f.startdatum, p.maanden_per_keer),
            DUUR,
            altijd=True,
        ),
        Datum("laatste_dag_drie_jaar", laatste_dag(f.startdatum, maximum), DUUR, altijd=True),
        Kanttekening(
            "Bijlage 1 van de verordening noemt geen einde. Die gaat over een subsidie van "
            "WerkSaam, niet over een jobcoach van UWV.",
            bron=DUUR,
            als=~past,
        ),
        gaat_over(WIE_MAG, DUUR),
        gevolg="De jobcoach kan zo lang worden toegekend, telkens voor zes maanden.",
        anders="Zo lang kan een jobcoach van UWV hier niet.",
    )
