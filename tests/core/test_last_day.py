"""The last day of a period of whole months, as one writes it in an agenda."""

from datetime import date, timedelta

import pytest

from reintegratie.core.dates import add_months, last_day

CASES = [
    (date(2020, 1, 15), 6, date(2020, 7, 14), "the day before the same day number"),
    (date(2020, 1, 1), 6, date(2020, 6, 30), "from the first day to the end of a month"),
    (date(2020, 3, 31), 6, date(2020, 9, 30), "31 in a month of 30 days"),
    (date(2020, 8, 31), 6, date(2021, 2, 28), "31 in February"),
    (date(2019, 8, 31), 6, date(2020, 2, 29), "31 in February of a leap year"),
    (date(2019, 8, 30), 6, date(2020, 2, 29), "the day before the 30th in a leap year"),
    (date(2020, 8, 29), 6, date(2021, 2, 28), "the day before the 29th exists"),
    (date(2020, 2, 29), 12, date(2021, 2, 28), "a leap day a year later"),
    (date(2020, 3, 1), 12, date(2021, 2, 28), "a year from the first of March"),
]


@pytest.mark.parametrize(("begin", "months", "expected", "why"), CASES)
def test_last_day(begin, months, expected, why):
    """The last day is the day before the same day number, or the last of the month."""
    assert last_day(begin, months) == expected, why


def test_a_year_never_overruns():
    """From every day of four years: twelve months end the day before the same day, or on it."""
    for day in range(4 * 366):
        begin = date(2019, 1, 1) + timedelta(days=day)
        end = last_day(begin, 12)
        assert add_months(begin, 12) - timedelta(days=1) <= end <= add_months(begin, 12)
