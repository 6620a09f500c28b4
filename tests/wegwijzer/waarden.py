"""Answers to try: every value of a yes or no and of a choice, and the edges of the rest."""

from datetime import date
from decimal import Decimal
from functools import cache

from hypothesis import strategies as st

from reintegratie import wetboek
from reintegratie.wegwijzer.oordelen import beoordeel, van
from reintegratie.wegwijzer.register import eigen, instrumenten, sleutel
from reintegratie.wegwijzer.stand import Stand, begrip
from reintegratie.wegwijzer.vragen import open_vragen

DAG = date(2017, 7, 1)
DAYS = [
    date(1900, 1, 1),
    date(2015, 12, 31),
    date(2016, 1, 1),
    DAG,
    date(2017, 7, 2),
    date(2019, 12, 13),
    date(2199, 12, 31),
]
PERIODS = ["geen", "1-1-2017 t/m 31-3-2017", "1-1-2016 t/m 31-12-2018"]
EDGES = {0, 1, 2, 6, 12, 18, 27, 56, 100}


@cache
def vragers(key):
    """The instruments that ask a question."""
    return frozenset(
        one.naam
        for one in instrumenten().values()
        for rule in (one.toegang, *one.daarna)
        for fact in wetboek().regeling(rule).op(DAG).feiten
        if sleutel(one.naam, fact) == key
    )


@cache
def grenzen(key):
    """The figures that hold on the day in the rooms of who asks, and the numbers beside them."""
    found = set(EDGES)
    for name in vragers(key):
        room = wetboek().parameters[wetboek().regeling(instrumenten()[name].toegang).kamer]
        values = [p.op(DAG) for p in room.values() if p.waarden and p.waarden[0].vanaf <= DAG]
        for value in values:
            if value and type(value.waarde) in (int, Decimal):
                found |= {value.waarde, value.waarde - 1, value.waarde + 1}
    return sorted(found)


def waarden(key):
    """Every value of a question with few, the edges of one with many."""
    concept = begrip(key)
    if concept.type == "ja_nee":
        return [True, False]
    if concept.type == "keuze":
        return list(concept.keuzes)
    if concept.type == "datum":
        return DAYS
    if concept.type == "perioden":
        return [concept.lees(text) for text in PERIODS]
    low, high = concept.minimum, concept.maximum
    bounds = [one for one in (low, high) if one is not None]
    found = [n for n in (*grenzen(key), *bounds) if low <= n and (high is None or n <= high)]
    if concept.type == "geheel":
        found = [int(n) for n in found if n == int(n)]
    return list(dict.fromkeys(concept.lees(str(n)) for n in found))


def gebruikt():
    """Every question that an instrument may ask, in a fixed order."""
    found = {
        sleutel(one.naam, fact): None
        for one in instrumenten().values()
        for rule in (one.toegang, *one.daarna)
        for fact in wetboek().regeling(rule).op(DAG).feiten
    }
    return list(found)


KEYS = gebruikt()


@st.composite
def antwoorden(draw):
    """Some questions answered, in some order."""
    keys = draw(st.lists(st.sampled_from(KEYS), unique=True, max_size=60))
    return {key: draw(st.sampled_from(waarden(key))) for key in keys}


def uitkomsten(facts, namen=None):
    """What came out: each instrument with its outcome, its amounts and terms, and its readings.

    ``namen`` picks some instruments.
    """
    stand, named = Stand(DAG, "alles", facts), instrumenten() if namen is None else namen
    found = [van(one, stand) for one in instrumenten().values() if one.naam in named]
    return {one.instrument.naam: [*map(_kern, (one.toegang, *one.daarna))] for one in found}


def _kern(said):
    return said.naam, said.oordeel, said.gevolg, said.resultaten, said.lezingen


def overgeslagen(facts):
    """The questions that are neither answered nor asked."""
    asked = open_vragen(beoordeel(Stand(DAG, "alles", facts)))
    return [key for key in KEYS if key not in facts and key not in asked]


def kan_erbij(facts, key, value):
    """Whether an answer contradicts no other, and lets no other fact follow."""
    law = wetboek().gevolgen
    before, after = (law.complete(one, DAG) for one in (facts, {**facts, key: value}))
    return after.clashes == before.clashes and after.follows.keys() == before.follows.keys()


def eigen_sleutels():
    """The keys of facts that each instrument asks for itself."""
    return [key for key in KEYS if key.rpartition(".")[2] in eigen()]
