"""Adopting a draft adds it to the law, and undoing that leaves no trace."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reintegratie.core.lawbook import Wetboek
from reintegratie.core.registers import SCHEMAS
from reintegratie.core.toml import read
from reintegratie.ontwerp import ook
from reintegratie.ontwerp.blokken import blokken, samen, zonder
from reintegratie.ontwerp.fouten import OntwerpFout
from reintegratie.ontwerp.kop import Ook, Vastgesteld, lees_kop, werkt_terug
from reintegratie.ontwerp.nummers import met, nummers
from reintegratie.ontwerp.vaststellen import neem_terug, stel_vast
from reintegratie.weergave.geschiedenis import dagen
from tests.core.invented import LAW
from tools.typen import stubs

from .conftest import HERE

DAYS = Vastgesteld(date(2009, 11, 1), date(2009, 11, 15))
DRAFTS = pytest.mark.parametrize("draft", ["klein", "groot"])


@pytest.fixture
def law(tmp_path):
    """Return a copy of the files of the invented law."""
    without = shutil.ignore_patterns("__pycache__")
    return Path(shutil.copytree(LAW.folder, tmp_path / "wet", ignore=without))


def files(folder):
    """Return each file under a folder with what is in it, and each folder."""
    return {path: path.is_file() and path.read_bytes() for path in folder.rglob("*")}


@DRAFTS
def test_undoing_leaves_no_trace(law, draft):
    """Every byte as it was, and no folder more; also where something was made from it."""
    before = files(law)
    stel_vast(HERE / draft, law, None, DAYS)
    assert files(law) != before
    types = stubs(Wetboek("x", law, "0"))
    for room in (law / "regelingen").iterdir():
        if room.is_dir() and room not in before:
            (room / "__pycache__").mkdir()
            (room / "__pycache__" / "x.pyc").write_bytes(b"")
            (room / "__init__.pyi").write_text(types[room.name], "utf-8")
    neem_terug(HERE / draft, law, None)
    assert files(law) == before


@DRAFTS
def test_adopting_only_adds(law, draft):
    """Each line that was there stands there still, in the same order."""
    before = {path: path.read_text("utf-8").splitlines() for path in law.rglob("*.toml")}
    stel_vast(HERE / draft, law, None, DAYS)
    for path, lines in before.items():
        left = iter(path.read_text("utf-8").splitlines())
        assert all(line in left for line in lines), path


OWN = {"T016": "T900", "T017": "T902", "T018": "T901", "T019": "T9", "V04": "V900"}


@pytest.fixture
def numbered(folder):
    """Return the large draft with numbers of its own, and with words that look like one of them."""
    for place in filter(Path.is_file, folder.rglob("*")):
        place.write_text(met(place.read_text("utf-8"), OWN), encoding="utf-8")
    with (folder / "regelingen/bagagedrager/trapwet_2010.py").open("a", encoding="utf-8") as rule:
        rule.write("# T9012 en xT9 blijven, en T9 krijgt zijn nummer.\n")
    return folder


def test_what_is_new_gets_the_next_numbers_of_the_law_in_every_file(law, numbered, tmp_path):
    """As in a draft that has them already: in ledger, contract, conflict, rule and ``ook``."""
    right = Path(shutil.copytree(law, tmp_path / "recht"))
    assert nummers(numbered, law) == {own: one for one, own in OWN.items()}
    stel_vast(HERE / "groot", right, None, DAYS)
    stel_vast(numbered, law, None, DAYS)
    found, expected = (
        {path.relative_to(where): text for path, text in files(where).items()}
        for where in (law, right)
    )
    expected[Path("regelingen/bagagedrager/trapwet_2010.py")] += (
        b"# T9012 en xT9 blijven, en T019 krijgt zijn nummer.\n"
    )
    assert found == expected


def test_undoing_what_got_other_numbers_leaves_no_trace(law, numbered):
    """Also where the law has grown since somebody wrote the draft: then the next are others."""
    ledger = law / "bepalingen.toml"
    row = '\n[T040]\nvindplaats = "belwet/artikel-9"\ntitel = "Nog iets"\nregels = "L9"\n'
    row += 'klasse = "D"\nstatus = "beschrijvend"\n'
    ledger.write_text(ledger.read_text("utf-8") + row, encoding="utf-8")
    before = files(law)
    stel_vast(numbered, law, None, DAYS)
    assert list(nummers(numbered, law).values()) == ["T041", "T042", "T043", "T044", "V04"]
    neem_terug(numbered, law, None)
    assert files(law) == before


def test_a_law_that_has_none_yet_takes_the_numbers_of_the_draft(law, numbered):
    (law / "conflicten.toml").unlink()
    assert "V900" not in nummers(numbered, law)


def test_the_text_has_the_days_of_its_adoption(law):
    stel_vast(HERE / "klein", law, None, DAYS)
    versions = read(law / "bronnen.toml", SCHEMAS / "bronnen.schema.json").rows
    newest = versions["trapwet"]["versies"][-1]
    assert (newest["vastgesteld"], newest["bekendgemaakt"]) == (
        DAYS.vastgesteld,
        DAYS.bekendgemaakt,
    )
    assert (newest["datum"], newest["vanaf"]) == ("verzonnen, 1 november 2009", date(2010, 1, 1))


@pytest.mark.parametrize(("invented", "called"), [(True, 1), (False, 0)])
def test_an_invented_text_is_called_so_wherever_it_is_named(law, tmp_path, invented, called):
    """And the title that it had as a draft stays."""
    draft = Path(shutil.copytree(HERE / "klein", tmp_path / "klein"))
    head = (draft / "ontwerp.toml").read_text("utf-8").replace("verzonnen = true\n", "")
    said = f"verzonnen = true\n{head}" if invented else head
    (draft / "ontwerp.toml").write_text(said, encoding="utf-8")
    stel_vast(draft, law, None, DAYS)
    text = Wetboek("x", law, "0").bronnen["trapwet"].versies[-1]
    each = (text.datum, text.aanduiding, text.status)
    assert [one.count("verzonnen") for one in each] == [called] * 3
    assert f"«{lees_kop(draft).titel}»" in text.status


def test_a_text_is_not_published_before_it_is_adopted():
    day = date(2009, 11, 1)
    assert Vastgesteld(day, day).bekendgemaakt == day
    with pytest.raises(OntwerpFout, match="voordat hij is vastgesteld"):
        Vastgesteld(day, date(2009, 10, 31))


WORKS_BACK = [
    (Vastgesteld(date(2009, 12, 31), date(2010, 1, 1)), False),
    (Vastgesteld(date(2010, 1, 1)), False),
    (Vastgesteld(date(2010, 1, 2)), True),
    (Vastgesteld(date(2009, 12, 31), date(2010, 1, 2)), True),
]


@pytest.mark.parametrize(("days", "back"), WORKS_BACK)
def test_a_text_that_holds_before_it_is_there_works_back_and_says_so(law, tmp_path, days, back):
    """It is meant, or refused: the draft says so itself, and then so do the command, the register
    and the history."""
    meant = Path(shutil.copytree(HERE / "klein", tmp_path / "klein"))
    head = (meant / "ontwerp.toml").read_text("utf-8")
    (meant / "ontwerp.toml").write_text(f"{head.rstrip()}\nterugwerkend = true\n", "utf-8")
    said = ["De tekst «trapwet-2010» werkt terug: zij geldt vanaf 1 januari 2010, en is er pas"]
    found = werkt_terug(lees_kop(meant), days)
    assert [one.partition(" sinds ")[0] for one in found] == (said if back else [])
    if back:
        before = files(law)
        with pytest.raises(OntwerpFout, match=r"werkt terug.*terugwerkend = true"):
            stel_vast(HERE / "klein", law, None, days)
        assert files(law) == before
    stel_vast(meant, law, None, days)
    text = Wetboek("x", law, "0").bronnen["trapwet"].versies[-1]
    assert (text.werkt_terug, ("Werkt terug tot", "1 januari 2010") in dagen(text)) == (back, back)


def test_a_draft_cannot_be_adopted_twice(law):
    stel_vast(HERE / "klein", law, None, DAYS)
    with pytest.raises(OntwerpFout, match="staat al in de wet"):
        stel_vast(HERE / "klein", law, None, DAYS)


def test_what_was_changed_by_hand_after_adopting_is_not_thrown_away(law):
    stel_vast(HERE / "klein", law, None, DAYS)
    changed = law / "regelingen" / "trapper" / "trapwet_2010.py"
    changed.write_text("# met de hand\n", encoding="utf-8")
    cases = law / "regelingen" / "trapper" / "voorbeelden.toml"
    cases.write_text(cases.read_text("utf-8").replace("23 jaar", "24 jaar"), encoding="utf-8")
    before = files(law)
    with pytest.raises(OntwerpFout) as fault:
        neem_terug(HERE / "klein", law, None)
    told = fault.value.melding.splitlines()
    assert "trapwet_2010.py» is anders dan in het ontwerp." in told[0]
    assert "voorbeelden.toml is sinds het vaststellen veranderd." in told[1]
    assert len(told) == 3 and "git" in told[2] and files(law) == before


def test_two_drafts_go_in_one_after_the_other_and_out_again_in_the_other_order(law):
    before = files(law)
    stel_vast(HERE / "groot", law, None, DAYS)
    between = files(law)
    stel_vast(HERE / "erop", law, None, Vastgesteld(date(2011, 11, 1)))
    both = files(law)
    with pytest.raises(OntwerpFout) as fault:
        neem_terug(HERE / "groot", law, None)
    told = fault.value.melding.splitlines()
    assert told[0] == "bronnen.toml is sinds het vaststellen veranderd."
    assert "een ander ontwerp bij? Haal dat er eerst uit." in told[-1] and files(law) == both
    neem_terug(HERE / "erop", law, None)
    assert files(law) == between
    neem_terug(HERE / "groot", law, None)
    assert files(law) == before


def test_what_is_not_adopted_cannot_be_taken_out(law):
    with pytest.raises(OntwerpFout, match="niet opgenomen"):
        neem_terug(HERE / "klein", law, None)


LAW_TEXT = "# Kop\n\n[a]\nx = 1\n[[a.rij]]\ny = 1\n\n# over b\n[b]\nx = 2\n[b.c]\nx = 3\n"
PUT = [
    ("[[a.rij]]\ny = 2\n", "[[a.rij]]\ny = 1\n\n[[a.rij]]\ny = 2\n\n# over b\n"),
    ("[a]\nx = 1\n[[a.rij]]\ny = 2\n", "[[a.rij]]\ny = 1\n\n[[a.rij]]\ny = 2\n\n# over b\n"),
    ("# nieuw\n[c]\nx = 4\n", "[b.c]\nx = 3\n\n# nieuw\n[c]\nx = 4\n"),
    (
        "[[rij]]\nz = 1\n[rij.deel]\nz = 2\n[[rij]]\nz = 3\n",
        "x = 3\n\n[[rij]]\nz = 1\n[rij.deel]\n",
    ),
]


@pytest.mark.parametrize(("draft", "made"), PUT)
def test_a_table_goes_behind_what_is_about_the_same(draft, made):
    both = samen(LAW_TEXT, draft)
    assert made in both
    assert zonder(both, draft) == LAW_TEXT


def test_a_table_goes_before_the_title_of_what_follows():
    """A comment with an empty line before and behind it is of no table."""
    law, draft = "[[rij]]\nz = 1\n\n# --- Meer ---\n\n[b]\nx = 2\n", "[[rij]]\nz = 2\n"
    both = samen(law, draft)
    assert both.index("z = 2") < both.index("# --- Meer ---")
    assert zonder(both, draft) == law


def test_what_is_said_of_one_of_a_list_stays_with_it():
    text = "[[rij]]\nz = 1\n[rij.deel]\nz = 2\n[[rij.meer]]\nz = 3\n[[rij]]\nz = 4\n"
    assert [one.tekst.count("z") for one in blokken(text)] == [3, 1]


def test_a_table_that_is_there_with_something_else_is_refused():
    with pytest.raises(OntwerpFout, match=r"x\.toml, \[a\]: dit staat al in de wet"):
        samen(LAW_TEXT, "[a]\nx = 2\n", "x.toml")


def test_what_stands_under_no_heading_is_refused():
    """It would change the table above it, or be lost."""
    with pytest.raises(OntwerpFout, match="onder een kopje"):
        samen(LAW_TEXT, "x = 9\n[c]\nx = 1\n")


WRITTEN = [
    ("@regel", '@regel(ook=("T018",))'),
    ('@regel(ook=("T001",))', '@regel(ook=("T001", "T018"))'),
    ('@regel(ook=("T001", "T002"))', '@regel(ook=("T001", "T002", "T018"))'),
]


@pytest.mark.parametrize(("was", "becomes"), WRITTEN)
def test_a_rule_that_stays_names_the_new_lid_beside_what_it_named(law, was, becomes):
    kop, place = lees_kop(HERE / "groot"), law / "regelingen" / "trapper" / "trapwet.py"
    before = place.read_text("utf-8").replace(
        "@regel\ndef trapper_telt", f"{was}\ndef trapper_telt"
    )
    place.write_text(before, encoding="utf-8")
    [after] = ook.met(kop, law).values()
    assert f"{becomes}\ndef trapper_telt(" in after
    place.write_text(after, encoding="utf-8")
    assert list(ook.zonder(kop, law).values()) == [before]


def test_a_rule_with_more_versions_than_one_is_written_again(law):
    stay = replace(lees_kop(HERE / "groot"), ook=(Ook("trapvergoeding", ("T018",)),))
    with pytest.raises(OntwerpFout, match="staat 3 keer in de wet; schrijf de regel opnieuw"):
        ook.met(stay, law)
