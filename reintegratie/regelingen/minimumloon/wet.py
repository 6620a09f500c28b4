"""Het minimumloon van één werknemer (Wet minimumloon en minimumvakantiebijslag).

Gewone functies die andere kamers aanroepen: geen bepaling van de drie bronnen staat hier.
"""

from reintegratie.core import Kanttekening, afgerond, eerste_bekende, kies, kleinste

from .. import AlleCijfers
from . import Cijfers, Feiten, Lezing


def per_maand_volle_week(f: Feiten, p: AlleCijfers):
    """Het minimumloon per maand bij een volle werkweek, in euro, zonder vakantiebijslag.

    Tot 2024 het wettelijke maandbedrag, daarna het referentiemaandloon.
    """
    m = p.uit("minimumloon")
    return kies((f.leeftijd >= m.volwassen_leeftijd, m.per_maand), anders=jeugdbedrag(f, m))


def jeugdbedrag(f: Feiten, m: Cijfers):
    """Het maandbedrag van een jongere, in euro: het deel dat bij de leeftijd hoort.

    Tot 2024 op een veelvoud van 5 cent (Besluit minimumjeugdloonregeling, artikel 2 lid 2). Daarna
    stelt geen besluit een maandbedrag voor jongeren vast: dan is het deel niet afgerond.
    """
    bedrag = m.per_maand * jeugddeel_pct(f, m) / 100
    veelvoud = m.veelvoud_jeugdbedrag
    return eerste_bekende(afgerond(bedrag / veelvoud, "geheel") * veelvoud, bedrag)


def voor_gewerkte_uren(f: Feiten, p: AlleCijfers):
    """Het minimumloon per maand voor de uren die de werknemer werkt, in euro."""
    return per_maand_volle_week(f, p) * deeltijd(f, p)


def voor_volle_werkweek(f: Feiten, p: AlleCijfers):
    """Het minimumloon per maand bij de volle werkweek van deze werkgever, in euro."""
    return per_maand_volle_week(f, p) * f.normale_uren_per_week / noemer(f, p)


def minimumloon_op_de_pagina(f: Feiten, p: AlleCijfers, lezing: Lezing):
    """Het minimumloon waar de webpagina mee vergelijkt: heel, of voor de gewerkte uren (K86)."""
    return lezing(
        "K86",
        heel_minimumloon=voor_volle_werkweek(f, p),
        naar_gewerkte_uren=voor_gewerkte_uren(f, p),
    )


def loon_bij_de_functie(f: Feiten, p: AlleCijfers):
    """Het loon in euro per maand dat bij de functie hoort: wat iemand invult, of het minimumloon.

    Loon wordt in centen betaald: het minimumloon voor deze uren is dan op de cent.
    """
    minimum = afgerond(voor_gewerkte_uren(f, p), "cent")
    return kies((f.verdient_minimumloon, minimum), anders=f.functieloon)


def onwaarschijnlijk_loon(f: Feiten, p: AlleCijfers):
    """De kanttekening bij een loon dat lager is dan het minimumloon van die dag."""
    return _laag_loon(~f.verdient_minimumloon & onder_minimumloon(f, p))


def onwaarschijnlijk_functieloon(f: Feiten, p: AlleCijfers):
    """Dezelfde kanttekening, waar niet wordt gevraagd of iemand het minimumloon verdient."""
    return _laag_loon(onder_minimumloon(f, p))


def onder_minimumloon(f: Feiten, p: AlleCijfers):
    """Of het loon bij de functie lager is dan het minimumloon voor deze uren, op de cent."""
    return f.functieloon < afgerond(voor_gewerkte_uren(f, p), "cent")


def _laag_loon(als):
    return Kanttekening(
        "Dit loon is lager dan het wettelijk minimumloon voor deze uren. Kijk het na.",
        als=als,
        bij="functieloon",
    )


def onwaarschijnlijke_uren(f: Feiten):
    """De kanttekening bij meer uren dan een volle werkweek."""
    return Kanttekening(
        "Dit zijn meer uren dan de volle werkweek die u invulde. Kijk het na.",
        als=f.uren_per_week > f.normale_uren_per_week,
        bij="uren_per_week",
    )


def per_gewerkt_uur(f: Feiten, p: AlleCijfers):
    """Het minimumloon per uur in euro, op de cent; bestaat sinds 2024."""
    m = p.uit("minimumloon")
    return afgerond(m.per_uur * leeftijdsdeel_pct(f, m) / 100, "cent")


def leeftijdsdeel_pct(f: Feiten, m: Cijfers):
    """Het deel van het volle minimumloon dat bij de leeftijd hoort, in procenten."""
    return kies((f.leeftijd >= m.volwassen_leeftijd, 100), anders=jeugddeel_pct(f, m))


def jeugddeel_pct(f: Feiten, m: Cijfers):
    """Het deel voor een jongere, in procenten; ``m`` zijn de cijfers van deze kamer.

    Onder 15 jaar geeft geen bron een percentage.
    """
    return kies((f.bbl, m.jeugdloon_bbl[f.leeftijd]), anders=m.jeugdloon[f.leeftijd])


def deeltijd(f: Feiten, p: AlleCijfers):
    """Het deel van een volle week dat de werknemer werkt.

    Tot 2024 telt de normale week van de sector en is het deel hoogstens 1. Daarna telt een vaste
    week; uren boven de normale week van de sector tellen niet mee.
    """
    return kleinste(f.uren_per_week, f.normale_uren_per_week) / noemer(f, p)


def noemer(f: Feiten, p: AlleCijfers):
    """De uren per week waar het maandbedrag bij hoort."""
    week = p.uit("minimumloon").volle_werkweek
    return kies((week == "de normale week van de sector", f.normale_uren_per_week), anders=week)
