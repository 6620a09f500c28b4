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
from reintegratie.bewijs.streken import TE_VEEL, everywhere, streken
from reintegratie.bewijs.wie_merkt_het import wie

DAY = date(2020, 1, 1)
WAIT = next(one for one in knoppen() if one.naam == "wachttijd")
RULE = "flextensie"


def law(value):
    """Return the law with another waiting time."""
    return WatAls(wetboek(), wijziging({WAIT.naam: str(value)}, {}, DAY))


@pytest.fixture(scope="module")
def told():
    return streken(WAIT, DAY)


@pytest.mark.parametrize("value", [0, 2, 4, 6])
def test_a_value_has_the_region_that_is_found_for_it_alone(told, value):
    """At nought, on both sides of today, and at the last one; today itself changes nothing."""
    alone = wie(law(value), RULE, DAY)
    title = wetboek().regeling(RULE).titel
    assert sorted(told[str(value)][title]) == sorted(zinnen(alone, wetboek().begrippen))
    assert TE_VEEL not in told[str(value)][title]
    assert [*told] == [f"{one:f}" for one in posities(WAIT, DAY) if one != 3]


def test_a_region_that_is_too_wide_or_too_narrow_is_not_that_of_a_side():
    ends = tuple(Decimal(one) for one in (4, 5, 6))
    found = wie(law(5), RULE, DAY)
    assert everywhere(law(5), RULE, WAIT, found, ends, DAY)
    [box, *others] = found.dozen
    wide = {name: span for name, span in box.items() if name != "plaatsbaar"}
    narrow = box | {"gemotiveerd": Bereik((True,)), "leeftijd": Bereik(van=40)}
    for wrong in (wide, narrow):
        region = Gebied((wrong, *others), volledig=True)
        assert not everywhere(law(5), RULE, WAIT, region, ends, DAY)
