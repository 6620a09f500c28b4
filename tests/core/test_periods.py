"""Lists of periods: what is read, what is refused, and how months are counted."""

from datetime import date
from decimal import Decimal

import pytest

from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import OngeldigeDatum, VerkeerdType, WaardeBuitenGrenzen
from reintegratie.core.format import plain, show
from reintegratie.core.periods import Periode, Perioden, calendar_months, months_by_date, within

WINTER = Periode(date(2020, 1, 1), date(2020, 3, 31))
JUNE = Periode(date(2020, 6, 1), date(2020, 6, 30))


def read(given):
    """Return the periods that were given as an answer to a question."""
    return Begrip("x", "De perioden", "Wanneer?", "perioden", "opgave").lees(given)


@pytest.mark.parametrize(
    "given",
    [
        "1-1-2020 t/m 31-3-2020; 1-6-2020 t/m 30-6-2020",
        "2020-01-01 tot en met 2020-03-31\n2020-06-01 T/M 2020-06-30\n",
        "1-6-2020 t/m 30-6-2020;1-1-2020 t/m 31-3-2020;",
        [{"van": "2020-01-01", "tot": "2020-03-31"}, {"van": date(2020, 6, 1), "tot": "30-6-2020"}],
        (WINTER, JUNE),
    ],
)
def test_periods_are_read_in_order(given):
    """Text, lines and lists of van and tot give the same periods, ascending."""
    assert read(given) == (WINTER, JUNE)


def test_none_is_known_and_empty_is_unknown():
    """«Geen» and an empty list say that there were none; an empty text says nothing."""
    assert read("geen") == read(" Geen ") == read([]) == ()
    assert read("") is None


def test_one_day_and_neighbours_are_periods():
    """A period may be one day, and one may begin on the day after another."""
    text = "1-1-2020 t/m 1-1-2020; 2-1-2020 t/m 3-1-2020"
    assert str(read(text)) == text


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        ("1-1-2020", VerkeerdType, "geen periode"),
        ("1-1-2020 t/m", VerkeerdType, "geen periode"),
        ("1-1-2020 t/m 2-1-2020 t/m 3-1-2020", VerkeerdType, "geen periode"),
        ("1-1-2020 t/m 30-2-2020", OngeldigeDatum, "kalender"),
        ("31-3-2020 t/m 1-1-2020", OngeldigeDatum, "eindigt voordat"),
        ("1-1-2020 t/m 31-1-2020; 31-1-2020 t/m 1-2-2020", WaardeBuitenGrenzen, "overlappen"),
        (
            "; ".join(f"1-1-{year} t/m 2-1-{year}" for year in range(1950, 2051)),
            WaardeBuitenGrenzen,
            "maximum is 100",
        ),
        (5, VerkeerdType, "geen lijst"),
        ({"van": "2020-01-01", "tot": "2020-02-01"}, VerkeerdType, "geen lijst"),
        ([{"van": "2020-01-01"}], VerkeerdType, "geef van en tot"),
        ([["2020-01-01", "2020-02-01"]], VerkeerdType, "geef van en tot"),
    ],
)
def test_refused_with_a_reason(given, error, said):
    """What is no list of periods, runs backwards or overlaps is refused by name."""
    with pytest.raises(error, match=said) as raised:
        read(given)
    assert raised.value.veld == "x"


def test_written_as_it_is_read():
    """What is shown and what is stored can be typed again."""
    periods = Perioden([WINTER, JUNE])
    assert plain(periods) == show(periods) == "1-1-2020 t/m 31-3-2020; 1-6-2020 t/m 30-6-2020"
    assert read(plain(periods)) == periods
    assert show(Perioden()) == "geen"


def test_within_keeps_only_what_falls_inside():
    """Periods are cut off at the first and the last day, both included."""
    cut = within([WINTER, JUNE], date(2020, 3, 31), date(2020, 6, 1))
    assert cut == ((date(2020, 3, 31), date(2020, 3, 31)), (date(2020, 6, 1), date(2020, 6, 1)))
    assert within([WINTER], date(2020, 4, 1), date(2020, 5, 1)) == ()


@pytest.mark.parametrize(
    ("given", "calendar", "by_date"),
    [
        ("geen", 0, Decimal(0)),
        ("1-1-2020 t/m 31-3-2020", 3, Decimal(3)),
        ("15-1-2020 t/m 14-4-2020", 4, Decimal(3)),
        ("31-1-2020 t/m 1-2-2020", 2, Decimal(2) / 30),
        ("1-1-2020 t/m 10-1-2020; 20-1-2020 t/m 31-1-2020", 1, Decimal(22) / 30),
        ("1-2-2019 t/m 28-2-2019", 1, Decimal(1)),
        ("1-2-2020 t/m 28-2-2020", 1, Decimal(28) / 30),
        ("1-2-2020 t/m 29-2-2020", 1, Decimal(1)),
        ("31-8-2019 t/m 29-2-2020", 7, Decimal(6)),
        ("31-8-2019 t/m 28-2-2020", 7, 5 + Decimal(29) / 30),
        ("1-12-2019 t/m 31-1-2020", 2, Decimal(2)),
    ],
)
def test_counting_months(given, calendar, by_date):
    """Calendar months count when touched; from date to date, loose days are parts of a month."""
    assert calendar_months(read(given)) == calendar
    assert months_by_date(read(given)) == by_date
