"""Every rule is held to what the text of its provisions says, or it says why it does not follow."""

from collections import Counter

import pytest

from reintegratie import wetboek
from reintegratie.naleving import toetsen
from reintegratie.naleving.groepen import groepen

LAW = wetboek()
DECLARED = toetsen.verklaard(LAW)
RULES = pytest.mark.parametrize("rule", LAW.versies, ids=lambda rule: rule.naam)


def held(failing, said):
    """Hold what fails to what is declared to fail: no more, and no less."""
    assert sorted(failing - said, key=str) == [], "does not follow the text"
    assert sorted(said - failing, key=str) == [], "follows the text now: take it away"


@RULES
def test_a_rule_follows_the_text_or_says_why_not(rule):
    """Each version of it, in every respect, on the provisions of its own days."""
    held(toetsen.van_regel(rule), toetsen.gezegd_van_regel(rule))


@pytest.mark.parametrize("id", LAW.bepalingen)
def test_each_number_of_a_provision_is_followed_at_the_right_side(id):
    held(toetsen.van_bepaling(LAW, id), toetsen.gezegd_van_bepaling(LAW, id))


def test_what_does_not_follow_is_said_once_about_a_rule_that_is_there():
    assert [one for one, times in Counter(DECLARED).items() if times > 1] == []
    assert {one.regel for one in DECLARED} <= set(LAW.regelingen)
    modelled = {(rule.naam, id) for rule in LAW.versies for id in rule.bepalingen}
    assert {(one.regel, one.bepaling) for one in DECLARED if one.toets != "getal"} <= modelled
    assert {one.bepaling for one in DECLARED} <= set(LAW.bepalingen)


def test_every_group_has_facts_or_a_reason():
    known = groepen(LAW)
    for group, row in known.items():
        assert len(row) == 1, group
        assert set(row.get("feiten", [])) <= set(LAW.begrippen), group
        assert row.get("ook", group) in known
