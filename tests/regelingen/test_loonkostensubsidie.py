"""The height of the subsidy: properties that hold at every loonwaarde."""

from decimal import Decimal

import pytest

from reintegratie import bereken, wetboek

READINGS = list(wetboek().conflicten["K31/formule"].lezingen)
FACTS = {"leeftijd": 30, "uren_per_week": 40, "normale_uren_per_week": 40}
DAY = "2018-03-01"
CENT = Decimal("0.01")


def subsidy(loonwaarde, reading):
    """Return the subsidy at a loonwaarde under one reading."""
    return bereken(
        "loonkostensubsidie_hoogte",
        FACTS | {"loonwaarde_bruto": loonwaarde},
        peildatum=DAY,
        lezingen={"K31": reading},
    ).resultaten["subsidie"]


def loonwaarde(amount, reading):
    """Return the loonwaarde at which the subsidy is an amount, under one reading."""
    return bereken(
        "loonkostensubsidie_loonwaarde_bij_bedrag",
        FACTS | {"gewenste_subsidie": amount},
        peildatum=DAY,
        lezingen={"K31": reading},
    ).resultaten["loonwaarde"]


@pytest.mark.parametrize("reading", READINGS)
def test_reverse_question_gives_back_the_loonwaarde(reading):
    """From a loonwaarde to its subsidy and back is the same loonwaarde, to a cent."""
    for given in range(750, 1578, 97):
        found = loonwaarde(subsidy(given, reading), reading)
        assert abs(found - given) <= CENT


@pytest.mark.parametrize("reading", READINGS)
def test_subsidy_never_rises_with_the_loonwaarde(reading):
    """A higher loonwaarde never gives a higher subsidy, and none goes below zero."""
    amounts = [subsidy(given, reading) for given in range(0, 1800, 111)]
    assert amounts == sorted(amounts, reverse=True)
    assert amounts[-1] == 0


@pytest.mark.parametrize("reading", READINGS)
def test_maximum_starts_where_the_reverse_question_says(reading):
    """At the loonwaarde of the maximum the subsidy is the highest; a euro more gives less."""
    found = bereken(
        "loonkostensubsidie_loonwaarde_bij_maximum", FACTS, peildatum=DAY, lezingen={"K31": reading}
    ).resultaten
    assert abs(subsidy(found["loonwaarde"], reading) - found["hoogste_subsidie"]) <= CENT
    assert subsidy(found["loonwaarde"] + 1, reading) < found["hoogste_subsidie"]
    assert subsidy(0, reading) == found["hoogste_subsidie"]


@pytest.mark.parametrize(
    ("reading", "start", "wage"),
    [
        ("formule_wet", "2017-06-30", ("2017-01-01", "€ 1.551,60 per maand")),
        ("formule_wet", "2017-07-01", ("2017-09-01", "€ 1.565,40 per maand")),
        ("formule_bron", "2017-06-30", ("2017-09-01", "€ 1.565,40 per maand")),
    ],
)
def test_a_derivation_names_the_minimum_wage_of_its_own_day(reading, start, wage):
    """The law follows the wage of 1 January where the subsidy runs already; the page never does."""
    facts = {"loonwaarde_bruto": 300, "leeftijd": 30, "normale_uren_per_week": 40}
    facts |= {"uren_per_week": 40, "datum_ingang_subsidie": start}
    chosen = {"K31/formule": reading, "K32": "altijd_23_5"}
    answer = bereken("loonkostensubsidie_hoogte", facts, peildatum="2017-09-01", lezingen=chosen)
    [*_, subsidy] = answer.als_dict()["stappen"]
    named = [
        (one["dag"], one["weergave"])
        for one in subsidy["parameters"]
        if one["naam"] == "minimumloon.per_maand"
    ]
    assert named == [wage]


MINIMUM_WAGE = {
    "loonwaarde_pct": 60,
    "uren_per_week": 32,
    "verdient_minimumloon": True,
    "leeftijd": 30,
    "ondersteuning": "gemeente",
}


@pytest.mark.parametrize(
    ("week", "readings", "said"),
    [
        (40, {"K86": "naar_gewerkte_uren"}, "€ 504,96 tot € 801,62 per maand"),
        (36, {"K86": "naar_gewerkte_uren"}, "€ 561,06 tot € 890,69 per maand"),
        (None, {"K86": "naar_gewerkte_uren"}, "€ 504,96 tot € 890,69 per maand"),
        (40, {}, "€ 504,96 tot € 1.191,39 per maand"),
        (None, {}, "€ 504,96 tot € 1.191,39 per maand"),
    ],
)
def test_an_employer_reads_one_range_over_the_readings_and_over_what_he_does_not_know(
    week, readings, said
):
    """Somebody who performs at 60 percent, 32 hours, at the minimum wage, on 1 March 2018."""
    facts = MINIMUM_WAGE | {"normale_uren_per_week": week}
    rule = "loonkostensubsidie_uit_percentage"
    found = bereken(rule, facts, peildatum="2018-03-01", lezingen=readings).als_dict()
    told = found["resultaten"]["subsidie"]["tekst"]
    assert told.startswith(said)
    assert ("36, 38 of 40 uur" in told) == (week is None)


@pytest.mark.parametrize(("wage", "said"), [("1262.39", True), ("1262.40", False)])
def test_a_wage_below_the_minimum_of_the_day_is_said_and_not_refused(wage, said):
    """One cent below it, and the minimum itself."""
    facts = MINIMUM_WAGE | {
        "verdient_minimumloon": False,
        "functieloon": wage,
        "normale_uren_per_week": 40,
    }
    answer = bereken("loonkostensubsidie_uit_percentage", facts, peildatum="2018-03-01").als_dict()
    assert answer["oordeel"] == "berekend"
    assert [note["feit"] for note in answer["kanttekeningen"]].count("functieloon") == said
