"""Participatieplaats volgens Regelingen per doelgroep, gezien vanuit de werkgever."""

from reintegratie.core import (
    KAN,
    NIEMAND,
    RECHT,
    Balk,
    Datum,
    Eis,
    JaNee,
    Kanttekening,
    Resultaat,
    Tijdlijn,
    Uitkomst,
    laatste_dag,
    plus_dagen,
    plus_maanden,
    regel,
)

from . import Cijfers, Feiten, Lezing

DOELGROEP = "regelingen-per-doelgroep/participatieplaats#doelgroep"
DUUR = "regelingen-per-doelgroep/participatieplaats#duur"
TOESTEMMING = "regelingen-per-doelgroep/participatieplaats#toestemming"
WET = "participatiewet/artikel-10a"

MAANDEN_PER_JAAR = 12
JAREN = ("eerste", "tweede", "derde", "vierde")


@regel(ook=("P046",))
def participatieplaats_bij_werkgever(f: Feiten, p: Cijfers, lezing: Lezing):
    """Participatieplaats: kan deze persoon bij u onbetaald werkervaring opdoen?"""
    return Uitkomst(
        KAN,
        Eis("heeft een uitkering en houdt die", f.heeft_uitkering, DOELGROEP),
        Eis("de kans op werk is heel klein", f.kans_op_werk_heel_klein, DOELGROEP),
        Eis("het werk is aanvullend, niet gewoon werk", f.aanvullend_werk, DOELGROEP),
        Eis("oud genoeg", oud_genoeg(f, p, lezing), DOELGROEP),
        JaNee("loon_verschuldigd", False, DOELGROEP, label="U betaalt loon"),
        Kanttekening("U betaalt geen loon, maar geeft wel tijd voor begeleiding.", DOELGROEP),
        Kanttekening("Zonder toestemming kan het niet.", TOESTEMMING),
        gevolg="Een participatieplaats kan hier, met toestemming van UWV of de gemeente.",
        anders="Een participatieplaats past hier niet.",
        wie=lezing(
            "K18/leeftijd", leeftijd_vanaf_27="WerkSaam", leeftijd_vrij="UWV of de gemeente"
        ),
    )


def oud_genoeg(f: Feiten, p: Cijfers, lezing: Lezing):
    """De leeftijd in de wet en de verordening; de webpagina noemt er geen."""
    return lezing(
        "K18/leeftijd",
        leeftijd_vanaf_27=f.leeftijd >= p.leeftijd_in_de_wet,
        leeftijd_vrij=True,
    )


@regel
def participatieplaats_duur(f: Feiten, p: Cijfers, lezing: Lezing):
    """Participatieplaats: mag dit jaar erbij, en tot wanneer?

    Eén jaar, een jaar erbij en daarna nog twee keer een jaar. De lezingen verschillen over wat
    daarvoor nodig is.
    """
    return Uitkomst(
        KAN,
        Eis("heeft een uitkering en houdt die", f.heeft_uitkering, DOELGROEP),
        Eis("dit jaar past in de duur van een participatieplaats", jaar_mag(f, p, lezing), DUUR),
        *[
            Datum(f"laatste_dag_{naam}_jaar", laatste_dag_van_jaar(f, nummer), DUUR, altijd=True)
            for nummer, naam in enumerate(JAREN, start=1)
        ],
        Datum("datum_toets_in_de_wet", dag_van_de_toets(f, p), WET, altijd=True),
        Tijdlijn("De jaren die kunnen volgen", *balken(f, p), bron=DUUR),
        Kanttekening("Dit gaat over een mens met heel kleine kans op werk.", bron=DUUR),
        gevolg="Dit jaar kan.",
        anders="Dit jaar kan niet.",
        wie=lezing(
            "K18/duur",
            duur_webpagina=NIEMAND,
            duur_wet=NIEMAND,
            duur_zonder_maximum="WerkSaam",
        ),
    )


def jaar_mag(f: Feiten, p: Cijfers, lezing: Lezing):
    """Of het gevraagde jaar mag, volgens de webpagina, de wet of de verordening."""
    jaar, gewoon = f.jaar_nr, p.eerste_termijn + p.verlenging
    ander_werk_elders = f.andere_omgeving & f.ander_werk
    in_extra_jaar = lezing(
        "K18/omgeving",
        elk_jaar_een_andere=ander_werk_elders,
        een_keer_een_andere=ander_werk_elders | (jaar > gewoon + 1),
    )
    return lezing(
        "K18/duur",
        duur_webpagina=(jaar <= gewoon)
        | (jaar <= gewoon + p.extra_jaren) & in_extra_jaar & f.kansen_aanzienlijk_hoger,
        duur_wet=(jaar <= p.maximum_in_de_wet)
        & ((jaar != p.jaar_na_de_toets) | f.kansen_gestegen_na_negen_maanden)
        & ((jaar != p.jaar_met_ander_werk) | ander_werk_elders),
        duur_zonder_maximum=True,
    )


def balken(f: Feiten, p: Cijfers):
    """Elk jaar als balk, en de toets van de wet als één dag."""
    jaren = [
        Balk(f"Het {naam} jaar", eerste_dag_van_jaar_nr(f, nummer), laatste_dag_van_jaar(f, nummer))
        for nummer, naam in enumerate(JAREN, start=1)
    ]
    toets = dag_van_de_toets(f, p)
    return *jaren, Balk("De toets (alleen in de wet)", toets, toets)


def eerste_dag_van_jaar_nr(f: Feiten, nummer):
    """De eerste dag van een jaar op de participatieplaats: de dag na het vorige jaar."""
    return f.startdatum if nummer == 1 else plus_dagen(laatste_dag_van_jaar(f, nummer - 1), 1)


def dag_van_de_toets(f: Feiten, p: Cijfers):
    """De dag waarop de wet de kansen laat toetsen."""
    return plus_maanden(f.startdatum, p.maanden_tot_toets)


def laatste_dag_van_jaar(f: Feiten, nummer):
    """De laatste dag van zoveel jaar, geteld vanaf de eerste dag."""
    return laatste_dag(f.startdatum, nummer * MAANDEN_PER_JAAR)


@regel
def participatieplaats_toestemming(f: Feiten):
    """Participatieplaats: is er toestemming, en wie regelt de plek?"""
    return Uitkomst(
        RECHT,
        Eis("UWV of de gemeente gaf toestemming", f.toestemming_uwv_of_gemeente, TOESTEMMING),
        Resultaat(
            "organisator",
            "de gemeente",
            "keuze",
            TOESTEMMING,
            label="Wie regelt de praktische kant",
        ),
        gevolg="Er is toestemming. De gemeente regelt de praktische kant, ook bij UWV.",
        anders="Zonder toestemming van UWV of de gemeente kan een participatieplaats niet.",
        aard="plicht",
    )
