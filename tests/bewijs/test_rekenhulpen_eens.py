"""Calculations that must say the same of somebody do so: proven, and no reading of a text."""

import tomllib
from pathlib import Path

import pytest

from reintegratie.bewijs.bewijzen import BEWEZEN, bewijs
from reintegratie.bewijs.stelling import LISTS, Stelling

FILE = Path(__file__).parent / "rekenhulpen_eens" / "stellingen.toml"


ROWS = tomllib.loads(FILE.read_text("utf-8"))["stelling"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["naam"])
def test_what_must_say_the_same_does(row):
    """They are written as claims are, and stand in no room."""
    parts = {key: tuple(value) if key in LISTS else value for key, value in row.items()}
    assert bewijs(Stelling("eens", **parts)).soort == BEWEZEN
