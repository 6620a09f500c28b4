"""A change laid over a lawbook: what it touches, from which day, and that it says so."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegratie.beleid.lezen import lees
from reintegratie.beleid.verschiltekst import als_tekst, als_toml, van_cijfer
from reintegratie.beleid.watals import WatAls
from reintegratie.beleid.wijziging import Cijfer, Wijziging
from reintegratie.core.lawbook import lawbook
from tests.beleid.conftest import HEAD, PARTS, PERCENTAGE, READING, REQUIREMENT, law
from tests.core.invented import LAW

CYCLIST = {"heeft_fiets": True, "leeftijd": 12, "aantal_bellen": 2, "prijs": "10.00"}
FACTS = st.fixed_dictionaries(
    {},
    optional={
        "heeft_fiets": st.booleans(),
        "leeftijd": st.integers(0, 120),
        "aantal_bellen": st.integers(0, 9),
        "prijs": st.decimals(0, 99, places=2).map(str),
    },
)
DAYS = st.dates(date(2001, 5, 1), date(2004, 12, 31))
RULES = st.sampled_from(["belvergoeding", "beltermijn", "toeterverbod"])


def answer(wet, facts=CYCLIST, day="2001-07-01", rule="belvergoeding"):
    return wet.bereken(rule, facts, peildatum=day)


@pytest.mark.parametrize(
    ("day", "amount"), [("2001-06-30", 10), ("2001-07-01", 16), ("2004-01-01", 16)]
)
def test_a_figure_changes_from_its_day_on(day, amount):
    chosen = {"V01": "twaalf"}
    found = law(PERCENTAGE).bereken("belvergoeding", CYCLIST, peildatum=day, lezingen=chosen)
    assert found.resultaten["vergoeding"] == amount


def test_the_registers_stay_as_they_are():
    before = repr(LAW.parameters), repr(LAW.conflicten), answer(LAW).als_dict()
    answer(law(*PARTS)).als_dict()
    assert (repr(LAW.parameters), repr(LAW.conflicten), answer(LAW).als_dict()) == before


def test_a_reading_is_chosen_from_its_day_on():
    wet = law(READING)
    assert answer(wet, day="2001-06-30").oordeel == "tegenstrijdig"
    assert answer(wet).oordeel == "nee"
    assert (
        wet.bereken(
            "belvergoeding", CYCLIST, peildatum="2001-07-01", lezingen={"V01": "twaalf"}
        ).oordeel
        == "nee"
    )


def test_a_requirement_is_dropped_from_its_day_on():
    wet, facts = law(REQUIREMENT), CYCLIST | {"heeft_fiets": False, "leeftijd": 40}
    assert answer(wet, facts, "2001-06-30").oordeel == "nee"
    found = answer(wet, facts)
    assert found.oordeel == "kan"
    assert "Deze eis vervalt: «heeft een fiets»." in notes(found)


def notes(found):
    return [note["tekst"] for note in found.als_dict()["kanttekeningen"]]


@pytest.mark.parametrize("part", PARTS)
def test_what_is_touched_says_that_it_is_a_what_if(part):
    found = answer(law(part)).als_dict()
    assert found["titel"].startswith("Wat-als: ")
    assert "Dit is een wat-als en geen geldende regel: «Proef»." in notes(answer(law(part)))
    assert found["ontvangstbewijs"]["versie"].endswith("wat-als")


def test_a_changed_figure_names_no_source_of_the_law():
    steps = answer(law(PERCENTAGE)).als_dict()["stappen"]
    [figure] = [
        one
        for step in steps
        for one in step["parameters"]
        if one["naam"] == "fietsbel.deel_van_de_prijs"
    ]
    assert (figure["graad"], figure["vindplaats"]) == ("wat-als", "Wat-als: Proef")


def test_what_is_not_touched_is_the_very_same_rule():
    assert law(PERCENTAGE).regeling("beltermijn") is LAW.regeling("beltermijn")


def test_a_figure_that_no_source_gives_can_be_given():
    wet = law('[[parameter]]\nnaam = "fietsbel.boete"\nwaarde = 25\n')
    assert answer(wet, day="2001-06-30", rule="toeterverbod").ontbrekende_parameters == [
        "fietsbel.boete"
    ]
    assert answer(wet, rule="toeterverbod").resultaten["boete"] == 25


def test_a_figure_that_ended_lives_again_and_only_then():
    wet = law('[[parameter]]\nnaam = "fietsbel.proefpremie"\nwaarde = 7\nvanaf = 2003-01-01\n')
    found = {
        day: answer(wet, day=day, rule="toeterverbod").resultaten["premie"]
        for day in ("2001-12-31", "2002-06-01", "2003-01-01")
    }
    assert found == {"2001-12-31": 5, "2002-06-01": None, "2003-01-01": 7}


def test_a_cell_of_a_table_changes_alone():
    wet = law('[[parameter]]\nnaam = "fietsbel.toeslag"\nwaarde = { rood = 3 }\n')
    facts = {"koopdatum": "2001-08-01", "heeft_fiets": True}
    found = [
        wet.bereken(
            "beltermijn", facts | {"kleur": colour}, peildatum="2001-08-01", lezingen={"V02": "met"}
        ).resultaten["toeslag"]
        for colour in ("rood", "blauw")
    ]
    assert [str(one) for one in found] == ["3.00", "2.50"]


def test_a_percentage_raises_every_later_value():
    wet = law('[[parameter]]\nnaam = "fietsbel.proefpremie"\nprocent = 10\n')
    found = wet.parameters["fietsbel"]["proefpremie"]
    assert str(found.op(date(2001, 7, 1)).waarde) == "5.50"
    assert found.op(date(2002, 1, 1)) is None  # what ends still ends


@given(RULES, FACTS, DAYS)
def test_an_empty_change_changes_nothing(rule, facts, day):
    empty = WatAls(LAW, Wijziging("leeg"))
    today, then = (wet.bereken(rule, facts, peildatum=day).als_dict() for wet in (LAW, empty))
    assert today == then


@given(RULES, FACTS, DAYS, st.permutations(PARTS))
def test_changes_on_top_of_each_other_are_as_one_where_they_touch_different_things(
    rule, facts, day, parts
):
    one = law(*parts)
    stacked = WatAls(LAW, *(lees(HEAD + part, LAW) for part in parts))
    found, other = (wet.bereken(rule, facts, peildatum=day) for wet in (one, stacked))
    assert (found.oordeel, found.resultaten) == (other.oordeel, other.resultaten)


def test_the_last_of_two_changes_holds_where_they_touch_the_same():
    later = Wijziging("later", (Cijfer("fietsbel.deel_van_de_prijs", date(2001, 8, 1), 10),))
    wet = WatAls(law(PERCENTAGE), later)
    amounts = [
        answer(wet, CYCLIST | {"leeftijd": 20}, day).resultaten["vergoeding"]
        for day in ("2001-06-30", "2001-07-31", "2001-08-01")
    ]
    assert amounts == [10, 16, 2]


def test_the_text_shows_what_it_was_and_what_it_becomes():
    assert als_tekst(law(*PARTS)) == "\n".join(
        [
            "Deel van de prijs",
            "  - 50% [Belwet, artikel 1, lid 1]",
            "  + 80% vanaf 1 juli 2001",
            "Deel van de prijs",  # a later value of the law, that the change overrides
            "  - 33,3% [Toelichting op de Belwet]",
            "  + 80% vanaf 1 januari 2003",
            "Vanaf welke leeftijd?",
            "  - Elke lezing wordt berekend.",
            "  + Vanaf 13 jaar. (vanaf 1 juli 2001)",
            "Belvergoeding voor wie een fiets heeft",
            "  - eis: heeft een fiets",
            "  + deze eis vervalt vanaf 1 juli 2001",
        ]
    )


def test_of_a_table_each_cell_that_changes_comes_or_goes_is_shown():
    figure = LAW.parameters["fietsbel"]["toeslag"]
    table = {"rood": 3, "groen": 2}
    later = replace(figure.waarden[-1], vanaf=date(2030, 1, 1), waarde=table)
    assert [(row.waar, row.was, row.wordt) for row in van_cijfer(figure, [later], LAW)] == [
        ("Toeslag per bel, rood", "€ 1,00", "€ 3,00 vanaf 1 januari 2030"),
        ("Toeslag per bel, blauw", "€ 2,50", "vervalt vanaf 1 januari 2030"),
        ("Toeslag per bel, groen", figure.reden(later.vanaf), "€ 2,00 vanaf 1 januari 2030"),
    ]


def test_a_figure_that_is_a_day_is_told_apart_from_the_day_from_which_it_is():
    """Not «1 januari 2030 vanaf 1 januari 2030»."""
    [figure] = [one for one in LAW.parameters["trapper"].values() if one.eenheid == "datum"]
    day = date(2030, 1, 1)
    [row] = van_cijfer(figure, [replace(figure.waarden[-1], vanaf=day, waarde=day)], LAW)
    assert row.wordt == "1 januari 2030 (vanaf 1 januari 2030)"


@pytest.mark.parametrize(
    "parts",
    [
        PARTS,
        [],
        [
            '[[parameter]]\nnaam = "fietsbel.toeslag"\nwaarde = { rood = 3.25 }\n',
            '[[parameter]]\nnaam = "fietsbel.proefpremie"\nprocent = -2.5\n',
        ],
    ],
)
def test_a_change_can_be_written_and_read_back(parts):
    [change] = law(*parts).wijzigingen
    assert lees(als_toml(change), LAW) == change


@pytest.mark.parametrize(
    ("day", "amount", "text"),
    [
        ("2023-12-31", 20, "fietsverordening"),
        ("2024-01-01", 30, "fietsverordening-2024"),
        ("2025-01-01", 45, "fietsverordening-2024"),
    ],
)
def test_a_change_of_a_rule_that_stays_where_its_text_moves_cites_the_lid_of_the_day(
    day, amount, text
):
    other = lawbook("tests.andere_wet")
    part = '[[parameter]]\nnaam = "fietslamp.maximum"\nwaarde = 45\nvanaf = 2025-01-01\n'
    wet = WatAls(other, lees(f'titel = "Meer licht"\n{part}', other))
    found = wet.bereken("fietslamp", {"heeft_fiets": True, "prijs_lamp": 99}, peildatum=day)
    assert found.resultaten["vergoeding"] == amount
    assert found.als_dict()["stappen"][-1]["bron"] == f"{text}/artikel-1#lid-2"
    assert found.regel.titel.startswith("Wat-als") and len(found.regel.versies) == 2
