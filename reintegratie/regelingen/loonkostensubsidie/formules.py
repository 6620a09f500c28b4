"""De formules van de loonkostensubsidie naast elkaar: van de tekst, van de wet, en andere.

Elke formule is een lijn: het verschil tussen minimumloon en loonwaarde keer een helling, hoogstens
een bovengrens, soms met een vast deel erbij. Zo is zij ook terug te rekenen. Alle bedragen zijn in
euro per maand, voor de uren die de werknemer werkt, en nog niet afgerond.
"""

from typing import Any, NamedTuple

from reintegratie.core import afgerond, grootste, kies, kleinste, plus_maanden

from .. import AlleCijfers
from ..minimumloon.wet import deeltijd, minimumloon_op_de_pagina, per_maand_volle_week
from . import Cijfers, Feiten, Lezing

GROEP = "een mens die het wettelijk minimumloon niet kan verdienen"


class Formule(NamedTuple):
    """Eén manier om de subsidie te berekenen, als lijn."""

    minimumloon: Any
    helling: Any
    bovengrens: Any
    vast_deel: Any = 0

    def subsidie(self, verschil):
        """De subsidie bij een verschil tussen minimumloon en loonwaarde; zonder verschil niets."""
        bedrag = kleinste(verschil * self.helling, self.bovengrens) + self.vast_deel
        return kies((verschil > 0, bedrag), anders=0)

    def loonwaarde(self, subsidie):
        """De loonwaarde waarbij de subsidie dit bedrag is."""
        return self.minimumloon - (subsidie - self.vast_deel) / self.helling

    def hoogste(self):
        """De hoogste subsidie, op de cent."""
        return afgerond(self.bovengrens + self.vast_deel, "cent")

    def loonwaarde_bij_hoogste(self):
        """De loonwaarde vanaf waar de subsidie niet meer stijgt als de loonwaarde daalt."""
        return self.minimumloon - self.bovengrens / self.helling

    def haalbaar(self, subsidie):
        """Of een loonwaarde bestaat waarbij de subsidie dit bedrag is."""
        return (subsidie > self.vast_deel) & (subsidie <= self.hoogste())


class Minimumlonen(NamedTuple):
    """Het minimumloon voor de gewerkte uren: van de peildatum, en dat de wet gebruikt."""

    dag: Any
    wet: Any


def tekort(minimumloon, loonwaarde):
    """Wat de loonwaarde onder het minimumloon blijft; nooit minder dan nul."""
    return grootste(0, minimumloon - loonwaarde)


def deel(procent):
    """Een percentage als deel van één."""
    return procent / 100


def opslag(p: Cijfers, lezing: Lezing):
    """De opslag voor werkgeverslasten, in procenten (K32)."""
    return lezing("K32", altijd_23_5=p.opslag_bron, percentage_van_de_dag=p.opslag_van_de_dag)


def formule_bron(minimumloon, p: Cijfers, opslag_pct):
    """Het verschil, hoogstens het maximum, en daarna de opslag over de subsidie."""
    met_opslag = 1 + deel(opslag_pct)
    return Formule(minimumloon, met_opslag, minimumloon * deel(p.maximum) * met_opslag)


def formule_wet(minimumloon, p: Cijfers, opslag_pct):
    """Hetzelfde, met vakantiebijslag over minimumloon en loonwaarde."""
    keer = met_vakantiebijslag(p)
    zonder = formule_bron(minimumloon, p, opslag_pct)
    return Formule(minimumloon, zonder.helling * keer, zonder.bovengrens * keer)


def formules(lonen, p: Cijfers, opslag_pct):
    """De formule van elke lezing van K31; alleen die van de wet volgt ``lonen.wet``."""
    minimumloon, erbij = lonen.dag, deel(opslag_pct)
    maximum = minimumloon * deel(p.maximum)
    return {
        "formule_bron": formule_bron(minimumloon, p, opslag_pct),
        "formule_wet": formule_wet(lonen.wet, p, opslag_pct),
        "opslag_voor_maximum": Formule(minimumloon, 1 + erbij, maximum),
        "opslag_over_minimumloon": Formule(minimumloon, 1, maximum, minimumloon * erbij),
        "opslag_alleen_in_maximum": Formule(minimumloon, 1, maximum * (1 + erbij)),
        "opslag_opgeteld_bij_maximum": Formule(minimumloon, 1, maximum + minimumloon * erbij),
    }


def subsidies(wegen, dag, wet):
    """De subsidie van elke lezing: ``dag`` en ``wet`` zijn de verschillen met de loonwaarde."""
    verschillen = dict.fromkeys(wegen, dag) | {"formule_wet": wet}
    return {naam: weg.subsidie(verschillen[naam]) for naam, weg in wegen.items()}


def met_vakantiebijslag(p: AlleCijfers):
    """Waarmee u een loon vermenigvuldigt om de vakantiebijslag mee te tellen."""
    return 1 + deel(p.uit("minimumloon").vakantiebijslag)


def lonen_van_de_pagina(f: Feiten, p: AlleCijfers, lezing: Lezing):
    """De minimumlonen zoals de webpagina ze bedoelt; bij deeltijd is dat niet zeker (K86)."""
    return minimumlonen(f, p)._replace(dag=minimumloon_op_de_pagina(f, p, lezing))


def minimumlonen(f: Feiten, p: AlleCijfers):
    """Het minimumloon op de peildatum, en dat van de wet (artikel 10d, lid 7).

    In de wet volgt een lopende subsidie het minimumloon alleen op 1 januari. Een subsidie die na de
    wijziging van juli begint, rekent wel met het nieuwe bedrag.
    """
    nieuwjaar = p.nieuwjaar
    dag, op_nieuwjaar = per_maand_volle_week(f, p), per_maand_volle_week(f, p.op(nieuwjaar))
    uren = deeltijd(f, p)
    wijziging = plus_maanden(nieuwjaar, p.uit("minimumloon").maanden_tussen_wijzigingen)
    loopt_al = f.datum_ingang_subsidie < wijziging
    return Minimumlonen(dag * uren, kies((loopt_al, op_nieuwjaar), anders=dag) * uren)
