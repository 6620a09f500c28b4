"""CONTRIBUTING.md teaches by an invented instrument: every block of it is carried out here."""

import re
import sys
from pathlib import Path

import pytest

from reintegratie.core.lawbook import Wetboek

TEXT = Path("CONTRIBUTING.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(toml|python)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
BRONNEN = '[verordening]\ntitel = "Verordening"\nuitgever = "-"\ndatum = "-"\nin_boek = true\n'


def block(kind, start):
    """The one block of this kind that holds these words."""
    found = [text for sort, text in BLOCKS if sort == kind and start in text]
    return found[0]


@pytest.fixture
def lawbook(tmp_path, monkeypatch):
    """A lawbook made of the blocks, each in the file that the page names."""
    room = tmp_path / "leerwet" / "regelingen" / "fietsbel"
    room.mkdir(parents=True)
    files = {
        "__init__.py": "",
        "regelingen/__init__.py": "",
        "regelingen/fietsbel/__init__.py": block("python", "De fietsbel: een vergoeding"),
        "bronnen.toml": BRONNEN,
        "bepalingen.toml": block("toml", "[P900]"),
        "contract/verordening/fietsbel.toml": block("toml", "[[P900.norm]]"),
        "conflicten.toml": block("toml", "[K900]"),
        "regelingen/fietsbel/voorbeelden.toml": block("toml", "[[voorbeeld]]"),
        "regelingen/fietsbel/begrippen.toml": block("toml", "[heeft_fiets]"),
        "regelingen/fietsbel/parameters.toml": block("toml", "[deel]"),
        "regelingen/fietsbel/verordening.py": block("python", "def fietsbel"),
    }
    (tmp_path / "leerwet" / "contract" / "verordening").mkdir(parents=True)
    for name, text in files.items():
        (tmp_path / "leerwet" / name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield Wetboek("leerwet", tmp_path / "leerwet", "0")
    for name in [name for name in sys.modules if name.startswith("leerwet")]:
        del sys.modules[name]


def test_the_examples_of_the_page_come_out_as_it_says(lawbook):
    for name in lawbook.voorbeelden:
        row, answer = lawbook.voorbeeld(name)
        values = answer.als_dict()["resultaten"]
        found = {key: result["waarde"] for key, result in values.items() if result["waarde"]}
        assert (answer.oordeel, found) == (row["oordeel"], row.get("resultaten", {})), name
        assert answer.ontbrekende_feiten == row.get("ontbrekende_feiten", [])
    assert len(lawbook.voorbeelden) == 4


def test_the_rule_of_the_page_stands_in_its_ledger(lawbook):
    assert lawbook.regeling("fietsbel").bepalingen == tuple(lawbook.bepalingen)
    assert list(lawbook.contract) == list(lawbook.bepalingen)
    assert list(lawbook.conflicten["K900"].lezingen) == ["lid", "toelichting"]


def test_the_missing_figure_of_the_page_can_be_read(lawbook, tmp_path):
    place = tmp_path / "leerwet" / "regelingen" / "fietsbel" / "parameters.toml"
    place.write_text(
        block("toml", "[deel]").split("[maximum]")[0] + block("toml", 'ontbreekt = "Artikel')
    )
    answer = lawbook.bereken(
        "fietsbel", {"heeft_fiets": True, "prijs_bel": 8}, peildatum="2020-01-01"
    )
    assert (answer.oordeel, answer.ontbrekende_parameters) == ("kan", ["fietsbel.maximum"])
