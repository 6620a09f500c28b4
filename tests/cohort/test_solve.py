"""Readings are carried out for the rows in which they make a difference, and change no answer."""

from itertools import product

import numpy as np
import pandas as pd
import pytest

from reintegratie.cohort import solve, table
from reintegratie.cohort.alike import alike
from reintegratie.cohort.data import Data, narrow
from reintegratie.cohort.plan import Plan
from reintegratie.cohort.table import answers
from reintegratie.core import BEREKEND, Bedrag, Eis, Resultaat, Uitkomst, kies
from reintegratie.core.answer import answer
from reintegratie.core.errors import DelenDoorNul
from reintegratie.core.rules import Regel
from tests.core.invented import DAY, LAW, PLACE

AGES, PRICES, BIKES = [11, 12, 20, None], [1, 9, None], [True, False, None]
PEOPLE = pd.DataFrame(
    list(product(AGES, PRICES, BIKES)), columns=["leeftijd", "prijs", "heeft_fiets"]
)


def sums(f, lezing):
    """Return an amount on which both conflicts may bear: V01 for the young, V02 for the dear."""
    young = lezing("V01", twaalf=kies((f.leeftijd < 12, 1), anders=0), dertien=0)
    return young + lezing("V02/toeslag", met=kies((f.prijs > 5, 2), anders=0), zonder=0)


def two_conflicts(f, p, lezing):
    """Twee conflicten naast elkaar."""
    return Uitkomst(
        BEREKEND,
        Eis("heeft een fiets", f.heeft_fiets, PLACE),
        Bedrag("som", sums(f, lezing), PLACE),
        gevolg="Klaar.",
        anders="Nee.",
    )


def always_a_sum(f, p, lezing):
    """Een bedrag dat ook zonder fiets staat."""
    return Uitkomst(
        BEREKEND,
        Eis("heeft een fiets", f.heeft_fiets, PLACE),
        Resultaat("som", sums(f, lezing), "euro", PLACE, altijd=True),
        gevolg="Klaar.",
        anders="Nee.",
    )


def requirement_in_conflict(f, p, lezing):
    """Een eis waar de lezingen over verschillen."""
    old_enough = lezing("V01", twaalf=f.leeftijd >= 12, dertien=f.leeftijd >= 13)
    return Uitkomst(
        BEREKEND,
        Eis("oud genoeg", old_enough, PLACE),
        Bedrag("som", sums(f, lezing), PLACE),
        gevolg="Klaar.",
        anders="Nee.",
    )


def from_test(function):
    """Return a rule that stands here, as if it stood in the invented law."""
    return Regel(function.__name__, "fietsbel", function, LAW)


@pytest.mark.parametrize(
    "chosen", [{}, {"V01": "twaalf"}, {"V01": "dertien", "V02/toeslag": "met"}]
)
@pytest.mark.parametrize("function", [two_conflicts, always_a_sum, requirement_in_conflict])
def test_each_row_has_the_answer_of_one_person(function, chosen):
    """Every mix of rows with no conflict, one, or both, a failing requirement, and an unknown."""
    rule = from_test(function)
    found = answers(rule, PEOPLE, DAY, chosen)
    for row, person in PEOPLE.astype(object).where(PEOPLE.notna(), None).iterrows():
        facts = LAW.lees_feiten(
            {name: value for name, value in person.items() if value is not None}
        )
        expected = answer(rule, facts, DAY, chosen)
        value = expected.resultaten["som"]
        assert found["oordeel"][row] == expected.oordeel, facts
        assert pd.isna(found["som"][row]) if value is None else found["som"][row] == float(value)


def rows_and_worlds(monkeypatch, people, function=two_conflicts):
    """Return for how many rows how many readings were weighed."""
    weighed, unify = [], solve.unify
    monkeypatch.setattr(
        solve,
        "unify",
        lambda rows, worlds, together: (
            weighed.append((len(rows.labels), len(worlds))),
            unify(rows, worlds, together),
        )[1],
    )
    answers(from_test(function), people, DAY, {})
    return weighed


def test_reading_is_carried_out_only_where_it_matters(monkeypatch):
    """Nobody is young: both readings are weighed only where the price is high, or unknown."""
    people = PEOPLE[PEOPLE["leeftijd"].eq(20) & PEOPLE["heeft_fiets"].eq(True)]
    assert rows_and_worlds(monkeypatch, people) == [(3, 1), (2, 2)]


def test_few_rows_of_many_questions_are_worked_out_together_and_many_apart(monkeypatch):
    """One question for the young, one for the dear, both for some: all at once, or each its own."""
    people = PEOPLE[PEOPLE["heeft_fiets"].eq(True)]
    assert rows_and_worlds(monkeypatch, people) == [(12, 4)]
    monkeypatch.setattr(solve, "CALL", 0)
    assert rows_and_worlds(monkeypatch, people) == [(12, 1), (2, 2), (4, 2), (4, 4)]


def test_rows_with_the_same_question_are_taken_together_from_every_part_of_a_table(monkeypatch):
    """In the first part only the price matters, in the second only the age."""
    has = PEOPLE[PEOPLE["heeft_fiets"].eq(True)]
    old, cheap = has[has["leeftijd"].eq(20)], has[has["prijs"].eq(1) & has["leeftijd"].ne(20)]
    people = pd.concat([old, cheap, old, cheap])
    monkeypatch.setattr(solve, "alike", lambda *_: None)
    monkeypatch.setattr(solve, "CALL", 0)
    for name in ("FEWEST", "MOST"):
        monkeypatch.setattr(table, name, len(old))
    weighed = rows_and_worlds(monkeypatch, people)
    assert weighed == [(3, 1)] * 4 + [(3, 2), (1, 2)] * 2


def test_no_reading_is_carried_out_where_the_answer_is_no_anyway(monkeypatch):
    """Without a bicycle every reading says no: one world is enough."""
    assert rows_and_worlds(monkeypatch, PEOPLE[PEOPLE["heeft_fiets"].eq(False)]) == [(12, 1)]
    person = answer(from_test(two_conflicts), {"heeft_fiets": False, "leeftijd": 11}, DAY, {})
    assert (person.oordeel, len(person.worlds)) == ("nee", 1)


def price_beside_a_conflict(f, p, lezing):
    """Een bedrag van ieder apart, naast een eis waar de lezingen over verschillen."""
    old_enough = lezing("V01", twaalf=f.leeftijd >= 12, dertien=f.leeftijd >= 13)
    return Uitkomst(
        BEREKEND,
        Eis("oud genoeg", old_enough, PLACE),
        Bedrag("som", f.prijs / 3, PLACE, als=f.heeft_fiets),
        gevolg="Klaar.",
        anders="Nee.",
    )


def test_rows_that_are_alike_are_worked_out_once_and_keep_their_own_amounts(monkeypatch):
    """For readings one row of each kind is enough; what they do not touch is of each row."""
    function, rule = price_beside_a_conflict, from_test(price_beside_a_conflict)
    many = pd.concat([PEOPLE.assign(prijs=float(price)) for price in range(40)], ignore_index=True)
    weighed = rows_and_worlds(monkeypatch, many, function)
    assert sum(rows for rows, _ in weighed) < len(PEOPLE)
    found = answers(rule, many, DAY, {})
    for start in range(0, len(many), len(PEOPLE)):
        few = many.iloc[start : start + len(PEOPLE)]
        expected = answers(rule, few, DAY, {})
        pd.testing.assert_frame_equal(found.loc[few.index], expected, check_categorical=False)
    assert found["som"].nunique() == 40


@pytest.mark.parametrize(
    ("columns", "kinds"),
    [
        ([Data(np.array([True, False] * 8))], 2),
        ([Data(np.array([True, False] * 8), np.array([0, 1, 0, 2] * 4, np.uint8))], 3),
        ([Data(None, np.array([1, 2] * 8, np.uint8)), Data(np.bool_(True))], 2),
        ([Data(np.array([5, 7, 5, 9] * 4))], 3),
        ([Data(np.array([2**40, 0] * 8))], None),
        ([Data(np.array([0.5, 1.5] * 8))], None),
        ([Data(np.arange(16))], None),
    ],
    ids=["yes", "lacking", "nothing", "numbers", "far apart", "fractions", "all different"],
)
def test_kinds_of_rows(columns, kinds):
    """What cannot be told apart by few bits, or is another thing in most rows, is not tried."""
    found = alike(columns, 16)
    assert (None if found is None else len(found[0])) == kinds
    if found is not None:
        places, which = found
        assert list(which[places]) == list(range(kinds))
        assert all(places[which[row]] <= row for row in range(16))


def test_small_whole_numbers_are_kept_small_and_calculated_with_as_large_ones():
    """A column of numbers under 128 takes a byte a row; its square takes more."""

    def kwadraat(f):
        """Een getal keer zichzelf."""
        square = f.aantal_bellen * f.aantal_bellen
        return Uitkomst(BEREKEND, Resultaat("x", square, "getal", PLACE), gevolg="Klaar.")

    found = answers(from_test(kwadraat), pd.DataFrame({"aantal_bellen": [0, 100, 127]}), DAY, {})
    assert found["x"].tolist() == [0, 10_000, 16_129]
    for high, size in ((127, 1), (128, 2), (2**31 - 1, 4), (2**40, 8)):
        assert narrow(np.array([0, high])).itemsize == size


def gedeeld(f, p):
    """Een deling in de tak die niet wordt gekozen, en een som die niemand gebruikt."""
    per_bel = f.prijs / f.aantal_bellen
    _ = f.prijs + f.leeftijd
    return Uitkomst(
        BEREKEND,
        Resultaat("x", kies((f.heeft_fiets, 1), anders=per_bel), "getal", PLACE),
        gevolg="Klaar.",
    )


def test_a_branch_that_is_not_taken_can_fail_and_an_idle_sum_is_left_out():
    """As for one person: a division by nought is refused, whatever the outcome needs."""
    rule = from_test(gedeeld)
    table = pd.DataFrame({"heeft_fiets": [True], "prijs": [2.0], "aantal_bellen": [0]})
    with pytest.raises(DelenDoorNul, match=r"^Rij 0: "):
        answers(rule, table, DAY, {})
    plan = Plan(rule, DAY, rule.spreekt({}))
    idle = [place for place, node in enumerate(plan.graph.nodes) if node.op == "+"]
    assert idle and not set(idle) & set(plan.needed)
