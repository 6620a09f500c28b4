"""Het minimumloon van één werknemer (Wet minimumloon en minimumvakantiebijslag).

Gewone functies die andere kamers aanroepen: geen bepaling van de drie bronnen staat hier.
"""

from reintegratie.core import kies, kleinste


def per_maand_volle_week(f, p):
    """Het minimumloon per maand bij een volle werkweek, in euro, zonder vakantiebijslag.

    Tot 2024 het wettelijke maandbedrag, daarna het referentiemaandloon. Een jeugdbedrag is het
    percentage van dat bedrag; een officiële tabel kan door afronding enkele centen afwijken.
    """
    m = p.uit("minimumloon")
    return m.per_maand * leeftijdsdeel(f, m)


def voor_gewerkte_uren(f, p):
    """Het minimumloon per maand voor de uren die de werknemer werkt, in euro."""
    return per_maand_volle_week(f, p) * deeltijd(f, p)


def leeftijdsdeel(f, m):
    """Het deel van het volle minimumloon dat bij de leeftijd hoort (1 voor een volwassene).

    ``m`` zijn de cijfers van deze kamer. Onder 15 jaar geeft geen bron een percentage.
    """
    jeugd = kies((f.bbl, m.jeugdloon_bbl[f.leeftijd]), anders=m.jeugdloon[f.leeftijd])
    return kies((f.leeftijd >= m.volwassen_leeftijd, 1), anders=jeugd / 100)


def deeltijd(f, p):
    """Het deel van een volle week dat de werknemer werkt.

    Tot 2024 telt de normale week van de sector en is het deel hoogstens 1. Daarna telt een vaste
    week; uren boven de normale week van de sector tellen niet mee.
    """
    volle_week = p.uit("minimumloon").volle_werkweek
    noemer = kies(
        (volle_week == "de normale week van de sector", f.normale_uren_per_week), anders=volle_week
    )
    return kleinste(f.uren_per_week, f.normale_uren_per_week) / noemer
