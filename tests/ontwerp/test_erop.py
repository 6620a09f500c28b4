"""A draft on another draft lies beside the law as it would be with that other one adopted."""

from datetime import date

import pytest

from reintegratie.bewijs.gebied_in_woorden import zinnen
from reintegratie.bewijs.wie_merkt_het import wie
from reintegratie.ontwerp import verschil
from reintegratie.ontwerp.fouten import OntwerpFout
from reintegratie.ontwerp.naast import Ontwerp
from reintegratie.ontwerp.nagaan import nagaan
from reintegratie.ontwerp.proef import proef
from tests.core.invented import LAW

from .conftest import HERE

DAY = date(2012, 1, 1)
OLD = {"heeft_fiets": True, "leeftijd": 40}


@pytest.fixture(scope="module")
def upon(large):
    """Return a draft that amends what the large one brings, laid on that one."""
    return Ontwerp(large, HERE / "erop")


@pytest.mark.parametrize(
    ("day", "name", "paid"),
    [
        ("2009-12-31", "vergoeding", 15),
        ("2011-12-31", "vergoeding_ouder", 20),
        ("2012-01-01", "vergoeding_ouder", 10),
    ],
)
def test_each_draft_answers_from_its_own_day_on(upon, day, name, paid):
    assert upon.bereken("trapvergoeding", OLD, peildatum=day).resultaten[name] == paid


def test_it_is_laid_beside_the_law_with_the_other_draft_in_it(upon, large):
    assert upon.basis is large and "(boven op «Een artikel in tweeën" in upon.titel
    kinds = {name: kind for name, _, kind in verschil.berekeningen(upon)}
    assert kinds == {"trapvergoeding": "Anders", "bagagedrager": "Vervalt"}
    said = {one.titel.partition(" (")[0]: (one.nu, one.dan) for one in verschil.plaatsen(upon)}
    assert said["Minder voor wie ouder is"][0].startswith("Vergoeding voor wie ouder is")
    assert [[one.id for one in some] for some in verschil.conflicten(upon)] == [["V04"], [], []]
    assert zinnen(wie(upon, "trapvergoeding", DAY), upon.begrippen) == [
        "Hoe oud is de fietser? Minstens 21 jaar.",
        "Heeft de fietser een fiets? Ja.",
    ]


def test_it_is_whole_on_the_other_draft_alone(upon):
    """Beside the law itself it amends what is not there."""
    assert proef(upon) == (1, ())
    with pytest.raises(OntwerpFout, match="T019"):
        nagaan(Ontwerp(LAW, HERE / "erop"))
