"""A table is answered by the version of its day, and its receipt knows which."""

from datetime import date

import pandas as pd
import pytest

from reintegratie.cohort.keep import bewaar_tabellen
from reintegratie.cohort.many import bereken_tabellen
from reintegratie.cohort.table import answers
from reintegratie.core.errors import OngeldigeDatum
from tests.core.invented import LAW

PEOPLE = pd.DataFrame(
    {"heeft_fiets": [True, True, False], "leeftijd": [17, 19, 19], "aantal_bellen": [3, 3, 3]}
)
RULE = LAW.regeling("trapvergoeding")
DAYS = [
    ("2002-12-31", ["kan", "kan", "nee"], [15, 15]),
    ("2004-01-01", ["recht", "recht", "nee"], [20, 10]),
    ("2006-01-01", ["recht", "recht", "nee"], [30, 30]),
]


@pytest.mark.parametrize(("day", "words", "amounts"), DAYS)
def test_everybody_is_answered_by_the_version_of_the_day(day, words, amounts):
    """On the last day of one and the first of the next; alone and among other calculations."""
    [many] = bereken_tabellen(PEOPLE, [RULE], peildatum=day)
    for found in (answers(RULE, PEOPLE, day, {}), many.antwoorden):
        assert list(found["oordeel"]) == words
        assert list(found["vergoeding"])[:2] == amounts


@pytest.mark.parametrize("day", ["2003-01-01", "2003-12-31"])
def test_on_a_day_without_a_text_nobody_gets_anything(day):
    """Alone and among other calculations; what is not known of them is not asked."""
    [many] = bereken_tabellen(PEOPLE, [RULE], peildatum=day)
    for found in (answers(RULE, PEOPLE, day, {}), many.antwoorden):
        assert list(found["oordeel"]) == ["geldt niet"] * 3
        assert found["vergoeding"].isna().all()


def test_kept_answers_of_one_version_are_not_those_of_the_next(tmp_path):
    def kept(day):
        [one] = bewaar_tabellen(PEOPLE, tmp_path, [RULE], peildatum=day)
        return one.nieuw, list(pd.read_parquet(one.pad)["vergoeding"])[:2]

    assert kept("2002-12-31") == (True, [15, 15])
    assert kept("2002-12-31") == (False, [15, 15])
    assert kept("2004-01-01") == (True, [20, 10])


def test_each_row_of_another_day_is_answered_by_the_version_of_its_day():
    """In the order of the rows, whatever the index; each as if it were asked alone."""
    people = PEOPLE.iloc[[0, 0, 1, 1, 2]].set_axis(["b", "a", "b", "d", "e"])
    days = ["2006-01-01", "2003-12-31", "2004-01-01", "2003-12-31", "2008-01-01"]
    found = answers(RULE, people, pd.Series(days, index=people.index), {})
    assert list(found.index) == list(people.index)
    for place, day in enumerate(days):
        alone = answers(RULE, people.iloc[[place]], day, {})
        assert list(found.columns) == list(alone.columns)
        pd.testing.assert_frame_equal(
            found.iloc[[place]], alone, check_dtype=False, check_categorical=False
        )
    assert found["oordeel"].dtype == alone["oordeel"].dtype
    assert str(found["vergoeding"].dtype) == "Float64"


@pytest.mark.parametrize(
    "days",
    [
        pd.Series(["2004-01-01", None, "2004-01-01"]),
        pd.Series(["2004-01-01"] * 3, index=[1, 2, 3]),
        pd.Series(["2004-01-01", "2004-13-01", "2004-01-01"]),
    ],
    ids=["no day", "other rows", "no date"],
)
def test_a_row_without_a_day_of_its_own_is_refused(days):
    with pytest.raises(OngeldigeDatum):
        answers(RULE, PEOPLE, days, {})


def test_a_table_without_rows_has_no_days():
    found = answers(RULE, PEOPLE.iloc[:0], pd.Series([], dtype=object), {})
    assert (len(found), list(found.columns)) == (0, ["oordeel", "vergoeding", "tijd"])


EACH = pd.Series(["2006-01-01", "2002-12-31", "2004-01-01"], index=PEOPLE.index)


def test_a_day_is_the_same_however_it_is_written():
    days = pd.Series(["2006-01-01", date(2006, 1, 1), "1-1-2006"], index=PEOPLE.index)
    [many] = bereken_tabellen(PEOPLE, [RULE], peildatum=days)
    pd.testing.assert_frame_equal(many.antwoorden, answers(RULE, PEOPLE, "2006-01-01", {}))


def test_many_calculations_answer_each_row_by_the_version_of_its_day():
    """The same as one by one; what is only a law later says so."""
    rules = [RULE, LAW.regeling("trapverbod")]
    for many in bereken_tabellen(PEOPLE, rules, peildatum=EACH):
        alone = answers(LAW.regeling(many.naam), PEOPLE, EACH, {})
        pd.testing.assert_frame_equal(many.antwoorden, alone)
    assert list(alone["tijd"].str.contains("niet meer")) == [True, False, True]


def test_kept_answers_are_those_of_the_day_of_each_row(tmp_path):
    def kept(days):
        [one] = bewaar_tabellen(PEOPLE, tmp_path, [RULE], peildatum=days)
        return one.nieuw, list(pd.read_parquet(one.pad)["vergoeding"])[:2]

    assert kept(EACH) == (True, [30, 15])
    assert kept(EACH) == (False, [30, 15])
    assert kept(EACH[::-1].set_axis(EACH.index)) == (True, [20, 15])
    assert kept("2006-01-01") == (True, [30, 30])


def test_kept_answers_are_not_those_of_another_column_from_which_a_fact_follows(tmp_path):
    def kept(answer):
        people = pd.DataFrame({"heeft_uitkering": [answer]})
        [one] = bewaar_tabellen(people, tmp_path, ["nugger"], peildatum="2020-01-01")
        return one.nieuw

    assert [kept(True), kept(True), kept(False)] == [True, False, True]
