"""What the worked examples of the trajectories cannot say one by one."""

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegratie import bereken

DAY = "2017-07-01"
CLIENT = {"uitkering_werksaam": True}
JUDGEMENTS = ("plaatsbaar", "arbeidsfit", "voldoet_aan_ritme_en_productie")
TRAJECTORIES = ("arbeidsgroei", "arbeidsfit", "arbeidsprof")
euros = st.decimals(0, 10_000, places=2)


@pytest.mark.parametrize("judged", list(product([True, False], repeat=3)))
def test_the_trajectory_named_is_every_trajectory_that_fits(judged):
    """Two at once are named both, and where none fits the answer is no."""
    facts = CLIENT | dict(zip(JUDGEMENTS, judged, strict=True))
    found = bereken("traject_keuze", facts, peildatum=DAY)
    fitting = [name for name in TRAJECTORIES if found.resultaten[f"{name}_past"]]
    assert found.oordeel == ("berekend" if fitting else "nee")
    assert found.resultaten["traject"] == (" en ".join(fitting) or None)


def end_of_path(branch):
    """Return the end that the answers lead to in a decision tree."""
    while "vraag" in branch:
        branch = branch[branch["antwoord"]]
    assert branch["op_pad"]
    return branch["tekst"]


@pytest.mark.parametrize("judged", list(product([True, False], repeat=3)))
def test_the_decision_tree_ends_where_the_rule_does(judged):
    """The picture shows the same trajectory as the result."""
    facts = CLIENT | dict(zip(JUDGEMENTS, judged, strict=True))
    answer = bereken("traject_keuze", facts, peildatum=DAY).als_dict()
    [tree] = answer["tekeningen"]
    named = answer["resultaten"]["traject"]["waarde"]
    assert end_of_path(tree["boom"]).lower() == (named or "geen traject past")


def test_two_judgements_are_enough_for_arbeidsgroei():
    """Nobody need judge rhythm and production of somebody who is not work-fit yet."""
    facts = {"plaatsbaar": False, "arbeidsfit": False}
    found = bereken("traject_keuze", CLIENT | facts, peildatum=DAY)
    assert (found.resultaten["traject"], found.ontbrekende_feiten) == ("arbeidsgroei", [])


@given(hours=st.decimals(0, 200, places=1), rate=euros, limit=euros)
def test_the_allowance_never_exceeds_the_legal_limit(hours, rate, limit):
    """Hours times the rate, and never more than the limit that somebody filled in."""
    facts = {"gewerkte_uren": hours, "bedrag_per_uur": rate, "wettelijk_maximum": limit}
    facts["heeft_uitkering"] = True
    found = bereken("arbeidsprof_onkostenvergoeding_hoogte", facts, peildatum=DAY)
    amount = found.resultaten["vergoeding"]
    assert amount <= limit and amount - min(hours * rate, limit) <= Decimal("0.005")
