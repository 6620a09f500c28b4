"""Who notices a figure at each value of its slider: what is found there for that value alone."""

from datetime import date
from decimal import Decimal

import pytest

from reintegratie import wetboek
from reintegratie.beleid.knoppen import knoppen, wijziging
from reintegratie.beleid.schuif import posities
from reintegratie.beleid.watals import WatAls
from reintegratie.bewijs.gebied import Bereik, Gebied
from reintegratie.bewijs.gebied_in_woorden import zinnen
from reintegratie.bewijs.groep import READ_LIKE_THIS
from reintegratie.bewijs.streken import TE_VEEL, streken
from reintegratie.bewijs.werelden import naast
from reintegratie.bewijs.wie_merkt_het import wie
from reintegratie.bewijs.zijde import IN_SOME_READING, Zijde

DAY = date(2020, 1, 1)
WAIT = next(one for one in knoppen() if one.naam == "wachttijd")
RULE = "flextensie"


def law(value):
    """Return the law with another waiting time."""
    return WatAls(wetboek(), wijziging({WAIT.naam: str(value)}, {}, DAY))


@pytest.fixture(scope="module")
def told():
    return streken(WAIT, DAY)


def group(told, value, rule):
    """Return who notices a value in a calculation, by how the text is read."""
    return {one["zo"]: one["wie"] for one in told[value][wetboek().regeling(rule).op(DAY).titel]}


@pytest.mark.parametrize("value", [0, 2, 4, 6])
def test_a_value_has_the_region_that_is_found_for_it_alone(told, value):
    """At nought, on both sides of today, and at the last one; today itself changes nothing."""
    alone = wie(law(value), RULE, DAY)
    [(read, who)] = group(told, str(value), RULE).items()
    assert sorted(who) == sorted(zinnen(alone, wetboek().begrippen)) and TE_VEEL not in who
    assert read == IN_SOME_READING, "who is a client can be read in many ways"
    assert [*told] == [f"{one:f}" for one in posities(WAIT, DAY) if one != 3]


def test_a_region_that_is_too_wide_or_too_narrow_is_not_that_of_a_side():
    side = Zijde(law(5), RULE, WAIT, tuple(Decimal(one) for one in (4, 5, 6)), DAY)
    every = range(len(naast(law(5), RULE, DAY).werelden))
    found = wie(law(5), RULE, DAY)
    assert side.holds(found, every) and not side.holds(found, [0])
    [box, *others] = found.dozen
    wide = {name: span for name, span in box.items() if name != "plaatsbaar"}
    narrow = box | {"gemotiveerd": Bereik((True,)), "leeftijd": Bereik(van=40)}
    for wrong in (wide, narrow):
        assert not side.holds(Gebied((wrong, *others), volledig=True), every)


def test_what_hangs_on_how_the_text_is_read_is_told_for_each_reading():
    """One that asks the money back notices nothing in the reading in which that is left to them."""
    border = next(one for one in knoppen() if one.naam == "grens")
    readings = wetboek().conflicten["K56/optellen"].lezingen
    told = streken(border, DAY)
    for value, words in (("49", "Van € 49,00 tot € 50,00."), ("51", "Van € 50,00 tot € 51,00.")):
        one = group(told, value, "terugvordering")
        assert len(one) == 1 and "vraagt het geld niet terug" in next(iter(one)), value
        two = group(told, value, "terugvordering_meer_betalingen")
        assert [*two] == [READ_LIKE_THIS.format(lezing=read) for read in readings.values()]
        apart, together = two.values()
        assert apart[1].count(words) == 2 and together == [TE_VEEL]
