"""De formules van de loonkostensubsidie naast elkaar: van de tekst, van de wet, en andere.

Elke formule is een lijn: het verschil tussen minimumloon en loonwaarde keer een helling, hoogstens
een bovengrens, soms met een vast deel erbij. Zo is zij ook terug te rekenen. Alle bedragen zijn in
euro per maand, voor de uren die de werknemer werkt, en nog niet afgerond.
"""

from typing import Any, NamedTuple

from reintegratie.core import afgerond, grootste, kies, kleinste, plus_maanden
from reintegratie.core.dates import new_year

from ..minimumloon.wet import deeltijd, per_maand_volle_week


class Formule(NamedTuple):
    """Eén manier om de subsidie te berekenen, als lijn."""

    minimumloon: Any
    helling: Any
    bovengrens: Any
    vast_deel: Any = 0

    def subsidie(self, loonwaarde):
        """De subsidie bij een loonwaarde; niets als de loonwaarde het minimumloon haalt."""
        verschil = tekort(self.minimumloon, loonwaarde)
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


def tekort(minimumloon, loonwaarde):
    """Wat de loonwaarde onder het minimumloon blijft; nooit minder dan nul."""
    return grootste(0, minimumloon - loonwaarde)


def deel(procent):
    """Een percentage als deel van één."""
    return procent / 100


def opslag(p, lezing):
    """De opslag voor werkgeverslasten, in procenten (K32)."""
    return lezing("K32", altijd_23_5=p.opslag_bron, percentage_van_de_dag=p.opslag_van_de_dag)


def formule_bron(minimumloon, p, opslag_pct):
    """Het verschil, hoogstens het maximum, en daarna de opslag over de subsidie."""
    met_opslag = 1 + deel(opslag_pct)
    return Formule(minimumloon, met_opslag, minimumloon * deel(p.maximum) * met_opslag)


def formule_wet(minimumloon, p, opslag_pct):
    """Hetzelfde, met vakantiebijslag over minimumloon en loonwaarde."""
    keer = met_vakantiebijslag(p)
    zonder = formule_bron(minimumloon, p, opslag_pct)
    return Formule(minimumloon, zonder.helling * keer, zonder.bovengrens * keer)


def formules(f, p, opslag_pct):
    """De formule van elke lezing van K31."""
    minimumloon = per_maand_volle_week(f, p) * deeltijd(f, p)
    erbij, maximum = deel(opslag_pct), minimumloon * deel(p.maximum)
    return {
        "formule_bron": formule_bron(minimumloon, p, opslag_pct),
        "formule_wet": formule_wet(minimumloon_van_de_wet(f, p), p, opslag_pct),
        "opslag_voor_maximum": Formule(minimumloon, 1 + erbij, maximum),
        "opslag_over_minimumloon": Formule(minimumloon, 1, maximum, minimumloon * erbij),
        "opslag_alleen_in_maximum": Formule(minimumloon, 1, maximum * (1 + erbij)),
    }


def met_vakantiebijslag(p):
    """Waarmee u een loon vermenigvuldigt om de vakantiebijslag mee te tellen."""
    return 1 + deel(p.uit("minimumloon").vakantiebijslag)


def minimumloon_van_de_wet(f, p):
    """Het minimumloon dat de wet op de peildatum gebruikt (artikel 10d, lid 7).

    Een lopende subsidie volgt het minimumloon alleen op 1 januari. Een subsidie die na de wijziging
    van juli begint, rekent wel met het nieuwe bedrag.
    """
    nieuwjaar = new_year(p.peildatum)
    wijziging = plus_maanden(nieuwjaar, p.uit("minimumloon").maanden_tussen_wijzigingen)
    op_nieuwjaar = per_maand_volle_week(f, p.op(nieuwjaar))
    loopt_al = f.datum_ingang_subsidie < wijziging
    volle_week = kies((loopt_al, op_nieuwjaar), anders=per_maand_volle_week(f, p))
    return volle_week * deeltijd(f, p)
