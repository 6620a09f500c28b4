"""The subsidy for an internal jobcoach: what holds for every hour and month."""

from decimal import Decimal

import pytest

from reintegratie import bereken

FACTS = {
    "uitkering_werksaam": True,
    "anw_uitkering": False,
    "in_dienst_bij": "andere_werkgever",
    "vorm_begeleiding": "werkgever",
    "kan_taken_zonder_ondersteuning": False,
    "regime": "intensief",
    "jaar": 1,
}
WHOLE = Decimal("6800.00")


def subsidy(hours, months, reading="naar_verhouding", **facts):
    """Return the subsidy, by the amounts of 2018, for these hours a week and months of contract."""
    given = FACTS | {"uren_per_week": hours, "contract_maanden": months} | facts
    chosen = {"K47": reading, "K48": "bedragen_2018_blijven"}
    return bereken(
        "jobcoach_subsidie_werkgever", given, peildatum="2019-12-20", lezingen=chosen
    ).resultaten["subsidie"]


@pytest.mark.parametrize(
    ("hours", "months", "expected"),
    [
        (24, 12, "6800.00"),
        (25, 12, "6800.00"),
        (24, 13, "6800.00"),
        (168, 60, "6800.00"),
        (12, 12, "3400.00"),
        (24, 6, "3400.00"),
        (12, 6, "1700.00"),
        (0, 12, "0.00"),
        (24, 0, "0.00"),
        ("23.5", 12, "6658.33"),
        (1, 1, "23.61"),
    ],
)
def test_in_proportion_below_the_limits(hours, months, expected):
    """Below 24 hours or 12 months the amount falls in proportion; above nothing changes."""
    assert subsidy(hours, months) == Decimal(expected)


def test_never_more_than_the_whole_and_never_falling():
    """More hours or a longer contract never lower the amount, and it never passes the table."""
    amounts = [[subsidy(hours, months) for months in range(15)] for hours in range(0, 31, 3)]
    for row in (*amounts, *zip(*amounts, strict=True)):
        assert list(row) == sorted(row)
        assert row[-1] <= WHOLE


def test_the_other_reading_ignores_hours_and_months():
    """Read as the whole amount, a few hours get the same as a full week."""
    assert {subsidy(hours, months, "hele_bedrag") for hours in (1, 24) for months in (1, 12)} == {
        WHOLE
    }


@pytest.mark.parametrize("jaar", [3, 4, 5, 60])
def test_year_three_and_later_in_the_table(jaar):
    """The last column of the table has no end."""
    answer = bereken(
        "jobcoach_subsidie_dienstbetrekking",
        {"regime": "intensief", "jaar": jaar},
        peildatum="2018-07-01",
    )
    assert answer.resultaten["subsidie"] == Decimal("2700.00")
