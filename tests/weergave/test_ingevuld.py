"""What a press fills in: an example as somebody would type it, one for each kind of outcome."""

import pytest

from reintegratie import wetboek
from reintegratie.weergave import opschriften as op
from reintegratie.weergave.ingevuld import MEEST, velden, voorbeelden
from tests.scale import sampled

DAY = "2018-03-01"
ASKED = [name for name, rule in wetboek().regelingen.items() if rule.feiten]


def test_the_facts_of_the_page_come_first_and_then_one_of_each_other_outcome():
    """By the title that the register gives the same facts; few at most."""
    rule = wetboek().regeling("flextensie")
    own = {"uitkering_werksaam": True, "duur_uitkering_maanden": 4}
    whole = own | {"plaatsbaar": True, "gemotiveerd": True}
    found = voorbeelden(rule, whole, "2017-07-01")
    assert [one.antwoord.oordeel for one in found] == ["kan", "nee"]
    assert found[0].titel == "Alle voorwaarden kloppen"
    assert voorbeelden(rule, whole, DAY)[0].titel == op.AN_EXAMPLE
    assert voorbeelden(rule, own, DAY)[0].titel != op.AN_EXAMPLE  # of that a fact is missing


@pytest.mark.parametrize(
    ("name", "first"),
    [("leerwerktraject", "kan"), ("loonkostensubsidie_uit_percentage", "berekend")],
)
def test_of_the_register_what_tells_most_comes_first(name, first):
    """A no is none of what may be, and nought at a full wage none of a subsidy."""
    answer = voorbeelden(wetboek().regeling(name), {}, DAY)[0].antwoord
    assert answer.oordeel == first and "€ 0,00" not in str(answer.als_dict()["kop"])


@pytest.mark.parametrize("name", sampled(ASKED, 12))
def test_what_is_typed_is_read_as_the_example(name):
    """To the letter; and no example leaves its reader without an outcome, or fixes a reading."""
    found = voorbeelden(wetboek().regeling(name), {}, DAY)
    assert 1 <= len(found) <= MEEST
    for one in found:
        texts = velden(one.antwoord)
        day = texts.pop("peildatum")
        facts = wetboek().lees_feiten(texts)
        again = wetboek().bereken(name, facts, peildatum=day).als_dict()
        assert again == one.antwoord.als_dict()
        assert again["oordeel"] not in ("onbekend", "strijdig") or found == [one]
        assert not again["ontbrekende_feiten"] or again["oordeel"] != "onbekend"
        assert not again["ontvangstbewijs"]["lezingen"]


def test_where_sources_leave_every_outcome_open_that_is_the_example():
    """All its facts are there, and what holds under each reading is told."""
    (only,) = voorbeelden(wetboek().regeling("jobcoach_subsidie_jaren"), {}, DAY)
    answer = only.antwoord.als_dict()
    assert (answer["oordeel"], answer["ontbrekende_feiten"]) == ("onbekend", [])
    assert {one["conflict"] for one in answer["lezingen"]} == {"K48"}


def test_dutch_is_what_is_typed():
    """A decimal comma, a day first, ja or nee."""
    facts = {"verdient_minimumloon": False, "functieloon": "1578.50", "leeftijd": 30}
    found = wetboek().bereken("werkgeverskosten", facts, peildatum=DAY)
    assert velden(found) == {
        "verdient_minimumloon": "nee",
        "functieloon": "1578,50",
        "leeftijd": "30",
        "peildatum": "01-03-2018",
    }
