"""Counting with dates: the ends of months, leap years, the day before and the day after."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from reintegratie.core import (
    dagen_tussen,
    eerste_dag_van_jaar,
    hele_jaren_tussen,
    hele_maanden_tussen,
    plus_dagen,
    plus_jaren,
    plus_maanden,
    plus_weken,
)
from reintegratie.core.dates import add_months, months_between
from reintegratie.core.errors import OngeldigeDatum, VerkeerdType
from reintegratie.core.values import unknown

MONTHS_LATER = [
    ("2019-01-31", 1, "2019-02-28", "31 in a month of 28 days"),
    ("2020-01-31", 1, "2020-02-29", "31 in the February of a leap year"),
    ("2019-03-31", 1, "2019-04-30", "31 in a month of 30 days"),
    ("2019-03-31", 2, "2019-05-31", "31 comes back where it exists"),
    ("2019-11-30", 3, "2020-02-29", "over the turn of the year"),
    ("2019-12-31", 12, "2020-12-31", "a year is twelve months"),
    ("2019-05-31", -3, "2019-02-28", "backwards"),
    ("2019-05-15", 0, "2019-05-15", "no month at all"),
]


@pytest.mark.parametrize(("day", "months", "expected", "why"), MONTHS_LATER)
def test_months_later(day, months, expected, why):
    """A month later is the same day number, or the last day of a shorter month."""
    found = plus_maanden(date.fromisoformat(day), months).value
    assert found == date.fromisoformat(expected), why


def test_leap_day_a_year_later():
    """29 February becomes the 28th in a year without one, and stays in a leap year."""
    leap_day = date(2020, 2, 29)
    assert plus_jaren(leap_day, 1).value == date(2021, 2, 28)
    assert plus_jaren(leap_day, 4).value == date(2024, 2, 29)


def test_days_and_weeks_later():
    """A week later is the same day of the week; days count through a leap day."""
    assert plus_weken(date(2020, 2, 24), 6).value == date(2020, 4, 6)
    assert plus_dagen(date(2020, 2, 28), 2).value == date(2020, 3, 1)
    assert plus_dagen(date(2019, 2, 28), 2).value == date(2019, 3, 2)


def test_days_between():
    """Days are counted from the first date to the second; the other way is below zero."""
    assert dagen_tussen(date(2020, 2, 28), date(2020, 3, 1)).value == 2
    assert dagen_tussen(date(2020, 3, 1), date(2020, 2, 28)).value == -2


@pytest.mark.parametrize(
    ("first", "second", "expected", "why"),
    [
        ("2019-01-31", "2019-02-27", 0, "the day before the month is full"),
        ("2019-01-31", "2019-02-28", 1, "the last day of a short month fills it"),
        ("2019-01-15", "2019-02-14", 0, "the day before"),
        ("2019-01-15", "2019-02-15", 1, "the day itself"),
        ("2019-01-15", "2019-02-16", 1, "the day after"),
        ("2019-03-15", "2019-02-15", -1, "backwards"),
    ],
)
def test_whole_months_between(first, second, expected, why):
    """A month has passed on the same day number, or on the last day of a shorter month."""
    days = date.fromisoformat(first), date.fromisoformat(second)
    assert hele_maanden_tussen(*days).value == expected, why


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2030, 6, 14), 9),
        (date(2030, 6, 15), 10),
        (date(2030, 6, 16), 10),
    ],
)
def test_age_changes_on_the_birthday(today, expected):
    """The day before a birthday the age is still a year less."""
    assert hele_jaren_tussen(date(2020, 6, 15), today).value == expected


def test_age_of_a_leap_day_child():
    """A child of 29 February has its birthday on the 28th in a year without that day."""
    born = date(2020, 2, 29)
    assert hele_jaren_tussen(born, date(2021, 2, 27)).value == 0
    assert hele_jaren_tussen(born, date(2021, 2, 28)).value == 1
    assert hele_jaren_tussen(born, date(2024, 2, 28)).value == 3


def test_counting_forth_and_back_agrees():
    """So many months later, so many whole months have passed: for every day of a leap cycle."""
    for number in range(4 * 366):
        day = date(2019, 1, 1) + timedelta(days=number)
        assert [months_between(day, add_months(day, n)) for n in (1, 6, 13)] == [1, 6, 13]


def test_first_day_of_the_year():
    """The yearly reset falls on the first of January, also for that day itself."""
    assert eerste_dag_van_jaar(date(2020, 12, 31)).value == date(2020, 1, 1)
    assert eerste_dag_van_jaar(date(2020, 1, 1)).value == date(2020, 1, 1)


def test_unknown_date_stays_unknown():
    """A term without a beginning has no end."""
    begin = unknown("feit", "begin")
    assert plus_maanden(begin, 6).missing == plus_dagen(date(2020, 1, 1), begin).missing
    assert plus_maanden(begin, 6).missing == begin.missing


@pytest.mark.parametrize("word", [plus_dagen, plus_weken, plus_maanden, plus_jaren])
def test_end_of_the_calendar_has_a_named_error(word):
    """A date that no calendar has is refused with a message."""
    for number in (10**7, -(10**7), 10**11):
        with pytest.raises(OngeldigeDatum, match="kalender"):
            word(date(2020, 1, 1), number)


@pytest.mark.parametrize("word", [plus_dagen, plus_weken, plus_maanden, plus_jaren])
def test_part_of_a_day_or_month_is_refused(word):
    """Three and a half months is no date; it is not cut off in silence."""
    with pytest.raises(VerkeerdType, match="hele"):
        word(date(2020, 1, 1), Decimal("3.5"))
    assert word(date(2020, 1, 1), Decimal("3.0")).value > date(2020, 1, 1)
