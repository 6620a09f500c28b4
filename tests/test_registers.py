"""The registers and the rules account for each other: nothing stands alone, nothing is silent."""

import ast
import inspect

import pytest

from reintegratie import wetboek
from reintegratie.core.outcome import Kanttekening

LAW = wetboek()
RULES = pytest.mark.parametrize("rule", LAW.versies, ids=lambda rule: rule.naam)
FIGURES = [
    pytest.param(value, id=f"{room}.{name}-{value.vanaf:%Y-%m-%d}")
    for room, parameters in LAW.parameters.items()
    for name, parameter in parameters.items()
    for value in parameter.waarden
]
PROVISIONS, CONFLICTS = 173, 108
PLACES = {provision.vindplaats: id for id, provision in LAW.bepalingen.items()}


def cited(rule, *, notes=True):
    """The places that the parts of a rule's outcome name, with or without its notes."""
    parts = [part for part in rule.trace.outcome.delen if notes or type(part) is not Kanttekening]
    return {part.bron for part in parts if part.bron}


@pytest.mark.parametrize("value", FIGURES)
def test_every_figure_has_a_source_that_can_be_found_and_a_day_of_verification(value):
    assert LAW.vindplaatsen.bron(value.bron)
    assert value.geverifieerd_tot >= value.vanaf


def test_an_official_figure_has_an_official_source():
    wrong = [
        f"{room}.{name}"
        for room, parameters in LAW.parameters.items()
        for name, parameter in parameters.items()
        for value in parameter.waarden
        if value.graad == "officieel" and LAW.vindplaatsen.bron(value.bron).soort != "officieel"
    ]
    assert wrong == []


def test_all_provisions_are_accounted_for():
    assert list(LAW.bepalingen) == [f"P{number:03}" for number in range(1, PROVISIONS + 1)]
    assert len(PLACES) == PROVISIONS
    assert [id for id, row in LAW.bepalingen.items() if row.status == "nog te doen"] == []


def test_a_modelled_provision_has_a_rule_and_every_other_one_a_reason():
    for id, provision in LAW.bepalingen.items():
        if provision.status == "gemodelleerd":
            assert LAW.functies(id), f"{id} has no rule"
        else:
            assert provision.toelichting, f"{id} has no reason"


@RULES
def test_a_rule_names_provisions_that_exist_and_are_modelled(rule):
    assert rule.bepalingen
    assert {LAW.bepalingen[id].status for id in rule.bepalingen} <= {"gemodelleerd", "oordeel"}


@RULES
def test_a_provision_is_written_only_where_nothing_but_a_note_cites_it(rule):
    """Or where a later text brought it: that says in which texts the rule stands."""
    written = {LAW.bepalingen[id].vindplaats for id in rule.function.ook}
    first = {place for place in written if LAW.vindplaatsen.van_de_eerste(place)}
    assert first <= cited(rule) - cited(rule, notes=False)


@RULES
def test_a_rule_names_only_what_it_uses(rule):
    body = ast.parse(inspect.getsource(rule.function)).body[0].body
    used = {node.id for part in body for node in ast.walk(part) if isinstance(node, ast.Name)}
    assert set(rule.takes) - used == set()


@RULES
def test_every_place_that_a_rule_cites_can_be_found(rule):
    assert all(LAW.vindplaatsen.tekst(place) for place in cited(rule))


def test_every_place_in_the_book_has_its_page_and_anchor(project):
    places = {place for rule in LAW.versies for place in cited(rule)}
    places |= {value.values[0].bron for value in FIGURES}
    places |= {place for one in LAW.conflicten.values() for place in one.vindplaatsen}
    lost = []
    for place in filter(lambda one: LAW.vindplaatsen.bron(one).in_boek, places):
        page, _, anchor = place.partition("#")
        chapter = project / "book" / f"{page}.ipynb"
        written = f'<a id=\\"{anchor}\\"></a>' if anchor else ""
        if not chapter.exists() or written not in chapter.read_text("utf-8"):
            lost.append(place)
    assert lost == []


@RULES
def test_a_rule_says_what_it_is_for(rule):
    assert rule.titel != rule.naam


def test_all_conflicts_are_there():
    numbers = [id for id in LAW.conflicten if "/" not in id]
    assert numbers == [f"K{number:02}" for number in range(1, CONFLICTS + 1)]


@pytest.mark.parametrize("conflict", LAW.conflicten.values(), ids=lambda conflict: conflict.id)
def test_a_conflict_can_be_found_and_leaves_a_choice(conflict):
    assert len(conflict.lezingen) != 1
    assert all(LAW.vindplaatsen.bron(place).in_boek for place in conflict.vindplaatsen)


def test_every_reading_is_computed_by_a_rule_or_says_why_not():
    asked = {name for rule in LAW.versies for name in rule.conflicten}
    with_readings = {id: conflict for id, conflict in LAW.conflicten.items() if conflict.lezingen}
    assert {id for id, conflict in with_readings.items() if not conflict.niet_berekend} == asked


def test_every_fact_is_asked():
    asked = {name for rule in LAW.versies for name in rule.feiten}
    assert set(LAW.begrippen) - asked == set()


def test_every_figure_is_used():
    used = {(room, name) for rule in LAW.versies for room, name, _ in rule.trace.parameters}
    assert {
        (room, name) for room, parameters in LAW.parameters.items() for name in parameters
    } == used
