"""De jobcoach van UWV volgens Regelingen per doelgroep."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    Eis,
    Kanttekening,
    Resultaat,
    Uitkomst,
    kies,
    laatste_dag,
    regel,
)

VOORWAARDEN = "regelingen-per-doelgroep/jobcoach-uwv#voorwaarden"
UITZONDERING = "regelingen-per-doelgroep/jobcoach-uwv#uitzondering"
PROEFPLAATSING = "regelingen-per-doelgroep/jobcoach-uwv#proefplaatsing"
VORM = "regelingen-per-doelgroep/jobcoach-uwv#vorm"
UREN = "regelingen-per-doelgroep/jobcoach-uwv#uren"
DUUR = "regelingen-per-doelgroep/jobcoach-uwv#duur"
MAANDEN_PER_JAAR = 12


@regel("P078", "P079", "P080")
def jobcoach_uwv(f, p, lezing):
    """Jobcoach van UWV: kan uw werknemer die krijgen?"""
    gewoon, bijzonder = haalt_gewone_eisen(f, p), haalt_uitzondering(f, p, lezing)
    grond = kies(
        (f.op_proefplaatsing, "proefplaatsing"), (gewoon, "gewone eisen"), anders="uitzondering"
    )
    return Uitkomst(
        KAN,
        Eis("een structurele functionele beperking", f.structurele_functionele_beperking,
            VOORWAARDEN),
        Eis("begeleiding is nodig voor het werk en om de beperking op te vangen",
            f.begeleiding_noodzakelijk, VOORWAARDEN),
        Eis("een contract dat lang genoeg duurt, of een proefplaatsing",
            f.op_proefplaatsing | (f.contract_maanden >= p.contract_minimum), VOORWAARDEN),
        Eis("genoeg uren en loonwaarde, een uitzonderlijk geval, of een proefplaatsing",
            f.op_proefplaatsing | gewoon | bijzonder, UITZONDERING),
        Resultaat("grond", grond, "keuze", UITZONDERING),
        Kanttekening("De bron stelt de eisen van contract, uren en loonwaarde aan een "
                     "dienstverband. Bij een proefplaatsing is dat er nog niet.",
                     bron=PROEFPLAATSING, als=f.op_proefplaatsing),
        Kanttekening("Het protocol van UWV vraagt bij de uitzondering ook dat de gewone eisen "
                     "binnen een jaar haalbaar zijn. De webpagina noemt dat niet.",
                     bron="protocol-interne-jobcoach", als=f.uitzonderlijk_geval),
        gevolg="UWV kan een jobcoach toekennen.",
        anders="Een jobcoach van UWV is niet mogelijk.",
        wie="UWV",
    )


def haalt_gewone_eisen(f, p):
    """De gewone eisen aan uren en loonwaarde."""
    return (f.uren_per_week >= p.uren_minimum) & (f.loonwaarde_pct >= p.loonwaarde_minimum)


def haalt_uitzondering(f, p, lezing):
    """De lagere eisen voor een uitzonderlijk geval; of beide nodig zijn, is niet zeker."""
    uren = f.uren_per_week >= p.uren_uitzondering
    loonwaarde = f.loonwaarde_pct >= p.loonwaarde_uitzondering
    return f.uitzonderlijk_geval & lezing(
        "K50/uitzondering", uren_en_loonwaarde=uren & loonwaarde, uren_of_loonwaarde=uren | loonwaarde
    )


@regel("P081")
def jobcoach_uwv_vorm(f, p, lezing):
    """Jobcoach van UWV: wie vraagt hem aan, en wie coacht?"""
    door_werknemer = f.aanvrager_jobcoach == "werknemer"
    return Uitkomst(
        KAN,
        Eis("de organisatie is erkend door UWV, als de werknemer zelf kiest",
            ~door_werknemer | f.erkende_organisatie, VORM),
        Resultaat("vorm", kies((door_werknemer, "erkende jobcoachorganisatie"),
                               anders="interne jobcoach"), "keuze", VORM),
        Kanttekening("Aan een interne jobcoach stelt UWV wat minder eisen, maar de vergoeding is "
                     "ook lager. U kunt hem aannemen, inhuren of een eigen werknemer opleiden.",
                     bron=VORM, als=~door_werknemer),
        gevolg="Deze vorm van jobcoaching is mogelijk.",
        anders="De werknemer moet een organisatie kiezen die UWV erkent.",
        wie="UWV",
    )


@regel("P082")
def jobcoach_uwv_uren(f, p, lezing):
    """Jobcoach van UWV: hoeveel uren worden in het eerste halfjaar vergoed?"""
    percentage = lezing(
        "K50/uren",
        tien_procent_voor_iedereen=p.uren_eerste_halfjaar,
        percentage_per_regime=p.uren_per_regime[f.regime],
    )
    return Uitkomst(
        BEREKEND,
        Resultaat("meeste_uren", f.gewerkte_uren_eerste_6_mnd * percentage / 100, "uur", UREN,
                  label="Meeste uren jobcoach in het eerste halfjaar"),
        Kanttekening("UWV bepaalt de uren. In een uitzonderlijk geval kunnen het er meer zijn.",
                     bron=UREN),
        gevolg="Van dit aantal uren gaat UWV uit.",
    )


@regel("P083")
def jobcoach_uwv_duur(f, p, lezing):
    """Jobcoach van UWV: hoe lang bij dezelfde werkgever?

    Steeds voor zes maanden. De drie jaar gelden «in principe».
    """
    maximum = p.jaren_maximum * MAANDEN_PER_JAAR
    past = f.maanden_bij_werkgever <= maximum
    return Uitkomst(
        KAN,
        Eis("niet langer dan het maximum",
            lezing("K49", geen_maximum=True, hoogstens_drie_jaar=past), DUUR),
        Resultaat("maanden_per_keer", p.maanden_per_keer, "maanden", DUUR, altijd=True),
        Resultaat("laatste_dag_eerste_keer", laatste_dag(f.startdatum, p.maanden_per_keer),
                  "datum", DUUR),
        Resultaat("laatste_dag_drie_jaar", laatste_dag(f.startdatum, maximum), "datum", DUUR),
        gevolg="UWV kan de jobcoach voor deze tijd toekennen, telkens voor zes maanden.",
        anders="Dit is langer dan in principe kan bij dezelfde werkgever.",
        wie="UWV",
    )
