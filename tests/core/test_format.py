"""Dutch ways of writing, and back."""

from datetime import date
from decimal import Decimal

import pytest

from reintegratie.core.format import plain, show


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (Decimal("1234.5"), "euro", "€ 1.234,50"),
        (Decimal("1234.5"), "euro per maand", "€ 1.234,50 per maand"),
        (0, "euro", "€ 0,00"),
        (Decimal("0.005"), "euro", "€ 0,01"),
        (Decimal("11.50"), "km", "11,5 km"),
        (Decimal(100), "procent", "100%"),
        (Decimal("1E+3"), "uur", "1.000 uur"),
        (Decimal("0.0000001"), None, "0,0000001"),
        (1, "maanden", "1 maand"),
        (2, "maanden", "2 maanden"),
        (Decimal("0.5"), "maanden", "0,5 maand"),
        (Decimal("1.5"), "maanden", "1,5 maanden"),
        (0, "maanden", "0 maanden"),
        (1, "jaar", "1 jaar"),
        (2017, "jaartal", "2017"),
        (12345, None, "12.345"),
        (True, "ja/nee", "ja"),
        (False, None, "nee"),
        (date(2017, 7, 1), "datum", "1 juli 2017"),
        ("bruikleen", "keuze", "bruikleen"),
    ],
)
def test_value_for_people(value, unit, expected):
    """A decimal comma, points between thousands, the unit in the right number."""
    assert show(value, unit) == expected


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (Decimal("1234.5"), "euro", "1234.50"),
        (5, "euro", "5.00"),
        (Decimal("0.005"), "euro", "0.01"),
        (Decimal("11.50"), "km", "11.5"),
        (Decimal("1E+3"), "uur", "1000"),
        (5, "jaar", 5),
        (Decimal("0.0000001"), None, "0.0000001"),
        (Decimal("1234567.25"), "uur", "1234567.25"),
        (True, "ja/nee", True),
        (False, "euro", False),
        (date(2017, 7, 1), "datum", "2017-07-01"),
        ("rood", "keuze", "rood"),
    ],
)
def test_value_for_programs(value, unit, expected):
    """Amounts and decimals are text, so that no program rounds them; dates are jjjj-mm-dd."""
    found = plain(value, unit)
    assert (found, type(found)) == (expected, type(expected))
