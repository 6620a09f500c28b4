"""The youth minimum wage before 2024 is what the published tables say, to the cent.

Every table that was read stands here: the amounts per month, with where they were read.
"""

from datetime import date
from decimal import Decimal

import pytest

from reintegratie import bereken, wetboek

LAW = wetboek()
FIGURES = LAW.parameters["minimumloon"]
PUBLISHED = {  # first day, source: the amount per month from the oldest age down to 15
    (
        "2015-01-01",
        "minimumloon-nl",
    ): "22: 1276.55 1088.80 923.60 788.45 683.30 593.20 518.10 450.55",
    (
        "2015-07-01",
        "rendement-2015",
    ): "22: 1281.65 1093.15 927.30 791.60 686.05 595.60 520.20 452.35",
    ("2016-01-01", "nagelhout"): "22: 1295.90 1105.35 937.65 800.40 693.70 602.20 526.00 457.40",
    ("2017-07-01", "hr-kiosk"): "21: 1330.60 1095.80 860.95 743.55 618.35 540.05 469.60",
    ("2018-01-01", "hr-kiosk"): "21: 1341.30 1104.60 867.90 749.55 623.30 544.40 473.40",
    ("2018-07-01", "heikens"): "21: 1355.05 1115.95 876.80 757.25 629.70 550.00 478.25",
    ("2019-07-01", "lautenschlager"): "20: 1308.50 981.35 817.80 646.05 564.30 490.70",
    ("2020-01-01", "sal4you-2020"): "20: 1322.90 992.15 826.80 653.15 570.50 496.10",
    ("2020-07-01", "admaxi-2020"): "20: 1344.00 1008.00 840.00 663.60 579.60 504.00",
    ("2021-01-01", "reintjesadvies"): "20: 1347.85 1010.90 842.40 665.50 581.25 505.45",
    ("2021-07-01", "st-ab"): "20: 1360.80 1020.60 850.50 671.90 586.85 510.30",
    ("2022-07-01", "scheersgroep"): "20: 1404.95 1053.70 878.10 693.70 605.90 526.85",
    ("2023-01-01", "taxence"): "20: 1547.50 1160.65 967.20 764.10 667.35 580.30",
    ("2023-07-01", "sigmapersoneel"): "20: 1596.00 1197.00 997.50 788.05 688.30 598.50",
}
BBL = {  # the same, for 20, 19 and 18 years in a bbl
    ("2020-07-01", "admaxi-2020"): "20: 1033.20 882.00 764.40",
    ("2022-07-01", "scheersgroep"): "20: 1080.05 922.00 799.05",
    ("2023-01-01", "taxence"): "20: 1189.65 1015.55 880.15",
}
AMOUNTS = [
    (day, age, bbl, Decimal(amount))
    for bbl, tables in ((False, PUBLISHED), (True, BBL))
    for (day, _), row in tables.items()
    for oldest, amounts in [row.split(": ")]
    for age, amount in zip(range(int(oldest), 0, -1), amounts.split(), strict=False)
]


def per_month(day, age, bbl=False):
    """Return the amount for a full week that a calculation uses."""
    facts = {"leeftijd": age, "bbl": bbl, "uren_per_week": 36, "normale_uren_per_week": 36}
    answer = bereken(
        "loonkostensubsidie_minimumloon_wet",
        facts | {"datum_ingang_subsidie": day},
        peildatum=day,
    )
    return answer.resultaten["minimumloon_van_de_dag"]


@pytest.mark.parametrize(("day", "age", "bbl", "amount"), AMOUNTS)
def test_an_amount_is_the_one_that_was_published(day, age, bbl, amount):
    assert per_month(day, age, bbl) == amount


def test_a_time_of_which_no_table_was_read_is_marked_as_derived():
    """Every other time has a table above, for each half year."""
    read = {date.fromisoformat(day) for day, _ in PUBLISHED}
    halves = [date(year, month, 1) for year in range(2015, 2024) for month in (1, 7)]
    for day in halves:
        graded = FIGURES["veelvoud_jeugdbedrag"].op(day).graad
        assert graded == ("officieel" if day in read else "afgeleid"), day


def test_every_table_that_was_read_is_among_the_sources():
    assert {source for tables in (PUBLISHED, BBL) for _, source in tables} <= LAW.bronnen.keys()


def test_a_derived_amount_is_shown_as_derived():
    """Of the first half of 2022 no table was read."""
    facts = {"leeftijd": 19, "bbl": False, "uren_per_week": 36, "normale_uren_per_week": 36}
    facts["datum_ingang_subsidie"] = "2022-01-01"
    answer = bereken("loonkostensubsidie_minimumloon_wet", facts, peildatum="2022-01-01")
    notes = [one["tekst"] for one in answer.als_dict()["kanttekeningen"]]
    assert "Afgeleid uit andere cijfers: «Stap van jeugdloon»." in notes


def test_since_2024_no_decree_rounds_an_amount_per_month():
    """Only the amount per hour is fixed then, to the cent."""
    assert per_month("2023-12-31", 17) == Decimal("788.05")
    month = FIGURES["per_maand"].op(date(2024, 1, 1)).waarde
    assert per_month("2024-01-01", 17) == (month * Decimal("0.395")).quantize(Decimal("0.01"))


def test_in_which_year_of_age_it_matters_whether_it_is_a_bbl():
    """From 18 to 20; below that the outcome is there without knowing it, in any year."""
    for day in ("2020-01-01", "2024-01-01"):
        facts = {"uren_per_week": 36, "normale_uren_per_week": 36, "datum_ingang_subsidie": day}
        for age, missing in ((17, []), (18, ["bbl"])):
            answer = bereken(
                "loonkostensubsidie_minimumloon_wet", facts | {"leeftijd": age}, peildatum=day
            )
            assert answer.ontbrekende_feiten == missing


PER_HOUR = {  # first day: the published amounts from 20 years down to 15
    "2025-07-01": "11.52 8.64 7.20 5.69 4.97 4.32",
    "2026-01-01": "11.77 8.83 7.36 5.81 5.07 4.41",
}


@pytest.mark.parametrize("day", PER_HOUR)
def test_an_amount_per_hour_is_the_one_that_was_published(day):
    for age, amount in zip(range(20, 14, -1), PER_HOUR[day].split(), strict=True):
        answer = bereken(
            "beschut_werk_loon_per_uur", {"leeftijd": age, "bbl": False}, peildatum=day
        )
        step = next(one for one in answer.als_dict()["stappen"] if one["soort"] == "stap")
        assert step["waarde"] == amount


WEEKS = {  # the adult amount per week, as published apart from the amount per month
    "2015-07-01": "347.95",
    "2016-01-01": "351.85",
    "2016-07-01": "354.75",
    "2017-01-01": "358.05",
    "2017-07-01": "361.25",
    "2018-01-01": "364.15",
    "2018-07-01": "367.90",
    "2019-01-01": "372.90",
    "2019-07-01": "377.45",
}


@pytest.mark.parametrize("day", WEEKS)
def test_the_adult_amount_per_month_is_that_of_the_published_week(day):
    """52 weeks in 12 months, on a multiple of sixty cents (artikel 14 lid 9 of the law)."""
    steps = Decimal(WEEKS[day]) * 52 / 12 / Decimal("0.60")
    assert round(steps) * Decimal("0.60") == FIGURES["per_maand"].op(date.fromisoformat(day)).waarde
