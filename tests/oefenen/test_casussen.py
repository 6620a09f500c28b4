"""Every case of the course does what it says, in plain Dutch, with figures that have a ground."""

import tomllib
from collections import Counter
from decimal import Decimal

import pytest

from reintegratie.oefenen.casus import FOLDER, VERPLICHT, VRIJ, casus, casussen, van_les
from reintegratie.oefenen.misvattingen import MISVATTINGEN
from reintegratie.oefenen.nakijken import bezwaren, nagekeken
from reintegratie.oefenen.opgave import opgave, regels
from reintegratie.site.cijfers import _values, figures, ground

LESSONS = ("les-1",)
NAMES = sorted(casussen())
WRONG = {"antwoord", "uitleg", "misvatting"}


@pytest.mark.parametrize("name", NAMES)
def test_every_claimed_misconception_leads_to_its_wrong_answer(name):
    """A case of which a claim does not come true may not be published."""
    assert bezwaren(casus(name)) == []


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_a_case_has_the_words_it_needs_and_no_others(path):
    """A word that nobody reads is a mistake."""
    for row in tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)["casus"]:
        assert VERPLICHT <= row.keys() <= VERPLICHT | VRIJ, row["naam"]
        assert row["fout"] and all(one.keys() == WRONG for one in row["fout"]), row["naam"]
        assert all(one.keys() == {"wat", "label"} for one in row["vraagt"]), row["naam"]


def test_no_two_cases_have_the_same_name():
    names = Counter(row["naam"] for path in FOLDER.glob("*.toml")
                    for row in tomllib.loads(path.read_text(encoding="utf-8"))["casus"])
    assert names.most_common(1)[0][1] == 1


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_of_a_case_is_asked_by_its_rules(name):
    """A fact that no rule asks is a fact misspelt, or noise."""
    task = opgave(casus(name))
    asked = {fact for answer in task.antwoorden.values() for fact in answer.regel.feiten}
    assert set(task.feiten) <= asked


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_in_the_words_of_a_case_has_a_ground(name):
    """A fact of the case, a figure or example of its rules, or something that was computed."""
    case = casus(name)
    rooms = {opgave(case).wetboek.regeling(rule).kamer for rule in regels(case)}
    answers = [text for said in nagekeken(case)["antwoorden"] for text in said.values()]
    computed = {value for text in answers for _, value in figures(text)}
    grounds = ground(rooms) | set(_values([case["feiten"], case["peildatum"]])) | computed
    grounds |= {value for one in case["fout"] for value in _values(list(one["misvatting"].values()))}
    said = [case["persoon"], case["situatie"], case["vraag"], case["leerpunt"],
            *(one["uitleg"] for one in case["fout"])]
    assert [words for text in said for words, value in figures(text) if value not in grounds] == []


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_has_cases_and_a_closing_test(lesson):
    assert len(van_les(lesson, toets=False)) >= 4
    assert len(van_les(lesson, toets=True)) >= 3
