"""No rule asks what cannot matter: of a fact that is missing, some answer changes the outcome.

Held where each fact is looked at in one place, and in rules that were written so that it makes no
difference. Where a rule looks at a fact twice, and each place leaves it open, the logic of unknowns
does not see that both together may settle it; nor does it see that nought times anything is nought.
"""

from collections import Counter
from datetime import date
from random import Random

import pytest

from reintegratie import bereken, wetboek
from reintegratie.core.graph import graph_of
from reintegratie.core.outcome import Eis, Resultaat
from tests.graaf.node.gevallen import draw, draw_case, turning_points

LAW = wetboek()
PEOPLE, TRIES = 30, 300  # those of whom something is not known, and how the rest may turn out


def looked_at_once(rule):
    """Return whether no part of the outcome shares a node on which a fact bears."""
    graph = graph_of(rule)
    roots = [graph.outcome.modaliteit.place]
    roots += [one.voorwaarde.place for one in graph.outcome.of(Eis)]
    roots += [
        part for one in graph.outcome.of(Resultaat) for part in (one.waarde.place, one.als.place)
    ]
    used = Counter(roots)
    for place in graph.under(*roots):
        used.update(graph.nodes[place].args)
    bearing = [
        place for place in used if any(graph.nodes[one].op == "feit" for one in graph.under(place))
    ]
    return all(used[place] == 1 for place in bearing)


ONCE = [rule for rule in LAW.regelingen.values() if looked_at_once(rule)]
AS_IF_ONCE = [LAW.regeling("detachering_vorm")]


def said(rule, facts, day, chosen):
    """Return what an answer comes to; None for what cannot be."""
    found = bereken(rule.naam, facts, peildatum=day, lezingen=chosen)
    results = tuple((name, one.value, one.reason) for name, one in found.gevonden.items())
    worlds = tuple(str(one.assessment.signature) for one in found.different_worlds)
    return None if found.strijdig else (found.oordeel, results, worlds)


def answers(concept, random, numbers, days):
    """Return the answers to try: all of a choice, of a number those near a figure of the law."""
    if concept.type == "ja_nee":
        return [True, False]
    if concept.type == "keuze":
        return list(concept.keuzes)
    return list(dict.fromkeys(draw(random, concept, numbers, days) for _ in range(12)))


def has_witness(rule, facts, missing, name, day, chosen, random):
    """Return whether somebody is found for whom another answer to one fact changes the outcome.

    Now and then a fact stays unknown: with it, some answers to another could not be true.
    """
    concepts, (numbers, days) = graph_of(rule.op(day)).facts, turning_points(rule)
    for _ in range(TRIES):
        known = [one for one in missing if random.random() < 0.9]
        rest = {one: draw(random, concepts[one], numbers, [*days, day]) for one in known}
        found = {
            said(rule, facts | rest | {name: answer}, day, chosen)
            for answer in answers(concepts[name], random, numbers, [*days, day])
        }
        if len(found - {None}) > 1:
            return True
    return False


@pytest.mark.parametrize("rule", [*ONCE, *AS_IF_ONCE], ids=lambda one: one.naam)
def test_some_answer_to_what_is_asked_changes_the_outcome(rule):
    """For each fact that an answer says is missing there is somebody to whom it matters."""
    random = Random(4)
    for _ in range(PEOPLE):
        _, facts, day, chosen, _ = draw_case(random, rule)
        facts = {
            name: value
            for name, value in facts.items()
            if random.random() < 0.7 and (value is False or value != 0)
        }
        missing = bereken(rule.naam, facts, peildatum=day, lezingen=chosen).ontbrekende_feiten
        for name in missing:
            assert has_witness(rule, facts, missing, name, day, chosen, random), (name, facts, day)


def test_many_rules_look_at_each_fact_once():
    """The test above has something to look at."""
    assert len(ONCE) > 40


@pytest.mark.parametrize("rule", ["jobcoach_organisatie", "jobcoach_subsidie_werkgever"])
def test_no_employer_makes_a_medewerker_of_who_has_no_subsidy(rule):
    """He is no client, and the job that makes a medewerker was had with a subsidy or is at home."""
    facts = {
        "vorm_begeleiding": "werkgever",
        "uitkering_werksaam": False,
        "re_integratieverplichting_art7": False,
        "recht_op_uitkering": True,
        "anw_uitkering": False,
        "partner_met_aow": False,
        "indicatie_wsw": True,
        "subsidie_van_werksaam": False,
    }
    found = bereken(rule, facts, peildatum=date(2017, 7, 1))
    assert (found.oordeel, "in_dienst_bij" in found.ontbrekende_feiten) == ("nee", False)


def test_nobody_is_asked_of_which_group_he_is_where_no_part_holds():
    """Who can earn the minimum wage fails a and b, who cannot work outside fails c."""
    facts = {"kan_wml_voltijd": True, "medewerker_kan_extern": False}
    found = bereken("loonkostensubsidie_doelgroep", facts, peildatum=date(2021, 11, 30))
    assert (found.oordeel, found.ontbrekende_feiten) == ("nee", [])
