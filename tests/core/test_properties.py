"""What holds for every rule, of the invented law and of the real one, whatever the facts."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegratie import wetboek
from reintegratie.core.assess import FEIT_ONTBREEKT, LEZINGEN_VERSCHILLEN
from reintegratie.core.outcome import ONBEKEND, STRIJDIG
from tests.scale import cases

from .invented import LAW
from .strategies import answers, first_day

RULES = [rule for law in (LAW, wetboek()) for rule in law.versies]
LONG_AGO = date(1900, 1, 1)
FEW = cases(6, sweep=100)
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda one: one.naam)


def days(rule):
    """Draw a day: before any figure, the first with every one, or the last on which one begins."""
    return st.sampled_from([LONG_AGO, first_day(rule), rule.wetboek.laatste_datum])


def answer(rule, facts, day):
    """Return the answer of a rule to facts on a day."""
    return rule.wetboek.bereken(rule.naam, facts, peildatum=day)


def said(found):
    """Return all that an answer decides."""
    results = {name: (one.value, one.reason) for name, one in found.gevonden.items()}
    return found.oordeel, results, found.ontbrekende_feiten, found.ontbrekende_parameters


@every_rule
def test_more_facts_never_turn_what_is_decided(rule):
    """No fact turns a decided oordeel or amount, and only a fact that is asked changes anything.

    Facts that contradict each other do so whatever else is given; nothing is said of them.
    """

    @FEW
    @given(st.data())
    def check(data):
        facts, day = data.draw(answers(rule)), data.draw(days(rule))
        kept = data.draw(st.sets(st.sampled_from(sorted(facts)))) if facts else set()
        fewer = {name: value for name, value in facts.items() if name in kept}
        before, after = answer(rule, fewer, day), answer(rule, facts, day)
        assert not before.strijdig or after.strijdig
        if after.strijdig:
            assert after.oordeel == STRIJDIG
            assert set(after.resultaten.values()) <= {None}
            assert not after.ontbrekende_feiten
            return
        if before.oordeel != ONBEKEND:
            assert after.oordeel == before.oordeel
        for name, found in before.gevonden.items():
            if found.reason not in (FEIT_ONTBREEKT, LEZINGEN_VERSCHILLEN):
                other = after.gevonden[name]
                assert (other.value, other.reason) == (found.value, found.reason)
        idle = {name: facts[name] for name in facts if name not in before.ontbrekende_feiten}
        with_idle = answer(rule, fewer | idle, day)
        if not with_idle.known.follows.keys() & set(before.ontbrekende_feiten):
            (*more, figures), (*less, absent) = said(with_idle), said(before)
            assert more == less and bool(figures) == bool(absent)  # which ones may still turn

    check()


@every_rule
def test_answer_is_plain_data_and_its_receipt_gives_it_again(rule):
    """Every answer can be written as JSON; its receipt, in any order, gives the same answer."""

    @FEW
    @given(answers(rule), days(rule), st.randoms(use_true_random=False))
    def check(facts, day, random):
        first = answer(rule, facts, day).als_dict()
        given_again = list(json.loads(json.dumps(first))["ontvangstbewijs"]["feiten"].items())
        random.shuffle(given_again)
        assert answer(rule, dict(given_again), day).als_dict() == first

    check()
