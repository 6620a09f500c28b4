"""What employers can count on, swept over days, hours and months: what no example can say."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import product

import pytest

from reintegratie import bereken, wetboek

TODAY = date(2016, 7, 1)
FOUR_YEARS = [date(2013, 1, 1) + timedelta(days=number) for number in range(4 * 366)]


def results(name, facts, peildatum=TODAY, **readings):
    """Return the results of a calculation."""
    return bereken(name, facts, peildatum=peildatum, lezingen=readings).resultaten


def oordeel(name, facts, peildatum=TODAY, **readings):
    """Return the oordeel of a calculation."""
    return bereken(name, facts, peildatum=peildatum, lezingen=readings).oordeel


@pytest.mark.parametrize("first", [*FOUR_YEARS[300::97], date(2016, 2, 29)], ids=str)
def test_wage_is_due_on_the_last_day_and_not_after(first):
    """The duty holds on the day that the calculation calls the last, and stops the next day."""
    facts = {"ziek": True, "eerste_ziektedag": first}
    last = results("loondoorbetaling", facts)["laatste_dag_loon"]
    assert last > first + timedelta(days=728)
    assert oordeel("loondoorbetaling", facts, max(last, date(2016, 1, 1))) == (
        "recht" if last >= date(2016, 1, 1) else "nee"
    )
    assert oordeel("loondoorbetaling", facts, max(last, date(2016, 1, 1)) + timedelta(1)) == "nee"


def test_pension_age_once_reached_stays_reached():
    """For births around each rise of the age: no later day takes the pension age back."""
    for year in range(1949, 1956):
        for month in (1, 4, 7, 9, 10, 12):
            born = {"geboortedatum": date(year, month, 15)}
            days = [date(2016, 1, 1) + timedelta(days=45 * number) for number in range(33)]
            reached = [
                results("premiekorting_aow_leeftijd", born, day)["aow_leeftijd_bereikt"]
                for day in days
            ]
            assert None not in reached
            assert reached == sorted(reached)


def test_reduction_grows_with_hours_and_months_up_to_full():
    """Never more for less work, never above the full amount, and in proportion below it."""
    facts = {"datum_in_dienst": "2015-09-01", "afgedragen_premies_eur": 100_000}

    def amount(hours, months):
        worked = {"uren_per_week": hours, "maanden_in_dienst_dit_jaar": months}
        return results("premiekorting_bedrag", facts | worked)["premiekorting"]

    by_hours = [amount(hours, 12) for hours in range(50)]
    by_months = [amount(36, months) for months in range(13)]
    assert by_hours == sorted(by_hours) and by_months == sorted(by_months)
    assert by_hours[0] == 0 and set(by_hours[36:]) == {Decimal(7000)}
    assert amount(18, 6) == Decimal(7000) / 4


def test_chain_of_years_is_one_and_one_and_one_and_one():
    """By the web page: two years as such, two more elsewhere, never a fifth."""
    elsewhere = {"andere_omgeving": True, "ander_werk": True, "kansen_aanzienlijk_hoger": True}
    reading = {"K18/duur": "duur_webpagina"}

    def allowed(year, **facts):
        asked = {"heeft_uitkering": True, "jaar_nr": year} | facts
        return oordeel("participatieplaats_duur", asked, **reading) == "kan"

    assert [allowed(year) for year in range(1, 7)] == [True, True] + [False] * 4
    assert [allowed(year, **elsewhere) for year in range(1, 7)] == [True] * 4 + [False] * 2
    for name in elsewhere:
        assert not allowed(3, **elsewhere | {name: False})
        assert not allowed(4, **elsewhere | {name: False})


def test_employer_pays_every_premium_but_those_of_the_first_year():
    """By the web page: over four years eight premiums, of which six after the first year.

    Unless the premium that comes after twelve months comes after that year: then seven.
    """
    readings = {"hoort_bij_het_eerste_jaar": 2, "komt_na_het_eerste_jaar": 1}
    for months, (reading, free) in product(range(6, 49), readings.items()):
        facts = {"maanden_participatieplaats": months, "perioden_zonder_inzet": 0}
        all_of_them = results("participatieplaats_aantal_premies", facts)["aantal_premies"]
        asked = {"K19": "werkgever_na_een_jaar", "K92": reading}
        paid = results("participatieplaats_kosten_premie", facts, **asked)
        assert all_of_them == months // 6
        assert (paid["aantal_premies_werkgever"] or 0) == max(all_of_them - free, 0)


def test_reduction_has_ended_for_every_day_after_2017():
    """No national amount exists after the end, and the figure says when and why it ended."""
    figure = wetboek().parameters["premiekorting"]["landelijk_bedrag"]
    assert figure.op(date(2017, 12, 31)).waarde["oudere"] == 7000
    for year in range(2018, 2030):
        assert figure.op(date(year, 1, 1)) is None
        assert "31 december 2017" in figure.reden(date(year, 1, 1))


def test_what_somebody_does_not_count_asks_for_no_months():
    """Nothing divided by unknown months is nothing; a reduction that counts needs them."""
    row = wetboek().voorbeelden["werkgeverskosten/geen-regeling"]
    known = {name: value for name, value in row["feiten"].items() if "maanden" not in name}
    costs = results("werkgeverskosten", known, row["peildatum"])
    assert (costs["kosten_per_maand"], costs["kosten_per_jaar"]) == (Decimal("2004.24"), None)
    counted = known | {"met_loonkostenvoordeel": True}
    assert results("werkgeverskosten", counted, row["peildatum"])["kosten_per_maand"] is None
