"""A lawbook is read from its folder: rooms, registers, rules and examples."""

import subprocess
import sys
from datetime import date

import pytest

from reintegratie.core.errors import OnbekendVoorbeeld, OnbekendWetboek, RegisterFout
from reintegratie.core.lawbook import Wetboek, lawbook

from .invented import LAW

FACT = '[{name}]\nlabel = "X"\nvraag = "X?"\ntype = "ja_nee"\nherkomst = "opgave"\n'
EXAMPLE = (
    '[[voorbeeld]]\nregel = "belvergoeding"\nnaam = "een"\ntitel = "Een"\nwaarom = "Zo."\n'
    'peildatum = 2001-06-01\nfeiten = {}\noordeel = "onbekend"\n'
)


@pytest.fixture
def folder(tmp_path):
    """Return the folder of an empty lawbook with the rooms ``een`` and ``twee``."""
    for room in ("een", "twee"):
        (tmp_path / "regelingen" / room).mkdir(parents=True)
        (tmp_path / "regelingen" / room / "__init__.py").touch()
    return tmp_path


def test_import_loads_nothing_that_only_an_answer_needs():
    """Whoever imports the package waits for no register and no slow module."""
    code = (
        "import sys, reintegratie as r; late = {'tomllib', 'hashlib', 'difflib', 'json',"
        "'reintegratie.regelingen'}; sys.exit(str(late & set(sys.modules) or ''))"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert found.stderr.strip() == ""


def test_rooms_are_the_folders_with_rules():
    """A room is a package; the helper functions in it are no rules."""
    assert list(LAW.kamers) == ["fietsbel", "maat", "trapper"]
    first = ["belvergoeding", "beltermijn", "toeterverbod"]
    pedals = ["trapvergoeding", "trapverbod", "trapper_telt", "trapper_overgang"]
    assert list(LAW.regelingen) == [*first, *pedals]


def test_rule_names_itself():
    """The title is the first line of the docstring; the rest explains."""
    rule = LAW.regeling("belvergoeding")
    assert rule.titel == "Belvergoeding voor wie een fiets heeft"
    assert rule.uitleg == "De koning kan een deel van de prijs vergoeden."


def test_rule_shows_all_that_it_asks():
    """A form needs every fact, result and conflict before anything is known."""
    schema = LAW.regeling("beltermijn").schema()
    assert [fact["naam"] for fact in schema["feiten"]] == ["kleur", "koopdatum", "heeft_fiets"]
    assert [result["naam"] for result in schema["resultaten"]] == ["uiterlijk", "toeslag"]
    assert [conflict["id"] for conflict in schema["conflicten"]] == ["V02/toeslag"]
    assert schema["conflicten"][0]["titel"] == "Komt de toeslag erbij?"


def test_provision_knows_its_rules():
    """The ledger shows by which function a provision is modelled: read from the rules."""
    assert LAW.functies("T001") == ["belvergoeding"]
    assert LAW.functies("T009") == []


def test_last_date_is_the_last_on_which_a_figure_begins():
    """On that day every figure is in force or has ended."""
    assert LAW.laatste_datum == date(2006, 1, 1)


def test_empty_lawbook(folder):
    """A register that is not there is empty."""
    law = Wetboek("leeg", folder, "0")
    assert (law.begrippen, law.conflicten, law.voorbeelden) == ({}, {}, {})
    assert law.laatste_datum == date(2000, 1, 1)


def test_fact_that_stands_twice(folder):
    """One fact has one name for all instruments."""
    for place in (folder, folder / "regelingen" / "twee"):
        (place / "begrippen.toml").write_text(FACT.format(name="leeftijd"))
    with pytest.raises(RegisterFout, match="leeftijd staat er twee keer"):
        Wetboek("leeg", folder, "0").begrippen


def test_example_that_stands_twice(folder):
    """Two examples of one name in a room would hide each other."""
    place = folder / "regelingen" / "een" / "voorbeelden.toml"
    place.write_text(EXAMPLE)
    assert list(Wetboek("leeg", folder, "0").voorbeelden) == ["een/een"]
    place.write_text(EXAMPLE * 2)
    with pytest.raises(RegisterFout, match="een/een staat er twee keer"):
        Wetboek("leeg", folder, "0").voorbeelden


def test_register_that_cannot_be_read(folder):
    """A slip in a TOML file is reported with the file."""
    (folder / "regelingen" / "een" / "begrippen.toml").write_text("[x\n")
    with pytest.raises(RegisterFout, match=r"een/begrippen\.toml"):
        Wetboek("leeg", folder, "0").begrippen


def test_example_that_does_not_exist():
    """A page that shows an unknown example is told so."""
    with pytest.raises(OnbekendVoorbeeld, match="fietsbel/een"):
        LAW.voorbeeld("fietsbel/een")


def test_a_lawbook_is_found_by_the_name_of_its_package():
    found = lawbook("tests.andere_wet")
    assert (found.naam, found.versie) == ("Fietsen in Fietsdal (verzonnen)", "2024.1")
    assert found.kamers.keys() == {"bakfiets", "fietslamp"}


@pytest.mark.parametrize(
    ("package", "said"),
    [
        ("geen_wet", "«geen_wet» is er niet"),
        ("tests.geen_wet", "«tests.geen_wet» is er niet"),
        ("tests.verzonnen_wet", "zegt zijn NAAM niet"),
    ],
)
def test_a_package_that_is_no_lawbook_is_refused(package, said):
    with pytest.raises(OnbekendWetboek, match=said):
        lawbook(package)


def test_what_a_lawbook_itself_misses_is_told_as_it_is(tmp_path, monkeypatch):
    (tmp_path / "halve_wet.py").write_text("import geen_hulp", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="geen_hulp"):
        lawbook("halve_wet")
