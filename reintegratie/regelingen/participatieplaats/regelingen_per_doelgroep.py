"""Participatieplaats volgens Regelingen per doelgroep, gezien vanuit de werkgever."""

from reintegratie.core import (
    KAN,
    RECHT,
    Bedrag,
    Eis,
    Kanttekening,
    Resultaat,
    Uitkomst,
    eerste_bekende,
    grootste,
    laatste_dag,
    plus_maanden,
    regel,
)

from .perioden import perioden_in_maanden

DOELGROEP = "regelingen-per-doelgroep/participatieplaats#doelgroep"
DUUR = "regelingen-per-doelgroep/participatieplaats#duur"
TOESTEMMING = "regelingen-per-doelgroep/participatieplaats#toestemming"
PREMIE = "regelingen-per-doelgroep/participatieplaats#premie"
KOSTEN = "regelingen-per-doelgroep/participatieplaats#kosten-premie"
WET = "participatiewet/artikel-10a"

MAANDEN_PER_JAAR = 12


@regel("P044")
def participatieplaats_bij_werkgever(f, p, lezing):
    """Participatieplaats: kan deze persoon bij u onbetaald werkervaring opdoen?"""
    return Uitkomst(
        KAN,
        Eis("de kans op werk is heel klein", f.kans_op_werk_heel_klein, DOELGROEP),
        Eis("het werk is aanvullend, niet gewoon werk", f.aanvullend_werk, DOELGROEP),
        Eis("oud genoeg", oud_genoeg(f, p, lezing), DOELGROEP),
        Resultaat("loon_verschuldigd", False, "ja/nee", DOELGROEP, label="U betaalt loon"),
        Kanttekening("U betaalt geen loon, maar geeft wel tijd voor begeleiding.", DOELGROEP),
        gevolg="UWV of de gemeente kan toestemming geven voor deze participatieplaats.",
        anders="Een participatieplaats past hier niet.",
        wie="UWV of de gemeente",
    )


def oud_genoeg(f, p, lezing):
    """De leeftijd in de wet en de verordening; de webpagina noemt er geen."""
    return lezing(
        "K18/leeftijd",
        leeftijd_vanaf_27=f.leeftijd >= p.leeftijd_in_de_wet,
        leeftijd_vrij=True,
    )


@regel("P045")
def participatieplaats_duur(f, p, lezing):
    """Participatieplaats: mag dit jaar erbij, en tot wanneer?

    Eén jaar, een jaar erbij en daarna nog twee keer een jaar. De lezingen verschillen over wat
    daarvoor nodig is.
    """
    return Uitkomst(
        KAN,
        Eis("dit jaar past in de duur van een participatieplaats", jaar_mag(f, p, lezing), DUUR),
        *[
            Resultaat(f"laatste_dag_{naam}_jaar", laatste_dag_van_jaar(f, nummer), "datum", DUUR,
                      altijd=True)
            for nummer, naam in enumerate(("eerste", "tweede", "derde", "vierde"), start=1)
        ],
        Resultaat("datum_toets_in_de_wet", plus_maanden(f.startdatum, p.maanden_tot_toets), "datum",
                  WET, altijd=True),
        gevolg="Dit jaar kan, als UWV of de gemeente toestemming geeft.",
        anders="Dit jaar kan niet.",
        wie="UWV of de gemeente",
    )


def jaar_mag(f, p, lezing):
    """Of het gevraagde jaar mag, volgens de webpagina, de wet of de verordening."""
    jaar, gewoon = f.jaar_nr, p.eerste_termijn + p.verlenging
    ander_werk_elders = f.andere_omgeving & f.ander_werk
    return lezing(
        "K18/duur",
        duur_webpagina=(jaar <= gewoon)
        | (jaar <= gewoon + p.extra_jaren) & ander_werk_elders & f.kansen_aanzienlijk_hoger,
        duur_wet=(jaar <= p.maximum_in_de_wet)
        & ((jaar != p.jaar_na_de_toets) | f.kansen_gestegen_na_negen_maanden)
        & ((jaar != p.jaar_met_ander_werk) | ander_werk_elders),
        duur_zonder_maximum=True,
    )


def laatste_dag_van_jaar(f, nummer):
    """De laatste dag van zoveel jaar, geteld vanaf de eerste dag."""
    return laatste_dag(f.startdatum, nummer * MAANDEN_PER_JAAR)


@regel("P046")
def participatieplaats_toestemming(f, p, lezing):
    """Participatieplaats: is er toestemming, en wie regelt de plek?"""
    return Uitkomst(
        RECHT,
        Eis("UWV of de gemeente gaf toestemming", f.toestemming_uwv_of_gemeente, TOESTEMMING),
        Resultaat("organisator", "de gemeente", "keuze", TOESTEMMING,
                  label="Wie regelt de praktische kant"),
        gevolg="Er is toestemming. De gemeente regelt de praktische kant, ook bij UWV.",
        anders="Zonder toestemming van UWV of de gemeente kan een participatieplaats niet.",
    )


@regel("P047")
def participatieplaats_aantal_premies(f, p, lezing):
    """Participatieplaats: hoeveel premies krijgt de werknemer?"""
    aantal = aantal_premies(f.maanden_participatieplaats, p)
    meegewerkt = lezing(
        "K20/meewerken",
        premie_zonder_voorwaarde=True,
        premie_bij_meewerken=f.voldoende_meegewerkt,
    )
    volgende = plus_maanden(f.startdatum, (aantal + 1) * p.maanden_per_premie_webpagina)
    return Uitkomst(
        RECHT,
        Eis("de eerste zes maanden zijn voorbij",
            f.maanden_participatieplaats >= p.maanden_per_premie_webpagina, PREMIE),
        Eis("voldoende meegewerkt, als dat nodig is", meegewerkt, PREMIE),
        Resultaat("aantal_premies", aantal, "premies", PREMIE),
        Bedrag("premies_samen", aantal * premie(f, p), PREMIE),
        Resultaat("datum_volgende_premie", volgende, "datum", PREMIE, altijd=True),
        Kanttekening("De gemeente bepaalt hoe hoog de premie is.", bron=PREMIE),
        gevolg="De werknemer heeft recht op deze premies.",
        anders="Er is nu geen recht op een premie.",
    )


@regel("P048")
def participatieplaats_kosten_premie(f, p, lezing):
    """Participatieplaats: betaalt u de premie?"""
    na_het_eerste_jaar = f.maanden_participatieplaats > p.eerste_termijn * MAANDEN_PER_JAAR
    betaalt = lezing("K19", werkgever_na_een_jaar=na_het_eerste_jaar, werksaam_altijd=False)
    in_eerste_jaar = aantal_premies(p.eerste_termijn * MAANDEN_PER_JAAR, p)
    aantal = grootste(aantal_premies(f.maanden_participatieplaats, p) - in_eerste_jaar, 0)
    return Uitkomst(
        RECHT,
        Eis("u betaalt, omdat het eerste jaar voorbij is", betaalt, KOSTEN),
        Resultaat("aantal_premies_werkgever", aantal, "premies", KOSTEN,
                  label="Premies die u tot nu toe betaalt"),
        Bedrag("kosten_werkgever", aantal * premie(f, p), KOSTEN, label="Uw kosten tot nu toe"),
        gevolg="U betaalt de premies van na het eerste jaar.",
        anders="U betaalt de premie niet.",
    )


def aantal_premies(maanden, p):
    """Hoeveel hele perioden van een premie in zoveel maanden passen."""
    return perioden_in_maanden(maanden, p.maanden_per_premie_webpagina)


def premie(f, p):
    """De premie per keer in euro: geen bron geeft een bedrag, u kunt het zelf invullen."""
    return eerste_bekende(p.premie_per_keer, f.premie_per_keer)
