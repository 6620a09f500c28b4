"""Searching back: one answer, none, or more; and that rising is looked at, not assumed."""

import sys
from decimal import Decimal

import pytest

from reintegratie.beleid import teken
from reintegratie.caseload import Meting, Punt, Vraag, zoek_terug, zoekbeeld
from reintegratie.caseload.zoek import verloop
from reintegratie.core.errors import OnbekendeParameter, OngeldigeInvoer
from tests.core.invented import LAW

DAY = "2001-07-01"


def question(budget, **rest):
    return Vraag(
        **{
            "parameter": "fietsbel.deel_van_de_prijs",
            "regel": "belvergoeding",
            "resultaat": "vergoeding",
            "budget": Decimal(budget),
            "van": Decimal(0),
            "tot": Decimal(100),
            "stap": Decimal(10),
            "fijn": Decimal("0.1"),
        }
        | rest
    )


def test_the_highest_percentage_within_a_budget(people):
    """13 and 50 years old, € 20,00 and € 99,95: 119.95 in all, so 50.0% is 59.98 and 50.1% more."""
    found = zoek_terug(LAW, people, DAY, question("59.98"))
    assert (found.verloop, found.bereiken) == ("stijgend", [(0, Decimal("50.0"))])
    assert found.zin == "Binnen € 59,98 blijft: 0% tot en met 50%."


def test_every_value_of_the_answer_fits_and_the_next_one_does_not(people):
    found = zoek_terug(LAW, people, DAY, question("33.33"))
    [(_, last)] = found.bereiken
    assert (
        found.meting.punt(last).totaal
        <= Decimal("33.33")
        < found.meting.punt(last + Decimal("0.1")).totaal
    )


def test_no_value_fits(people):
    found = zoek_terug(LAW, people, DAY, question(5, van=Decimal(10)))
    assert (found.bereiken, found.zin) == ([], "Geen enkele waarde blijft binnen € 5,00.")


def test_every_value_fits(people):
    assert zoek_terug(LAW, people, DAY, question(500)).zin.startswith("Elke waarde die is bekeken")


class UpAndDown:
    """A measurement whose total goes up, down and up again."""

    eenheid = None

    def __init__(self, *args, **kwargs):
        pass

    def punt(self, value):
        return Punt(value, (value - 30) ** 2 if value < 60 else Decimal(900) - (value - 60) * 20, 0)

    def punten(self, values, voortgang, klaar):
        klaar += map(self.punt, values)
        return klaar


def test_more_than_one_answer_is_said(people, monkeypatch):
    monkeypatch.setattr(sys.modules[verloop.__module__], "Meting", UpAndDown)
    found = zoek_terug(LAW, people, DAY, question(400, fijn=Decimal(1)))
    assert found.verloop == "wisselend"
    assert found.bereiken == [(10, 50), (85, 100)]
    assert found.zin.startswith("Er is meer dan één antwoord.")


@pytest.mark.parametrize(
    ("totals", "how"),
    [
        ([1, 1, 1], "gelijk"),
        ([1, 1, 2], "stijgend"),
        ([3, 2, 2], "dalend"),
        ([1, 2, 1], "wisselend"),
    ],
)
def test_how_a_total_runs(totals, how):
    assert verloop(totals) == how


def test_a_price_for_everybody_with_a_yes(people):
    found = zoek_terug(LAW, people, DAY, question(100, resultaat=None, prijs=Decimal(60)))
    assert {one.totaal for one in found.punten} == {Decimal(120)}  # the two who surely may


def test_what_costs_nothing_adds_up_to_nothing(people):
    found = zoek_terug(LAW, people, DAY, question(0, resultaat=None, prijs=Decimal(0)))
    assert {one.totaal for one in found.punten} == {0} and found.bereiken == [(0, 100)]


def test_stopped_it_gives_the_points_that_are_ready(people):
    def stop(done, whole, what):
        if done == 4:
            raise KeyboardInterrupt

    found = zoek_terug(LAW, people, DAY, question(50), voortgang=stop)
    assert found.onvolledig and len(found.punten) == 4 and "gestopt" in found.zin


@pytest.mark.parametrize(
    "wrong",
    [
        {"prijs": Decimal(1)},
        {"resultaat": None},
        {"van": Decimal(100)},
        {"fijn": Decimal(0)},
        {"stap": Decimal("0.1")},
    ],
)
def test_a_question_that_cannot_be_is_refused(wrong):
    with pytest.raises(OngeldigeInvoer):
        question(50, **wrong)


def test_an_unknown_result_or_figure_is_named(people):
    with pytest.raises(OngeldigeInvoer, match="heeft geen bedrag «uiterlijk»"):
        zoek_terug(LAW, people, DAY, question(50, resultaat="uiterlijk"))
    with pytest.raises(OnbekendeParameter):
        Meting(LAW, people, DAY, "fietsbel.deel", "belvergoeding")


def test_the_picture_has_the_answer_the_curve_and_what_was_not_counted(people):
    said = teken.tekst(zoekbeeld(zoek_terug(LAW, people, DAY, question("59.98"))))
    assert "SYNTHETISCH" in said and "Het totaal stijgt met dit cijfer." in said
    assert "Zij tellen niet mee" in said and "50%: € 59,98" in said
