"""The calculator that needs no Python gives the answers that Python gives, to the letter."""

import json
from datetime import date
from random import Random

import pytest

from reintegratie import wetboek
from reintegratie.core.drawings import Kromme
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.readings import resolve
from tests.core.invented import LAW, OTHER, among_lost_texts, ends_of, left_as_it_was
from tests.graaf.conftest import in_python, question

from .gevallen import draw_case

SAMPLE = 12  # of so many worked examples one; the full sweep takes all
END = date(2007, 1, 1)
PART, SWEEP = 2_500, 40  # cases at once; the full sweep carries out so many times as many


def differences(ask_node, rules, cases):
    """Return where the two differ: the case, what Python says and what the calculator says."""
    found = ask_node(rules, [question(*case) for case in cases])
    expected = [in_python(*case) for case in cases]
    return [
        (question(*case), one, other)
        for case, one, other in zip(cases, expected, found, strict=True)
        if one != other
    ]


def test_every_worked_example_has_the_same_answer(ask_node):
    """The whole answer as data: results, steps, drawings, readings, notes and receipt."""
    law, cases = wetboek(), []
    for row in law.voorbeelden.values():
        rule, facts = law.regeling(row["regel"]), law.lees_feiten(row["feiten"])
        cases.append(
            (rule, facts, row["peildatum"], resolve(law.conflicten, row.get("lezingen", {})))
        )
    assert not differences(ask_node, law.regelingen.values(), cases)


CURVES = [rule for rule in wetboek().regelingen.values() if rule.trace.outcome.of(Kromme)]


@pytest.mark.parametrize("rule", CURVES, ids=lambda one: one.naam)
def test_curves_run_through_the_same_points(ask_node, rule):
    """A curve takes many answers: on worked examples, and of people drawn at random."""
    law, random = wetboek(), Random(1)
    rows = [row for row in law.voorbeelden.values() if row["regel"] == rule.naam]
    cases = [(rule, law.lees_feiten(row["feiten"]), row["peildatum"], {}) for row in rows]
    cases += [draw_case(random, rule)[:4] for _ in range(40)]
    found = ask_node([rule], [question(*case) | {"krommen": True} for case in cases])
    expected = [
        law.bereken(rule.naam, facts, peildatum=day, lezingen=chosen).krommen()
        for _, facts, day, chosen in cases
    ]
    assert [json.loads(line) for line in found] == expected


@pytest.mark.parametrize(
    "first", [0, *(pytest.param(n, marks=pytest.mark.alles) for n in range(1, SAMPLE))]
)
def test_what_would_change_an_answer_is_the_same(ask_node, first):
    """Of worked examples, and of people drawn at random: to the letter, in the same order."""
    law, random = wetboek(), Random(first)
    cases = [
        (law.regeling(row["regel"]), law.lees_feiten(row["feiten"]), row["peildatum"], {})
        for row in list(law.voorbeelden.values())[first::SAMPLE]
    ]
    rules = list(law.regelingen.values())
    cases += [draw_case(random, random.choice(rules))[:4] for _ in range(40)]
    found = ask_node(rules, [question(*case) | {"verandert": True} for case in cases])
    for case, line in zip(cases, found, strict=True):
        rule, facts, day, chosen = case
        try:
            answer = law.bereken(rule.naam, facts, peildatum=day, lezingen=chosen)
        except ReintegratieFout:
            continue
        assert json.loads(line) == json.loads(json.dumps(answer.wat_verandert())), question(*case)


@pytest.mark.parametrize("law", [LAW, wetboek()], ids=["verzonnen", "echt"])
def test_people_drawn_at_random_have_the_same_answer(ask_node, law):
    """Boundaries, missing facts, ends of months, leap days, half cents and lists of periods."""
    check_part(ask_node, law, 0)


@pytest.mark.parametrize("day", ["2001-05-31", "2001-06-01", "2002-12-31", "2003-01-01"])
def test_a_text_that_is_not_at_hand_is_named_alike(ask_node, day):
    rule = among_lost_texts()
    case = (rule, {"heeft_fiets": True}, date.fromisoformat(day), {})
    assert not differences(ask_node, [rule], [case])


BACK = {"vastgesteld": date(2006, 12, 31), "terugwerkend": True}


@pytest.mark.parametrize("later", [{}, {"nagegaan_tot": date(2006, 12, 31)}, {"tot": END}, BACK])
def test_what_a_later_text_left_as_it_was_is_told_alike(ask_node, later):
    rule = left_as_it_was(**later)
    days = [date(2004, 1, 1), date(2005, 1, 1), date(2006, 12, 31), END]
    assert not differences(ask_node, [rule], [(rule, {}, day, {}) for day in days])


@pytest.mark.parametrize("law", [LAW, OTHER], ids=["Trappenland", "Fietsdal"])
def test_where_a_rule_begins_or_ends_the_same_is_said_and_noted(ask_node, law):
    """On the first day of each of its stretches, the first one after it, and the days before."""
    rules = list(law.regelingen.values())
    facts = {name: True for name in ("heeft_fiets", "brengt_kind_weg") if name in law.begrippen}
    cases = [(rule, facts, day, {}) for rule in rules for day in ends_of(rule)]
    assert cases and not differences(ask_node, rules, cases)


@pytest.mark.alles
@pytest.mark.parametrize("part", range(1, SWEEP))
def test_a_hundred_thousand_people_have_the_same_answer(ask_node, part):
    """The same, for as many as a sample cannot hold."""
    check_part(ask_node, wetboek(), part)


def check_part(ask_node, law, part):
    """Check some people of a lawbook, others in each part."""
    random, rules = Random(part), list(law.regelingen.values())
    cases = [draw_case(random, random.choice(rules)) for _ in range(PART)]
    assert not differences(ask_node, rules, cases)
