"""De posten van de kosten: het loon, wat erbij komt, en wat elke regeling eraf haalt.

Elke post geeft nul waar u de regeling niet meerekent, en vraagt dan ook geen lezing.
"""

from typing import Any, NamedTuple

from reintegratie.core import (
    Bedrag,
    Resultaat,
    afgerond,
    eerste_bekende,
    eerste_dag_van_jaar,
    kies,
    kleinste,
)

from ..loonkostensubsidie import Cijfers as Loonkostensubsidie
from ..loonkostensubsidie.formules import (
    deel,
    formules,
    lonen_van_de_pagina,
    met_vakantiebijslag,
    opslag,
    subsidies,
    tekort,
)
from ..loonkostensubsidie.regelingen_per_doelgroep_vast import vast_bedrag
from ..minimumloon.wet import loon_bij_de_functie, voor_gewerkte_uren
from ..premiekorting.regelingen_per_doelgroep import loopt_nog
from ..premiekorting.regelingen_per_doelgroep_bedrag import (
    begrensd,
    deel_van_uren_en_maanden,
    jaarbedrag,
)
from ..premiekorting.wet import maximum, per_uur
from . import Cijfers, Feiten, Lezing

BLAD = "regelingen-per-doelgroep"


class Post(NamedTuple):
    """Eén regel van het overzicht, op de cent; ``als`` zegt of u haar meerekent."""

    naam: str
    label: str
    bedrag: Any
    bron: str
    als: Any = True

    def resultaat(self, eenheid: str) -> Resultaat:
        """De post als resultaat."""
        return Bedrag(
            self.naam, self.bedrag, self.bron, eenheid=eenheid, label=self.label, als=self.als
        )

    def per_maand(self, maanden):
        """Dezelfde post, verdeeld over de maanden van dit jaar waarin de werknemer er is."""
        deler = kies((maanden > 0, maanden), anders=1)
        return self._meegerekend(afgerond(self.bedrag / deler, "cent"))

    def per_jaar(self, maanden):
        """Dezelfde post, over die maanden samen."""
        return self._meegerekend(self.bedrag * maanden)

    def _meegerekend(self, bedrag):
        return self._replace(bedrag=kies((self.als, bedrag), anders=0))

    def eraf(self):
        """Dezelfde post, als wat van de kosten af gaat."""
        return self._replace(bedrag=0 - self.bedrag)

    def laag(self):
        """De post in een stapel."""
        return self.label, self.bedrag, self.bron


def post(naam, label, bedrag, bron, als=True):
    """Een post, afgerond op de cent, en nul waar u haar niet meerekent."""
    return Post(naam, label, afgerond(kies((als, bedrag), anders=0), "cent"), bron, als)


def totaal(posten):
    """De som van de bedragen."""
    return sum((one.bedrag for one in posten), start=0)


def alleen_als(voorwaarde, lezing: Lezing):
    """Vraagt alleen om een lezing waar de voorwaarde geldt; elders is elke lezing nul."""

    def vraag(conflict, **waarden):
        return lezing(
            conflict,
            **{naam: kies((voorwaarde, waarde), anders=0) for naam, waarde in waarden.items()},
        )

    return vraag


def kosten(f: Feiten, p: Cijfers):
    """Wat u betaalt, in euro per maand."""
    loon, rekening = loon_bij_de_functie(f, p), f"{BLAD}/wat-kost-deze-werknemer-mij"
    vakantiebijslag = loon * deel(p.uit("minimumloon").vakantiebijslag)
    return (
        post("loon", "Loon", loon, rekening),
        post("vakantiebijslag", "Vakantiebijslag", vakantiebijslag, "wet-minimumloon/artikel-15"),
        post("werkgeverslasten", "Werkgeverslasten", f.werkgeverslasten_per_maand, rekening),
    )


def aftrek(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wat u per maand terugkrijgt voor het loon of er minder aan betaalt, in euro."""
    return (
        naar_loonwaarde(f, p, lezing),
        vast(f, p, lezing),
        begeleid_werken(f, p),
        minder_loon(f, p, lezing),
    )


def naar_loonwaarde(f: Feiten, p: Cijfers, lezing: Lezing):
    """De loonkostensubsidie naar loonwaarde."""
    gekozen = f.met_loonkostensubsidie
    vraag, q = alleen_als(gekozen, lezing), p.uit("loonkostensubsidie")
    lonen = lonen_van_de_pagina(f, p, vraag)
    return post(
        "loonkostensubsidie",
        "Loonkostensubsidie",
        uit_percentage(f, p, q, lonen, vraag),
        f"{BLAD}/loonkostensubsidie-gemeente#hoogte",
        gekozen,
    )


def vast(f: Feiten, p: Cijfers, lezing: Lezing):
    """De vaste loonkostensubsidie van het eerste halfjaar."""
    gekozen = f.met_vaste_subsidie
    vraag = alleen_als(gekozen, lezing)
    return post(
        "vaste_subsidie",
        "Vaste loonkostensubsidie",
        vast_bedrag(lonen_van_de_pagina(f, p, vraag), p.uit("loonkostensubsidie"), vraag),
        f"{BLAD}/loonkostensubsidie-gemeente#vaste-subsidie",
        gekozen,
    )


def begeleid_werken(f: Feiten, p: Cijfers):
    """De vergoeding bij begeleid werken; de bron noemt geen bedrag."""
    gekozen = f.met_vergoeding_wsw
    return post(
        "vergoeding_wsw",
        "Vergoeding bij begeleid werken",
        eerste_bekende(p.uit("loonkostensubsidie").vergoeding_wsw, f.vergoeding_wsw_per_maand),
        f"{BLAD}/loonkostensubsidie-wsw#voorwaarden",
        gekozen,
    )


def minder_loon(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wat u bij loondispensatie minder betaalt aan loon, en aan vakantiebijslag erover (K61)."""
    gekozen, functieloon = f.met_loondispensatie, loon_bij_de_functie(f, p)
    heel_loon = alleen_als(gekozen, lezing)(
        "K61/loon",
        deel_van_functieloon=functieloon,
        deel_van_minimumloon=voor_gewerkte_uren(f, p),
    )
    betaald = heel_loon * deel(kleinste(f.prestatie_pct, 100))
    return post(
        "loondispensatie",
        "Minder loon door loondispensatie",
        (functieloon - betaald) * met_vakantiebijslag(p),
        f"{BLAD}/loondispensatie-wajong#loon",
        gekozen,
    )


def voordelen(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wat u per jaar minder aan premies betaalt, in euro, met de cijfers van dit kalenderjaar."""
    jaar = p.uit("premiekorting").op(eerste_dag_van_jaar(p.peildatum))
    korting, lkv = met_premiekorting(f, p, lezing), met_voordeel(f, p)
    naar_rato = jaarbedrag(f, jaar, alleen_als(korting, lezing)) * deel_van_uren_en_maanden(f, jaar)
    return (
        post(
            "premiekorting",
            "Premiekorting",
            begrensd(naar_rato, f, alleen_als(korting, lezing)),
            f"{BLAD}/premiekorting#maximum",
            korting,
        ),
        post(
            "loonkostenvoordeel",
            "Loonkostenvoordeel",
            kleinste(f.verloonde_uren * per_uur(f, jaar), maximum(f, jaar)),
            "wet-tegemoetkomingen-loondomein/artikel-2.5",
            lkv,
        ),
    )


def met_premiekorting(f: Feiten, p: Cijfers, lezing: Lezing):
    """Of u premiekorting meerekent, op een dag waarop zij nog bestaat."""
    return loopt_nog(p.uit("premiekorting"), lezing) & f.met_premiekorting


def met_voordeel(f: Feiten, p: Cijfers):
    """Of u het loonkostenvoordeel meerekent, op een dag waarop het al bestaat."""
    return (p.uit("premiekorting").eerste_dag_lkv <= p.peildatum) & f.met_loonkostenvoordeel


def uit_percentage(f: Feiten, p: Cijfers, q: Loonkostensubsidie, lonen, lezing: Lezing):
    """De loonkostensubsidie uit de loonwaarde in procenten (K31, K32, K34)."""

    def verschil(minimumloon):
        heel_loon = lezing(
            "K34",
            percentage_van_functieloon=loon_bij_de_functie(f, p),
            percentage_van_minimumloon=minimumloon,
        )
        return tekort(minimumloon, heel_loon * deel(f.loonwaarde_pct))

    wegen = formules(lonen, q, opslag(q, lezing))
    return lezing("K31/formule", **subsidies(wegen, verschil(lonen.dag), verschil(lonen.wet)))
