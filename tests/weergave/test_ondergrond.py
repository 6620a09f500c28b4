"""Below a worked example stands what it does not tell beside it, and nothing goes untold."""

import pytest

from reintegratie import wetboek
from reintegratie.weergave import tekst
from reintegratie.weergave.ingevuld import feiten_in_woorden
from reintegratie.weergave.ondergrond import ondergrond
from reintegratie.weergave.woorden import namen
from tests.scale import sampled

DAY = "2018-03-01"
COSTS = {
    "verdient_minimumloon": False,
    "functieloon": 1578,
    "leeftijd": 30,
    "uren_per_week": 40,
    "normale_uren_per_week": 40,
    "werkgeverslasten_per_maand": 300,
    "maanden_in_dienst_dit_jaar": 12,
}
SUBSIDY = {"met_loonkostensubsidie": True, "loonwaarde_pct": 60, "met_premiekorting": False}


def ground(found, gezegd=()):
    """What is told below an answer, as plain data."""
    return ondergrond(found, found.als_dict(), feiten_in_woorden(found), gezegd)


@pytest.fixture(scope="module")
def costs():
    """The costs of somebody with a subsidy, of which the height differs per reading."""
    facts = COSTS | SUBSIDY | {"met_loonkostenvoordeel": False}
    return wetboek().bereken("werkgeverskosten", facts, peildatum=DAY)


def test_a_value_names_no_fact_that_stands_above_it_and_a_requirement_does(costs):
    told = {one["tekst"]: labels(one) for one in ground(costs)["stappen"]}
    assert told["premiekorting en loonkostensubsidie mogen samen"] == ["Premiekorting meerekenen"]
    assert told["Loonkostensubsidie"] == [] != given(costs, "Loonkostensubsidie")


def given(found, name):
    """The facts that a step of the whole answer names."""
    [step] = [one for one in found.als_dict()["stappen"] if one["tekst"] == name]
    return labels(step)


def labels(step):
    """What the facts that a step names are called."""
    return [one["label"] for one in step["gevonden"]]


def test_a_sum_is_drawn_once_and_its_other_totals_stand_at_the_head(costs):
    whole, told = costs.als_dict(), ground(costs)
    assert [one["titel"] for one in whole["tekeningen"]] == [
        "Kosten per maand",
        "Kosten in deze maanden van het jaar",
    ]
    assert [one["titel"] for one in told["tekeningen"]] == ["Kosten per maand"]
    said = tekst.uitkomst(whole, namen(wetboek()), ondergrond=told)
    assert "Kosten in deze maanden van het jaar: € 12.026,52 tot € 16.476,48 per jaar" in said


def test_what_a_bar_says_is_no_step_unless_a_figure_stands_there(costs):
    named = [step["tekst"] for step in ground(costs)["stappen"]]
    assert "Loon" not in named and "Werkgeverslasten" not in named
    assert "Vakantiebijslag" in named and "Loonkostensubsidie" in named


def test_a_part_that_no_bar_shows_stays_a_step():
    """A discount is per year: the bars that are drawn are per month."""
    facts = COSTS | {
        "met_loonkostensubsidie": False,
        "met_premiekorting": True,
        "afgedragen_premies_eur": 5000,
        "afgedragen_premies_alle_werknemers_eur": 20000,
        "datum_in_dienst": "2015-09-01",
    }
    found = wetboek().bereken("werkgeverskosten", facts, peildatum="2016-07-01")
    assert "Premiekorting" in [step["tekst"] for step in ground(found)["stappen"]]


def test_what_readings_give_stands_on_their_cards_alone(costs):
    told = ground(costs)
    [step] = [one for one in told["stappen"] if one["tekst"] == "Loonkostensubsidie"]
    assert step["weergave"] == "verschilt per lezing"
    amounts = {row["resultaten"]["loonkostensubsidie"]["tekst"] for row in told["lezingen"]}
    assert len(amounts) == 3


def test_facts_that_follow_for_one_reason_are_one_line(costs):
    told = [note["tekst"] for note in ground(costs)["kanttekeningen"]]
    assert [one for one in told if "U rekent met één regeling voor het loon." in one] == [
        "Vaste loonkostensubsidie meerekenen, Vergoeding bij begeleid werken meerekenen, "
        "Loondispensatie meerekenen: nee. U rekent met één regeling voor het loon."
    ]


def test_what_the_page_says_of_all_examples_is_left_out(costs):
    first, *rest = [note["tekst"] for note in ground(costs)["kanttekeningen"]]
    assert [note["tekst"] for note in ground(costs, [first])["kanttekeningen"]] == rest


@pytest.mark.parametrize("name", sampled(sorted(wetboek().voorbeelden), 40))
def test_every_figure_that_is_told_has_its_grade_and_none_is_told_as_a_note(name):
    _, found = wetboek().voorbeeld(name)
    told = ground(found)
    assert all(one["graad"] for step in told["stappen"] for one in step["parameters"])
    assert not [one for one in told["kanttekeningen"] if one["tekst"].startswith("Uit een tweede")]
    kept = {step["tekst"] for step in told["stappen"]}
    figures = [step["tekst"] for step in found.als_dict()["stappen"] if step["parameters"]]
    assert told["tekeningen"] or kept.issuperset(figures)
