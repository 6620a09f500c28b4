"""Windows of months: on the last day of one, the day after, and where no period opens another."""

from datetime import date

import pytest

from reintegratie.core.periods import Periode, Perioden
from reintegratie.core.windows import (
    adjoining_window,
    calendar_months_within,
    first_use,
    months_by_date_within,
    window_after_use,
    windows_over,
)

USE = Perioden(
    [Periode(date(2020, 1, 10), date(2020, 2, 9)), Periode(date(2023, 3, 1), date(2023, 3, 5))]
)
DAY = date(2024, 2, 29)


def test_first_use():
    """The first day of the list, or the day itself where the list is empty."""
    assert first_use(USE, DAY) == date(2020, 1, 10)
    assert first_use(Perioden(), DAY) == DAY


@pytest.mark.parametrize(
    ("day", "begin"),
    [
        (date(2022, 1, 9), date(2020, 1, 10)),
        (date(2022, 1, 10), date(2022, 1, 10)),
        (date(2023, 2, 28), date(2023, 2, 28)),
        (date(2023, 3, 2), date(2023, 3, 1)),
        (DAY, date(2023, 3, 1)),
    ],
)
def test_a_use_after_a_window_opens_the_next(day, begin):
    """Between the end of one and the next use a day opens a window of its own."""
    assert window_after_use(USE, day, 24) == begin


def test_a_use_that_runs_on_opens_a_window_on_the_day_after():
    """What is still in use when a window ends opens the next at once."""
    long = Perioden([Periode(date(2020, 1, 1), date(2023, 1, 1))])
    assert window_after_use(long, date(2022, 1, 1), 24) == date(2022, 1, 1)


@pytest.mark.parametrize(
    ("day", "begin"),
    [
        (date(2020, 1, 31), date(2020, 1, 31)),
        (date(2020, 2, 29), date(2020, 1, 31)),
        (date(2020, 3, 1), date(2020, 2, 29)),
        (date(2020, 3, 31), date(2020, 3, 31)),
    ],
)
def test_windows_that_adjoin_keep_their_day_number(day, begin):
    """A window of a month from the 31st, over a short month."""
    assert adjoining_window(date(2020, 1, 31), day, 1) == begin


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (date(2019, 1, 1), 0),
        (date(2020, 9, 29), 0),
        (date(2020, 9, 30), 0),
        (date(2020, 10, 1), 1),
        (date(2021, 3, 31), 2),
    ],
)
def test_a_window_is_over_on_the_day_after_its_last(day, number):
    """Six months from the last day of March run up to and including the last of September."""
    assert windows_over(date(2020, 3, 31), day, 6) == number


def test_months_within_count_only_what_falls_inside():
    """Both ways of counting leave out what lies before the first day or after the last."""
    first, last = date(2020, 1, 20), date(2020, 12, 31)
    assert calendar_months_within(USE, first, last) == 2
    assert months_by_date_within(USE, date(2020, 1, 10), last) == 1
    assert months_by_date_within(Perioden(), first, last) == 0
