"""De drie trajecten volgens Bijlage 8: welk traject past, en scholing erbij."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    Beslisboom,
    Eis,
    JaNee,
    Kanttekening,
    Knoop,
    Resultaat,
    Uitkomst,
    kies,
    regel,
)

from ..doelgroepen.begrippen_bijlage_8 import is_client_bijlage_8
from . import Feiten, Lezing

ARBEIDSGROEI = "bijlage-8/arbeidsgroei#doelgroep"
ARBEIDSFIT = "bijlage-8/arbeidsfit#doelgroep"
ARBEIDSPROF = "bijlage-8/arbeidsprof#doelgroep"


@regel
def traject_keuze(f: Feiten, lezing: Lezing):
    """Welk traject past: Arbeidsgroei, Arbeidsfit of Arbeidsprof?"""
    groei, fit, prof = past_groei(f), past_fit(f), past_prof(f)
    traject = kies(
        (groei, "arbeidsgroei"),
        (fit & prof, "arbeidsfit en arbeidsprof"),
        (fit, "arbeidsfit"),
        anders="arbeidsprof",
    )
    return Uitkomst(
        BEREKEND,
        Eis("cliënt van WerkSaam", is_client_bijlage_8(f, lezing), bron=ARBEIDSGROEI),
        Eis("een van de drie trajecten past", groei | fit | prof, bron=ARBEIDSPROF),
        _past("arbeidsgroei", groei, ARBEIDSGROEI),
        _past("arbeidsfit", fit, ARBEIDSFIT),
        _past("arbeidsprof", prof, ARBEIDSPROF),
        Resultaat("traject", traject, "keuze", bron=ARBEIDSPROF, hoofd=True),
        Beslisboom("Welk traject past?", _vragen(f), bron=ARBEIDSPROF),
        Kanttekening(
            "Passen er twee trajecten, dan zegt de bron niet welk traject voorgaat.",
            bron=ARBEIDSPROF,
            als=fit & prof,
        ),
        Kanttekening(
            "Past er geen traject, dan zegt de bron niet wat de cliënt wel krijgt.",
            bron=ARBEIDSPROF,
            als=~(groei | fit | prof),
        ),
        gevolg="Volgens Bijlage 8 past dit traject: {traject}.",
        anders="De drie trajecten zijn hier niet bedoeld, of er past er geen.",
    )


def _past(traject, past, bron):
    label = f"{traject.capitalize()} past"
    return JaNee(f"{traject}_past", past, bron=bron, label=label)


def _vragen(f: Feiten):
    """De vragen in volgorde; ook twee trajecten tegelijk en geen traject zijn een einde."""
    plaatsbaar = ("Is de cliënt plaatsbaar op werk?", f.plaatsbaar)
    op_tempo = Knoop(*plaatsbaar, ja="Arbeidsfit", nee="Geen traject past")
    niet_op_tempo = Knoop(*plaatsbaar, ja="Arbeidsfit en Arbeidsprof", nee="Arbeidsprof")
    haalt_ritme = Knoop(
        "Haalt de cliënt het ritme en de productie van een gewone baan?",
        f.voldoet_aan_ritme_en_productie,
        ja=op_tempo,
        nee=niet_op_tempo,
    )
    nog_niet_fit = Knoop(*plaatsbaar, ja="Geen traject past", nee="Arbeidsgroei")
    return Knoop("Is de cliënt al arbeidsfit?", f.arbeidsfit, ja=haalt_ritme, nee=nog_niet_fit)


@regel
def traject_scholing(f: Feiten, lezing: Lezing):
    """Kan er scholing bij het traject?

    De bron noemt scholing bij Arbeidsgroei en bij Arbeidsfit, en niet bij Arbeidsprof.
    """
    return Uitkomst(
        KAN,
        Eis("Arbeidsgroei of Arbeidsfit past", past_groei(f) | past_fit(f), bron=ARBEIDSGROEI),
        Eis("scholing is nodig", f.scholing_nodig, bron=ARBEIDSFIT),
        Eis("cliënt van WerkSaam", is_client_bijlage_8(f, lezing), bron=ARBEIDSGROEI),
        gevolg="Naast het traject kan scholing worden aangeboden.",
        anders="De bron noemt hier geen scholing naast het traject.",
    )


def past_groei(f: Feiten):
    """Nog niet plaatsbaar, en moet nog arbeidsfit worden."""
    return ~f.plaatsbaar & ~f.arbeidsfit


def past_fit(f: Feiten):
    """Plaatsbaar, en al arbeidsfit."""
    return f.plaatsbaar & f.arbeidsfit


def past_prof(f: Feiten):
    """Al arbeidsfit, maar haalt het ritme en de productie van een gewone baan nog niet."""
    return f.arbeidsfit & ~f.voldoet_aan_ritme_en_productie
