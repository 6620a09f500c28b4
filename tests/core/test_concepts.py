"""Facts: how an answer is read, and what is refused by name."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import (
    OnbekendeKeuze,
    OngeldigeDatum,
    RegisterFout,
    VerkeerdType,
    WaardeBuitenGrenzen,
)


def concept(type, **rest):
    """Return a fact of this type."""
    return Begrip("x", "Het feit", "Wat is het?", type, "opgave", **rest)


def refused(type, given, error, message=None, **rest):
    """Check that an answer is refused with this error, about this fact, in words."""
    with pytest.raises(error, match=message) as raised:
        concept(type, **rest).lees(given)
    assert raised.value.veld == "x"
    assert raised.value.melding.startswith("Het feit: ")
    assert len(raised.value.melding) < 300


@pytest.mark.parametrize("given", [None, "", "   ", "onbekend", "Weet ik niet", " WEET IK NIET "])
@pytest.mark.parametrize("type", ["ja_nee", "geheel", "getal", "bedrag", "percentage", "datum"])
def test_not_knowing_is_an_answer(type, given):
    """Every question may be answered with nothing: that is unknown, not zero and not no."""
    assert concept(type).lees(given) is None


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (True, True),
        (False, False),
        ("ja", True),
        ("Nee", False),
        (" JA ", True),
        ("true", True),
        ("false", False),
        ("waar", True),
        ("onwaar", False),
    ],
)
def test_yes_or_no(given, expected):
    """A yes or no may be a truth value or a word."""
    assert concept("ja_nee").lees(given) is expected


@pytest.mark.parametrize("given", [1, 0, 1.0, "1", "j", "yes", [], Decimal(1), float("nan")])
def test_neither_yes_nor_no(given):
    """A number is no yes, and another word is not guessed at."""
    refused("ja_nee", given, VerkeerdType, "geen ja of nee")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (5, 5),
        ("5", 5),
        (5.0, 5),
        ("5,0", 5),
        (Decimal(5), 5),
        ("+5", 5),
        ("1.234.567", 1234567),
        ("0", 0),
        ("007", 7),
    ],
)
def test_whole_number(given, expected):
    """A whole number may have decimals that say nothing."""
    value = concept("geheel").lees(given)
    assert (value, type(value)) == (expected, int)


@pytest.mark.parametrize("given", [5.5, "5,5", "vijf", "5 jaar", "٥", "1e3", "0x10", "1_000", {}])
def test_no_whole_number(given):
    """Half years, words, other scripts and programmers' ways of writing are refused."""
    refused("geheel", given, VerkeerdType)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("11,5", "11.5"),
        ("11.5", "11.5"),
        (",5", "0.5"),
        ("5,", "5"),
        ("1.234,5", "1234.5"),
        ("12.345.678,25", "12345678.25"),
        (0.1, "0.1"),
        (Decimal("2.50"), "2.50"),
        ("0,25", "0.25"),
        ("1.23", "1.23"),
        ("0.125", "0.125"),
        ("1234.567", "1234.567"),
        ("€ 5", "5"),
    ],
)
def test_number_with_a_dutch_or_a_program_comma(given, expected):
    """The decimal comma and the decimal point are both read, and points between thousands."""
    assert concept("getal").lees(given) == Decimal(expected)


@pytest.mark.parametrize("given", ["1.234", "12.500", "-1.234", "999.999"])
def test_number_that_could_be_two_numbers_is_refused(given):
    """1.234 is a thousand and more to some, and one and a bit to others: not guessed."""
    refused("getal", given, VerkeerdType, "schrijf een van die twee", minimum=-(10**6))


@pytest.mark.parametrize(
    "given",
    [
        float("nan"),
        "NaN",
        Decimal("NaN"),
        Decimal("sNaN"),
        float("inf"),
        "-inf",
        Decimal("Infinity"),
        True,
        False,
        [1],
        {"a": 1},
        (1,),
        "1,2,3",
        "1.23.456",
        "--1",
        "1 2",
        "€",
        "%",
        "½",
    ],
)
@pytest.mark.parametrize("type", ["geheel", "getal", "bedrag", "percentage"])
def test_no_number(type, given):
    """What is no number is refused for every type of number, a truth value too."""
    refused(type, given, VerkeerdType)


@pytest.mark.parametrize("type", ["geheel", "getal", "bedrag", "percentage"])
def test_number_of_more_digits_than_anything_has(type):
    """A number of hundreds of digits is refused with a short message, however it comes."""
    for given in ("9" * 400, 10**400, Decimal("1E+400"), 10**5000, 1e300, "0," + "0" * 400 + "1"):
        refused(type, given, WaardeBuitenGrenzen, "te veel cijfers")


@pytest.mark.parametrize("type", ["ja_nee", "geheel", "getal", "bedrag", "datum", "keuze"])
def test_text_of_a_megabyte(type):
    """A megabyte of text is refused at once, and not repeated in the message."""
    errors = (VerkeerdType, WaardeBuitenGrenzen, OngeldigeDatum, OnbekendeKeuze)
    choices = {"keuzes": {"rood": "Rood"}} if type == "keuze" else {}
    for text in ("9" * 2**20, "a" * 2**20, "1." * 2**19, "-" * 2**20):
        refused(type, text, errors, **choices)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("1234,56", "1234.56"),
        ("€ 1.234,56", "1234.56"),
        (12, "12"),
        (0.1, "0.1"),
        ("0,10", "0.1"),
    ],
)
def test_amount(given, expected):
    """An amount may have the euro sign."""
    assert concept("bedrag").lees(given) == Decimal(expected)


@pytest.mark.parametrize("given", ["0,005", 1.999, Decimal("0.001")])
def test_amount_of_parts_of_a_cent(given):
    """Nobody pays parts of a cent."""
    refused("bedrag", given, VerkeerdType, "twee cijfers")


@pytest.mark.parametrize("given", ["0", 0.0, "-0", "-0,00", Decimal("-0")])
def test_nought_has_no_sign(given):
    """Minus nothing is nothing: it must not be shown as -0."""
    assert str(concept("bedrag").lees(given)) in ("0", "0.0", "0.00")


def test_bounds_count_themselves():
    """The minimum and the maximum are allowed; one step beyond is not."""
    ages = concept("geheel", minimum=0, maximum=120, eenheid="jaar")
    assert (ages.lees(0), ages.lees(120)) == (0, 120)
    refused("geheel", -1, WaardeBuitenGrenzen, "minimum is 0 jaar", minimum=0, eenheid="jaar")
    refused("geheel", 121, WaardeBuitenGrenzen, "maximum is 120 jaar", maximum=120, eenheid="jaar")


@pytest.mark.parametrize(("unit", "most"), [("dagen", 36525), ("weken", 5218), ("maanden", 1200)])
def test_no_duration_is_longer_than_a_century(unit, most):
    """So a term always ends on the calendar; a register may set another maximum."""
    assert concept("geheel", eenheid=unit).lees(most) == most
    refused("geheel", most + 1, WaardeBuitenGrenzen, "te hoog", eenheid=unit)
    assert concept("geheel", eenheid=unit, maximum=most + 1).lees(most + 1) == most + 1


@pytest.mark.parametrize("type", ["geheel", "getal", "bedrag", "percentage"])
def test_numbers_are_not_negative_unless_the_register_says_so(type):
    """Nothing in the law is below zero; a fact that may be says so."""
    refused(type, "-1", WaardeBuitenGrenzen, "te laag")
    assert concept(type, minimum=-5).lees("-1") == -1


@pytest.mark.parametrize(
    "given",
    [
        "31-12-2024",
        "2024-12-31",
        "31/12/2024",
        "31.12.2024",
        " 31-12-2024 ",
        date(2024, 12, 31),
        datetime(2024, 12, 31, 13, 5),
    ],
)
def test_date(given):
    """A date is read in the Dutch and in the international order, and loses its time of day."""
    day = concept("datum").lees(given)
    assert (day, type(day)) == (date(2024, 12, 31), date)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("29-02-2019", "kalender"),
        ("2019-02-29", "kalender"),
        ("31-04-2020", "kalender"),
        ("00-01-2020", "kalender"),
        ("13-13-2020", "kalender"),
        ("31-12-24", "geen datum"),
        ("20241231", "geen datum"),
        (20241231, "geen datum"),
        (True, "geen datum"),
        ("gisteren", "geen datum"),
        ("12-31-2024", "kalender"),
        ("٣١-١٢-٢٠٢٤", "geen datum"),
        ("31-12-1899", "jaar 1899"),
        ("01-01-2200", "jaar 2200"),
        (date(9999, 12, 31), "jaar 9999"),
    ],
)
def test_no_date(given, message):
    """A day that is on no calendar, or written in another way, is refused."""
    refused("datum", given, OngeldigeDatum, message)


def test_leap_day_exists_in_a_leap_year():
    """29 February is a date in 2020, and in 2000."""
    assert concept("datum").lees("29-02-2020") == date(2020, 2, 29)
    assert concept("datum").lees("29-02-2000") == date(2000, 2, 29)


def test_choice():
    """A choice is one of the names of the register, exactly."""
    assert concept("keuze", keuzes={"rood": "Rood", "blauw": "Blauw"}).lees("rood") == "rood"


@pytest.mark.parametrize("given", ["Rood", "roos", 5, True, ["rood"], {"rood": 1}, "rood " * 9])
def test_no_choice(given):
    """Another word is refused, with what is possible."""
    refused(
        "keuze", given, OnbekendeKeuze, "Mogelijk: rood, blauw", keuzes={"rood": "", "blauw": ""}
    )


def test_no_choice_names_the_nearest():
    """A typing mistake is met with the name that comes near."""
    refused("keuze", "rod", OnbekendeKeuze, "Bedoelde u «rood»", keuzes={"rood": "", "blauw": ""})


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"herkomst": "besluit"}, "wie besluit"),
        ({"type": "keuze"}, "keuzes horen bij"),
        ({"keuzes": {"a": "A"}}, "keuzes horen bij"),
    ],
)
def test_register_that_contradicts_itself(row, message):
    """A fact that cannot be asked stops the build, and says which fact it is."""
    whole = {"label": "X", "vraag": "X?", "type": "ja_nee", "herkomst": "opgave"} | row
    with pytest.raises(RegisterFout, match=f"Begrip x: .*{message}"):
        Begrip("x", **whole)


def test_schema_is_plain_data():
    """A form gets names and texts; bounds in decimals are text."""
    schema = concept("keuze", keuzes={"rood": "Rood"}, minimum=Decimal("0.5")).schema()
    assert schema["keuzes"] == [{"naam": "rood", "tekst": "Rood"}]
    assert (schema["minimum"], schema["maximum"]) == ("0.5", None)
