"""Who notices a change, exactly: everybody in the region, and nobody outside it."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegratie import wetboek
from reintegratie.beleid import wat_als
from reintegratie.bewijs.gebied import Bereik, Gebied
from reintegratie.bewijs.gebied_in_woorden import (
    IEDEREEN,
    NIEMAND,
    NIET_ALLES,
    NIET_TE_BEWIJZEN,
    antwoord_op,
    bereik,
    zinnen,
)
from reintegratie.bewijs.term import NietTeBewijzen
from reintegratie.bewijs.verbreden import widest
from reintegratie.bewijs.werelden import keuzes
from reintegratie.bewijs.wie_merkt_het import wie
from reintegratie.core.graph import graph_of
from tests.beleid.conftest import PARTS, PERCENTAGE, READING, REQUIREMENT, law
from tests.bewijs.fietsers import BEFORE, CYCLISTS, DAY, RULE, outcome
from tests.core.invented import LAW

CONCEPTS = wetboek().begrippen
REGIONS = {}


def region(*parts, day=DAY):
    """Return who notices a change of the invented law; each is looked for once."""
    if (parts, day) not in REGIONS:
        REGIONS[parts, day] = wie(law(*parts), RULE, day)
    return REGIONS[parts, day]


def notices(wet, facts, day):
    """Return whether somebody gets another outcome, in a reading that counts."""
    before, after = LAW.regeling(RULE), wet.regeling(RULE)
    return any(
        outcome(before, facts, day, now) != outcome(after, facts, day, then)
        for now, then in keuzes(wet, graph_of(before), graph_of(after), day)
    )


@settings(deadline=None, max_examples=300)
@given(CYCLISTS, st.sets(st.sampled_from(PARTS), min_size=1), st.sampled_from([DAY, BEFORE]))
def test_somebody_is_in_the_region_just_where_the_outcome_changes(facts, parts, day):
    """Anybody, for every change of figures, readings and requirements together, on both days."""
    parts = tuple(part for part in PARTS if part in parts)
    found = region(*parts, day=day)
    assert found.volledig
    assert found.heeft(facts) == notices(law(*parts), facts, day)


def test_before_a_change_holds_nobody_notices():
    assert region(*PARTS, day=BEFORE) == Gebied((), volledig=True)


def test_another_reading_is_noticed_by_who_stands_between_the_two():
    """Of twelve, and with a bicycle: younger and older people get the same."""
    assert region(READING).dozen == (
        {"heeft_fiets": Bereik((True,)), "leeftijd": Bereik(van=12, tot=12)},
    )


def test_a_figure_is_noticed_by_whoever_it_is_reckoned_for():
    """Above nought: the last price of nobody is nought itself."""
    [box] = region(PERCENTAGE).dozen
    assert box["aantal_bellen"] == Bereik(van=1)
    assert box["prijs"] == Bereik(van=Decimal("0.01"), na=Decimal("0.00"))


def test_a_requirement_that_drops_out_is_noticed_by_who_failed_it():
    [box] = region(REQUIREMENT).dozen
    assert box == {"heeft_fiets": Bereik((False,)), "leeftijd": Bereik(van=12)}


def test_a_change_of_a_real_rule_is_told_in_words():
    """The distance from eight kilometres, and one reading of an own vehicle."""
    said = zinnen(
        wie(
            wat_als("notebooks/beleidsreview/e-bike.toml"), "e_bike_verstrekking", date(2018, 1, 1)
        ),
        CONCEPTS,
    )
    assert "Heeft de cliënt zelf een auto? Nee." in said and len(said) == 7
    distance = "Hoeveel kilometer is het van huis naar werk? Van 8 kilometer tot 12 kilometer."
    assert any(distance in one for one in said)


def test_what_a_change_does_not_touch_has_no_region():
    assert list(law(PERCENTAGE).geraakt()) == [RULE]


def test_lists_of_periods_are_refused_by_name():
    change = 'titel = "x"\nvanaf = 2018-01-01\n[[lezing]]\nconflict = "K26/{}"\nlezing = "{}"\n'
    conflict = wetboek().conflicten["K26/grenzen"]
    wet = wat_als(change.format("grenzen", next(iter(conflict.lezingen))))
    with pytest.raises(NietTeBewijzen, match="lijsten van perioden"):
        wie(wet, "inkomstenvrijlating_agenda", date(2018, 1, 1))


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (Bereik(van=10, tot=Decimal("11.99"), voor=12), "van 10 kilometer tot 12 kilometer"),
        (Bereik(van=10, tot=12), "van 10 kilometer tot en met 12 kilometer"),
        (Bereik(van=10, tot=10), "10 kilometer"),
        (Bereik(van=10), "minstens 10 kilometer"),
        (Bereik(tot=10), "hoogstens 10 kilometer"),
        (Bereik(van=Decimal("10.01"), na=10), "meer dan 10 kilometer"),
        (Bereik(tot=Decimal("9.99"), voor=10), "minder dan 10 kilometer"),
        (Bereik(van=4, na=3, tot=9), "meer dan 3 kilometer en hoogstens 9 kilometer"),
    ],
)
def test_the_ends_of_a_span_are_told_as_they_are(span, said):
    assert bereik(CONCEPTS["afstand_km"], span) == f"afstand van huis naar werk: {said}"
    question = f"Hoeveel kilometer is het van huis naar werk? {said[0].upper()}{said[1:]}."
    assert antwoord_op(CONCEPTS["afstand_km"], span) == question


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (Bereik(van=date(2020, 1, 1)), "Op of na 1 januari 2020."),
        (Bereik(tot=date(2020, 1, 31)), "Op of voor 31 januari 2020."),
        (
            Bereik(van=date(2020, 1, 1), tot=date(2020, 1, 31)),
            "Van 1 januari 2020 tot en met 31 januari 2020.",
        ),
        (Bereik(van=date(2020, 1, 1), tot=date(2020, 1, 1)), "1 januari 2020."),
    ],
)
def test_days_have_their_own_words(span, said):
    assert antwoord_op(CONCEPTS["datum_uitstroom"], span).endswith(f"? {said}")


CHOICES = [*CONCEPTS["in_dienst_bij"].keuzes]


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        (CHOICES[:1], "WerkSaam."),
        (CHOICES[:2], "«WerkSaam» of «WerkSaam Verloning»."),
        (CHOICES[:3], "Niet «Niemand»."),
        (CHOICES, "Welk antwoord ook."),
    ],
)
def test_choices_are_told_by_what_is_left_out_where_that_is_less(chosen, said):
    """All of them is not the same as no answer: somebody may have none of these."""
    question = "Bij wie is deze persoon in dienst?"
    assert antwoord_op(CONCEPTS["in_dienst_bij"], Bereik(tuple(chosen))) == f"{question} {said}"


def test_other_values_of_one_fact_are_one_answer():
    ends = Bereik(tot=date(2019, 12, 31)), Bereik(van=date(2020, 2, 1))
    region = Gebied(tuple({"datum_uitstroom": one} for one in ends), volledig=True)
    assert zinnen(region, CONCEPTS) == [
        "Op welke dag stopte de uitkering van de cliënt? "
        "Op of voor 31 december 2019 of op of na 1 februari 2020."
    ]


def test_alternatives_that_go_with_all_others_stand_apart():
    """Two distances with three kinds of people are two lists, not six boxes."""
    near, far = Bereik(tot=8), Bereik(van=12)
    who = [{name: Bereik((True,))} for name in ("heeft_auto", "heeft_brommer", "werkt")]
    boxes = tuple({"afstand_km": one} | other for one in (near, far) for other in who)
    said = zinnen(Gebied(boxes, volledig=True), CONCEPTS)
    assert [one.count(" Of: ") for one in said] == [2, 0]
    assert "Hoogstens 8 kilometer of minstens 12 kilometer." in said[1]


def test_everybody_nobody_and_what_is_not_proven_are_said():
    assert zinnen(Gebied(({},), volledig=True), CONCEPTS) == [IEDEREEN]
    assert zinnen(Gebied((), volledig=True), CONCEPTS) == [NIEMAND]
    assert zinnen(Gebied((), volledig=False), CONCEPTS) == [NIET_TE_BEWIJZEN]
    some = Gebied(({"leeftijd": Bereik(van=12)},), volledig=False)
    assert zinnen(some, CONCEPTS)[1:] == [NIET_ALLES]


BOUNDS = st.lists(st.integers(1, 10**6), min_size=3, max_size=3)


@pytest.mark.parametrize("open_ends", [False, True], ids=["both included", "both left out"])
@given(BOUNDS)
def test_a_span_is_widened_just_as_far_as_it_goes(open_ends, bounds):
    """From any value to both ends; where these are left out, up to them."""
    low, value, high = (Decimal(step) / 100 for step in sorted(bounds))
    step = Decimal("0.01") if open_ends else 0

    def whole(span):
        van, tot, na, voor = span
        if (na is not None or voor is not None) and not open_ends:
            return False
        begins = na >= low - step if na is not None else van is not None and van >= low
        ends = voor <= high + step if voor is not None else tot is not None and tot <= high
        return begins and ends

    expected = (low, high, low - step, high + step) if open_ends else (low, high, None, None)
    assert widest(CONCEPTS["afstand_km"], value, whole) == expected
