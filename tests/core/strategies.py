"""Facts drawn from the register: for every question the answers that its schema allows."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from hypothesis import strategies as st

from reintegratie.core.parameters import ALTIJD
from reintegratie.core.periods import Periode, Perioden

MOST = 5000  # the limits of a law lie below; those that do not are drawn as its figures
FIRST, LAST = date(1960, 1, 1), date(2040, 12, 31)
PLACES = {"bedrag": 2, "getal": 3, "percentage": 2}


def answers(rule):
    """Draw answers to what a rule asks; what is left out is unknown."""
    concepts = rule.trace.facts.asked
    numbers = figures(rule)
    return st.fixed_dictionaries(
        {}, optional={name: values(concept, numbers) for name, concept in concepts.items()}
    )


def values(concept, figures=()):
    """Draw a value that the concept allows, often close to a figure of the law."""
    if concept.type == "ja_nee":
        return st.booleans()
    if concept.type == "keuze":
        return st.sampled_from(list(concept.keuzes))
    if concept.type == "datum":
        return st.dates(FIRST, LAST)
    if concept.type == "perioden":
        return st.lists(st.dates(FIRST, LAST), max_size=6, unique=True).map(_periods)
    return _numbers(concept, figures)


def _numbers(concept, figures):
    low = concept.minimum if concept.minimum is not None else -MOST
    high = concept.maximum if concept.maximum is not None else max(MOST, low)
    places = PLACES.get(concept.type)
    free = (
        st.integers(int(-(-low // 1)), int(high))
        if places is None
        else st.decimals(Decimal(low), Decimal(high), places=places)
    )
    step = Decimal(1).scaleb(-(places or 0))
    near = sorted(
        {
            one
            for figure in figures
            for one in (figure - step, figure, figure + step)
            if low <= one <= high and one == one.quantize(step)
        }
    )
    near = [int(one) for one in near] if places is None else near
    return st.one_of(st.sampled_from([*near, low]), free) if near else free


def figures(rule):
    """Return the numbers that the rule compares with."""
    used = rule.trace.parameters.values()
    found = (one.waarde for parameter in used for one in parameter.waarden)
    return {Decimal(one) for one in found if isinstance(one, (int, Decimal))}


def first_day(rule):
    """Return the first day on which every figure of the rule that has a date has a value."""
    used = rule.trace.parameters.values()
    starts = {parameter.waarden[0].vanaf for parameter in used if parameter.waarden}
    return max(starts - {ALTIJD}, default=rule.wetboek.laatste_datum)


def _periods(days):
    """Return periods of at most a week that do not touch each other."""
    days = sorted(days)
    ends = [
        min(day + timedelta(days=7), following - timedelta(days=1))
        for day, following in pairwise([*days, LAST + timedelta(days=9)])
    ]
    return Perioden(Periode(*pair) for pair in zip(days, ends, strict=True))
