"""What several readings share: a range, a count, an earliest and a latest day."""

from datetime import date
from decimal import Decimal

import pytest

from reintegratie.core.assess import Found
from reintegratie.core.shared import shared

FIRST, LAST = date(2020, 1, 31), date(2020, 2, 1)
NONE = Found(reason="niet van toepassing")


@pytest.mark.parametrize(
    ("values", "unit", "text"),
    [
        (
            [Decimal(505), Decimal(802)],
            "euro",
            "€ 505,00 tot € 802,00",
        ),
        ([LAST, FIRST], "datum", "op zijn vroegst 31 januari 2020, op zijn laatst 1 februari 2020"),
        (["budget", "premie", "budget"], "keuze", "in 2 van de 3 lezingen budget, in 1 premie"),
        ([True, False], "ja/nee", "in 1 van de 2 lezingen ja, in 1 nee"),
        ([0, None], "euro", "€ 0,00, of geen uitkomst"),
        ([None, 3, 4], "maanden", "3 tot 4 maanden, of geen uitkomst"),
    ],
)
def test_in_words(values, unit, text):
    """The lowest before the highest, the most common first, and what gives nothing at the end."""
    found = [NONE if value is None else Found(value) for value in values]
    assert shared(found, unit)["tekst"] == text


def test_as_data():
    """The ends and the count of each value, the most common first."""
    both = shared([Found(2), Found(1), Found(2), NONE], "maanden")
    assert (both["laagste"], both["hoogste"]) == (1, 2)
    assert [tuple(row.values())[::2] for row in both["telling"]] == [
        (2, 2),
        (1, 1),
        (None, 1),
    ]


def test_choices_have_no_ends():
    """A word is not less than another one."""
    assert shared([Found("a"), Found("b")], "keuze")["laagste"] is None
