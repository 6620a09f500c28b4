"""Werkvoorzieningen volgens Regelingen per doelgroep: welke, en wie regelt ze?"""

from reintegratie.core import (
    BEREKEND,
    KAN,
    Datum,
    Eis,
    JaNee,
    Kanttekening,
    Resultaat,
    Stap,
    Uitkomst,
    kies,
    laatste_dag,
    plus_dagen,
    regel,
)

from . import Cijfers, Feiten, Lezing

NODIG = "regelingen-per-doelgroep/inleiding#begeleiding"
SOORTEN = "regelingen-per-doelgroep/werkvoorzieningen#soorten"
WIE_REGELT = "regelingen-per-doelgroep/werkvoorzieningen#wie-regelt"
WERKERVARINGSPLEK = "regelingen-per-doelgroep/werkervaringsplek#geen-voorzieningen"
MAANDEN_PER_JAAR = 12


@regel
def werkvoorziening(f: Feiten, p: Cijfers, lezing: Lezing):
    """Werkvoorzieningen: is dit een voorziening die uw werknemer kan krijgen?"""
    genoemd = f.soort_werkvoorziening != "andere"
    return Uitkomst(
        KAN,
        Eis("de werknemer heeft een beperking", f.arbeidsbeperking, NODIG),
        Eis("de voorziening is nodig om het werk te doen", f.nodig_voor_het_werk, NODIG),
        Eis(
            "werkt nu niet op een werkervaringsplek, als UWV de voorziening regelt",
            ~(f.op_werkervaringsplek & regelt_uwv(f, p, lezing)),
            WERKERVARINGSPLEK,
        ),
        JaNee("genoemd_in_de_bron", genoemd, SOORTEN),
        Kanttekening(
            "De bron geeft voorbeelden. Een andere voorziening sluit zij niet uit.",
            bron=SOORTEN,
            als=~genoemd,
        ),
        gevolg="Deze voorziening kan. Kijk hieronder wie haar regelt.",
        anders="Deze werkvoorziening kan nu niet voor deze werknemer.",
    )


@regel
def werkvoorziening_wie_regelt(f: Feiten, p: Cijfers, lezing: Lezing):
    """Werkvoorzieningen: wie regelt de voorziening?

    Bij de Participatiewet verandert dat na twee jaar met het minimumloon.
    """
    wie = kies(
        (f.ondersteuning == "wsw", "het SW-bedrijf"),
        (regelt_uwv(f, p, lezing), "UWV"),
        anders="de gemeente",
    )
    over_naar_uwv = twee_jaar_minimumloon(f, p, lezing)
    return Uitkomst(
        BEREKEND,
        Stap("Twee jaar het minimumloon verdiend", over_naar_uwv, "ja/nee", WIE_REGELT),
        Resultaat("wie_regelt", wie, "keuze", WIE_REGELT, label="Wie de voorziening regelt"),
        gevolg="Verantwoordelijk voor de voorziening is {wie_regelt}.",
    )


def regelt_uwv(f: Feiten, p: Cijfers, lezing: Lezing):
    """Of UWV de voorziening regelt: bij hulp van UWV, en na de gemeente."""
    na_gemeente = (f.ondersteuning == "gemeente") & twee_jaar_minimumloon(f, p, lezing)
    return (f.ondersteuning == "uwv") | na_gemeente


def twee_jaar_minimumloon(f: Feiten, p: Cijfers, lezing: Lezing):
    """Of de werknemer twee jaar lang het minimumloon verdiende; hoe u telt, is niet zeker."""
    genoeg = f.jaren_wml_verdiend >= p.jaren_minimumloon
    return lezing(
        "K52",
        jaren_opgeteld=genoeg,
        jaren_achter_elkaar=genoeg & f.jaren_achter_elkaar,
        jaren_achter_elkaar_zonder_subsidie=genoeg & f.jaren_achter_elkaar & ~f.lks_in_die_jaren,
    )


@regel
def werkvoorziening_overgang(f: Feiten, p: Cijfers):
    """Vanaf welke dag regelt UWV werkvoorzieningen in plaats van de gemeente?"""
    laatste = laatste_dag(f.verdient_wml_sinds, p.jaren_minimumloon * MAANDEN_PER_JAAR)
    return Uitkomst(
        BEREKEND,
        Eis("valt onder de Participatiewet", f.ondersteuning == "gemeente", WIE_REGELT),
        Datum("laatste_dag_gemeente", laatste, WIE_REGELT),
        Datum(
            "eerste_dag_uwv",
            plus_dagen(laatste, 1),
            WIE_REGELT,
            label="Eerste dag voor UWV",
            hoofd=True,
        ),
        Kanttekening(
            "Dit geldt als de werknemer al die tijd het minimumloon verdient. Volgens de "
            "wet mag er in die jaren ook geen loonkostensubsidie zijn.",
            bron=WIE_REGELT,
        ),
        gevolg="De eerste dag waarop UWV de voorziening regelt, is {eerste_dag_uwv}.",
        anders="Deze overgang is er alleen bij de Participatiewet.",
    )
