"""The term of a werkstage as dates for an agenda: what examples as data cannot sweep."""

from datetime import date, timedelta

import pytest

from reintegratie import bereken
from reintegratie.core.dates import last_day

DATES = ("laatste_dag_eerste_periode", "eerste_dag_verlenging", "uiterste_laatste_dag")


def term(start, months=6, motivated=True, peildatum=None):
    """Return the answer for a werkstage of `months` from `start`, asked on that day."""
    facts = {"startdatum": start, "duur_maanden": months, "verlenging_gemotiveerd": motivated}
    return bereken("werkstage_duur", facts, peildatum=peildatum or start)


@pytest.mark.parametrize(
    ("start", "first_period", "extension", "ultimate"),
    [
        ("2020-01-15", "2020-07-14", "2020-07-15", "2021-01-14"),
        ("2020-01-01", "2020-06-30", "2020-07-01", "2020-12-31"),
        ("2020-03-31", "2020-09-30", "2020-10-01", "2021-03-30"),
        ("2019-08-31", "2020-02-29", "2020-03-01", "2020-08-30"),
        ("2020-08-31", "2021-02-28", "2021-03-01", "2021-08-30"),
        ("2019-08-30", "2020-02-29", "2020-03-01", "2020-08-29"),
        ("2020-02-29", "2020-08-28", "2020-08-29", "2021-02-28"),
    ],
    ids=[
        "mid-month",
        "first-of-month",
        "31-to-30",
        "31-to-leap-day",
        "31-to-28-february",
        "30-to-leap-day",
        "from-a-leap-day",
    ],
)
def test_dates_of_the_term(start, first_period, extension, ultimate):
    """Six months, the day after, and twelve months, at the ends of months and in leap years."""
    found = term(start).resultaten
    expected = [date.fromisoformat(day) for day in (first_period, extension, ultimate)]
    assert [found[name] for name in DATES] == expected


def test_no_weekend_moves_a_date():
    """A term may end on a Sunday: the Algemene termijnenwet is not applied."""
    end = term("2020-01-13").resultaten["laatste_dag_eerste_periode"]
    assert end == date(2020, 7, 12)
    assert end.isoweekday() == 7


def test_extension_joins_and_the_whole_fits_in_a_year():
    """From any day the extension starts the day after, and the end is never past a year."""
    for number in range(0, 4 * 366, 5):
        start = date(2019, 3, 1) + timedelta(days=number)
        first, extension, ultimate = (term(start).resultaten[name] for name in DATES)
        assert extension == first + timedelta(days=1)
        assert first < ultimate <= start + timedelta(days=366)


def test_the_last_day_of_twelve_months_is_the_ultimate_day():
    """Twelve months end on the same day, however one gets there."""
    found = term("2019-08-31", months=12).resultaten
    assert found["laatste_dag"] == found["uiterste_laatste_dag"]


@pytest.mark.parametrize(
    ("months", "motivated", "oordeel"),
    [
        (6, False, "kan"),
        (6.5, False, "nee"),
        (6.5, True, "kan"),
        (12, True, "kan"),
        (12.5, True, "nee"),
        (12, False, "nee"),
    ],
)
def test_the_limits_from_both_sides(months, motivated, oordeel):
    """Up to six months without, up to twelve with a good motivation, and no longer."""
    assert term("2020-01-01", months, motivated).oordeel == oordeel


def test_part_of_a_month_gives_no_last_day():
    """How many days half a month has, no source says: then there is no date."""
    assert term("2020-01-01", 6.5).resultaten["laatste_dag"] is None


@pytest.mark.parametrize("months", [4, 6, 7, 12, 13, 20])
@pytest.mark.parametrize("motivated", [True, False])
@pytest.mark.parametrize("start", ["2020-01-01", "2020-03-31", "2019-08-31", "2020-02-29"])
def test_months_and_dates_agree(start, months, motivated):
    """A period up to the last day of so many months is allowed when so many months are.

    Also where it began before the ordinance, and whatever reading counts that (K80).
    """
    facts = {
        "startdatum": start,
        "einddatum": last_day(date.fromisoformat(start), months),
        "verlenging_gemotiveerd": motivated,
    }
    period = bereken("werkstage_periode", facts, peildatum="2019-12-20")
    assert period.oordeel == term(start, months, motivated, "2019-12-20").oordeel
