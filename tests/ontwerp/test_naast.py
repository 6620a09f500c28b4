"""A draft is a lawbook beside the law: it answers from its first day, and changes no other."""

import shutil
import sys
from datetime import date
from pathlib import Path

import pytest

from reintegratie.bewijs.gebied_in_woorden import zinnen
from reintegratie.bewijs.wie_merkt_het import wie
from reintegratie.core.errors import RegisterFout
from reintegratie.core.lawbook import Wetboek
from reintegratie.ontwerp import verschil
from reintegratie.ontwerp.fouten import OntwerpFout
from reintegratie.ontwerp.naast import Ontwerp
from reintegratie.ontwerp.nagaan import nagaan
from tests.core.invented import LAW

from .conftest import HERE

RULE, FACTS = "trapvergoeding", {"heeft_fiets": True, "leeftijd": 23, "wielen": 2}
DAY, BEFORE = date(2010, 1, 1), date(2009, 12, 31)


@pytest.mark.parametrize(("day", "said"), [(BEFORE, ("recht", 15)), (DAY, ("kan", 30))])
def test_a_draft_answers_from_its_first_day_on(small, day, said):
    found = small.bereken(RULE, FACTS, peildatum=day)
    assert (found.oordeel, found.resultaten["vergoeding"]) == said


@pytest.mark.parametrize("rule", LAW.versies, ids=lambda one: f"{one.naam}-{one.nummer}")
@pytest.mark.parametrize("day", ["2001-06-01", "2004-01-01", "2006-01-01", "2009-12-31"])
def test_nothing_of_an_earlier_day_changes_by_a_draft(small, rule, day):
    facts = FACTS | {"aantal_bellen": 2, "prijs": 10, "koopdatum": "2005-01-01", "kleur": "rood"}
    for known in ({}, facts):
        now, then = (law.bereken(rule.naam, known, peildatum=day) for law in (LAW, small))
        assert (now.oordeel, now.resultaten, now.ontbrekende_feiten[:1]) == (
            then.oordeel,
            then.resultaten,
            then.ontbrekende_feiten[:1],
        )


def test_what_a_draft_does_not_touch_is_the_very_same_rule(small):
    assert list(small.geraakt()) == [RULE]
    assert small.regeling("trapper_telt") is LAW.regeling("trapper_telt")
    assert len(LAW.regeling(RULE).versies) == 3 and len(small.regeling(RULE).versies) == 4


def test_who_notices_a_draft_is_proven(small):
    """Everybody with a bicycle: of who keeps the amount it now only can be paid."""
    assert zinnen(wie(small, RULE, DAY), small.begrippen) == ["Heeft de fietser een fiets? Ja."]
    assert zinnen(wie(small, RULE, BEFORE), small.begrippen) == ["Voor niemand."]


def test_text_and_contract_and_figures_lie_beside_those_of_the_law(small):
    [place] = verschil.plaatsen(small)
    assert (place.soort, place.nu) == ("Anders", "Vergoeding naar leeftijd, met een andere grens.")
    said = {label: (was, becomes) for _, label, was, becomes in verschil.normen(small)}
    assert said["wie beslist"] == ("–", "de minister") and "gevolg" in said
    assert [(one.was, one.wordt) for one in verschil.cijfers(small)] == [
        ("21 jaar", "24 jaar vanaf 1 januari 2010")
    ]
    assert [kind for *_, kind in verschil.berekeningen(small)] == ["Anders"]


def test_a_rule_lies_beside_the_one_that_it_becomes(small):
    """Only what differs, as text that reads like the article."""
    [(_, now, then)] = verschil.regels(small)
    assert "De koning vergoedt de trappers." in now and "leeftijdsgrens (21 jaar)" in now
    assert "«Wielen» is minder dan 3" in then and "heeft een fiets" not in now + then


def test_the_copy_and_its_modules_go_away_with_the_lawbook():
    draft = Ontwerp(LAW, HERE / "klein")
    folder, package = draft.folder, draft.package
    assert draft.regeling(RULE).function.__module__.startswith(package)
    draft._finalize()
    assert not folder.exists() and not any(name.startswith(package) for name in sys.modules)


@pytest.fixture
def folder(tmp_path):
    """Return a copy of the small draft, to break."""
    return Path(shutil.copytree(HERE / "klein", tmp_path / "ontwerp"))


WRONG = [
    ("regelingen/trapper/trapwet.py", "", "staat al in de wet"),
    ("regelingen/trapper/kwaad.txt", "", "hoort niet in een ontwerp"),
    ("core/lawbook.py", "", "hoort niet in een ontwerp"),
    (
        "regelingen/trapper/parameters.toml",
        '[grens]\nomschrijving = "Iets anders"\n',
        "iets anders",
    ),
    ("bepalingen.toml", '[T014]\ntitel = "Anders"\n', "iets anders"),
    ("ontwerp.toml", 'titel = "Leeg"\ntoelichting = "Leeg"\n', "tekst"),
]


@pytest.mark.parametrize(("place", "text", "said"), WRONG)
def test_a_draft_that_changes_what_is_there_or_holds_something_else_is_refused(
    folder, place, text, said
):
    (folder / place).parent.mkdir(parents=True, exist_ok=True)
    (folder / place).write_text(text, encoding="utf-8")
    with pytest.raises(OntwerpFout, match=said):
        Ontwerp(LAW, folder)


def test_a_link_to_a_file_elsewhere_is_refused(folder):
    (folder / "begrippen.toml").symlink_to(HERE / "conftest.py")
    with pytest.raises(OntwerpFout, match="is een verwijzing"):
        Ontwerp(LAW, folder)


def test_a_folder_without_a_head_is_no_draft(tmp_path):
    with pytest.raises(OntwerpFout, match=r"geen ontwerp\.toml"):
        Ontwerp(LAW, tmp_path)


def test_a_text_that_begins_before_the_one_it_amends_is_refused(folder):
    head = (folder / "ontwerp.toml").read_text("utf-8")
    (folder / "ontwerp.toml").write_text(head.replace("2010-01-01", "2006-01-01"), "utf-8")
    with pytest.raises(RegisterFout, match="begint niet na trapwet-2006"):
        assert Ontwerp(LAW, folder).bronnen


DEVIATES = """[[afwijking]]
regel = "trapvergoeding"
bepaling = "T016"
toets = "getal"
reden = "?"
"""
BROKEN = [
    ("bepalingen.toml", 'klasse = "A"', 'klasse = "Z"', r"^bepalingen\.toml, regel 5, \[T016\]"),
    (
        "contract/afwijkingen.toml",
        None,
        "\n".join([DEVIATES, DEVIATES, DEVIATES.replace('"getal"', '"getel"')]),
        r"^contract/afwijkingen\.toml, regel 16, \[\[afwijking\]\] nummer 3, veld «toets»",
    ),
    (
        "regelingen/trapper/trapwet_2010.py",
        "p.grens",
        "p.grans",
        "Bedoelde u «grens»",
    ),
    (
        "regelingen/trapper/trapwet_2010.py",
        "kies((",
        "kiest((",
        r"^regelingen/trapper/trapwet_2010\.py, regel 18, NameError: ",
    ),
    (
        "regelingen/trapper/trapwet_2010.py",
        "@regel",
        "@regel(",
        r"^regelingen/trapper/trapwet_2010\.py, regel 11, SyntaxError: ",
    ),
]


@pytest.fixture
def law_that_deviates(tmp_path):
    """Return the invented law, with two rules that do not follow their text."""
    place = Path(shutil.copytree(LAW.folder, tmp_path / "wet")) / "contract" / "afwijkingen.toml"
    place.write_text(DEVIATES.replace("T016", "T014") * 2, encoding="utf-8")
    return Wetboek(LAW.package, place.parents[1], LAW.versie)


@pytest.mark.parametrize(("place", "was", "becomes", "said"), BROKEN)
def test_what_is_wrong_in_a_draft_is_told_of_its_own_file_and_line(
    folder, law_that_deviates, place, was, becomes, said
):
    """The file of the copy begins with what the law says there."""
    text = (folder / place).read_text("utf-8").replace(was, becomes, 1) if was else becomes
    (folder / place).write_text(text, "utf-8")
    with pytest.raises(OntwerpFout, match=said):
        nagaan(Ontwerp(law_that_deviates, folder))
