"""Beschut werk volgens Regelingen per doelgroep, gezien vanuit de werkgever."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    RECHT,
    Bedrag,
    Eis,
    JaNee,
    Kanttekening,
    Resultaat,
    Stap,
    Uitkomst,
    afgerond,
    grootste,
    regel,
)

from ..minimumloon.wet import onwaarschijnlijke_uren, per_gewerkt_uur, voor_gewerkte_uren
from . import Cijfers, Feiten, Lezing

DOELGROEP = "regelingen-per-doelgroep/beschut-werk#doelgroep"
LOON = "regelingen-per-doelgroep/beschut-werk#loon"
AANBOD = "regelingen-per-doelgroep/beschut-werk#aanbod"
BANENAFSPRAAK = "regelingen-per-doelgroep/beschut-werk#banenafspraak"
PER_MAAND = "euro per maand"
PER_UUR = "euro per uur"


@regel
def beschut_werk_loon(f: Feiten, p: Cijfers):
    """Beschut werk: is het loon hoog genoeg?

    Het minimumloon hoort bij de leeftijd, de uren en de peildatum.
    """
    beschut, loon = f.beschut_werk, f.loon
    minimumloon = afgerond(voor_gewerkte_uren(f, p), "cent")
    return Uitkomst(
        RECHT,
        Eis("de werknemer werkt via beschut werk", beschut, LOON),
        Stap("Minimumloon voor deze uren", minimumloon, PER_MAAND, LOON),
        JaNee("loon_hoog_genoeg", loon >= minimumloon, LOON),
        Bedrag("te_weinig_loon", grootste(minimumloon - loon, 0), LOON, eenheid=PER_MAAND),
        Kanttekening(
            "Sinds 2024 is het minimumloon een bedrag per uur. Deze rekenhulp kijkt naar "
            "het maandbedrag. Reken dus ook met het loon per uur.",
            bron=LOON,
            als=p.uit("minimumloon").volle_werkweek != "de normale week van de sector",
        ),
        onwaarschijnlijke_uren(f),
        gevolg="De werknemer heeft recht op ten minste het wettelijk minimumloon.",
        anders="Dit recht gaat alleen over beschut werk.",
    )


@regel
def beschut_werk_loon_per_uur(f: Feiten, p: Cijfers):
    """Beschut werk, vanaf 2024: is het loon per uur hoog genoeg?

    Sinds 2024 is het minimumloon in de wet een bedrag per uur. De webpagina is ouder.
    """
    beschut, loon = f.beschut_werk, f.loon_per_uur
    minimumloon = per_gewerkt_uur(f, p)
    return Uitkomst(
        RECHT,
        Eis("de werknemer werkt via beschut werk", beschut, LOON),
        Stap("Minimumloon per uur", minimumloon, PER_UUR, LOON),
        JaNee("loon_hoog_genoeg", loon >= minimumloon, LOON),
        Bedrag("te_weinig_loon", grootste(minimumloon - loon, 0), LOON, eenheid=PER_UUR),
        gevolg="De werknemer heeft recht op ten minste het minimumloon per uur.",
        anders="Dit recht gaat alleen over beschut werk.",
    )


@regel
def beschut_werk_loonkostensubsidie(f: Feiten):
    """Beschut werk: kan de gemeente loonkostensubsidie geven?"""
    return Uitkomst(
        KAN,
        Eis("de werknemer werkt via beschut werk", f.beschut_werk, LOON),
        Kanttekening(
            "De gemeente kan de werknemer zelf in dienst nemen. Het werk kan ook binnen "
            "uw bedrijf, en u mag zelf een contract geven.",
            bron=LOON,
        ),
        gevolg="De gemeente kan loonkostensubsidie inzetten.",
        anders="Deze regel gaat alleen over beschut werk.",
        wie="de gemeente",
    )


@regel
def beschut_werk_plicht(f: Feiten, p: Cijfers, lezing: Lezing):
    """Moet de gemeente beschut werk aanbieden, en kan een werknemer erom vragen?

    De webpagina en de verordening verschillen; sinds 2017 kent de wet een plicht.
    """
    advies = lezing("K13", aanbod_is_plicht=f.positief_advies_uwv, aanbod_is_vrij=True)
    groep = lezing("K13", aanbod_is_plicht=True, aanbod_is_vrij=f.meer_dan_van_werkgever_verwacht)
    zelf_vragen = lezing("K13", aanbod_is_plicht=True, aanbod_is_vrij=False)
    return Uitkomst(
        lezing("K13", aanbod_is_plicht=RECHT, aanbod_is_vrij=KAN),
        Eis("een positief advies van UWV, als het aanbod een plicht is", advies, AANBOD),
        Eis(
            "meer hulp nodig dan van een werkgever te verwachten is, als het aanbod vrij is",
            groep,
            DOELGROEP,
        ),
        JaNee(
            "zelf_om_advies_vragen",
            zelf_vragen,
            AANBOD,
            altijd=True,
            label="De werknemer kan zelf om beschut werk vragen",
        ),
        Resultaat(
            "verwachte_plekken",
            p.verwachte_plekken,
            "plekken",
            AANBOD,
            altijd=True,
            label="Plekken die de bron op termijn verwacht",
        ),
        Kanttekening(
            "De webpagina is hier verouderd. Sinds 1 januari 2017 kent de wet een plicht, "
            "en kan iemand zelf om advies vragen.",
            bron=AANBOD,
            als=p.plicht_sinds <= p.peildatum,
        ),
        gevolg={
            RECHT: "De gemeente moet beschut werk aanbieden.",
            KAN: "De gemeente mag beschut werk aanbieden, maar hoeft dat niet.",
        },
        anders="Beschut werk is hier niet bedoeld, of zonder positief advies is er geen plicht.",
        wie="de gemeente",
        aard="plicht",
    )


@regel
def beschut_werk_banenafspraak(f: Feiten):
    """Beschut werk: telt deze plek mee voor de banenafspraak?"""
    return Uitkomst(
        BEREKEND,
        Eis("het is een plek voor beschut werk", f.beschut_werk, BANENAFSPRAAK),
        JaNee("telt_mee", False, BANENAFSPRAAK, label="Telt mee voor de banenafspraak"),
        gevolg="Deze plek telt niet mee voor de banenafspraak.",
        anders="Deze regel gaat alleen over beschut werk, niet over andere plekken.",
    )
