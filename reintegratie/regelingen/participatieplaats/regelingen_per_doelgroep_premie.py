"""De premie op een participatieplaats volgens Regelingen per doelgroep, en wie haar betaalt."""

from reintegratie.core import (
    RECHT,
    Bedrag,
    Datum,
    Eis,
    Kanttekening,
    Resultaat,
    Uitkomst,
    eerste_bekende,
    grootste,
    plus_maanden,
    regel,
)

from . import Cijfers, Feiten, Lezing

PREMIE = "regelingen-per-doelgroep/participatieplaats#premie"
KOSTEN = "regelingen-per-doelgroep/participatieplaats#kosten-premie"
MAANDEN_PER_JAAR = 12


@regel
def participatieplaats_aantal_premies(f: Feiten, p: Cijfers, lezing: Lezing):
    """Participatieplaats: hoeveel premies krijgt de werknemer?"""
    perioden = aantal_premies(f.maanden_participatieplaats, p)
    aantal = lezing(
        "K20/meewerken",
        premie_zonder_voorwaarde=perioden,
        premie_bij_meewerken=grootste(perioden - f.perioden_zonder_inzet, 0),
    )
    volgende = plus_maanden(f.startdatum, (perioden + 1) * p.maanden_per_premie_webpagina)
    return Uitkomst(
        RECHT,
        Eis(
            "de eerste zes maanden zijn voorbij",
            f.maanden_participatieplaats >= p.maanden_per_premie_webpagina,
            PREMIE,
        ),
        Eis("in minstens één periode voldoende meegewerkt, als dat nodig is", aantal >= 1, PREMIE),
        Resultaat("aantal_premies", aantal, "premies", PREMIE, hoofd=True),
        Bedrag("premie", premie(f, p), PREMIE, label="Hoogte van één premie"),
        Datum("datum_volgende_premie", volgende, PREMIE, altijd=True),
        Kanttekening("De gemeente bepaalt hoe hoog de premie is.", bron=PREMIE),
        gevolg="De werknemer heeft recht op deze premies.",
        anders="Er is nu geen recht op een premie.",
    )


@regel
def participatieplaats_kosten_premie(f: Feiten, p: Cijfers, lezing: Lezing):
    """Participatieplaats: betaalt u de premie?"""
    maanden, jaar = f.maanden_participatieplaats, p.eerste_termijn * MAANDEN_PER_JAAR
    na_het_eerste_jaar = lezing(
        "K92", hoort_bij_het_eerste_jaar=maanden > jaar, komt_na_het_eerste_jaar=maanden >= jaar
    )
    betaalt = lezing("K19", werkgever_na_een_jaar=na_het_eerste_jaar, werksaam_altijd=False)
    hele = aantal_premies(jaar, p)
    in_eerste_jaar = lezing("K92", hoort_bij_het_eerste_jaar=hele, komt_na_het_eerste_jaar=hele - 1)
    perioden = grootste(aantal_premies(maanden, p) - in_eerste_jaar, 0)
    aantal = lezing(
        "K20/meewerken",
        premie_zonder_voorwaarde=perioden,
        premie_bij_meewerken=grootste(perioden - f.perioden_zonder_inzet_na_eerste_jaar, 0),
    )
    return Uitkomst(
        RECHT,
        Eis("u betaalt, omdat het eerste jaar voorbij is", betaalt, KOSTEN),
        Resultaat(
            "aantal_premies_werkgever",
            aantal,
            "premies",
            KOSTEN,
            label="Premies die u tot nu toe betaalt",
        ),
        Bedrag("kosten_werkgever", aantal * premie(f, p), KOSTEN, label="Uw kosten tot nu toe"),
        gevolg="U betaalt de premies van na het eerste jaar.",
        anders="U betaalt de premie niet.",
        aard="plicht",
    )


def aantal_premies(maanden, p: Cijfers):
    """Hoeveel hele perioden van een premie in zoveel maanden passen."""
    return maanden // p.maanden_per_premie_webpagina


def premie(f: Feiten, p: Cijfers):
    """De premie per keer in euro: geen bron geeft een bedrag, u kunt het zelf invullen."""
    return eerste_bekende(p.premie_per_keer, f.premie_per_keer)
