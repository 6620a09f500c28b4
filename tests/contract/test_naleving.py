"""Every rule is held to what the text of its provisions says, or it says why it does not follow."""

from collections import Counter

import pytest

from reintegratie import wetboek
from tests.contract import toetsen
from tests.contract.toetsen import Fout

LAW = wetboek()
DECLARED = [Fout(one.regel, one.bepaling, one.toets, one.over) for one in LAW.afwijkingen]
RULES = pytest.mark.parametrize("rule", LAW.versies, ids=lambda rule: rule.naam)


def held(found, declared):
    """Hold what fails to what is declared to fail: no more, and no less."""
    failing, said = set(found), set(declared)
    assert sorted(failing - said, key=str) == [], "does not follow the text"
    assert sorted(said - failing, key=str) == [], "follows the text now: take it away"


@RULES
def test_a_rule_follows_the_text_or_says_why_not(rule):
    """Each version of it, in every respect, on the provisions of its own days."""
    checks = {check.__name__: check for check in toetsen.PER_RULE}
    declared = [
        one
        for one in DECLARED
        if one.regel == rule.naam and one.toets in checks and one.bepaling in rule.bepalingen
    ]
    held([fault for check in checks.values() for fault in check(rule)], declared)


@pytest.mark.parametrize("id", LAW.bepalingen)
def test_each_number_of_a_provision_is_followed_at_the_right_side(id):
    declared = [one for one in DECLARED if (one.bepaling, one.toets) == (id, "getal")]
    held(toetsen.getal(LAW, id), declared)


@pytest.mark.parametrize("concept", LAW.begrippen.values(), ids=lambda concept: concept.naam)
def test_nobody_judges_a_fact_whom_no_text_names(concept):
    assert toetsen.names(judge(concept)) - toetsen.judges(LAW, concept.naam) == set()


def judge(concept):
    """Who judges a fact; a decision or a registration is not the text's to give."""
    return concept.wie if concept.herkomst == "oordeel" else None


@pytest.mark.parametrize(
    ("room", "figure"),
    [(room, one) for room, known in LAW.parameters.items() for one in known.values()],
    ids=lambda one: getattr(one, "naam", one),
)
def test_nobody_sets_a_missing_figure_whom_no_text_names(room, figure):
    """A maximum of the law is set by who makes the law."""
    named = toetsen.setters(LAW, room, figure.naam) | {"wetgever"}
    assert toetsen.names(figure.wie) - named == set()


def test_what_does_not_follow_is_said_once_about_a_rule_that_is_there():
    assert [one for one, times in Counter(DECLARED).items() if times > 1] == []
    assert {one.regel for one in DECLARED} <= set(LAW.regelingen)
    modelled = {(rule.naam, id) for rule in LAW.versies for id in rule.bepalingen}
    assert {(one.regel, one.bepaling) for one in DECLARED if one.toets != "getal"} <= modelled
    assert {one.bepaling for one in DECLARED} <= set(LAW.bepalingen)


def test_every_group_of_a_contract_is_known_and_has_facts_or_a_reason():
    named = {group for norms in LAW.contract.values() for norm in norms for group in norm.betreft}
    assert named - set(toetsen.GROEPEN) == set()
    for group, row in toetsen.GROEPEN.items():
        assert len(row) == 1, group
        assert set(row.get("feiten", [])) <= set(LAW.begrippen), group
        assert row.get("ook", group) in toetsen.GROEPEN
