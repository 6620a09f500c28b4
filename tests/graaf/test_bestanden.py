"""The graphs as files: another program that carries them out gets every answer right."""

import json

import pytest

from reintegratie import wetboek
from reintegratie.core.graph import OPERATIONS, graph_of
from reintegratie.core.graph.carry import Carried
from reintegratie.core.readings import Spreekt
from reintegratie.graaf import bestanden
from reintegratie.graaf.grenzen import grenzen


@pytest.fixture(scope="module")
def proeven():
    """Return what another program can hold itself to."""
    return bestanden.proeven()


def test_every_operation_is_described():
    """What it means, what it does with the unknown, and what it takes and gives."""
    rows = bestanden.bewerkingen()
    assert [row["naam"] for row in rows] == list(OPERATIONS)
    assert all(row["betekenis"] and row["onbekend"] and row["geeft"] for row in rows)


def test_every_rule_has_a_graph_with_all_its_figures():
    """Each look-up names a figure that stands beside it; each version has a row of its own."""
    rows = bestanden.grafen()
    numbered = [(rule.naam, rule.nummer) for rule in wetboek().versies]
    assert [(row["naam"], row["versie"]) for row in rows] == numbered
    for row in rows:
        named = {one[2] for one in row["knopen"] if one[0] in ("cijfer", "tabel", "opzoeken")}
        assert named == row["cijfers"].keys()
        assert row["bronnen"]


def test_the_calculator_without_python_passes_every_test(ask_node, proeven):
    """Each worked example and both sides of each boundary: oordeel, results, what is missing."""
    questions = [
        {
            "regel": row["regeling"],
            "feiten": row["feiten"],
            "peildatum": row["peildatum"],
            "lezingen": row["lezingen"],
        }
        for row in proeven
    ]
    found = ask_node(wetboek().regelingen.values(), questions)
    wrong = [
        (row["id"], said)
        for row, said in zip(proeven, map(json.loads, found), strict=True)
        if outcome(said) != (row["uitkomst"] or {"fout": row["fout"]})
    ]
    assert not wrong


def outcome(said):
    """Return the part of an answer that the tests hold."""
    if "fout" in said:
        return {"fout": said["fout"]}
    return {
        "oordeel": said["oordeel"],
        "gevolg": said["gevolg"],
        "resultaten": values(said["resultaten"]),
        "ontbrekende_feiten": said["ontbrekende_feiten"],
        "ontbrekende_parameters": [one["naam"] for one in said["ontbrekende_parameters"]],
        "lezingen": [
            {key: one[key] for key in ("keuzes", "oordeel")}
            | {"resultaten": values(one["resultaten"])}
            for one in said["lezingen"]
        ],
    }


def values(results):
    """Return the value of each result."""
    return {name: one["waarde"] for name, one in results.items()}


def test_every_worked_example_is_among_the_tests(proeven):
    """And no test has a name that another has."""
    names = [row["id"] for row in proeven]
    assert set(wetboek().voorbeelden) <= set(names)
    assert len(names) == len(set(names)) > 1200


def test_a_boundary_is_one_step_wide_and_the_comparison_turns_there():
    """The last value before it and the first after are neighbours."""
    found = grenzen(wetboek())
    assert len(found) > 200
    assert [one for one in found if sides(one) != {False, True}] == []
    assert {str(one.na - one.voor) for one in found} == {"1", "0.01", "1 day, 0:00:00"}


def sides(grens):
    """Return what the comparison says on either side, carried out by itself."""
    rule = wetboek().regeling(grens.regel).op(grens.peildatum)
    graph, says = graph_of(rule), Spreekt(grens.lezingen)
    return {
        Carried(graph, grens.feiten | {grens.feit: value}, grens.peildatum, says)
        .values[grens.knoop]
        .value
        for value in (grens.voor, grens.na)
    }


def test_the_age_for_flextensie_is_a_boundary():
    """Known ones are among them, on their own day."""
    found = {(one.regel, one.feit, one.voor, one.na) for one in grenzen(wetboek())}
    assert ("leeftijdsgroep", "leeftijd", 15, 16) in found


def test_what_follows_from_what_is_written_as_graphs_of_their_own():
    """Each with a reason, and places that exist."""
    rows = bestanden.gevolgen()
    assert len(rows) == len(wetboek().gevolgen.statements)
    for row in rows:
        assert row["reden"] and max(row["als"], row["dan"]) < len(row["knopen"])
