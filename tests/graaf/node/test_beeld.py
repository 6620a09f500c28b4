"""What a page shows of an answer is what Python makes of it: the same HTML, to the letter."""

import json
from random import Random

import pytest

from reintegratie import wetboek
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.readings import resolve
from reintegratie.weergave import html
from reintegratie.weergave.bouw import samen
from reintegratie.weergave.kromme import krommen
from reintegratie.weergave.woorden import namen
from tests.core.invented import LAW
from tests.graaf.conftest import question

from .gevallen import draw_case

ROOT, FIELD = "../", "ri-x"
PART = 600


def in_python(rule, facts, day, chosen, together):
    """Return the parts of an answer as Python writes them; None where it cannot be answered."""
    try:
        found = rule.wetboek.bereken(
            rule.naam, facts, peildatum=day, lezingen=chosen, alle_bronnen=together
        )
        said, labels = found.als_dict(), namen(rule.wetboek)
        curves = samen(krommen(found.krommen(), ROOT))
    except ReintegratieFout:
        return None
    whole = html.rest(said, labels, ROOT, FIELD)
    folded = html.rest(said, labels, None, bewijs=False)
    return [html.kort(said), whole, folded, curves]


def check(ask_node, rules, cases):
    """Check that both show the same of every case that can be answered."""
    shown = {"beeld": {"wortel": ROOT, "veld": FIELD}}
    found = ask_node(rules, [question(*case) | shown for case in cases])
    for case, line in zip(cases, found, strict=True):
        if (expected := in_python(*case)) is not None:
            assert json.loads(line) == expected, question(*case)


def test_every_worked_example_is_shown_alike(ask_node):
    law, cases = wetboek(), []
    for row in law.voorbeelden.values():
        rule, facts = law.regeling(row["regel"]), law.lees_feiten(row["feiten"])
        chosen = resolve(law.conflicten, row.get("lezingen", {}))
        cases.append((rule, facts, row["peildatum"], chosen, False))
    check(ask_node, law.regelingen.values(), cases)


@pytest.mark.parametrize("law", [LAW, wetboek()], ids=["verzonnen", "echt"])
def test_people_drawn_at_random_are_shown_alike(ask_node, law):
    """Facts missing, readings chosen, all sources together, any day."""
    random, rules = Random(1), list(law.regelingen.values())
    check(ask_node, rules, [draw_case(random, random.choice(rules)) for _ in range(PART)])
