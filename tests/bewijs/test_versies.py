"""What is proven of a rule is proven of each of its versions, on the days on which that holds."""

from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest

from reintegratie.bewijs.dagen import EARLIEST, LATEST
from reintegratie.bewijs.mens import EVER, Tijdvak
from reintegratie.bewijs.regelproef import onderzoek
from reintegratie.bewijs.tijdvakken import eigen, tijdvakken
from reintegratie.bewijs.versiegeval import delen
from reintegratie.bewijs.versies import geval, merkt, rijen
from reintegratie.bewijs.wie_merkt_het import wie_versie
from reintegratie.core.graph import graph_of
from reintegratie.ontwerp import leg_naast
from reintegratie.ontwerp.naast import Ontwerp
from tests.core.invented import LAW, ends_of

RULE = LAW.regeling("trapvergoeding")
YEAR_2004, YEAR_2006 = date(2004, 1, 1), date(2006, 1, 1)
DAY = timedelta(days=1)


def test_each_version_is_looked_at_on_its_own_days():
    """The oldest answers for the days before it too; a rule that never changed for all."""
    assert [eigen(one) for one in RULE.versies] == [
        Tijdvak(EARLIEST, YEAR_2004 - DAY),
        Tijdvak(YEAR_2004, YEAR_2006 - DAY),
        Tijdvak(YEAR_2006, LATEST),
    ]
    assert eigen(LAW.regeling("trapper_telt")) == EVER


def test_no_stretch_of_days_has_two_versions_of_a_rule():
    graphs = [graph_of(version) for version in RULE.versies]
    for stretch in tijdvakken(graphs):
        assert RULE.op(stretch.van) is RULE.op(stretch.tot)
    assert {YEAR_2004, YEAR_2006} <= {stretch.van for stretch in tijdvakken(graphs)}


@pytest.mark.parametrize("name", ["trapper_telt", "trapverbod", "toeterverbod"])
def test_nothing_is_proven_of_a_day_on_which_a_rule_does_not_hold(name):
    """Before its first text, in a gap, and after its last one; the day before and the day."""
    rule = LAW.regeling(name)
    found = tijdvakken([graph_of(rule)])
    assert len(ends_of(rule)) > 1
    for day in ends_of(rule):
        assert any(one.van <= day <= one.tot for one in found) == rule.geldt_op(day)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_version_is_not_idle_for_the_days_of_another(number):
    """Its figures begin with it: on other days its amount could not occur."""
    assert onderzoek(RULE.versies[number]) == []


def noticed(older, newer, facts):
    """Whether somebody gets another outcome by the rules themselves."""
    days = [newer.vooravond, newer.begin]
    said = [LAW.bereken(RULE.naam, facts, peildatum=day) for day in days]
    assert [one.regel for one in said] == [older, newer]
    return (said[0].oordeel, said[0].resultaten) != (said[1].oordeel, said[1].resultaten)


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize("cyclist", [True, False])
def test_who_notices_a_version_is_exactly_who_gets_another_outcome(number, cyclist):
    """On the last day of one and the first of the next, each with the figures of its day."""
    older, newer = RULE.versies[number - 1 : number + 1]
    region = wie_versie(newer)
    assert region.volledig
    for age, bells in product((0, 17, 18, 20, 21, 120), (0, 2, 4)):
        facts = {"heeft_fiets": cyclist, "leeftijd": age, "aantal_bellen": bells}
        within = any(all(box[name].heeft(facts[name]) for name in box) for box in region.dozen)
        assert within == noticed(older, newer, facts)


def test_who_notices_a_version_is_told_in_words():
    """In 2006 everybody with a bicycle: 20 became 30, and 10 became 30 or 15."""
    assert [(row["versie"], row["vanaf"]) for row in rijen(RULE.versies)] == [
        (2, "2004-01-01"),
        (3, "2006-01-01"),
    ]
    assert merkt(RULE) == ["Vergoeding: hoger. Heeft een fiets."]
    row = rijen(RULE.versies)[1]
    assert row["bijvoorbeeld"] == (
        "Hoe oud is de fietser? 20 jaar. Heeft de fietser een fiets? Ja. "
        "Eerst: Recht of plicht; Vergoeding: € 10,00. Dan: Recht of plicht; Vergoeding: € 30,00."
    )
    assert row["blijft"] == ["eis: heeft een fiets", "uitkomst: Vergoeding"]
    assert row["vervalt"] == row["nieuw"] == []


@pytest.mark.parametrize("version", RULE.versies[1:], ids=lambda one: str(one.nummer))
def test_the_simplest_person_who_notices_a_version_does_and_needs_each_of_those_facts(version):
    facts = geval(version).feiten
    older = version.versies[version.nummer - 2]
    assert noticed(older, version, facts)
    assert len(facts) <= 3
    for name in facts:
        less = {other: value for other, value in facts.items() if other != name}
        said = [
            LAW.bereken(RULE.naam, less, peildatum=day)
            for day in (version.vooravond, version.begin)
        ]
        assert any(one.ontbrekende_feiten or one.oordeel == "onbekend" for one in said)


def test_what_goes_and_what_comes_with_a_version_is_told():
    """Of a draft on the invented law: an exception more, and somebody who decides."""
    draft = Ontwerp(LAW, Path("tests/ontwerp/klein"))
    found = delen(draft.regeling("trapvergoeding"))
    assert found.nieuw == ["eis: niet op een driewieler", "beslist: de minister"]
    assert found.vervalt == []
    assert merkt(LAW.regeling("trapper_overgang")) == [
        "Deze berekening is nieuw. Dan: De oude vergoeding blijft. "
        "Voor 2006 gekocht (koopdatum: op of voor 31 december 2005)."
    ]


def test_that_somebody_decides_where_nobody_was_named_is_told():
    draft = leg_naast("notebooks/beleidsreview/klein")
    found = delen(draft.regeling("e_bike_verstrekking").op(draft.begin))
    assert "beslist: niemand genoemd" in found.vervalt and "beslist: WerkSaam" in found.nieuw
