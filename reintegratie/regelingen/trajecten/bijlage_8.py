"""De drie trajecten volgens Bijlage 8: welk traject past, scholing erbij, de vergoeding."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    RECHT,
    Bedrag,
    Eis,
    Kanttekening,
    Resultaat,
    Stap,
    Uitkomst,
    eerste_bekende,
    kies,
    kleinste,
    regel,
)

ARBEIDSGROEI = "bijlage-8/arbeidsgroei#doelgroep"
ARBEIDSFIT = "bijlage-8/arbeidsfit#doelgroep"
ARBEIDSPROF = "bijlage-8/arbeidsprof#doelgroep"
VERGOEDING = "bijlage-8/arbeidsprof#onkostenvergoeding"


@regel("P004", "P005", "P006")
def traject_keuze(f, p, lezing):
    """Welk traject past: Arbeidsgroei, Arbeidsfit of Arbeidsprof?"""
    groei, fit, prof = past_groei(f), past_fit(f), past_prof(f)
    traject = kies(
        (groei, "arbeidsgroei"),
        (fit & prof, "arbeidsfit en arbeidsprof"),
        (fit, "arbeidsfit"),
        (prof, "arbeidsprof"),
        anders="geen",
    )
    return Uitkomst(
        BEREKEND,
        _past("arbeidsgroei", groei, ARBEIDSGROEI),
        _past("arbeidsfit", fit, ARBEIDSFIT),
        _past("arbeidsprof", prof, ARBEIDSPROF),
        Resultaat("traject", traject, "keuze", bron=ARBEIDSPROF),
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
        gevolg="Zo verdeelt Bijlage 8 de cliënten over de drie trajecten.",
    )


def _past(traject, past, bron):
    label = f"{traject.capitalize()} past"
    return Resultaat(f"{traject}_past", past, "ja/nee", bron=bron, label=label)


@regel("P004", "P005")
def traject_scholing(f, p, lezing):
    """Kan er scholing bij het traject?

    De bron noemt scholing bij Arbeidsgroei en bij Arbeidsfit, en niet bij Arbeidsprof.
    """
    return Uitkomst(
        KAN,
        Eis("Arbeidsgroei of Arbeidsfit past", past_groei(f) | past_fit(f), bron=ARBEIDSGROEI),
        Eis("scholing is nodig", f.scholing_nodig, bron=ARBEIDSFIT),
        gevolg="WerkSaam kan naast het traject scholing aanbieden.",
        anders="De bron noemt hier geen scholing naast het traject.",
        wie="WerkSaam",
    )


@regel("P007")
def arbeidsprof_onkostenvergoeding(f, p, lezing):
    """Arbeidsprof: krijgt de cliënt een vergoeding per gewerkt uur?"""
    haalt_productie = lezing(
        "K08", geldt_als_doel=True, eis_voor_vergoeding=f.productie_als_uitzendkracht
    )
    return Uitkomst(
        RECHT,
        Eis("volgt het traject Arbeidsprof", f.volgt_arbeidsprof, bron=VERGOEDING),
        Eis("haalt de productie van een uitzendkracht", haalt_productie, bron=VERGOEDING),
        Kanttekening(
            "De bron noemt geen bedrag per uur en geen maximum.", bron=VERGOEDING
        ),
        gevolg="De cliënt krijgt boven op de uitkering een vergoeding per gewerkt uur.",
        anders="De cliënt krijgt deze vergoeding niet.",
    )


@regel("P007")
def arbeidsprof_onkostenvergoeding_hoogte(f, p, lezing):
    """Arbeidsprof: hoe hoog is de vergoeding?

    Voor wie de vergoeding krijgt. De bron geeft geen bedrag per uur en geen maximum: u vult die
    zelf in.
    """
    uren_maal_bedrag = f.gewerkte_uren * eerste_bekende(p.bedrag_per_uur, f.bedrag_per_uur)
    maximum = eerste_bekende(p.wettelijk_maximum, f.wettelijk_maximum)
    return Uitkomst(
        BEREKEND,
        Stap("Uren maal het bedrag per uur", uren_maal_bedrag, "euro", bron=VERGOEDING),
        Stap("Wettelijk maximum", maximum, "euro", bron=VERGOEDING),
        Bedrag("vergoeding", kleinste(uren_maal_bedrag, maximum), bron=VERGOEDING),
        Kanttekening(
            "De bron noemt geen bedrag per uur en geen maximum. Deze cijfers vult u zelf in.",
            bron=VERGOEDING,
        ),
        Kanttekening(
            "Vul het maximum in over dezelfde periode als de uren. De bron noemt geen periode.",
            bron=VERGOEDING,
        ),
        gevolg="Zo hoog is de vergoeding boven op de uitkering, met de cijfers die u invulde.",
    )


def past_groei(f):
    """Nog niet plaatsbaar, en moet nog arbeidsfit worden."""
    return ~f.plaatsbaar & ~f.arbeidsfit


def past_fit(f):
    """Plaatsbaar, en al arbeidsfit."""
    return f.plaatsbaar & f.arbeidsfit


def past_prof(f):
    """Al arbeidsfit, maar haalt het ritme en de productie van een gewone baan nog niet."""
    return f.arbeidsfit & ~f.voldoet_aan_ritme_en_productie
