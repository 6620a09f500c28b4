"""In the own words of rules, questions, examples and practice nobody decides whom no text names."""

import tomllib
from pathlib import Path

import pytest

from reintegratie import oefenen, wetboek
from reintegratie.naleving import woorden
from reintegratie.naleving.eigen_woorden import ongenoemd

LAW = wetboek()
LESSONS = sorted(Path(oefenen.__file__).parent.glob("casussen/les-*.toml"))
CASES = [case for lesson in LESSONS for case in tomllib.loads(lesson.read_text("utf-8"))["casus"]]


@pytest.mark.parametrize("rule", LAW.versies, ids=lambda rule: rule.naam)
def test_in_the_words_of_a_rule_and_its_examples_nobody_decides_whom_the_text_does_not_name(rule):
    assert list(woorden.van_regel(rule)) == []


def test_in_a_question_nobody_decides_whom_the_text_does_not_name():
    concepts = LAW.begrippen.values()
    assert [found for one in concepts for found in woorden.van_vraag(LAW, one)] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["naam"])
def test_practice_teaches_nobody_to_decide_whom_the_text_does_not_name(case):
    """By the texts of the day of the case: on another day somebody else may decide."""
    asked = (LAW.regeling(one["wat"].partition(".")[0]) for one in case["vraagt"])
    rules = [rule.op(case["peildatum"]) for rule in asked]
    said = [case["leerpunt"], *(one["uitleg"] for one in case.get("fout", []))]
    ids = [id for rule in rules for id in rule.bepalingen]
    assert ongenoemd(LAW, " ".join(said), ids) == []
