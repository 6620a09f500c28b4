"""Buiten de bronnen: de landelijke premiekorting en het loonkostenvoordeel dat erna kwam (LKV)."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    Bedrag,
    Datum,
    Eis,
    Kanttekening,
    Uitkomst,
    kies,
    kleinste,
    laatste_dag,
    regel,
)

from . import Cijfers, Feiten

BEDRAG = "regelingen-per-doelgroep/premiekorting#bedrag"
LOOPTIJD = "regelingen-per-doelgroep/premiekorting#looptijd"
LKV = "wet-tegemoetkomingen-loondomein"
GROEP = f"{LKV}/artikel-2.2"
DUUR = f"{LKV}/artikel-2.4"
HOOGTE = f"{LKV}/artikel-2.5"
MAANDEN_PER_JAAR = 12


@regel(ook=("P065",))
def premiekorting_landelijk(f: Feiten, p: Cijfers):
    """Buiten de bron: hoe hoog was de premiekorting in heel Nederland?"""
    uren = kleinste(f.uren_per_week, p.landelijk_volle_uren) / p.landelijk_volle_uren
    return Uitkomst(
        BEREKEND,
        Bedrag(
            "premiekorting_per_jaar",
            p.landelijk_bedrag[f.groep_premiekorting] * uren,
            "actan",
            label="Premiekorting per jaar",
        ),
        Kanttekening(
            "Dit bedrag staat niet in de bron. De bron noemt alleen de hoge korting.", bron=BEDRAG
        ),
        gevolg="Volgens bronnen buiten dit handboek was de korting {premiekorting_per_jaar} per "
        "jaar.",
    )


@regel(ook=("P067",))
def loonkostenvoordeel(f: Feiten, p: Cijfers):
    """Buiten de bron, vanaf 2018: wat levert het loonkostenvoordeel (LKV) op?

    Het loonkostenvoordeel verving de premiekorting. Geen van de drie bronnen noemt het.
    """
    return Uitkomst(
        KAN,
        *eisen(f, p),
        Bedrag(
            "voordeel",
            kleinste(f.verloonde_uren * per_uur(f, p), maximum(f, p)),
            HOOGTE,
            label="Loonkostenvoordeel dit jaar",
            hoofd=True,
        ),
        Datum(
            "laatste_dag_verklaring",
            laatste_dag(f.datum_in_dienst, p.lkv_maanden_verklaring),
            GROEP,
            label="Laatste dag voor de doelgroepverklaring",
            als=~blijvend(f, p),
        ),
        Kanttekening(
            "Dit is de wet na 2017. De webpagina noemt het loonkostenvoordeel niet.", bron=LOOPTIJD
        ),
        Kanttekening("Past meer dan één voordeel? Dan telt alleen het hoogste.", bron=LKV),
        Kanttekening(
            "Begon de baan vóór 2018? De regels van de overgang zijn niet nagetrokken.",
            bron=LKV,
            als=f.datum_in_dienst < p.eerste_dag_lkv,
        ),
        gevolg="U kunt dit loonkostenvoordeel krijgen als u erom vraagt in uw aangifte.",
        anders="Dit loonkostenvoordeel is hier niet mogelijk.",
        wie="de Belastingdienst",
    )


def eisen(f: Feiten, p: Cijfers):
    """De eisen van de wet, voor zover zij zijn nagetrokken."""
    return (
        Eis(
            "oud genoeg bij de start, als het om de leeftijd gaat",
            ~oudere(f) | (f.leeftijd_bij_indienst >= p.lkv_leeftijd_oudere),
            GROEP,
        ),
        Eis(
            "dit voordeel bestaat nog op de peildatum", ~oudere(f) | oudere_bestaat_nog(f, p), DUUR
        ),
        Eis("nog in de jaren van dit voordeel", binnen_de_jaren(f, p), DUUR),
        Eis(
            "een doelgroepverklaring, als die nodig is",
            blijvend(f, p) | f.doelgroepverklaring_uwv,
            GROEP,
        ),
        Eis("de AOW-leeftijd is niet bereikt", ~f.aow_leeftijd_bereikt, GROEP),
        Eis(
            "geen beschut werk en geen baan in de Wsw",
            ~f.beschut_werk & ~f.wsw_dienstbetrekking,
            GROEP,
        ),
    )


def oudere(f: Feiten):
    """Of het om het voordeel voor een oudere werknemer gaat."""
    return f.groep_lkv == "oudere"


def blijvend(f: Feiten, p: Cijfers):
    """Het voordeel voor de banenafspraak, sinds het geen einddatum en verklaring meer kent."""
    return (f.groep_lkv == "banenafspraak") & p.lkv_banenafspraak_blijvend


def oudere_bestaat_nog(f: Feiten, p: Cijfers):
    """Tot en met 2025; daarna is voor een start vóór 2024 een overgang niet zeker."""
    overgang = (f.datum_in_dienst < p.lkv_oudere_grens) & p.lkv_oudere_overgang
    return (p.lkv_oudere_laatste_dag >= p.peildatum) | overgang


def binnen_de_jaren(f: Feiten, p: Cijfers):
    """Of de peildatum binnen de jaren van het voordeel valt."""
    jaren = kies((oudere(f), p.lkv_oudere_jaren), anders=p.lkv_jaren[f.groep_lkv])
    laatste = laatste_dag(f.datum_in_dienst, jaren * MAANDEN_PER_JAAR)
    return blijvend(f, p) | (laatste >= p.peildatum)


def start(f: Feiten, p: Cijfers):
    """In welke kolom een oudere werknemer valt: begonnen vóór 2024 of daarna."""
    return kies((f.datum_in_dienst < p.lkv_oudere_grens, "voor_2024"), anders="vanaf_2024")


def per_uur(f: Feiten, p: Cijfers):
    """Het voordeel per uur in euro."""
    return kies((oudere(f), p.lkv_oudere_per_uur[start(f, p)]), anders=p.lkv_per_uur[f.groep_lkv])


def maximum(f: Feiten, p: Cijfers):
    """Het hoogste voordeel per jaar in euro."""
    return kies((oudere(f), p.lkv_oudere_maximum[start(f, p)]), anders=p.lkv_maximum[f.groep_lkv])
