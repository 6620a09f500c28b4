"""CONTRIBUTING.md teaches by an invented instrument: every block of it is carried out here."""

import re
import sys
from pathlib import Path
from textwrap import dedent

import pytest

import reintegratie
from reintegratie.core.lawbook import lawbook as law_of
from reintegratie.naleving import toetsen
from reintegratie.ontwerp.kop import lees_kop

TEXT = Path("CONTRIBUTING.md").read_text(encoding="utf-8")
BLOCKS = [
    (kind, dedent(text))
    for kind, text in re.findall(
        r"^ *```(toml|python)\n(.*?)^ *```$", TEXT, re.MULTILINE | re.DOTALL
    )
]
BRONNEN = """[verordening]
titel = "Verordening"
uitgever = "-"
in_boek = true
[[verordening.versies]]
naam = "verordening"
datum = "-"
niet_bekend = { vastgesteld = "-", bekendgemaakt = "-", vanaf = "-", tot = "-" }
"""


ROOT = Path("reintegratie")
CODE = "\n".join(path.read_text("utf-8") for path in ROOT.rglob("*.py"))
NAMED = sorted(set(re.findall(r"`([\w./-]+(?:/|\.(?:py|toml|md|json|ipynb)))`", TEXT)))
INVENTED = {
    "book/verordening/artikel-99.ipynb",
    "book/verordening-2030/artikel-99.ipynb",
    "verordening_2030.py",
    "casussen/les-N.toml",
}


def rows(heading):
    """The first cell of each row of the table under a heading."""
    _, _, rest = TEXT.partition(f"\n## {heading}\n")
    table = rest.partition("\n## ")[0].partition("\n# ")[0]
    return [line.split("|")[1] for line in table.splitlines() if line.startswith("|")][2:]


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
        "__init__.py": block("python", "NAAM = "),
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
    yield law_of("leerwet")
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


def test_the_rule_of_the_page_follows_the_contract_of_the_page(lawbook):
    assert toetsen.van_regel(lawbook.regeling("fietsbel")) == set()


def test_the_draft_of_the_page_has_a_head_that_can_be_read(tmp_path):
    (tmp_path / "ontwerp.toml").write_text(block("toml", "[[tekst]]"), encoding="utf-8")
    [text] = lees_kop(tmp_path).teksten
    assert (text.naam, text.vervallen) == ("verordening-2030", ("P901",))


def test_the_missing_figure_of_the_page_can_be_read(lawbook, tmp_path):
    place = tmp_path / "leerwet" / "regelingen" / "fietsbel" / "parameters.toml"
    place.write_text(
        block("toml", "[deel]").split("[maximum]")[0] + block("toml", 'ontbreekt = "Artikel')
    )
    answer = lawbook.bereken(
        "fietsbel", {"heeft_fiets": True, "prijs_bel": 8}, peildatum="2020-01-01"
    )
    assert (answer.oordeel, answer.ontbrekende_parameters) == ("kan", ["fietsbel.maximum"])


def test_the_part_of_the_page_says_in_its_block_what_it_says_in_words():
    made = {}
    exec(block("python", "FEITENLIJST = "), made)
    part = made["FEITENLIJST"]
    question = part.vraag("flextensie")
    words = re.sub(r"<[^>]+>", "\n", part.getoond(question, "x", None)).split("\n")
    assert [line for line in words if line] == part.gezegd(question).split("\n")


def test_the_test_of_the_page_holds_for_its_instrument(lawbook, monkeypatch):
    monkeypatch.setattr(reintegratie, "bereken", lawbook.bereken)
    made = {}
    exec(block("python", "def test_a_bell"), made)
    test, prices = made["test_a_bell_is_half_paid_up_to_the_maximum"], made["PRICES"]
    for price, paid in prices:
        test(price, paid)
    with pytest.raises(AssertionError):
        test("20.00", "9.99")


def test_every_place_that_the_page_names_is_there():
    in_tests = {path.name for path in Path("tests").rglob("*")}
    in_rooms = {path.name for path in ROOT.rglob("*")}

    def found(place):
        places = [Path(place), ROOT / place, ROOT / "oefenen" / place]
        elsewhere = in_tests if "/" in place else in_tests | in_rooms
        return any(path.exists() for path in places) or Path(place).name in elsewhere

    lost = {place for place in NAMED if not found(place)}
    assert [place for place in lost if not any(place.endswith(one) for one in INVENTED)] == []


def test_every_command_of_the_page_is_one():
    asked = set(re.findall(r"`make ([\w-]+)", TEXT))
    targets = re.findall(r"^([\w-]+):", Path("Makefile").read_text("utf-8"), re.MULTILINE)
    assert asked <= set(targets)
    assert {"hekken", "snel", "test", "test-alles", "notebooks", "boek"} <= asked


def test_every_link_within_the_page_leads_to_a_heading():
    headings = re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in headings}
    assert set(re.findall(r"\(#([\w-]+)\)", TEXT)) <= anchors


def test_the_glossary_has_twenty_five_words_that_the_code_uses():
    words = [cell.strip(" `") for cell in rows("Two languages")]
    assert len(words) == len(set(words)) == 25
    assert [word for word in words if not re.search(rf"\b{word}\b", CODE)] == []


def test_the_map_of_rooms_names_every_room_once():
    named = [name.strip(" `/") for cell in rows("The rooms") for name in cell.split(",")]
    there = {path.name for path in ROOT.iterdir() if path.is_dir() and any(path.iterdir())}
    there |= {path.name for path in ROOT.glob("*.py") if not path.name.startswith("__")}
    assert sorted(named) == sorted(there - {"__pycache__"})
