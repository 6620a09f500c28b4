"""Premiekorting volgens Regelingen per doelgroep: wie, tot wanneer en met welke verklaring."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    Datum,
    Eis,
    JaNee,
    Kanttekening,
    Maanden,
    Resultaat,
    Uitkomst,
    eerste_dag_van_jaar,
    kies,
    laatste_dag,
    plus_dagen,
    plus_jaren,
    plus_maanden,
    regel,
)

from ..groepen import gaat_over
from . import Cijfers, Feiten, Lezing

VOORWAARDEN = "regelingen-per-doelgroep/premiekorting#voorwaarden"
LOOPTIJD = "regelingen-per-doelgroep/premiekorting#looptijd"
VERKLARING = "regelingen-per-doelgroep/premiekorting#doelgroepverklaring"
SAMENLOOP = "regelingen-per-doelgroep/premiekorting#samenloop"
AOW_LEEFTIJD = "regelingen-per-doelgroep/premiekorting#aow-leeftijd"
AOW = "aow/artikel-7a"

GROEPEN = "een arbeidsgehandicapte werknemer of oudere werknemer"
MAANDEN_PER_JAAR = 12


@regel
def premiekorting(f: Feiten, p: Cijfers, lezing: Lezing):
    """Premiekorting: mag u minder premie betalen voor deze werknemer?"""
    return Uitkomst(
        KAN,
        Eis("de regeling bestaat nog op de peildatum", loopt_nog(p, lezing), LOOPTIJD),
        Eis(
            "een arbeidsbeperking, of oud genoeg toen u de werknemer aannam",
            in_de_doelgroep(f, p, lezing),
            VOORWAARDEN,
        ),
        Eis(
            "nog in de eerste jaren van het dienstverband",
            f.jaar_in_dienst <= p.jaren_korting,
            VOORWAARDEN,
        ),
        Eis("een doelgroepverklaring van UWV, als die nodig is", verklaring(f, lezing), VERKLARING),
        Eis(
            "jonger dan de AOW-leeftijd, als het om de leeftijd gaat",
            ~f.aow_leeftijd_bereikt | grens_geldt_niet(f, p, lezing),
            AOW_LEEFTIJD,
        ),
        Resultaat(
            "grond",
            kies((f.arbeidsbeperking, "arbeidsbeperking"), anders="leeftijd"),
            "keuze",
            SAMENLOOP,
            label="Waarop u de korting vraagt",
        ),
        Datum(
            "laatste_dag_eerste_jaren",
            laatste_dag(f.datum_in_dienst, p.jaren_korting * MAANDEN_PER_JAAR),
            VOORWAARDEN,
            label="Laatste dag van de eerste drie jaar",
        ),
        gevolg="U kunt premiekorting aanvragen en verrekenen in uw aangifte loonheffing.",
        anders="Premiekorting is voor deze werknemer nu niet mogelijk.",
    )


def in_de_doelgroep(f: Feiten, p: Cijfers, lezing: Lezing):
    """Een arbeidsbeperking, of oud genoeg bij de start."""
    return f.arbeidsbeperking | ouder_dan_56(f, p, lezing)


def ouder_dan_56(f: Feiten, p: Cijfers, lezing: Lezing):
    """Ouder dan 56 bij de start; precies 56 is niet zeker."""
    return lezing(
        "K28",
        vanaf_56=f.leeftijd_bij_indienst >= p.leeftijd_oudere,
        na_56e_verjaardag=f.leeftijd_bij_indienst > p.leeftijd_oudere,
        vanaf_57=f.leeftijd_bij_indienst >= p.leeftijd_oudere + 1,
    )


def grens_geldt_niet(f: Feiten, p: Cijfers, lezing: Lezing):
    """Of de AOW-leeftijd bij een arbeidsbeperking niets uitmaakt (K102)."""
    jonger_bij_start = ~ouder_dan_56(f, p, lezing)
    return f.arbeidsbeperking & lezing(
        "K102", alleen_bij_korting_om_leeftijd=True, bij_elke_56_plusser=jonger_bij_start
    )


def verklaring(f: Feiten, lezing: Lezing):
    """De doelgroepverklaring; buiten de bron staat een uitzondering voor de banenafspraak."""
    return f.doelgroepverklaring_uwv | lezing(
        "K30",
        verklaring_voor_iedereen=False,
        niet_voor_banenafspraak=f.doelgroep_banenafspraak,
    )


def laatste_dag_regeling(p: Cijfers, lezing: Lezing):
    """De laatste dag waarop de premiekorting bestaat."""
    return lezing(
        "K29",
        tot_en_met_2020=p.laatste_dag_volgens_bron,
        tot_herziening_2018=plus_dagen(p.eerste_dag_herziening, -1),
    )


def loopt_nog(p: Cijfers, lezing: Lezing):
    """Of de premiekorting op de peildatum nog bestaat."""
    return laatste_dag_regeling(p, lezing) >= p.peildatum


@regel
def premiekorting_looptijd(p: Cijfers, lezing: Lezing):
    """Tot wanneer bestaat de premiekorting?"""
    return Uitkomst(
        BEREKEND,
        Datum(
            "eerste_dag",
            p.eerste_dag_volgens_bron,
            LOOPTIJD,
            label="Eerste dag van de vijf jaar die de bron noemt",
        ),
        Datum(
            "laatste_dag",
            laatste_dag_regeling(p, lezing),
            LOOPTIJD,
            label="Laatste dag van de regeling",
            hoofd=True,
        ),
        JaNee("bestaat_op_peildatum", loopt_nog(p, lezing), LOOPTIJD),
        Kanttekening(
            "Bronnen buiten deze webpagina melden dat de premiekorting op 31 december 2017 stopte. "
            "Daarna kwam het loonkostenvoordeel.",
            bron=LOOPTIJD,
        ),
        gaat_over(GROEPEN, LOOPTIJD),
        gevolg="De laatste dag van de premiekorting is {laatste_dag}.",
    )


@regel(ook=("P071",))
def aow_leeftijd(p: Cijfers):
    """AOW-leeftijd: hoe oud is dat in dit jaar?

    De leeftijd van het jaar van de peildatum.
    """
    return Uitkomst(
        BEREKEND,
        Resultaat("aow_leeftijd_jaren", p.aow_leeftijd["jaren"], "jaar", AOW),
        Maanden("aow_leeftijd_maanden", p.aow_leeftijd["maanden"], AOW, label="en maanden"),
        Kanttekening(
            "Bij een 56+'er loopt de premiekorting hoogstens tot deze leeftijd.", AOW_LEEFTIJD
        ),
        gevolg="De AOW-leeftijd is in dit jaar {aow_leeftijd_jaren} en {aow_leeftijd_maanden}.",
    )


@regel
def premiekorting_aow_leeftijd(f: Feiten, p: Cijfers, lezing: Lezing):
    """Houdt de AOW-leeftijd premiekorting tegen bij een oudere werknemer?"""
    bereikt = (aow_datum(f, p) <= p.peildatum) | vorig_jaar_bereikt(f, p)
    return Uitkomst(
        BEREKEND,
        Eis(
            "de AOW-leeftijd is nog niet bereikt, of telt niet bij een beperking",
            ~bereikt | grens_geldt_niet(f, p, lezing),
            AOW_LEEFTIJD,
        ),
        JaNee("aow_leeftijd_bereikt", bereikt, AOW_LEEFTIJD, altijd=True),
        gaat_over("een 56+'er", AOW_LEEFTIJD),
        gevolg="De AOW-leeftijd houdt de korting niet tegen.",
        anders="De korting stopt: de werknemer heeft de AOW-leeftijd bereikt.",
    )


def vorig_jaar_bereikt(f: Feiten, p: Cijfers):
    """Of de werknemer vorig jaar, met de lagere leeftijd van toen, de AOW-leeftijd al had.

    Het cijfer van vorig jaar telt alleen voor wie toen oud genoeg kon zijn.
    """
    vorig_jaar = plus_dagen(eerste_dag_van_jaar(p.peildatum), -1)
    kon_al = plus_jaren(f.geboortedatum, p.aow_leeftijd["jaren"] - 1) <= vorig_jaar
    return kon_al & (aow_datum(f, p.op(vorig_jaar)) <= vorig_jaar)


def aow_datum(f: Feiten, cijfers: Cijfers):
    """De dag waarop de werknemer de AOW-leeftijd van één jaar haalt, volgens de cijfers ervan."""
    maanden = cijfers.aow_leeftijd["jaren"] * MAANDEN_PER_JAAR + cijfers.aow_leeftijd["maanden"]
    return plus_maanden(f.geboortedatum, maanden)
