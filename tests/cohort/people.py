"""People drawn at random, the same every time: as facts for one, and as rows of a table."""

from datetime import date, timedelta
from decimal import Decimal
from math import prod
from random import Random

import numpy as np
import pandas as pd

from tests.core.strategies import FIRST, LAST, MOST, PLACES, figures
from tests.scale import most

DIFFERENT, FEW = 30, 6
WORLDS = 3_000  # how many readings of different people are carried out one by one in every run
ROWS = most(10_000, sweep=100_000)


def different(rule):
    """Return how many people are held beside the table: fewer where each has many readings."""
    readings = prod(len(one.lezingen) for one in rule.trace.readings.asked.values())
    return most(min(DIFFERENT, max(FEW, WORLDS // readings)), sweep=2 * DIFFERENT)


def draw_people(rule, number=DIFFERENT):
    """Return so many different people: the facts that a rule asks, a part of them unknown."""
    random = Random(rule.naam)
    concepts, numbers = rule.trace.facts.asked, sorted(figures(rule))
    people = []
    for _ in range(number):
        unknown = random.choice([0, 0.1, 0.5])
        people.append(
            {
                name: None if random.random() < unknown else _value(random, concept, numbers)
                for name, concept in concepts.items()
            }
        )
    return people


def _value(random, concept, numbers):
    if concept.type == "ja_nee":
        return random.random() < 0.6
    if concept.type == "keuze":
        return random.choice(list(concept.keuzes))
    if concept.type == "datum":
        near = date(random.choice([2015, 2016, 2017, 2020]), 1, 1) + timedelta(
            random.randint(0, 800)
        )
        return random.choice([near, FIRST + timedelta(random.randint(0, (LAST - FIRST).days))])
    return _number(random, concept, numbers)


def _number(random, concept, numbers):
    places = PLACES.get(concept.type, 0)
    low, high = concept.minimum or 0, concept.maximum or MOST
    step = Decimal(1).scaleb(-places)
    near = random.choice(numbers or [Decimal(low)]) + random.choice([-1, 0, 0, 1]) * step
    free = Decimal(round(random.uniform(float(low), float(min(high, low + 2500))), places))
    chosen = min(max(random.choice([near, free]).quantize(step), Decimal(low)), Decimal(high))
    return int(chosen) if concept.type == "geheel" else chosen


DTYPES = {"ja_nee": "boolean", "geheel": "Int64", "keuze": "category", "datum": "datetime64[s]"}


def as_table(rule, people, rows=ROWS):
    """Return a table of so many rows, and for each row which person it is."""
    which = np.random.default_rng(len(people)).integers(0, len(people), rows)
    columns = {}
    for name, concept in rule.trace.facts.asked.items():
        values = [person[name] for person in people]
        if concept.type in PLACES:
            values = [None if value is None else float(value) for value in values]
        one_each = pd.Series(values, dtype=DTYPES.get(concept.type, "Float64"))
        columns[name] = one_each.take(which).reset_index(drop=True)
    return pd.DataFrame(columns, index=pd.RangeIndex(rows)), which
