"""Who is sure to notice nothing of a change, whatever is still to be known of them."""

from itertools import combinations

import pytest

from reintegratie import wetboek
from reintegratie.beleid import wat_als
from reintegratie.beleid.geraakt import kan_raken
from reintegratie.beleid.vergelijk import verschil

BIKE = {
    "uitkering_werksaam": True,
    "aanvaardt_werk": True,
    "vervoersprobleem": True,
    "ov_bereikbaar_op_werktijden": False,
    "afstand_km": "11",
    "heeft_auto": False,
    "heeft_brommer": False,
    "heeft_ander_eigen_vervoermiddel": False,
}
TWO = {"ten_onrechte_of_te_veel": True, "bedrag_eur": "20", "ander_bedrag_eur": "29.99"}


def figure(name, value):
    return f'[[parameter]]\nnaam = "{name}"\nwaarde = {value}\n'


def reading(name, which):
    return f'[[lezing]]\nconflict = "{name}"\nlezing = "{which}"\n'


NEARER = figure("e_bike.minimale_afstand", 10)
LOWER = figure("terugvordering.grens", 49)
CELL = figure("jobcoaching.bedragen_dienstbetrekking", "{ midden = { 2 = 1 } }")


def answers(part, rule, facts, day="2020-01-01"):
    """Return the answer as it is and as it would be."""
    wet = wat_als(f'titel = "Proef"\nvanaf = 2017-01-01\n{part}')
    return [law.bereken(rule, facts, peildatum=day) for law in (wet.basis, wet)]


@pytest.mark.parametrize(
    ("facts", "may"),
    [
        ({"afstand_km": "9.9"}, False),
        ({"afstand_km": "10"}, True),
        ({"afstand_km": "11.9"}, True),
        ({"afstand_km": "12"}, False),
        ({}, True),
        ({"vervoersprobleem": False}, False),
        ({"vervoersprobleem": True}, True),
    ],
)
def test_what_is_known_of_somebody_tells_whether_a_figure_may_reach_them(facts, may):
    """On both sides of the two distances, and where another requirement fails anyhow."""
    assert kan_raken(*answers(NEARER, "e_bike_verstrekking", facts, "2018-01-01")) is may


@pytest.mark.parametrize(
    ("facts", "may"),
    [
        ({"regime": "midden"}, True),
        ({"jaar": 2}, True),
        ({"regime": "licht"}, False),
        ({"jaar": 1}, False),
    ],
)
def test_of_a_table_only_the_cells_that_may_be_meant_count(facts, may):
    rule = "jobcoach_subsidie_dienstbetrekking"
    assert kan_raken(*answers(CELL, rule, facts, "2018-07-01")) is may


def test_a_figure_that_is_another_on_other_days_alone_reaches_nobody():
    later = NEARER + "vanaf = 2019-01-01\n"
    assert not kan_raken(*answers(later, "e_bike_verstrekking", {}, "2018-12-31"))
    assert kan_raken(*answers(later, "e_bike_verstrekking", {}, "2019-01-01"))


def test_readings_that_gave_the_same_and_no_longer_do_may_reach_somebody():
    """Together they come to 49.99: each alone is below both figures, and added up below one."""
    rule = "terugvordering_meer_betalingen"
    assert kan_raken(*answers(LOWER, rule, TWO))
    assert not kan_raken(*answers(LOWER, rule, TWO | {"ander_bedrag_eur": "28.99"}))


CHANGES = [
    (NEARER, "e_bike_verstrekking", BIKE),
    (LOWER, "terugvordering_meer_betalingen", TWO),
    (
        reading("K56/optellen", "bedragen_opgeteld"),
        "terugvordering_meer_betalingen",
        TWO | {"ander_bedrag_eur": "30"},
    ),
    (
        reading("K57", "verzoek_met_plicht"),
        "terugvordering_gevolgen",
        {"ten_onrechte_of_te_veel": True, "bedrag_eur": "60", "terugbetaling_gevraagd": True},
    ),
    (CELL, "jobcoach_subsidie_dienstbetrekking", {"regime": "midden", "jaar": 2}),
]


@pytest.mark.parametrize(("part", "rule", "facts"), CHANGES)
def test_nobody_of_whom_less_is_known_is_sure_to_notice_nothing_of_what_they_notice(
    part, rule, facts
):
    """Whichever of their facts are not told."""
    day = "2018-07-01" if "jobcoach" in rule else "2020-01-01"
    whole = verschil(*answers(part, rule, facts, day))
    assert whole.ander_antwoord or whole.open
    for some in (one for many in range(len(facts)) for one in combinations(facts, many)):
        told = {name: facts[name] for name in some}
        assert kan_raken(*answers(part, rule, told, day)), told


def test_of_other_words_nothing_is_sure():
    rules = wetboek().bereken("e_bike_verstrekking", {}), wetboek().bereken("flextensie", {})
    assert kan_raken(*rules)
