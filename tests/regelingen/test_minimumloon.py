"""The dated minimum wage: what no worked example can say."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from reintegratie import bereken, wetboek

FULL_TIME = {"leeftijd": 30, "uren_per_week": 36, "normale_uren_per_week": 36}
FIGURES = wetboek().parameters["minimumloon"]


def month_amount(day):
    """Return the full adult month amount that a calculation uses on a day."""
    answer = bereken(
        "loonkostensubsidie_minimumloon_wet",
        FULL_TIME | {"datum_ingang_subsidie": day},
        peildatum=day,
    )
    return answer.resultaten["minimumloon_van_de_dag"]


def test_before_2015_there_is_no_amount():
    """The day before the first figure has none."""
    assert month_amount(date(2014, 12, 31)) is None
    assert month_amount(date(2015, 1, 1)) == Decimal("1501.80")


@pytest.mark.parametrize("figure", FIGURES["per_maand"].waarden, ids=lambda w: str(w.vanaf))
def test_every_amount_starts_on_its_own_day(figure):
    """The amount holds on its first day and not on the day before."""
    assert month_amount(figure.vanaf) == figure.waarde
    if figure.vanaf > date(2015, 1, 1):
        assert month_amount(figure.vanaf - timedelta(days=1)) < figure.waarde


@pytest.mark.parametrize("name", FIGURES)
def test_series_are_verified_without_a_gap(name):
    """Each value is verified up to the day before the next one."""
    values = FIGURES[name].waarden
    for value, following in pairwise(values):
        assert value.geverifieerd_tot == following.vanaf - timedelta(days=1)


def test_bbl_differs_only_from_18_to_20():
    """The two youth tables are equal at every other age, in every period."""
    pairs = zip(FIGURES["jeugdloon"].waarden, FIGURES["jeugdloon_bbl"].waarden, strict=True)
    for ordinary, bbl in pairs:
        differing = {age for age in ordinary.waarde if ordinary.waarde[age] != bbl.waarde[age]}
        assert differing <= {"18", "19", "20"}
        assert ordinary.waarde.keys() == bbl.waarde.keys()


HOURS = {"uren_per_week", "normale_uren_per_week"}


def doubts(name, **facts):
    """Return the questions at which a calculation says that their answer is unlikely."""
    notes = bereken(name, facts, peildatum="2018-03-01").als_dict()["kanttekeningen"]
    return {one["feit"] for one in notes} - {None}


@pytest.mark.parametrize(
    "name", [name for name, rule in wetboek().regelingen.items() if set(rule.feiten) >= HOURS]
)
def test_more_hours_than_a_full_week_and_a_wage_below_the_minimum_are_said_at_once(name):
    """On the hour and on the cent nothing is said; the outcome counts all the same."""
    facts = {"leeftijd": 30, "uren_per_week": 40, "normale_uren_per_week": 40}
    assert "uren_per_week" not in doubts(name, **facts)
    assert "uren_per_week" in doubts(name, **facts | {"uren_per_week": "40.5"})
    if "functieloon" in wetboek().regeling(name).feiten:
        wage = facts | {"verdient_minimumloon": False}
        assert "functieloon" not in doubts(name, **wage, functieloon="1578.00")
        assert "functieloon" in doubts(name, **wage, functieloon="1577.99")
