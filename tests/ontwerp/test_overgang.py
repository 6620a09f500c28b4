"""Of who had begun under the old text a draft says something, or who adopts it is told that not."""

import pytest

from reintegratie.caseload.opdracht_ontwerp import kijk_na
from reintegratie.ontwerp.naast import Ontwerp
from reintegratie.ontwerp.overgang import overgang, zwijgt
from tests.core.invented import LAW

HAD = 'vraag = "Wie al had gekocht", aard = "helder", reden = "Zij.", overgang = true'
SAYS = f"\nopen = [{{ {HAD} }}]\n"
SILENT = "Het ontwerp zegt niet wat geldt voor wie vóór 1 januari 2010 al begonnen was."


def test_a_draft_that_changes_something_and_is_silent_of_who_had_begun_is_told_so(small, capsys):
    assert overgang(small) == []
    [said] = zwijgt(small)
    assert said.startswith(SILENT)
    kijk_na(small)
    assert said in capsys.readouterr().out


def test_a_draft_that_says_something_of_them_is_not(folder, capsys):
    place = folder / "contract" / "trapwet" / "2010.toml"
    head, first, rest = place.read_text("utf-8").partition(
        'gevolg = "vergoeding voor wie jong is"\n'
    )
    place.write_text(head + first.rstrip() + SAYS + rest, "utf-8")
    draft = Ontwerp(LAW, folder)
    assert [one.vraag for one in overgang(draft)] == ["Wie al had gekocht"]
    kijk_na(draft)
    assert zwijgt(draft) == [] and SILENT not in capsys.readouterr().out


ADDS = """titel = "Een lamp erbij"
toelichting = "Wat er was, blijft."

[[tekst]]
bron = "trapwet"
naam = "trapwet-2010"
vanaf = 2010-01-01
"""


@pytest.mark.parametrize(("more", "told"), [("", 0), ('vervallen = ["T014"]\n', 1)])
def test_nobody_had_begun_with_what_was_not_there(tmp_path, more, told):
    (tmp_path / "ontwerp.toml").write_text(ADDS + more, "utf-8")
    assert len(zwijgt(Ontwerp(LAW, tmp_path))) == told
