"""Whoever is carried out by the rule itself spares the prover a question, and never lies to it."""

import pytest

from reintegratie import wetboek
from reintegratie.bewijs.bekenden import EIS, JA, LEZING, VERGELIJKING, Bekende, Bekenden, Doel
from reintegratie.bewijs.mens import Tijdvak
from reintegratie.bewijs.persoon import Persoon
from reintegratie.bewijs.regelproef import Onderzoek
from reintegratie.bewijs.tijdvakken import eigen, tijdvakken
from reintegratie.core import KAN, Eis, JaNee, Uitkomst
from reintegratie.core.graph import graph_of
from tests.core.invented import DAY, LAW, PLACE, rule_of

STRETCH = Tijdvak(DAY, DAY)
RULES = ("e_bike_verstrekking", "flextensie_soort_beloning", "leerwerktraject", "werkstage_duur")


@pytest.mark.parametrize("name", RULES)
def test_what_somebody_known_has_the_prover_finds_too(name):
    """Of the worked examples, on the last days of each text; over all of these they have most."""
    had, asked = set(), set()
    for version in wetboek().regeling(name).versies:
        found, goals = _had_and_asked(version)
        had, asked = had | found, asked | goals
    assert len(had) > len(asked) / 2


def _had_and_asked(rule):
    """Return which goals of a version somebody known has, all of them proven, and all there are."""
    graph, own = graph_of(rule), eigen(rule)
    end = min(wetboek().laatste_datum, own.tot)
    looked, last = Onderzoek(graph, 1), tijdvakken([graph], end, own.tot)[-1]
    had = looked.known.have(looked.goals, last)
    assert all(looked.proven(last, had).values())
    return ({(one.soort, one.wat) for one in goals} for goals in (had, looked.goals))


def grens(f, p, lezing):
    """A requirement with a bound, and one of which the readings differ."""
    conflict, known = next(iter(LAW.conflicten.items()))
    jong = dict(zip(known.lezingen, (f.leeftijd < 12, f.leeftijd < 13), strict=True))
    return Uitkomst(
        KAN,
        Eis("heeft een fiets", f.heeft_fiets, bron=PLACE),
        Eis("is jong", lezing(conflict, **jong), bron=PLACE),
        JaNee("bel", True, bron=PLACE),
        gevolg="Dat kan.",
        anders="Dat kan niet.",
    )


def had(**facts):
    """Return what somebody with these facts has of the goals of that rule."""
    looked = Onderzoek(graph_of(rule_of(grens)), 1)
    found = Bekende(looked.graph, Persoon(DAY, facts), STRETCH).has(looked.goals)
    return {(one.soort, one.wat) for one in found}


def test_a_requirement_decides_for_who_fails_it_alone():
    """Without a bicycle and old, neither of them does."""
    fiets = (EIS, "heeft een fiets")
    assert fiets in had(heeft_fiets=False, leeftijd=9)
    assert not {one for one in had(heeft_fiets=False, leeftijd=40) if one[0] == EIS}


@pytest.mark.parametrize(("age", "moves"), [(11, False), (12, True), (13, False)])
def test_a_reading_moves_whoever_stands_between_the_two(age, moves):
    """Every reading of the conflict then, since each differs from the other."""
    found = {wat for soort, wat in had(heeft_fiets=True, leeftijd=age) if soort == LEZING}
    assert len(found) == (2 if moves else 0)


def test_of_whom_a_fact_is_not_known_no_reading_is_said_to_move():
    """But what is known of them counts: a comparison goes one way."""
    assert not {one for one in had(leeftijd=12) if one[0] == LEZING}
    assert {wat[:4] for soort, wat in had(leeftijd=12) if soort == VERGELIJKING} >= {JA}


def test_who_contradicts_themselves_has_nothing():
    """Work of no hours: what follows from what among facts says that nobody is so."""
    rule = wetboek().regeling("jobcoach_uwv")
    looked = Onderzoek(graph_of(rule), 1)
    facts = {"in_dienst_bij": "niemand", "uren_per_week": 20}
    [clash] = wetboek().gevolgen.complete(facts, DAY).clashes
    assert clash and not set(Bekende(looked.graph, Persoon(DAY, facts), STRETCH).has(looked.goals))


def test_who_had_most_is_tried_first_at_the_next_stretch():
    graph = graph_of(rule_of(grens))
    nothing, much = Persoon(DAY, {}), Persoon(DAY, {"heeft_fiets": True, "leeftijd": 12})
    known = Bekenden(graph, [nothing, much])
    goals = Onderzoek(graph, 1).goals
    assert known.have([*goals, Doel(EIS, "is er niet", (0,))], STRETCH)
    assert known.people == [much, nothing]
