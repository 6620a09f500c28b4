"""Errors: what was given, what is allowed, the nearest known name, as text and as data."""

import pytest

from reintegratie.core import errors
from reintegratie.core.errors import (
    InvoerFouten,
    OnbekendeRegeling,
    OnbekendFeit,
    ReintegratieFout,
    VerkeerdType,
    hint,
    shorten,
)


def test_every_error_has_one_base():
    """Whoever catches the base catches every fault of this package, and no other."""
    named = [one for one in vars(errors).values() if isinstance(one, type)]
    kinds = [one for one in named if one.__module__ == errors.__name__]
    assert all(issubclass(one, ReintegratieFout) for one in kinds)


def test_error_as_data():
    """A program gets the name of the error, the message and the field."""
    assert VerkeerdType("Nee.", veld="leeftijd").als_dict() == {
        "fout": "VerkeerdType",
        "melding": "Nee.",
        "veld": "leeftijd",
    }


def test_several_faults_are_one_error():
    """A form gets every fault; the whole has the messages of all."""
    both = InvoerFouten([VerkeerdType("Een.", veld="a"), VerkeerdType("Twee.", veld="b")])
    assert (both.melding, both.veld) == ("Een. Twee.", "a")
    assert [one["veld"] for one in both.als_dict()["fouten"]] == ["a", "b"]


def test_unknown_name_says_what_comes_near_and_what_is_possible():
    """A short list is given in full; a long one by the nearest name only."""
    few = OnbekendeRegeling("premi", ["premie", "boete"])
    assert few.melding == (
        "Onbekende regeling «premi». Bedoelde u «premie»? Mogelijk: boete, premie."
    )
    many = OnbekendeRegeling("regel_7", [f"regel_{n}" for n in range(40)])
    assert many.melding == "Onbekende regeling «regel_7». Bedoelde u «regel_7»?"


def test_name_that_resembles_nothing():
    """Without anything near, no name is suggested."""
    assert hint("zzz", ["premie"]) == ""
    assert OnbekendeRegeling("zzz", []).melding == "Onbekende regeling «zzz»."


def test_unknown_fact_is_about_that_field():
    """The field of an unknown fact is its name; another unknown name has no field."""
    assert OnbekendFeit("leeftyd", ["leeftijd"]).veld == "leeftyd"
    assert OnbekendeRegeling("x", []).veld is None


@pytest.mark.parametrize(
    "given",
    ["a" * 2**20, "een\ntwee\x00" * 1000, 10**5000, [1] * 10**5],
    ids=["text", "lines", "number", "list"],
)
def test_what_was_given_is_repeated_in_one_short_line(given):
    """A message stays readable whatever was given."""
    shown = shorten(given)
    assert len(shown) <= 61
    assert "\n" not in shown


def test_short_input_is_repeated_whole():
    """What fits is shown as it was given."""
    assert [shorten(one) for one in ("vijf", 5, True, None)] == ["vijf", "5", "True", "None"]


@pytest.mark.parametrize(
    "sign", ["\x1b", "\x07", "\x9b", "\u202e", "\u200b", "\u2028", "\udcff", "\x00"]
)
def test_what_is_quoted_cannot_steer_a_screen(sign):
    """A colour, a bell, text that runs backwards, half a letter: each is written out."""
    said = shorten(f"voor{sign}na")
    assert sign not in said and (sign.isspace() or "\\" in said)
    assert sign not in OnbekendFeit(f"a{sign}b", ["ab"]).veld
