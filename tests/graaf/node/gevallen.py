"""Cases drawn at random, many of them where a rule turns: on a boundary, at the end of a month."""

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from reintegratie.core.graph import graph_of
from reintegratie.core.parameters import ALTIJD
from reintegratie.core.periods import Periode, Perioden

PLACES = {"bedrag": 2, "getal": 3, "percentage": 2, "geheel": 0}
FIRST, LAST = date(1960, 1, 1), date(2040, 12, 31)
MOST = 5000


def draw_case(random, rule):
    """Return a rule, facts of which a part is unknown, a day, and what is chosen.

    That is sometimes a reading, and sometimes all sources together.
    """
    unknown = random.choice([0, 0, 0.1, 0.4, 0.9])
    numbers, days = turning_points(rule)
    day = draw_day(random, days)
    rule = rule.op(day)
    facts = {
        name: draw(random, concept, numbers, [*days, day])
        for name, concept in graph_of(rule).facts.items()
        if random.random() >= unknown
    }
    return rule, facts, day, draw_choice(random, rule), random.random() < 0.15


def turning_points(rule):
    """Return the numbers and the days at which figures, constants and versions of a rule lie."""
    graphs = [graph_of(version) for version in rule.versies]
    found = [node.detail.value for graph in graphs for node in graph.nodes if node.op == "vast"]
    days = [one.begin for one in rule.versies[1:]]
    for figure in (one for graph in graphs for one in graph.figures.values()):
        for value in figure.waarden:
            found += leaves(value.cijfer)
            days += [one for one in (value.vanaf, value.geverifieerd_tot) if one != ALTIJD]
        days += [figure.eindigt] if figure.eindigt else []
    numbers = [
        one for one in found if isinstance(one, (int, Decimal)) and not isinstance(one, bool)
    ]
    return numbers or [Decimal(0)], days + [one for one in found if isinstance(one, date)]


def leaves(figure):
    """Return the figures in a table, and its keys."""
    if not isinstance(figure, dict):
        return [figure]
    return [*figure, *(leaf for row in figure.values() for leaf in leaves(row))]


def draw_choice(random, rule):
    """Return chosen readings: mostly none."""
    conflicts = graph_of(rule).conflicts
    return {
        name: random.choice(list(one.lezingen))
        for name, one in conflicts.items()
        if random.random() < 0.15
    }


def draw_day(random, near):
    """Return a day: near a day of the law, at the end of a month, a leap day, or any."""
    kind = random.random()
    if near and kind < 0.4:
        return random.choice(near) + timedelta(random.choice([-1, 0, 0, 1]))
    year, month = random.randint(2008, 2027), random.randint(1, 12)
    if kind < 0.6:
        return date(year, month, monthrange(year, month)[1])
    if kind < 0.7:
        return date(random.choice([2012, 2016, 2020, 2024]), 2, 29)
    if kind < 0.8:
        return date(year, month, 1)
    return FIRST + timedelta(random.randint(0, (LAST - FIRST).days))


def draw(random, concept, numbers, days):
    """Return a value that the concept allows."""
    if concept.type == "ja_nee":
        return random.random() < 0.6
    if concept.type == "keuze":
        return random.choice(list(concept.keuzes))
    if concept.type == "datum":
        return draw_day(random, days)
    if concept.type == "perioden":
        return draw_periods(random, days)
    return draw_number(random, concept, numbers)


def draw_number(random, concept, numbers):
    """Return a number on a boundary of the law, one step beside it, of half cents, or any."""
    places = PLACES[concept.type]
    step = Decimal(1).scaleb(-places)
    low = Decimal(concept.minimum if concept.minimum is not None else -MOST)
    high = Decimal(concept.maximum if concept.maximum is not None else max(MOST, low))
    near = Decimal(random.choice(numbers)) * random.choice([1, 1, 1, 2, Decimal("0.5"), 12])
    free = low + (min(high, low + random.choice([10, 100, MOST])) - low) * Decimal(random.random())
    value = random.choice([near, near, free, low, high]) + random.choice([-1, 0, 0, 1]) * step
    value = min(max(value.quantize(step), low), high)
    return int(value) if concept.type == "geheel" else value or Decimal(0)


def draw_periods(random, near):
    """Return up to six periods that do not overlap; some of them adjoin, some are a day."""
    days = sorted({draw_day(random, near) for _ in range(2 * random.randint(0, 6))})
    pairs = list(zip(days[::2], days[1::2], strict=False))
    return Perioden(
        Periode(van, random.choice([van, tot, min(tot, van + timedelta(30))])) for van, tot in pairs
    )
