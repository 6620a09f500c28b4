"""Two answers side by side: gain, loss, something else; how much; because of which step."""

from decimal import Decimal

import pytest

from reintegratie import wetboek
from reintegratie.beleid import wat_als
from reintegratie.beleid.kant import soort
from reintegratie.beleid.richting import Richting, richtingen
from reintegratie.beleid.vergelijk import verschil
from reintegratie.beleid.verschil import SOORTEN, VERLIEST, WINT, Uitkomstverschil
from reintegratie.beleid.voorbeelden import vergelijk_voorbeelden
from reintegratie.core.assess import NIET_VAN_TOEPASSING, Found
from reintegratie.core.outcome import Resultaat

BIKE = {
    "uitkering_werksaam": True,
    "aanvaardt_werk": True,
    "vervoersprobleem": True,
    "ov_bereikbaar_op_werktijden": False,
    "heeft_auto": False,
    "heeft_brommer": False,
    "heeft_ander_eigen_vervoermiddel": False,
}


def change(text, day="2017-01-01"):
    return wat_als(f'titel = "Proef"\nvanaf = {day}\n{text}')


def figure(name, value, **rest):
    return change(f'[[parameter]]\nnaam = "{name}"\nwaarde = {value}\n', **rest)


def difference(wet, rule, facts, day, lezingen=None):
    return verschil(
        *(law.bereken(rule, facts, peildatum=day, lezingen=lezingen) for law in (wet.basis, wet))
    )


@pytest.mark.parametrize(
    ("distance", "border", "kind"),
    [
        ("7.9", 8, "gelijk"),
        ("8", 8, "wint"),
        ("11.9", 8, "wint"),
        ("12", 8, "gelijk"),
        ("12", 13, "verliest"),
        ("13", 13, "gelijk"),
    ],
)
def test_who_gains_and_who_loses_a_bike(distance, border, kind):
    wet = figure("e_bike.minimale_afstand", border)
    found = difference(wet, "e_bike_verstrekking", BIKE | {"afstand_km": distance}, "2017-07-01")
    assert found.soort == kind


def test_the_step_that_decides_is_named():
    wet = figure("e_bike.minimale_afstand", 8)
    found = difference(wet, "e_bike_verstrekking", BIKE | {"afstand_km": 9}, "2017-07-01")
    assert found.oorzaken == (
        "De eis «ver genoeg van huis naar werk»: eerst niet voldaan, nu voldaan.",
        "«Kleinste afstand tussen huis en werk»: eerst 12 kilometer, nu 8 kilometer.",
    )


def test_paying_back_less_is_a_gain_and_the_euros_are_exact():
    wet = figure("terugvordering.grens", 100, day="2019-12-12")
    facts = {"ten_onrechte_of_te_veel": True, "bedrag_eur": "99.99"}
    not_asked = {"K56": "werksaam_vraagt_niet"}
    found = difference(wet, "terugvordering", facts, "2020-01-01", not_asked)
    assert found.soort == "wint"
    [result] = found.resultaten
    assert (result.na, result.verschil) == ("niet van toepassing", Decimal("-99.99"))


def test_a_figure_that_was_absent_gives_no_euros_to_compare():
    wet = figure("uitstroompremie.premie", 500)
    facts = {
        "uitkering_werksaam": True,
        "re_integratieverplichting_art7": True,
        "duurzame_uitstroom": True,
        "algemeen_geaccepteerde_arbeid": True,
        "geen_recht_meer_door_werk": True,
    }
    found = difference(wet, "uitstroompremie", facts, "2020-01-01")
    assert (found.soort, found.resultaten[0].verschil) == ("anders", None)
    assert found.oorzaken == ("«Uitstroompremie»: eerst geen cijfer, nu € 500,00.",)


def test_gain_and_loss_in_one_answer_is_neither():
    wet = figure(
        "jobcoaching.bedragen_dienstbetrekking",
        "{ licht = { 1 = 3000, 2 = 1000 } }",
        day="2018-01-01",
    )
    found = difference(
        wet,
        "jobcoach_subsidie_jaren",
        {"regime": "licht", "startdatum": "2018-02-01"},
        "2018-02-01",
    )
    assert (found.soort, [one.verschil for one in found.resultaten]) == ("anders", [300, -400])


def test_what_is_not_there_does_not_point_the_other_way():
    """Who need not pay back at all does not lose the part that need not be paid back."""
    way = Richting("ontvanger", -1, {"houdt": 1})
    kept = Uitkomstverschil("houdt", "Mag houden", "euro", "€ 5,00", "", Decimal(-5))
    pairs = {"houdt": (Found(Decimal(5)), Found(reason=NIET_VAN_TOEPASSING))}
    assert soort(way, "kan", "nee", [kept], pairs) == WINT
    assert soort(way, "kan", "kan", [kept], pairs) == VERLIEST


def test_a_chosen_reading_is_a_cause():
    wet = change('[[lezing]]\nconflict = "K48"\nlezing = "bedragen_2018_blijven"\n')
    found = difference(wet, "jobcoach_subsidie_proefplaatsing", {"regime": "licht"}, "2020-01-01")
    assert (found.oordeel_voor, found.oordeel_na, found.soort) == (
        "onbekend",
        "berekend",
        "anders",
    )
    assert found.oorzaken[0].startswith("Bij «Gelden de bedragen van 2018 of nieuwere")


def test_a_dropped_requirement_is_a_cause():
    wet = change('[[eis]]\nregel = "flextensie"\nnummer = 3\nvervalt = true\n')
    facts = {"duur_uitkering_maanden": 9, "plaatsbaar": True, "gemotiveerd": False}
    facts["uitkering_werksaam"] = True
    found = difference(wet, "flextensie", facts, "2017-07-01")
    assert (found.soort, found.oorzaken) == (
        "wint",
        ("De eis «gemotiveerd voor Flextensie» vervalt.",),
    )


def test_every_worked_example_is_of_one_kind():
    wet = figure("flextensie.wachttijd", 6)
    found = vergelijk_voorbeelden(wet)
    assert sum(found.aantal(kind) for kind in SOORTEN) == found.totaal == len(wetboek().voorbeelden)
    assert {one.regel for one in found.veranderd} == {"flextensie"}
    assert not found.onvolledig and found.niet_berekend == []


def test_what_is_not_touched_gives_the_same_answer_also_when_it_is_worked_out():
    wet = figure("flextensie.wachttijd", 6)
    for name in list(wetboek().voorbeelden)[::40]:
        row, today = wetboek().voorbeeld(name)
        if row["regel"] != "flextensie":
            assert wet.voorbeeld(name)[1].als_dict() == today.als_dict()


def test_stopped_halfway_it_gives_what_is_ready():
    def stop(done, whole, what):
        if done == 5:
            raise KeyboardInterrupt

    found = vergelijk_voorbeelden(figure("flextensie.wachttijd", 6), voortgang=stop)
    assert (found.onvolledig, len(found.gevallen)) == (True, 5)


def test_a_case_that_cannot_be_worked_out_says_why():
    case = {
        "titel": "nog niet geboren",
        "regel": "loonkostensubsidie_loonwaarde_bij_maximum",
        "feiten": {"uren_per_week": 20, "normale_uren_per_week": 40, "leeftijd": -1},
        "peildatum": "2018-03-01",
    }
    found = vergelijk_voorbeelden(figure("loonkostensubsidie.maximum", 60), {"x": case})
    assert found.niet_berekend[0][0] == "x" and "te laag" in found.niet_berekend[0][1]


def test_every_calculation_and_every_named_result_has_a_direction():
    rules = wetboek().regelingen
    assert richtingen().keys() == rules.keys()
    for name, way in richtingen().items():
        outcomes = (version.trace.outcome for version in rules[name].versies)
        results = {one.naam for outcome in outcomes for one in outcome.of(Resultaat)}
        assert way.voor and way.meer.keys() <= results, name


def test_every_amount_that_a_rule_gives_has_a_direction_or_is_only_looked_at():
    """A new amount must be thought about; these say what is so, not who is better off."""
    looked_at = {
        "loonkostensubsidie_verschil_met_wet",
        "loonkostensubsidie_loonwaarde_bij_maximum",
        "loonkostensubsidie_loonwaarde_bij_bedrag",
        "loonkostensubsidie_minimumloon_wet",
        "werkgeverskosten",
        "vermogen",
    }
    for rule in wetboek().versies:
        amounts = {
            one.naam for one in rule.trace.outcome.of(Resultaat) if one.eenheid.startswith("euro")
        }
        if rule.naam not in looked_at:
            assert amounts <= richtingen()[rule.naam].meer.keys(), rule.naam
