"""What who decides reads first: what changes, whom it touches, what it costs, what is open."""

from dataclasses import replace
from datetime import date
from itertools import islice

import pandas as pd
import pytest

from reintegratie.caseload import besluit as van
from reintegratie.caseload.besluit import besluit
from reintegratie.caseload.mensen import Caseload
from reintegratie.caseload.ontwerpverslag import Ontwerpverslag, onderzoek
from reintegratie.caseload.voorstel import voorstel

AGES = [20, 59, 60, 69, 70, None]


def told(draft, **columns):
    """Return what is said of a draft for cyclists of these ages, by heading."""
    rows = {"leeftijd": AGES, **{name: [value] * len(AGES) for name, value in columns.items()}}
    table = pd.DataFrame(rows).astype({"leeftijd": "Int64"})
    found = onderzoek(draft, Caseload(table, "fietsers", synthetisch=False), date(2010, 1, 1))
    return dict(besluit(found))


@pytest.fixture(scope="module")
def large_told(large):
    """Return it of the large draft."""
    return told(large, heeft_fiets=True)


@pytest.fixture(scope="module")
def small_told(small):
    """Return it of the small one: of nobody is known how many wheels there are."""
    return told(small, heeft_fiets=True)


def test_a_new_place_is_told_with_what_it_says(large_told):
    [said] = [one for one in large_told[van.VOORSTEL] if one.startswith("Nieuw: ")]
    assert said == "Nieuw: Een bagagedrager. Een bagagedrager: een bagagedrager."


def test_another_decider_and_an_exception_are_told_and_not_what_has_a_line_of_its_own(small_told):
    [said] = [one for one in small_told[van.VOORSTEL] if one.startswith("Anders: ")]
    assert "Wie beslist: de minister (nieuw)." in said and "Behalve: drie wielen (nieuw)." in said
    assert "getallen" not in said.lower()
    assert any(one.startswith("Leeftijdsgrens: eerst 21 jaar") for one in small_told[van.VOORSTEL])


def test_a_draft_that_works_back_says_so_beside_its_first_day(small, small_told, monkeypatch):
    assert not any("werkt terug" in one for one in small_told[van.VOORSTEL])
    texts = tuple(replace(one, terugwerkend=True) for one in small.kop.teksten)
    monkeypatch.setattr(small, "kop", replace(small.kop, teksten=texts))
    _, second = islice(voorstel(Ontwerpverslag(small, mensen=None, voorbeelden=None)), 2)
    assert second.startswith("Het werkt terug tot 1 januari 2010:")


def test_a_draft_that_is_silent_about_who_had_begun_is_told_to_be(small_told):
    assert small_told[van.VOORSTEL][-1] == (
        "Wie al begonnen was voor die dag: daarover zegt het ontwerp niets."
    )


def test_money_that_hangs_on_the_reading_is_told_under_each(large_told):
    said = next(one for one in large_told[van.KOST] if one.startswith("Waarde"))
    assert said == (
        "Waarde: dat hangt af van hoe u de tekst leest. «Vanaf 60 jaar»: samen € 75,00 meer, bij 3 "
        "mensen. «Vanaf 70 jaar»: samen € 25,00 meer, bij 1 mens. Van 1 mens ontbreekt daarvoor "
        "een gegeven."
    )


def test_the_kinds_of_people_add_up_and_noughts_are_left_out(large_told):
    """Who gains one thing and loses another is told apart."""
    first, once, *lines = large_told[van.MERKT]
    assert first.startswith("Van de 6 mensen in het bestand merken er ") and " 0" not in first
    assert once == van.MEER_REGELS
    assert "«Kan de koning een bagagedrager geven?»: 1 vooruit, van 3 niet te zeggen." in lines[-1]
    assert "Al naar de lezing gaan er 1 tot 3 vooruit." in lines[-1]
