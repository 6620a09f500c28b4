"""Every rule over a large table of people says what it says to each of them."""

from datetime import date
from decimal import Decimal
from functools import partial

import numpy as np
import pandas as pd
import pytest

from reintegratie import wetboek
from reintegratie.cohort.table import answers
from reintegratie.core.errors import GeenTabel
from reintegratie.core.outcome import OORDELEN
from tests.core.invented import LAW
from tests.core.strategies import first_day

from .people import as_table, different, draw_people

RULES = [rule for law in (LAW, wetboek()) for rule in law.versies]
HALF_A_CENT = 0.005
SMALL = 1e-9


def fits_in_a_table(rule):
    """Return whether every fact of the rule is a single value."""
    return all(concept.type != "perioden" for concept in rule.trace.facts.asked.values())


IN_TABLES = [rule for rule in RULES if fits_in_a_table(rule)]
LISTS = [rule for rule in RULES if rule not in IN_TABLES]


@pytest.mark.parametrize("rule", IN_TABLES, ids=lambda one: one.naam)
def test_every_row_is_the_answer_to_one_person(rule):
    """All rows, unknown facts included: the oordeel, and every result within half a cent."""
    people = draw_people(rule, different(rule))
    for together in {False, bool(rule.conflicten)}:
        hold_beside(rule, people, together)


def hold_beside(rule, people, together):
    """Check a table of these people beside each of them; ``together`` asks all sources at once."""
    day, (table, which) = first_day(rule), as_table(rule, people)
    found = answers(rule, table, day, {}, together)
    ask = partial(rule.wetboek.bereken, rule.naam, peildatum=day, alle_bronnen=together)
    single = [ask(person) for person in people]
    codes = np.array([OORDELEN.index(one.oordeel) for one in single])
    assert list(found["oordeel"].cat.categories) == list(OORDELEN)
    compare(found["oordeel"].cat.codes.to_numpy() == codes[which], which, people)
    for name in single[0].resultaten:
        expected = pd.Series([one.resultaten[name] for one in single], dtype=object)
        same_values(found[name], expected, which, people)


def same_values(found, expected, which, people):
    """Check one result: unknown where it is unknown, and everywhere the same value."""
    missing = expected.isna().to_numpy()
    compare(found.isna().to_numpy() == missing[which], which, people)
    known = ~missing[which]
    if not known.any():
        return
    example = expected[~missing].iloc[0]
    values, wanted = found[known], expected.take(which[known])
    if isinstance(example, (int, Decimal)) and not isinstance(example, bool):
        close = np.abs(values.to_numpy(float) - wanted.to_numpy(float)) <= (
            HALF_A_CENT if isinstance(example, Decimal) else SMALL
        )
    elif isinstance(example, date):
        close = values.to_numpy("M8[D]") == wanted.to_numpy("M8[D]")
    else:
        close = values.to_numpy(object) == wanted.to_numpy(object)
    compare(close, which[known], people)


def compare(same, which, people):
    """Check that all rows are the same; else show one of the people who differ."""
    if not same.all():
        pytest.fail(f"{(~same).sum()} rows differ, such as {people[which[np.argmin(same)]]}")


@pytest.mark.parametrize("rule", LISTS, ids=lambda one: one.naam)
def test_rule_that_asks_a_list_is_refused(rule):
    """A list of periods is no column: the rule says so before anything is read."""
    with pytest.raises(GeenTabel, match="lijst"):
        answers(rule, pd.DataFrame(index=range(3)), first_day(rule), {})
