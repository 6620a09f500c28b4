"""A crowd drawn at random, the same every time: every fact of every rule, each on its own."""

import numpy as np
import pandas as pd

from tests.core.strategies import PLACES

UNKNOWN = 0.05  # the part of a column that nobody knows
FIRST_DAY, LAST_DAY = np.datetime64("2010-01-01"), np.datetime64("2022-12-31")
MOST = 2500  # the largest number, where a fact has no maximum that is lower


def draw_crowd(concepts, number, unknown=UNKNOWN):
    """Return a table of so many people, with a column for each fact that is a single value."""
    random = np.random.default_rng(1)
    return pd.DataFrame(
        {
            name: _column(random, concept, number, unknown)
            for name, concept in concepts.items()
            if concept.type != "perioden"
        }
    )


def _column(random, concept, number, part):
    unknown = random.random(number) < part
    if concept.type == "ja_nee":
        return pd.arrays.BooleanArray(random.random(number) < 0.6, unknown)
    if concept.type == "keuze":
        codes = random.integers(0, len(concept.keuzes), number)
        return pd.Categorical.from_codes(np.where(unknown, -1, codes), list(concept.keuzes))
    if concept.type == "datum":
        days = FIRST_DAY + random.integers(0, (LAST_DAY - FIRST_DAY).astype(int) + 1, number)
        return np.where(unknown, np.datetime64("NaT"), days.astype("M8[s]"))
    return _numbers(random, concept, unknown)


def _numbers(random, concept, unknown):
    """Whole numbers, or amounts to the cent; never zero, which a rule may refuse to divide by."""
    steps = 10 ** min(PLACES.get(concept.type, 0), 2)
    low = max(1, int((concept.minimum or 0) * steps))
    high = int(min(concept.maximum or MOST, MOST) * steps)
    drawn = random.integers(low, max(low, high), len(unknown), endpoint=True)
    if concept.type == "geheel":
        return pd.arrays.IntegerArray(drawn, unknown)
    return pd.arrays.FloatingArray(drawn / steps, unknown)
