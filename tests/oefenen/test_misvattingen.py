"""Each misconception leads to the answer of who has it, and refuses what is not that mistake."""

import pytest

from reintegratie import wetboek
from reintegratie.core.errors import ReintegratieFout
from reintegratie.oefenen.misvattingen import MISVATTINGEN, uitgevoerd
from tests.oefenen.conftest import KNOWN

REWARD = {
    "vraagt": [{"wat": "flextensie_beloning.premie", "label": "Premie"}],
    "feiten": {"heeft_uitkering": True, "leeftijd": 40, "gewerkte_uren": "10", "aantal_klussen": 1},
}
DURATION = {
    "vraagt": [{"wat": "proefplaatsing_werksaam_duur.maximale_duur", "label": "Duur"}],
    "feiten": {"duur_maanden": "3"},
}
TERM = {
    "vraagt": [{"wat": "beschut_werk_termijn.uiterlijk", "label": "Laatste dag"}],
    "feiten": {"datum": "2020-01-06"},
    "peildatum": "2020-01-06",
}
BUDGET = {
    "vraagt": [{"wat": "flextensie_beloning.scholingsbudget", "label": "Budget"}],
    "feiten": {"heeft_uitkering": True, "leeftijd": 20, "gewerkte_uren": "10", "aantal_klussen": 1},
}
PLAN = {
    "vraagt": [{"wat": "re_integratieplan", "label": "Plan"}],
    "peildatum": "2019-12-20",
    "feiten": {"uitkering_werksaam": True, "anw_uitkering": False, "ontwikkelbaar": True},
}

LEADS_TO = [
    ("feit_anders", {"feiten": {"plaatsbaar": False}}, {}, "nee"),
    ("feit_gemist", {"feit": "plaatsbaar"}, {}, "onbekend"),
    (
        "onbekend_ingevuld",
        {"feiten": {"plaatsbaar": False}},
        {"feiten": {name: value for name, value in KNOWN.items() if name != "plaatsbaar"}},
        "nee",
    ),
    ("nee_als_onbekend", {}, {"feiten": {"plaatsbaar": False}}, "onbekend"),
    ("grens_verschoven", {"feit": "duur_uitkering_maanden", "met": -1}, {}, "nee"),
    ("grens_verschoven", {"feit": "datum", "met": 7}, TERM, "6 april 2020"),
    ("lezing_gekozen", {"lezingen": {"K05": "per_uur"}}, REWARD, "€ 20,00"),
    (
        "andere_peildatum",
        {"peildatum": "2018-01-01"},
        REWARD | {"lezingen": {"K05": "per_uur", "K06": "aangepast_bedrag_onbekend"}},
        "geen bron geeft dit cijfer",
    ),
    (
        "andere_regeling",
        {
            "van": "proefplaatsing_werksaam_duur.maximale_duur",
            "naar": "proefplaatsing_uwv_duur.maximale_duur",
        },
        DURATION,
        "6 maanden",
    ),
    ("kan_als_recht", {}, {}, "recht"),
    ("recht_als_kan", {}, PLAN, "kan"),
    (
        "cijfer_verzonnen",
        {"cijfer": "flextensie.scholingsbudget", "waarde": 500},
        BUDGET,
        "€ 500,00",
    ),
    (
        "cijfer_anders",
        {"cijfer": "flextensie.premie", "waarde": "2.001"},
        REWARD | {"lezingen": {"K05": "per_uur"}},
        "€ 20,01",
    ),
    (
        "eis_vergeten",
        {"regeling": "flextensie", "eis": "plaatsbaar op werk"},
        {"feiten": KNOWN | {"plaatsbaar": False}},
        "kan",
    ),
    ("eis_verzonnen", {"regeling": "flextensie", "feit": "leeftijd", "waarde": 27}, {}, "onbekend"),
]
REFUSED = [
    ("feit_anders", {"feiten": {"plaatsbaar": True}}, "niet anders bekend"),
    ("feit_anders", {"feiten": {"leeftijd": 30}}, "niet anders bekend"),
    ("feit_gemist", {"feit": "leeftijd"}, "staat niet in de casus"),
    ("onbekend_ingevuld", {"feiten": {"plaatsbaar": False}}, "gewoon bekend"),
    ("grens_verschoven", {"feit": "plaatsbaar", "met": 1}, "geen bekend getal"),
    ("grens_verschoven", {"feit": "leeftijd", "met": 1}, "geen bekend getal"),
    ("lezing_gekozen", {"lezingen": {"K03": "weg"}}, "Onbekende lezing"),
    ("andere_regeling", {"van": "e_bike_houden", "naar": "flextensie"}, "vraagt niet naar"),
    (
        "cijfer_verzonnen",
        {"cijfer": "flextensie.premie", "waarde": 3},
        "geeft «flextensie.premie» gewoon",
    ),
    ("cijfer_anders", {"cijfer": "flextensie.scholingsbudget", "waarde": 3}, "geen bron geeft"),
    ("cijfer_anders", {"cijfer": "flextensie.weg", "waarde": 3}, "er is geen cijfer"),
    ("eis_vergeten", {"regeling": "flextensie", "eis": "weg"}, "kent de eis «weg» niet"),
    ("eis_verzonnen", {"regeling": "flextensie", "feit": "plaatsbaar", "waarde": True}, "zelf al"),
    ("weg", {}, "onbekende misvatting"),
    ("feit_anders", {"feit": "plaatsbaar"}, "niet goed beschreven"),
]


@pytest.mark.parametrize(("kind", "words", "situation", "said"), LEADS_TO)
def test_a_misconception_leads_to_its_answer(task, kind, words, situation, said):
    """And not to the right one: the mistake makes the difference."""
    right = task(**situation)
    found = uitgevoerd(right, {"soort": kind} | words).zegt()
    assert list(found.values()) == [said]
    assert found != right.zegt()


def test_every_misconception_is_tried():
    """A new kind needs a line in both lists above, where it can refuse anything."""
    assert {kind for kind, *_ in LEADS_TO} == set(MISVATTINGEN)


def test_where_everything_is_known_nobody_asks_on(task):
    known = {"duur_maanden": "4", "startdatum": "2017-09-01"}
    known |= {"heeft_uitkering": True, "arbeidsbeperking": True}
    with pytest.raises(ReintegratieFout, match="niets meer om naar te vragen"):
        uitgevoerd(task(**DURATION | {"feiten": known}), {"soort": "nee_als_onbekend"})


@pytest.mark.parametrize(("kind", "words", "why"), REFUSED)
def test_what_is_not_that_mistake_is_refused(task, kind, words, why):
    """A fact that is unknown cannot be misread; a figure that a source gives is not made up."""
    with pytest.raises(ReintegratieFout, match=why):
        uitgevoerd(task(), {"soort": kind} | words)


def test_the_lawbook_itself_stays_as_it_is(task):
    """A made-up figure or requirement lives in a copy only."""
    figures, rules = wetboek().parameters["flextensie"], wetboek().regelingen["flextensie"]
    before = figures["premie"]
    uitgevoerd(
        task(**REWARD), {"soort": "cijfer_anders", "cijfer": "flextensie.premie", "waarde": 9}
    ).zegt()
    uitgevoerd(
        task(), {"soort": "eis_vergeten", "regeling": "flextensie", "eis": "plaatsbaar op werk"}
    ).zegt()
    assert wetboek().parameters["flextensie"]["premie"] is before
    assert wetboek().regelingen["flextensie"] is rules
