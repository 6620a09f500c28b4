"""What is proven of a rule is proven of each of its versions, on the days on which that holds."""

from datetime import date, timedelta

import pytest

from reintegratie.bewijs.dagen import EARLIEST, LATEST
from reintegratie.bewijs.mens import EVER, Tijdvak
from reintegratie.bewijs.regelproef import onderzoek
from reintegratie.bewijs.tijdvakken import eigen, tijdvakken
from reintegratie.core.graph import graph_of
from tests.core.invented import LAW

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


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_version_is_not_idle_for_the_days_of_another(number):
    """Its figures begin with it: on other days its amount could not occur."""
    assert onderzoek(RULE.versies[number]) == []
