"""De vaste loonkostensubsidie in het eerste halfjaar (Regelingen per doelgroep)."""

from reintegratie.core import KAN, RECHT, Bedrag, Eis, Kanttekening, Stap, Uitkomst, regel

from ..minimumloon.wet import onwaarschijnlijke_uren
from . import Cijfers, Feiten, Lezing
from .formules import deel, lonen_van_de_pagina, met_vakantiebijslag, opslag

VASTE_SUBSIDIE = "regelingen-per-doelgroep/loonkostensubsidie-gemeente#vaste-subsidie"
PER_MAAND = "euro per maand"


@regel
def loonkostensubsidie_vast(f: Feiten, p: Cijfers, lezing: Lezing):
    """Loonkostensubsidie: kan een vaste subsidie in het eerste halfjaar, en hoe hoog?

    De loonwaarde hoeft dan vooraf niet te worden bepaald.
    """
    vanuit_gemeente = f.ondersteuning == "gemeente"
    productiviteit, akkoord = f.verminderd_productief, f.akkoord_werkgever
    halfjaar, lonen = in_eerste_halfjaar(f, p), lonen_van_de_pagina(f, p, lezing)
    return Uitkomst(
        KAN,
        Eis("ondersteuning vanuit de gemeente", vanuit_gemeente, bron=VASTE_SUBSIDIE),
        Eis("de werknemer is verminderd productief", productiviteit, bron=VASTE_SUBSIDIE),
        Eis("de werkgever gaat akkoord", akkoord, bron=VASTE_SUBSIDIE),
        Eis("in het eerste halfjaar", halfjaar, bron=VASTE_SUBSIDIE),
        Eis("de vaste subsidie bestaat al", bestaat_al(p, lezing), bron=VASTE_SUBSIDIE),
        Stap("Minimumloon dat telt", lonen.dag, PER_MAAND, bron=VASTE_SUBSIDIE),
        Bedrag("subsidie", vast_bedrag(lonen, p, lezing), eenheid=PER_MAAND, bron=VASTE_SUBSIDIE),
        Kanttekening(
            "De gemeente bespreekt vooraf met u wat voor en tegen deze aanpak pleit.",
            bron=VASTE_SUBSIDIE,
        ),
        onwaarschijnlijke_uren(f),
        gevolg="De gemeente kan een vaste subsidie geven, zonder eerst de loonwaarde te bepalen.",
        anders="Een vaste subsidie is niet mogelijk.",
        wie="de gemeente",
    )


@regel
def loonkostensubsidie_na_vast(f: Feiten, p: Cijfers):
    """Loonkostensubsidie: wordt de subsidie na het eerste halfjaar aangepast?"""
    return Uitkomst(
        RECHT,
        Eis("ondersteuning vanuit de gemeente", f.ondersteuning == "gemeente", VASTE_SUBSIDIE),
        Eis("er was een vaste subsidie", f.had_vaste_subsidie, bron=VASTE_SUBSIDIE),
        Eis("het eerste halfjaar is voorbij", ~in_eerste_halfjaar(f, p), bron=VASTE_SUBSIDIE),
        Eis("de loonwaarde is vastgesteld", f.loonwaarde_vastgesteld, bron=VASTE_SUBSIDIE),
        gevolg="De gemeente past de subsidie aan. De vastgestelde loonwaarde telt voortaan.",
        anders="De gemeente past de subsidie nu niet aan.",
        aard="plicht",
    )


def in_eerste_halfjaar(f: Feiten, p: Cijfers):
    """Of de werknemer nog in de maanden met een vaste subsidie is."""
    return f.maanden_in_dienst <= p.maanden_vaste_subsidie


def bestaat_al(p: Cijfers, lezing: Lezing):
    """Of de vaste subsidie er op de peildatum al was (K33)."""
    return lezing(
        "K33/begin_vaste_subsidie",
        vast_al_voor_2017=True,
        vast_vanaf_2017=p.begin_vaste_subsidie <= p.peildatum,
        vast_vanaf_februari_2017=p.begin_regels_vaste_subsidie <= p.peildatum,
    )


def vast_bedrag(lonen, p: Cijfers, lezing: Lezing):
    """De vaste subsidie in euro per maand (K31)."""
    met_opslag = 1 + deel(opslag(p, lezing))
    return deel(p.vaste_subsidie) * lezing(
        "K31/vaste_subsidie",
        vast_zonder_opslag=lonen.dag,
        vast_met_opslag=lonen.dag * met_opslag,
        vast_wet=lonen.wet * met_vakantiebijslag(p) * met_opslag,
    )
