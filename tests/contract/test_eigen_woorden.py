"""In the own words of rules, questions, examples and practice nobody decides whom no text names."""

import tomllib
from pathlib import Path

import pytest

from reintegratie import oefenen, wetboek
from reintegratie.core.outcome import Kanttekening
from tests.contract.hoofdstuk import decides, named

LAW = wetboek()
RULES = pytest.mark.parametrize("rule", LAW.versies, ids=lambda rule: rule.naam)
LESSONS = sorted(Path(oefenen.__file__).parent.glob("casussen/les-*.toml"))
CASES = [case for lesson in LESSONS for case in tomllib.loads(lesson.read_text("utf-8"))["casus"]]


def names_of(rules):
    """Whom the provisions of some rules name."""
    ids = {id for rule in rules for id in rule.bepalingen if id in LAW.contract}
    return set().union(*(named(LAW, id) for id in ids))


def told(rule):
    """Every sentence of a rule itself."""
    outcome = rule.trace.outcome
    after = outcome.gevolg.values() if isinstance(outcome.gevolg, dict) else [outcome.gevolg]
    notes = [note.tekst for note in outcome.of(Kanttekening)]
    return [rule.function.__doc__, *after, outcome.anders or "", *notes]


@RULES
def test_in_the_words_of_a_rule_nobody_decides_whom_the_text_does_not_name(rule):
    assert decides(" ".join(told(rule))) - names_of([rule]) == set()


@RULES
def test_in_its_examples_nobody_decides_whom_the_text_does_not_name(rule):
    own = [row for row in LAW.voorbeelden.values() if row["regel"] == rule.naam]
    rows = [row for row in own if rule.op(row["peildatum"]) is rule]
    said = " ".join(f"{row['titel']} {row['waarom']}" for row in rows)
    assert decides(said) - names_of([rule]) == set()


@pytest.mark.parametrize("concept", LAW.begrippen.values(), ids=lambda concept: concept.naam)
def test_in_a_question_nobody_decides_whom_the_text_does_not_name(concept):
    asking = [rule for rule in LAW.versies if concept.naam in rule.feiten]
    assert decides(f"{concept.vraag} {concept.hint or ''}") - names_of(asking) == set()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["naam"])
def test_practice_teaches_nobody_to_decide_whom_the_text_does_not_name(case):
    rules = [LAW.regeling(one["wat"].partition(".")[0]) for one in case["vraagt"]]
    said = [case["leerpunt"], *(one["uitleg"] for one in case.get("fout", []))]
    assert decides(" ".join(said)) - names_of(rules) == set()
