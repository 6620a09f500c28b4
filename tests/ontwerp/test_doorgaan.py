"""What the law says by an old lid is held to the new one before somebody names it there by hand."""

import shutil
from pathlib import Path

import pytest

from reintegratie.caseload.opdracht_ontwerp import kijk_na
from reintegratie.core.lawbook import Wetboek
from reintegratie.ontwerp.doorgaan import doorgaan, verloopt
from reintegratie.ontwerp.naast import Ontwerp
from tests.core.invented import LAW

CONTRACT, LEDGER = "contract/trapwet/2010.toml", "bepalingen.toml"
NORM = (
    '[[{id}.norm]]\nregel = "L2"\nsoort = "norm"\nbetreft = []\nmodaliteit = "is"\nbeslist = []\n'
)
NUMBER = (
    'getallen = [{{ wat = "termijn", grens = "binnen", waarde = {weken}, eenheid = "weken" }}]\n'
)
LAW_SAYS = """
[V05]
titel = "Hoe lang duurt de aanvraag?"
ernst = "laag"
vindplaatsen = ["trapwet-2006/artikel-1#lid-2"]
bevinding = "{said}"
"""
OPEN = 'open = [{ vraag = "hoe lang", aard = "conflict", conflict = "V05" }'
MORE = {CONTRACT: ("open = [{", f"{OPEN}, {{")}
STALE = "vanaf 1 januari 2010 klopt «zes weken» niet meer in «Binnen zes weken.»"


@pytest.fixture
def law(tmp_path):
    """Return the invented law, in which a lid that the draft replaces says six weeks."""
    folder = Path(shutil.copytree(LAW.folder, tmp_path / "wet"))
    (folder / "contract" / "trapwet").mkdir()
    said = NORM.format(id="T014") + NUMBER.format(weken=6) + f"{OPEN}]\n"
    (folder / "contract" / "trapwet" / "2006.toml").write_text(said, encoding="utf-8")
    return folder


def laid(law, folder, said, weken=8, **changes):
    """Return the draft on a law that says so of the old lid; these weeks stand in the new one."""
    with (law / "conflicten.toml").open("a", encoding="utf-8") as file:
        file.write(LAW_SAYS.format(said=said))
    more = {CONTRACT: ("[[T017.norm]]", NUMBER.format(weken=weken) + "\n[[T017.norm]]")}
    for place, (was, becomes) in [*more.items(), *changes.items()]:
        text = (folder / place).read_text("utf-8")
        assert was in text
        (folder / place).write_text(text.replace(was, becomes, 1), encoding="utf-8")
    return Ontwerp(Wetboek(LAW.package, law, LAW.versie), folder)


@pytest.mark.parametrize(
    ("said", "weken", "found"),
    [
        ("Binnen zes weken.", 8, [STALE]),
        ("Binnen zes weken.", 6, []),
        ("Binnen zes weken, sinds 2010 acht.", 8, []),
        ("Binnen een termijn.", 8, []),
    ],
)
def test_a_number_that_the_new_lid_does_not_have_is_told_before_it_is_named(
    law, folder, said, weken, found
):
    told = [(one.bestand, one.regel, one.wat) for one in verloopt(laid(law, folder, said, weken))]
    assert [(file, row) for file, row, _ in told] == [("conflicten.toml", "[V05]")] * len(found)
    assert all(what.startswith(one) for one, (_, _, what) in zip(found, told, strict=True))


def test_what_ends_with_its_lid_is_held_to_no_other(law, folder):
    said = 'Binnen zes weken."\neinde = "De termijn is weg.'
    assert list(verloopt(laid(law, folder, said))) == []


GONE = "«trapwet-2010/artikel-4» laat V05 open, en van wat V05 noemt is dan niets over: zeg bij"
OWN = 'of geef het ontwerp een conflict van zijn eigen, met volgt = "V05".'


def test_a_question_that_goes_on_at_a_lid_that_replaces_nothing_is_told_at_the_check(
    law, folder, capsys
):
    """Such as one of who had begun under the old text; a conflict of its own asks it as well."""
    draft = laid(law, folder, "Binnen zes weken.", **MORE)
    gone, stale = doorgaan(draft)
    assert gone.startswith(GONE) and gone.endswith(OWN)
    assert stale.startswith(f"V05 blijft open, en {STALE}") and stale.endswith(OWN)
    kijk_na(draft)
    assert gone in capsys.readouterr().out


def test_a_question_that_goes_on_at_what_replaces_its_lid_may_be_one_of_another_lid_too(
    law, folder
):
    more = ("\n[[T017.norm]]", f"{OPEN}]\n\n[[T017.norm]]")
    text = (folder / CONTRACT).read_text("utf-8")
    (folder / CONTRACT).write_text(text.replace(*more, 1), encoding="utf-8")
    assert list(doorgaan(laid(law, folder, "Binnen een termijn.", **MORE))) == []


def test_a_question_that_goes_on_at_what_replaces_its_lid_is_whole(law, folder):
    last = (folder / LEDGER).read_text("utf-8").rindex("status")
    text = (folder / LEDGER).read_text("utf-8")
    (folder / LEDGER).write_text(f'{text[:last]}vervangt = ["T014"]\n{text[last:]}', "utf-8")
    draft = laid(law, folder, "Binnen een termijn.", **MORE)
    assert list(doorgaan(draft)) == []
