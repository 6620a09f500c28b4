"""Premiekorting volgens Regelingen per doelgroep: het bedrag, en samen met loonkostensubsidie."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    Bedrag,
    Eis,
    Stap,
    Uitkomst,
    kies,
    kleinste,
    regel,
)

from ..groepen import gaat_over
from . import Cijfers, Feiten, Lezing
from .regelingen_per_doelgroep import GROEPEN, LOOPTIJD, in_de_doelgroep, loopt_nog

BEDRAG = "regelingen-per-doelgroep/premiekorting#bedrag"
NAAR_RATO = "regelingen-per-doelgroep/premiekorting#naar-rato"
MAXIMUM = "regelingen-per-doelgroep/premiekorting#maximum"


@regel
def premiekorting_bedrag(f: Feiten, p: Cijfers, lezing: Lezing):
    """Hoeveel premiekorting is er dit jaar?

    Het jaarbedrag, minder bij minder uren of maanden, en nooit meer dan de premies die u betaalt.
    """
    naar_rato = jaarbedrag(f, p, lezing) * deel_van_uren_en_maanden(f, p)
    return Uitkomst(
        BEREKEND,
        Eis("de regeling bestaat nog op de peildatum", loopt_nog(p, lezing), LOOPTIJD),
        Stap("Bedrag voor een heel jaar", jaarbedrag(f, p, lezing), "euro", BEDRAG),
        Stap("Bedrag naar uren en maanden", naar_rato, "euro", NAAR_RATO),
        Bedrag(
            "premiekorting",
            begrensd(naar_rato, f, lezing),
            MAXIMUM,
            label="Premiekorting dit jaar",
            hoofd=True,
        ),
        gaat_over(GROEPEN, BEDRAG),
        gevolg="De premiekorting is dit jaar {premiekorting}, als u haar mag toepassen.",
        anders="Er is geen premiekorting meer: de regeling bestaat niet meer.",
    )


def jaarbedrag(f: Feiten, p: Cijfers, lezing: Lezing):
    """Het bedrag bij een heel jaar met volle uren; voor een latere start is het niet zeker."""
    voor_2016 = f.datum_in_dienst < p.eerste_dag_latere_start
    return lezing(
        "K27/begindatum",
        alleen_begonnen_voor_2016=kies((voor_2016, p.hoge_korting), anders=p.korting_latere_start),
        ook_begonnen_vanaf_2016=p.hoge_korting,
    )


def begrensd(korting, f: Feiten, lezing: Lezing):
    """De korting, nooit hoger dan de premies: van deze werknemer, of van alle werknemers samen.

    Wie alleen voor deze werknemer al genoeg premie betaalt, betaalt ook in totaal genoeg.
    """
    deze, alle = f.afgedragen_premies_eur, f.afgedragen_premies_alle_werknemers_eur
    return lezing(
        "K85",
        premies_van_deze_werknemer=kleinste(korting, deze),
        premies_van_alle_werknemers=kies(
            (deze >= korting, korting), anders=kleinste(korting, alle)
        ),
    )


def deel_van_uren_en_maanden(f: Feiten, p: Cijfers):
    """Het deel van een heel jaar met volle uren; meer uren of maanden tellen niet extra."""
    uren = kleinste(f.uren_per_week, p.volle_uren)
    maanden = kleinste(f.maanden_in_dienst_dit_jaar, p.volle_maanden)
    return uren * maanden / (p.volle_uren * p.volle_maanden)


@regel
def premiekorting_combinatie(f: Feiten, p: Cijfers, lezing: Lezing):
    """Mag premiekorting samen met loonkostensubsidie van de gemeente?

    Eén zin van de bron noemt vijf eisen door elkaar; waar de uren en maanden bij horen, is open.
    Of een andere combinatie daarmee is uitgesloten, staat er niet.
    """
    ruimer = andere_combinatie_kan(lezing)
    return Uitkomst(
        KAN,
        Eis("de regeling bestaat nog op de peildatum", loopt_nog(p, lezing), LOOPTIJD),
        Eis("een arbeidsbeperking, of oud genoeg", in_de_doelgroep(f, p, lezing), BEDRAG),
        Eis(
            "u had de hoge korting al vóór 2016, als alleen die combinatie kan",
            ruimer | ((f.datum_in_dienst < p.eerste_dag_latere_start) & f.hoge_korting_voor_2016),
            BEDRAG,
        ),
        Eis(
            "kan niet zelf het minimumloon verdienen, als alleen die combinatie kan",
            ruimer | ~f.kan_wml_verdienen,
            BEDRAG,
        ),
        Eis(
            "staat niet in het doelgroepregister, als alleen die combinatie kan",
            ruimer | ~f.in_doelgroepregister,
            BEDRAG,
        ),
        Eis(
            "genoeg uren en maanden, als dat nodig is",
            ruimer | groot_genoeg(f, p, lezing),
            BEDRAG,
        ),
        gevolg="De premiekorting kan samen met loonkostensubsidie van de gemeente.",
        anders="De bron noemt deze combinatie niet als mogelijk.",
    )


def andere_combinatie_kan(lezing: Lezing):
    """Of ook mag wat de zin over de combinatie niet noemt."""
    return lezing("K87", alleen_deze_combinatie=False, andere_niet_uitgesloten=True)


def groot_genoeg(f: Feiten, p: Cijfers, lezing: Lezing):
    """Twaalf maanden en 36 uur, in de lezingen die dat voor de combinatie vragen."""
    volle_baan = (f.contract_maanden >= p.volle_maanden) & (f.uren_per_week >= p.volle_uren)
    return lezing(
        "K27/uren_en_maanden",
        voor_volle_bedrag=True,
        voor_combinatie=volle_baan,
        voor_bedrag_en_combinatie=volle_baan,
    )
