"""A saved state comes back as it was; a hostile file does nothing."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegratie import wetboek
from reintegratie.core.errors import InvoerFouten, OngeldigeInvoer, ReintegratieFout
from reintegratie.core.graph import graph_of
from reintegratie.core.graph.nodes import Node
from reintegratie.core.parameters import Parameter, Waarde
from reintegratie.wegwijzer import ontvangstbewijs
from reintegratie.wegwijzer.bestand import GROOTSTE, SOORT, bewaar, lees_tekst
from reintegratie.wegwijzer.register import instrumenten
from reintegratie.wegwijzer.scherm import beeld
from reintegratie.wegwijzer.stand import Stand
from tests.scale import cases

from .waarden import DAG, antwoorden

PERSON = {"uitkering_werksaam": True, "leeftijd": 30, "werkstage.duur_maanden": 3}


def saved(stand):
    """The text of a saved file."""
    return json.dumps(bewaar(stand), ensure_ascii=False)


@cases(15)
@given(antwoorden(), st.sampled_from(["alles", "client", "werkgever"]))
def test_a_saved_state_comes_back(facts, rol):
    stand = Stand(DAG, rol, facts, frozenset({"gemotiveerd"}) - facts.keys())
    back = lees_tekst(saved(stand))
    assert (back.peildatum, back.rol, dict(back.feiten), back.weet_niet) == (
        stand.peildatum,
        rol,
        facts,
        stand.weet_niet,
    )
    assert beeld(back) == beeld(stand)


def test_a_file_holds_outcomes_sources_date_and_receipt():
    given_ = json.loads(saved(Stand(DAG, "client", PERSON)))
    assert given_["soort"] == SOORT and given_["peildatum"] == "2017-07-01"
    assert {"versie", "parameters"} == given_["ontvangstbewijs"].keys()
    row = next(row for row in given_["uitkomsten"] if row["naam"] == "flextensie")
    assert row["oordeel"] == "onbekend" and row["ontbreekt"] and row["bron"]["vindplaats"]


def test_the_outcomes_in_a_file_are_not_believed():
    """Only the answers are read; the rest is computed anew."""
    text = json.loads(saved(Stand(DAG, "client", PERSON)))
    for row in text["uitkomsten"]:
        row["oordeel"] = "recht"
    assert beeld(lees_tekst(json.dumps(text))) == beeld(Stand(DAG, "client", PERSON))


FIGURE = "flextensie.kunstje"


def receipt(monkeypatch, figure, day=DAG, by="peildatum"):
    """Return the number of a day, where a rule of the questionnaire asks this figure too."""
    graph = graph_of(wetboek().regeling("flextensie_beloning").op(day))
    place = next(place for place, node in enumerate(graph.nodes) if node.op == by)
    asked = Node("cijfer", (place,), FIGURE)
    known = replace(graph, nodes=(*graph.nodes, asked), figures={**graph.figures, FIGURE: figure})

    def graphs(rule):
        return known if graph_of(rule) is graph else graph_of(rule)

    monkeypatch.setattr(ontvangstbewijs, "graph_of", graphs)
    ontvangstbewijs.vingerafdruk.cache_clear()
    number = bewaar(Stand(day, "client", PERSON))["ontvangstbewijs"]["parameters"]
    ontvangstbewijs.vingerafdruk.cache_clear()
    return number


def figure(*starts, waarde=1, **more):
    """Return a figure with a value from each of these days on."""
    values = [Waarde(date.fromisoformat(one), waarde, "belwet", "x", date.max) for one in starts]
    return Parameter("kunstje", "?", "euro", tuple(values), **more)


BEFORE, LATER = figure("2017-01-01"), ("2017-01-01", "2017-07-02")


def test_the_receipt_follows_the_figures(monkeypatch):
    """Another figure, in whichever rule, gives another number."""
    assert receipt(monkeypatch, figure("2017-01-01", waarde=2)) != receipt(monkeypatch, BEFORE)
    assert receipt(monkeypatch, figure("2017-01-01", "2017-07-01")) != receipt(monkeypatch, BEFORE)


def test_a_figure_of_a_later_day_leaves_the_receipt_as_it_was(monkeypatch):
    """Also one that ends later, or that has yet to begin; on its own day it counts."""
    before = receipt(monkeypatch, BEFORE)
    assert receipt(monkeypatch, figure(*LATER)) == before
    ends = {"einde_reden": "Op."}
    assert receipt(monkeypatch, figure("2017-01-01", eindigt=date(2017, 7, 2), **ends)) == before
    assert receipt(monkeypatch, figure("2017-01-01", eindigt=DAG, **ends)) != before
    new = receipt(monkeypatch, figure("2018-01-01"))
    assert new == receipt(monkeypatch, figure("2018-01-01", waarde=2)) != before
    after = date(2017, 7, 2)
    assert receipt(monkeypatch, figure(*LATER), after) != receipt(monkeypatch, BEFORE, after)


def test_a_figure_of_a_day_that_is_a_fact_counts_with_every_value(monkeypatch):
    before, later = (receipt(monkeypatch, one, by="feit") for one in (BEFORE, figure(*LATER)))
    assert later != before


def test_a_page_holds_the_number_of_each_day():
    """From the day on which it becomes another one; the first has no day."""
    found = ontvangstbewijs.per_dag()
    days, numbers = zip(*found, strict=True)
    assert days[0] == "" and list(days) == sorted(set(days)) and len(set(numbers)) == len(found) > 5
    for day, before, number in zip(days[1:], numbers, numbers[1:], strict=False):
        begin = date.fromisoformat(day)
        assert ontvangstbewijs.vingerafdruk(begin - timedelta(days=1)) == before
        assert ontvangstbewijs.vingerafdruk(begin) == number


def test_plain_facts_will_do_too():
    assert lees_tekst('{"leeftijd": 30}').feiten == {"leeftijd": 30}


def test_what_a_file_leaves_empty_is_as_if_it_were_not_there():
    """A role that is null would show no instrument at all."""
    stand = lees_tekst('{"feiten": {"leeftijd": null}, "rol": null, "peildatum": null}')
    assert (stand.rol, stand.feiten) == ("alles", {})
    assert beeld(stand)["aantal"]["instrumenten"] == len(instrumenten())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "3",
        "null",
        '"x"',
        "[" * 90_000,
        '{"feiten": []}',
        '{"feiten": "x"}',
        '{"feiten": {}, "soort": "iets anders"}',
        '{"feiten": {"bestaat_niet": 1}}',
        '{"feiten": {"duur_maanden": 3}}',
        '{"feiten": {"leeftijd": [1]}}',
        '{"leeftijd": NaN}',
        '{"feiten": {"leeftijd": 1, "leeftijd": 2}}',
        '{"feiten": {"leeftijd": {"a": 1}}}',
        '{"feiten": {}, "rol": "baas"}',
        '{"feiten": {}, "rol": ""}',
        '{"feiten": {}, "rol": ["client"]}',
        '{"feiten": {}, "weet_niet": "x"}',
        '{"feiten": {}, "weet_niet": [1]}',
        '{"feiten": {}, "weet_niet": [["a"]]}',
        '{"feiten": {}, "peildatum": "2019-02-29"}',
        '{"feiten": {}, "peildatum": 5}',
        '{"feiten": {"__class__": 1}}',
        '{"feiten": {"e_bike.leeftijd": 1}}',
        '{"feiten": {"leeftijd": 1e999999}}',
        '{"soort": {"a": 1}, "feiten": {}}',
        '{"feiten": {"leeftijd": "<img src=x onerror=alert(1)>"}}',
    ],
)
def test_a_hostile_file_gets_one_short_message(text):
    with pytest.raises(ReintegratieFout) as caught:
        lees_tekst(text)
    assert len(caught.value.melding) < 600


def test_a_file_that_is_too_long_is_not_even_parsed():
    with pytest.raises(OngeldigeInvoer, match="te groot"):
        lees_tekst('{"feiten": {}}' + " " * GROOTSTE)


def test_every_fault_in_a_file_is_told_at_once():
    with pytest.raises(InvoerFouten) as caught:
        lees_tekst('{"feiten": {"leeftijd": "oud", "plaatsbaar": 3}, "peildatum": "x"}')
    assert {fault.veld for fault in caught.value.fouten} == {"leeftijd", "plaatsbaar", "peildatum"}
