"""Numbers and nests without end are refused at once; the noise of a float is no digit."""

import json
from decimal import Decimal

import numpy as np
import pytest

from reintegratie import bereken
from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import (
    InvoerFouten,
    OngeldigeInvoer,
    ReintegratieFout,
    VerkeerdType,
    WaardeBuitenGrenzen,
)
from reintegratie.core.json_input import read_object
from reintegratie.core.numbers import check_nest, exact

NUMBER = Begrip("getal", "Getal", "Welk getal?", "getal", "opgave")
WHOLE = Begrip("geheel", "Geheel", "Hoeveel?", "geheel", "opgave")
YES_NO = Begrip("ja", "Ja", "Is dat zo?", "ja_nee", "opgave")


@pytest.mark.parametrize(
    "text", ["1e12", "-1e12", "1e-13", "0.0000000000001", "9" * 13, "1e999999"]
)
def test_one_digit_more_than_anything_has_is_refused(text):
    with pytest.raises(WaardeBuitenGrenzen, match="te veel cijfers"):
        exact(text)


@pytest.mark.parametrize("text", ["999999999999", "0.000000000001", "1e11", "-0.5"])
def test_the_last_digit_that_is_allowed(text):
    assert exact(text) == Decimal(text)


@pytest.mark.parametrize(
    "text", ["1e9999999999999999999", "0e9999999999999999999", "-1E+99999999999999999999"]
)
def test_an_exponent_that_no_computer_holds_is_too_long_and_no_accident(text):
    with pytest.raises(WaardeBuitenGrenzen):
        exact(text)


@pytest.mark.parametrize(
    "text", ["nan", "inf", "-Infinity", "drie", "", "1e", "sNaN", "e5", "1e5.5"]
)
def test_what_is_no_number_is_no_number(text):
    with pytest.raises(VerkeerdType):
        exact(text)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (0.7999999999999999, "0.8"),
        (0.1 + 0.2, "0.3"),
        (30.499999999999996, "30.5"),
        (1234567.8900000001, "1234567.89"),
        (np.float32(3.1), "3.1"),
        (np.float16(0.1), "0.1"),
        (np.longdouble(49.99), "49.99"),
        (np.float64(12.0), "12"),
        (np.int8(12), "12"),
        (np.uint64(12), "12"),
    ],
)
def test_a_float_is_read_without_the_noise_of_its_last_digits(given, expected):
    assert NUMBER.lees(given) == Decimal(expected)


@pytest.mark.parametrize(
    "given", [float("nan"), float("inf"), np.float32("nan"), 1 + 2j, b"3", True]
)
def test_what_only_looks_like_a_number_is_refused(given):
    with pytest.raises(VerkeerdType):
        NUMBER.lees(given)


def test_numpy_has_whole_numbers_and_yes_or_no_too():
    assert WHOLE.lees(np.int16(3)) == 3 and WHOLE.lees(np.float32(3.0)) == 3
    assert YES_NO.lees(np.bool_(True)) is True
    with pytest.raises(VerkeerdType):
        YES_NO.lees(np.int64(1))


def test_a_nest_is_refused_before_anybody_writes_it_out():
    deep = nested(50_000)
    for refused in (lambda: check_nest(deep), lambda: check_nest({"a": nested(21)})):
        with pytest.raises(OngeldigeInvoer, match="te diep"):
            refused()
    check_nest({"feiten": [{"van": 1}]})


def nested(depth):
    """Return lists in lists."""
    found = []
    for _ in range(depth):
        found = [found]
    return found


class Silent:
    """Something that cannot say what it is."""

    def __str__(self):
        raise RuntimeError


WRONG = {
    "a list of facts": {"feiten": [1]},
    "a text of facts": {"feiten": "leeftijd"},
    "a text of readings": {"lezingen": "K03"},
    "a reading that is a list": {"lezingen": {"K03": [1]}},
    "a reading that is a nest": {"lezingen": {"K03": nested(5_000)}},
    "a day of 5,000 digits": {"peildatum": 10**5_000},
    "a day that is a nest": {"peildatum": nested(5_000)},
    "a name that is a number": {"feiten": {1: 2}},
    "a fact of 5,000 digits": {"feiten": {"leeftijd": 10**5_000}},
    "a list of 5,000 digits": {"feiten": {"leeftijd": [10**5_000]}},
    "a fact that is a nest": {"feiten": {"leeftijd": nested(5_000)}},
    "a fact that is silent": {"feiten": {"leeftijd": Silent()}},
    "a yes that is silent": {"feiten": {"plaatsbaar": Silent()}},
    "a name without end": {"feiten": {"x" * 1_000_000: 1}},
    "names without end": {"feiten": {f"naam{number}": 1 for number in range(100_000)}},
    "all names wrong": {"feiten": {f"naam{number}": 1 for number in range(200)}},
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_program_that_gives_the_wrong_kind_gets_one_sentence(wrong):
    with pytest.raises(ReintegratieFout) as refused:
        bereken("flextensie", **WRONG[wrong])
    assert len(refused.value.melding) < 2_000
    assert len(json.dumps(refused.value.als_dict()["veld"])) < 300


def test_more_names_than_there_are_are_counted_and_not_looked_up():
    """Each by itself would be compared with every name that exists."""
    with pytest.raises(OngeldigeInvoer, match=r"Hier staan 100\.000 feiten; er bestaan er maar"):
        bereken("flextensie", WRONG["names without end"]["feiten"])


def test_a_rule_that_is_no_name_is_refused():
    for name in (["flextensie"], None, 3, nested(5_000)):
        with pytest.raises(ReintegratieFout):
            bereken(name)


@pytest.mark.parametrize(
    "text",
    [
        '{"leeftijd": 1e9999999999999999999}',
        '{"leeftijd": 1e-999999}',
        '{"leeftijd": ' + "9" * 5_000 + "}",
        '{"leeftijd": ' + "[" * 3_000 + "]" * 3_000 + "}",
        '{"leeftijd": ' + "[" * 21 + "]" * 21 + "}",
        '{"a":' * 3_000 + "1" + "}" * 3_000,
    ],
)
def test_json_without_end_is_refused(text):
    with pytest.raises(ReintegratieFout):
        read_object(text)


def test_the_first_faults_are_told_and_the_others_counted():
    with pytest.raises(InvoerFouten, match="En nog 180 andere fouten") as refused:
        bereken("flextensie", WRONG["all names wrong"]["feiten"])
    assert len(refused.value.fouten) == 200
