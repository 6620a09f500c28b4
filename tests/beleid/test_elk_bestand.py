"""People from a file, however it was made, get the answers of the same people typed in."""

from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings

from reintegratie import bereken
from reintegratie.caseload import lees_caseload, lees_koppeling
from reintegratie.cohort import bereken_tabel
from tests.beleid.bestanden import csv_files, mapping, parquet_files, typed, workbooks
from tests.scale import cases

DAY = "2020-01-01"
RULES = ("e_bike_verstrekking", "terugvordering", "flextensie", "e_bike_houden_datum")
SLOW = {"suppress_health_check": list(HealthCheck)}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Return a folder with the mapping."""
    folder = tmp_path_factory.mktemp("bestanden")
    (folder / "koppeling.toml").write_text(mapping(), encoding="utf-8")
    return folder


def check(place, found):
    """Read the file and hold it to its people."""
    path = place / f"mensen.{found.soort}"
    path.write_bytes(found.inhoud)
    people = lees_caseload(path, lees_koppeling(place / "koppeling.toml"))
    expected = [typed(person) for person in found.mensen]
    assert people.telling == (len(expected), found.apart, found.overgeslagen), (
        found.wat,
        people.afgekeurd,
    )
    for rule in RULES:
        table = bereken_tabel(rule, people.tabel, peildatum=DAY)
        for (_, row), facts in zip(table.iterrows(), expected, strict=True):
            same(row, bereken(rule, facts, peildatum=DAY), found.wat)


def same(row, answer, what):
    assert row["oordeel"] == answer.oordeel, what
    for name, value in answer.resultaten.items():
        if value is None:
            assert pd.isna(row[name]), what
        elif isinstance(value, (int, Decimal)):
            assert float(row[name]) == pytest.approx(float(value)), what
        else:
            assert row[name] == (pd.Timestamp(value) if hasattr(value, "year") else value), what


@given(found=csv_files())
@settings(cases(15, sweep=300), **SLOW)
def test_people_in_a_csv_get_the_answers_of_the_same_people_typed_in(place, found):
    check(place, found)


@given(found=workbooks())
@settings(cases(15, sweep=300), **SLOW)
def test_people_in_a_workbook_get_the_answers_of_the_same_people_typed_in(place, found):
    check(place, found)


@given(found=parquet_files())
@settings(cases(15, sweep=300), **SLOW)
def test_people_in_a_parquet_file_get_the_answers_of_the_same_people_typed_in(place, found):
    check(place, found)
