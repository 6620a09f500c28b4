"""A large draft: an article split in two, an instrument added, one ended, another number."""

from datetime import date

import pandas as pd
import pytest

from reintegratie.bewijs.gebied_in_woorden import zinnen
from reintegratie.bewijs.wie_merkt_het import wie
from reintegratie.caseload.mensen import Caseload
from reintegratie.caseload.vergelijk import vergelijk_mensen
from reintegratie.core.contract import Norm
from reintegratie.core.readings import Conflict
from reintegratie.ontwerp import verschil
from reintegratie.ontwerp.proef import proef
from tests.core.invented import LAW

DAY, BEFORE = date(2010, 1, 1), date(2009, 12, 31)
AGES = [20, 21, 22, 59, 60, 69, 70]


@pytest.fixture(scope="module")
def found(large):
    """Return what the draft does to cyclists of these ages, all with a bicycle."""
    rows = {"leeftijd": AGES, "heeft_fiets": [True] * len(AGES)}
    table = pd.DataFrame(rows).astype({"leeftijd": "Int64", "heeft_fiets": "boolean"})
    return vergelijk_mensen(large, Caseload(table, "fietsers", synthetisch=True), DAY)


def test_each_calculation_comes_goes_or_becomes_another(large):
    kinds = {name: kind for name, _, kind in verschil.berekeningen(large)}
    assert kinds == {
        "trapvergoeding": "Anders",
        "trapper_telt": "Anders",
        "trapper_overgang": "Vervalt",
        "bagagedrager": "Nieuw",
    }


def test_a_figure_that_is_new_is_told_beside_nothing(large):
    told = [(one.waar, one.was, one.wordt) for one in verschil.cijfers(large)]
    new = ("Waarde van een bagagedrager", verschil.GEEN, "€ 25,00 vanaf 1 januari 2010")
    places = (one.nieuw for one in verschil.veranderingen(large) if one.nieuw)
    others = [row for one in places for row in verschil.andere_cijfers(large, one)]
    assert told == [new] and not any(others)


def test_one_article_became_two_and_what_goes_is_told(large):
    rows = {one.titel.partition(" (")[0]: one.soort for one in verschil.plaatsen(large)}
    assert rows == {
        "Vergoeding voor wie jong is": "Anders",
        "Vergoeding voor wie ouder is": "Anders",
        "Wie trappers vergoed krijgt": "Anders",
        "Een bagagedrager": "Nieuw",
        "Wie voor 2006 kocht": "Vervalt",
    }


def test_another_number_is_noticed_by_nobody(large):
    assert zinnen(wie(large, "trapper_telt", DAY), large.begrippen) == ["Voor niemand."]


@pytest.mark.parametrize(("day", "lid"), [(BEFORE, "T010"), (DAY, "T018")])
def test_a_rule_that_only_moved_cites_the_lid_of_the_day(large, day, lid):
    assert large.regeling("trapper_telt").op(day).bepalingen == (lid,)


WHO = [
    ("bagagedrager", ["Hoe oud is de fietser? Minstens 60 jaar."]),
    ("trapper_overgang", ["Wanneer is de bel gekocht? Op of voor 31 december 2005."]),
    (
        "trapvergoeding",
        ["Hoe oud is de fietser? Minstens 21 jaar.", "Heeft de fietser een fiets? Ja."],
    ),
]


@pytest.mark.parametrize(("rule", "said"), WHO)
def test_who_gets_what_comes_and_who_loses_what_goes_is_proven(large, rule, said):
    """A new instrument for whom some reading has it; of one that ends whoever had it."""
    assert zinnen(wie(large, rule, DAY), large.begrippen) == said


def test_people_are_counted_with_euros_and_who_cannot_be_told(found):
    """From 70 on in both readings; between 60 and 70 the readings differ."""
    rows = {one.regel: one for one in found.regels}
    carrier, pedals = rows["bagagedrager"], rows["trapvergoeding"]
    assert (carrier.aantallen["wint"], carrier.onbekend) == (1, 2)
    assert carrier.bedragen["waarde"].som == 25
    older = sum(age >= 21 for age in AGES)
    assert pedals.bedragen["vergoeding"].som == -15 * older
    assert pedals.bedragen["vergoeding_ouder"].som == 20 * older


def test_a_conflict_that_the_draft_makes_is_named(large):
    assert [[one.id for one in some] for some in verschil.conflicten(large)] == [[], ["V04"], []]


@pytest.mark.parametrize(
    ("follows", "found"),
    [
        (None, [["V01", "V02/x"], ["V04", "V05"], []]),
        ("V01", [["V02/x"], ["V05"], ["V04"]]),
        ("V02", [["V01"], ["V05"], ["V04"]]),
        ("V03", [["V01", "V02/x"], ["V04", "V05"], []]),
    ],
)
def test_a_conflict_that_follows_one_that_ends_begins_nothing(follows, found):
    """The same question is open still, of the new text; V03 does not end."""
    v01, v02, v04, v05 = (
        Conflict(id, "?", "laag", (), "?", volgt=volgt)
        for id, volgt in (("V01", None), ("V02/x", None), ("V04", follows), ("V05", None))
    )
    told = verschil.gepaard([v01, v02], [v04, v05])
    assert [[one.id for one in some] for some in told] == found


@pytest.mark.parametrize("rule", ["trapper_overgang", "bagagedrager"])
@pytest.mark.parametrize("day", [BEFORE, DAY])
def test_what_comes_and_goes_does_so_on_the_day(large, rule, day):
    now, then = large.naast(rule, day)
    assert (now is not None) == (rule == "trapper_overgang")
    assert (then is not None) == ((rule == "bagagedrager") == (day == DAY))


def test_what_stays_and_names_what_ends_is_told(large, monkeypatch):
    """By its contract: words of a norm that goes, in one that stands on the first day."""
    ends, stays = (
        Norm("L1", "norm", (), "is", (), gevolg=said) for said in ("overgang", "zonder overgang")
    )
    monkeypatch.setitem(large.contract, "T015", (ends,))
    assert list(verschil.noemt_wat_vervalt(large)) == []
    monkeypatch.setitem(large.contract, "T019", (stays,))
    assert list(verschil.noemt_wat_vervalt(large)) == [("Een bagagedrager", "overgang")]


def test_a_draft_is_held_to_its_own_examples(large, small):
    assert proef(large) == (6, ()) and proef(small) == (3, ())
    assert not set(large.voorbeelden) & set(LAW.voorbeelden)
