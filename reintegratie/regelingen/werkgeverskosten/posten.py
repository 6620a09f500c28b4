"""De posten van de kosten: het loon, wat erbij komt, en wat elke regeling eraf haalt.

Elke post geeft nul waar u de regeling niet koos, en vraagt dan ook geen lezing.
"""

from typing import Any, NamedTuple

from reintegratie.core import (
    Bedrag,
    Resultaat,
    afgerond,
    eerste_bekende,
    eerste_dag_van_jaar,
    hele_maanden_tussen,
    kies,
    kleinste,
)

from ..loonkostensubsidie import Cijfers as Loonkostensubsidie
from ..loonkostensubsidie.formules import (
    deel,
    formules,
    lonen_van_de_pagina,
    opslag,
    subsidies,
    tekort,
)
from ..loonkostensubsidie.regelingen_per_doelgroep_vast import vast_bedrag
from ..minimumloon.wet import voor_gewerkte_uren
from ..premiekorting.regelingen_per_doelgroep_bedrag import (
    begrensd,
    deel_van_uren_en_maanden,
    jaarbedrag,
)
from ..premiekorting.wet import maximum, per_uur
from . import Cijfers, Feiten, Lezing

BLAD = "regelingen-per-doelgroep"
MAANDEN_PER_JAAR = 12


class Post(NamedTuple):
    """Eén regel van het overzicht, op de cent; ``als`` zegt of u ervoor koos."""

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
        return self._replace(bedrag=afgerond(self.bedrag / deler, "cent"))


def post(naam, label, bedrag, bron, als=True):
    """Een post, afgerond op de cent, en nul waar u er niet voor koos."""
    return Post(naam, label, afgerond(kies((als, bedrag), anders=0), "cent"), bron, als)


def maanden_dit_jaar(f: Feiten, p: Cijfers):
    """De maanden die meetellen: die waarover een korting gaat, en zonder korting een heel jaar.

    Het loonkostenvoordeel vraagt geen maanden: dan telt vanaf de dag in dienst tot eind december.
    """
    return kies(
        (f.gekozen_voordeel == "premiekorting", f.maanden_in_dienst_dit_jaar),
        (f.gekozen_voordeel == "lkv", MAANDEN_PER_JAAR - maanden_voor_de_start(f, p)),
        anders=MAANDEN_PER_JAAR,
    )


def maanden_voor_de_start(f: Feiten, p: Cijfers):
    """De hele maanden van dit jaar waarin de werknemer nog niet in dienst was."""
    nieuwjaar = eerste_dag_van_jaar(p.peildatum)
    voor = hele_maanden_tussen(nieuwjaar, f.datum_in_dienst)
    return kies((f.datum_in_dienst > nieuwjaar, voor), anders=0)


def totaal(posten):
    """De som van de bedragen."""
    return sum((one.bedrag for one in posten), start=0)


def koos(f: Feiten, *regelingen):
    """Of u een van deze regelingen voor het loon koos."""
    return f.gekozen_regeling.een_van(*regelingen)


def alleen_als(voorwaarde, lezing: Lezing):
    """Vraagt alleen om een lezing waar de voorwaarde geldt; elders is elke lezing nul."""

    def vraag(conflict, **waarden):
        return lezing(
            conflict,
            **{naam: kies((voorwaarde, waarde), anders=0) for naam, waarde in waarden.items()},
        )

    return vraag


def kosten(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wat u betaalt, in euro per maand."""
    betaald = loon(f, p, lezing)
    vakantiebijslag = betaald * deel(p.uit("minimumloon").vakantiebijslag)
    return (
        post("loon", "Loon", betaald, f"{BLAD}/loondispensatie-wajong#loon"),
        post("vakantiebijslag", "Vakantiebijslag", vakantiebijslag, "wet-minimumloon/artikel-15"),
        post(
            "werkgeverslasten",
            "Werkgeverslasten",
            f.werkgeverslasten_per_maand,
            f"{BLAD}/wat-kost-deze-werknemer-mij",
        ),
    )


def aftrek(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wat u per maand terugkrijgt voor het loon, in euro."""
    lks = f"{BLAD}/loonkostensubsidie-gemeente"
    gekozen, vast, wsw = koos(f, "lks_loonwaarde"), koos(f, "lks_vast"), koos(f, "wsw")
    q = p.uit("loonkostensubsidie")
    lonen = lonen_van_de_pagina(f, p, alleen_als(gekozen | vast, lezing))
    vergoeding = eerste_bekende(q.vergoeding_wsw, f.vergoeding_wsw_per_maand)
    return (
        post(
            "loonkostensubsidie",
            "Loonkostensubsidie",
            naar_loonwaarde(f, q, lonen, alleen_als(gekozen, lezing)),
            f"{lks}#hoogte",
            gekozen,
        ),
        post(
            "vaste_subsidie",
            "Vaste loonkostensubsidie",
            vast_bedrag(lonen, q, alleen_als(vast, lezing)),
            f"{lks}#vaste-subsidie",
            vast,
        ),
        post(
            "vergoeding_wsw",
            "Vergoeding bij begeleid werken",
            vergoeding,
            f"{BLAD}/loonkostensubsidie-wsw#voorwaarden",
            wsw,
        ),
    )


def voordelen(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wat u per jaar minder aan premies betaalt, in euro, met de cijfers van dit kalenderjaar."""
    jaar = p.uit("premiekorting").op(eerste_dag_van_jaar(p.peildatum))
    korting, lkv = f.gekozen_voordeel == "premiekorting", f.gekozen_voordeel == "lkv"
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


def loon(f: Feiten, p: Cijfers, lezing: Lezing):
    """Het loon dat u betaalt: het functieloon, of bij loondispensatie een passend deel (K61)."""
    functieloon, minder = f.functieloon, koos(f, "loondispensatie")
    heel_loon = alleen_als(minder, lezing)(
        "K61/loon",
        deel_van_functieloon=functieloon,
        deel_van_minimumloon=voor_gewerkte_uren(f, p),
    )
    return kies((minder, heel_loon * deel(kleinste(f.prestatie_pct, 100))), anders=functieloon)


def naar_loonwaarde(f: Feiten, p: Loonkostensubsidie, lonen, lezing: Lezing):
    """De loonkostensubsidie uit de loonwaarde in procenten (K31, K32, K34)."""

    def verschil(minimumloon):
        heel_loon = lezing(
            "K34", percentage_van_functieloon=f.functieloon, percentage_van_minimumloon=minimumloon
        )
        return tekort(minimumloon, heel_loon * deel(f.loonwaarde_pct))

    wegen = formules(lonen, p, opslag(p, lezing))
    return lezing("K31/formule", **subsidies(wegen, verschil(lonen.dag), verschil(lonen.wet)))
