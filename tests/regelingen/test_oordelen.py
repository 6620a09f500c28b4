"""Who judges is whom the question names: an example makes nobody up, and a note states no fact."""

import re

import pytest

from reintegratie import wetboek
from reintegratie.core.outcome import Kanttekening

LAW = wetboek()
WHO = r"(WerkSaam|UWV|de gemeente|de coach|een behandelaar)"
JUDGES = re.compile(rf"{WHO}\b[^.]*oorde(?:elt|len)\b|oordeel is van {WHO}", re.IGNORECASE)
STATES = re.compile(r"(?:^|\. )(?:Deze (?:cliënt|persoon) |Dit is (?:niet|geen) |Dat \w+ hoort )")


def said_to_judge(text):
    """Return who judges according to a text: a set of names."""
    return {(one or other).casefold() for one, other in JUDGES.findall(text)}


def who_judge(example):
    """Return who judges according to the questions that an example answers or leaves open."""
    asked = {*example.get("feiten", {}), *example.get("ontbrekende_feiten", [])}
    return {(LAW.begrippen[name].wie or "").casefold() for name in asked if name in LAW.begrippen}


def test_in_an_example_nobody_judges_whom_no_question_of_it_names():
    said = {
        name: said_to_judge(example["waarom"]) - who_judge(example)
        for name, example in LAW.voorbeelden.items()
    }
    assert {name: who for name, who in said.items() if who} == {}


def conditional(rule):
    """Return the notes of a rule that hang on something."""
    notes = (part for part in rule.trace.outcome.delen if isinstance(part, Kanttekening))
    return [note.tekst for note in notes if note.als is not True]


@pytest.mark.parametrize("rule", LAW.versies, ids=lambda one: one.naam)
def test_a_note_that_hangs_on_a_fact_does_not_state_it(rule):
    """It is shown while the fact is unknown too."""
    assert [text for text in conditional(rule) if STATES.search(text)] == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("WerkSaam moet dat eerst beoordelen.", {"werksaam"}),
        ("Dat oordeel is van UWV.", {"uwv"}),
        ("Of het klopt, is een oordeel. Van wie, staat er niet.", set()),
    ],
)
def test_whoever_is_said_to_judge_is_found(text, who):
    assert said_to_judge(text) == who
