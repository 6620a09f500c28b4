"""Whatever a form lets somebody fill in, each rule answers: no sum of the law ends in a fault."""

from datetime import date
from random import Random

import pytest

from reintegratie import bereken, wetboek
from reintegratie.core.concepts import FIRST_YEAR, LAST_YEAR, NUMBERS
from reintegratie.core.graph import graph_of
from tests.graaf.node.gevallen import draw_case
from tests.scale import most

LAW = wetboek()
MUCH = 10**11
TIMES = most(5, sweep=50)


def divided_by(rule):
    """Return the facts that a divisor of the rule looks at."""
    graph = graph_of(rule)
    divisors = [node.args[1] for node in graph.nodes if node.op in ("/", "//")]
    below = (graph.nodes[place] for place in graph.under(*divisors))
    return [node.detail for node in below if node.op == "feit"]


DIVIDED = [(rule, fact) for rule in LAW.versies for fact in divided_by(rule)]


def outermost(concept):
    """Return the least and the most that a form lets through; of a choice nothing."""
    if concept.type == "datum":
        return [date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)]
    if concept.type not in NUMBERS:
        return []
    return [concept.lees(concept.minimum), concept.lees(concept.maximum or MUCH)]


def answers(rule, random, put):
    """Check that the rule answers somebody drawn at random, with other facts ``put`` in."""
    _, facts, day, chosen, together = draw_case(random, rule)
    facts |= put(facts)
    assert bereken(rule.naam, facts, peildatum=day, lezingen=chosen, alle_bronnen=together).oordeel


@pytest.mark.parametrize("rule", LAW.regelingen.values(), ids=LAW.regelingen)
def test_a_rule_answers_for_the_outermost_facts(rule):
    """Nought, the most that may be, the first and the last day, among other facts."""
    random = Random(1)

    def put(facts):
        ends = {name: outermost(LAW.begrippen[name]) for name in facts}
        return {
            name: random.choice(two) for name, two in ends.items() if two and random.random() < 0.4
        }

    for _ in range(TIMES):
        answers(rule, random, put)


@pytest.mark.parametrize(("rule", "fact"), DIVIDED, ids=lambda one: getattr(one, "naam", one))
def test_a_fact_that_is_divided_by_may_be_the_least(rule, fact):
    """Every division that a fact may bring to nought."""
    random = Random(2)
    least = outermost(LAW.begrippen[fact])[:1]
    for _ in range(TIMES):
        answers(rule, random, lambda _: dict.fromkeys([fact] if least else [], *least))


def test_rules_divide_by_what_facts_give():
    """The test above has something to look at."""
    assert {"uren_per_week", "normale_uren_per_week"} <= {fact for _, fact in DIVIDED}
