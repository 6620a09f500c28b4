"""Each operation means to the prover what it means in Python: apart, and in every rule."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest
import z3

from reintegratie import wetboek
from reintegratie.bewijs.bewerkingen import LISTS, MEANINGS
from reintegratie.bewijs.dagen import Dag
from reintegratie.bewijs.mens import Mens, Tijdvak
from reintegratie.bewijs.term import Term, number
from reintegratie.bewijs.uitslag import Uitslag
from reintegratie.bewijs.vraag import ask
from reintegratie.core.assess import assess
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.graph import OPERATIONS, Node, graph_of
from reintegratie.core.graph.carry import Carried
from reintegratie.core.readings import Spreekt
from tests.cohort.people import draw_people

TIMES = 60
STRICT = sorted(name for name, one in OPERATIONS.items() if one.strict and name not in LISTS)
LAW = wetboek()


def test_every_operation_has_its_meaning_for_the_prover():
    """And there is none that Python does not have."""
    assert MEANINGS.keys() == OPERATIONS.keys()


def value(random, kind):
    """Return a value of a kind, often on an edge: the end of a month, a half, nought."""
    if kind == "datum":
        near = random.choice([date(2020, 2, 29), date(2019, 1, 31), date(2100, 3, 1)])
        return near + timedelta(random.choice([-1, 0, 1, random.randint(-900, 900)]))
    return random.choice(
        [0, 1, 12, Decimal("0.005"), Decimal("2.5"), Decimal(random.randint(-400, 400)) / 8]
    )


def term(mens, given):
    """Return a fixed value as a term."""
    if isinstance(given, date):
        return Term("datum", Dag.fixed(mens.calendar, given))
    return Term("getal", number(given))


def worked_out(mens, found):
    """Return the value of a term that is fixed."""
    model = ask(mens, z3.BoolVal(True)).model
    if found.kind == "datum":
        return date.fromordinal(model.eval(found.value.number).as_long())
    said = model.eval(found.value, model_completion=True)
    if found.kind == "ja_nee":
        return z3.is_true(said)
    return said.as_fraction() if z3.is_rational_value(said) else said.as_long()


@pytest.mark.parametrize("op", STRICT)
def test_an_operation_gives_what_python_gives(op):
    """For one kind of values and the other, where it takes any."""
    random = Random(op)
    for _ in range(TIMES):
        kind = random.choice(["getal", "datum"])
        takes = [kind if one == "alles" else one for one in OPERATIONS[op].takes]
        given = [value(random, one) for one in takes]
        if op == "afgerond":
            given[1] = random.choice([Decimal("0.01"), Decimal(1)])
        if op in ("aansluitend_venster", "vensters_voorbij"):
            given[2] = random.choice([1, 6, 12])
        mens = Mens(LAW, Tijdvak(date(2020, 1, 1), date(2020, 1, 1)))
        found = MEANINGS[op](mens, Node(op), [term(mens, one) for one in given], {})
        try:
            expected = OPERATIONS[op].strict(*given)
        except (ReintegratieFout, OverflowError):
            assert ask(mens, z3.BoolVal(True)).can is False, given
        else:
            said = worked_out(mens, found)
            near = abs(said - Fraction(expected)) < Fraction(1, 10**20) if op == "/" else False
            assert near or said == expected, given


def whole(rule):
    """Return people of whom every fact of a rule is known, that are no contradiction."""
    for facts in draw_people(rule, 200):
        if None not in facts.values():
            yield facts


def readings_of(random, graph):
    """Return one reading of each conflict."""
    return {name: random.choice(list(one.lezingen)) for name, one in graph.conflicts.items()}


def fixed(mens, name, given):
    """Return whether a fact has a value."""
    term = mens.fact(name)
    if term.kind == "datum":
        return term.value.same(Dag.fixed(mens.calendar, given))
    if term.kind == "tekst":
        return term.value == mens.texts.code(given)
    return term.value == (given if isinstance(given, bool) else number(given))


def same_in_python(rule, facts, day, chosen):
    """Check the oordeel and every result of somebody; False where it is nobody."""
    graph, mens = graph_of(rule), Mens(LAW, Tijdvak(day, day), chosen)
    said = Uitslag(mens, graph)
    model = ask(mens, *(fixed(mens, name, given) for name, given in facts.items())).model
    if model is None or LAW.gevolgen.complete(facts, day).clashes:
        return False
    carried = Carried(graph, facts, day, Spreekt(chosen))
    found = assess(graph.outcome, carried.value)
    [oordeel] = [word for word, on in said.oordeel.items() if z3.is_true(model.eval(on))]
    assert oordeel == found.oordeel
    for name, one in said.results.items():
        has_value = z3.is_true(model.eval(one.has_value, model_completion=True))
        assert has_value == (found.results[name].reason is None), name
    for place in range(len(graph.nodes)):
        expected, term = carried.values[place], said.made.term(place)
        known = z3.is_true(model.eval(term.known, model_completion=True))
        if graph.nodes[place].op != "tabel" and not mens.abstract:
            assert known == expected.known, (place, graph.nodes[place])
            if known:
                same_value(mens, model, term, expected.value)
    return True


def same_value(mens, model, term, expected):
    """Check one value: exact for all but fractions, of which Python keeps 28 digits."""
    if term.kind == "datum":
        assert date.fromordinal(model.eval(term.value.number).as_long()) == expected
        return
    said = model.eval(term.value, model_completion=True)
    if term.kind == "ja_nee":
        assert z3.is_true(said) == expected
    elif term.kind == "tekst":
        assert said.as_long() == mens.texts.code(expected).as_long()
    else:
        exact = said.as_fraction() if z3.is_rational_value(said) else said.as_long()
        assert abs(float(exact) - float(expected)) <= 1e-9 * max(1, abs(float(expected)))


LISTED = {
    rule.naam
    for rule in LAW.regelingen.values()
    if any(node.op in LISTS for node in graph_of(rule).nodes)
}
RULES = [rule for rule in LAW.regelingen.values() if rule.naam not in LISTED]


def test_a_list_of_periods_is_not_taken_apart_and_that_is_said():
    """What comes of it may be anything: then whom the prover finds is nobody in particular."""
    [name] = LISTED
    mens = Mens(LAW)
    Uitslag(mens, graph_of(LAW.regeling(name)))
    assert mens.abstract == LISTS


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.naam)
def test_somebody_gets_of_the_prover_what_the_rule_says(rule):
    """Every node and every result, for a few people drawn by chance on a day drawn by chance."""
    random, done = Random(rule.naam), 0
    for facts in whole(rule):
        day = date(random.randint(2015, 2026), random.randint(1, 12), random.randint(1, 28))
        try:
            done += same_in_python(rule, facts, day, readings_of(random, graph_of(rule)))
        except ReintegratieFout:
            continue
        if done == 3:
            return
    assert done
