"""Who notices a change, told apart: each reading by itself, and by the names of requirements."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegratie import wetboek
from reintegratie.beleid import wat_als
from reintegratie.beleid.richting import GEEN, Richting
from reintegratie.beleid.verschil import ANDERS, VERLIEST, WINT
from reintegratie.bewijs.bij_naam import nodig
from reintegratie.bewijs.gebied import Bereik, Gebied
from reintegratie.bewijs.groep import in_een_regel
from reintegratie.bewijs.groepen import Groepen, groepen
from reintegratie.bewijs.logica import all_of, any_of
from reintegratie.bewijs.persoon import Persoon, fixed
from reintegratie.bewijs.werelden import naast
from reintegratie.core.graph import graph_of
from reintegratie.ontwerp import leg_naast
from reintegratie.ontwerp.naast import Ontwerp
from tests.beleid.conftest import PARTS, PERCENTAGE, READING, REQUIREMENT, law
from tests.bewijs.fietsers import BEFORE, CYCLISTS, DAY, RULE, outcome
from tests.core.invented import LAW

FOUND = {}
CHOICES = st.sets(st.sampled_from(PARTS), min_size=1)


def found(*parts):
    """Return what is told of a change of the invented law; each is looked for once."""
    if parts not in FOUND:
        FOUND[parts] = Groepen(naast(law(*parts), RULE, DAY), GEEN)
    return FOUND[parts]


def said(told, groups):
    """Return as a formula what is told of somebody: the names that are left, and the facts."""
    names = nodig(groups.zeker, [told])
    rest = told.rest.formule(groups.both.mens)
    return all_of([*(told.namen[name].wie for name in names), rest])


@pytest.mark.parametrize("number", range(1, 2 ** len(PARTS)))
def test_what_is_told_is_proven_to_be_just_those_who_notice_it(number):
    """Under each reading, and all readings together everybody who notices it."""
    groups = found(*(part for place, part in enumerate(PARTS) if number & 2**place))
    each = [one for told in groups.verteld.values() for one in told]
    assert each and all(groups.zeker.zelfde(said(one, groups), one.wie) for one in each)
    for world in groups.both.werelden:
        own = any_of(one.wie for one in each if one.wereld is world)
        assert groups.zeker.zelfde(own, world.verschilt)


@settings(deadline=None, max_examples=150)
@given(CYCLISTS, CHOICES)
def test_somebody_is_told_of_under_a_reading_just_where_the_outcome_differs_under_it(facts, parts):
    parts = tuple(part for part in PARTS if part in parts)
    groups, after = found(*parts), law(*parts)
    here = fixed(groups.both.mens, Persoon(DAY, facts))
    chosen = after.chosen_on(DAY)
    for world in groups.both.werelden:
        told = [one for some in groups.verteld.values() for one in some if one.wereld is world]
        within = any(groups.zeker.iemand(said(one, groups), *here).can for one in told)
        before, then = (
            outcome(law_.regeling(RULE), facts, DAY, world.lezingen | more)
            for law_, more in ((LAW, {}), (after, chosen))
        )
        assert within == (before != then)


def test_readings_with_another_boundary_are_told_apart():
    """Of twelve by one reading and of thirteen by the other: each with its own number."""
    groups = found(REQUIREMENT).groepen()
    assert [one.lezing for one in groups] == ["Vanaf 12 jaar.", "Vanaf 13 jaar."]
    assert [one.wie[0] for one in groups] == [
        "Oud genoeg (leeftijd: minstens 12 jaar).",
        "Oud genoeg (leeftijd: minstens 13 jaar).",
    ]
    assert groups[0].gevolg == [
        "Nu: De bel wordt niet vergoed.",
        "Dan: De koning kan de bel vergoeden.",
    ]


def test_a_reading_under_which_nobody_notices_it_is_not_told():
    """The change reads thirteen: who read it so already notices nothing."""
    [group] = found(READING).groepen()
    assert group.lezing == "Vanaf 12 jaar."
    assert group.wie == [
        "Heeft een fiets.",
        "Nu voldaan aan «oud genoeg», dan niet (leeftijd: 12 jaar).",
    ]


def test_before_a_change_holds_nobody_notices_it():
    for parts in ([PERCENTAGE], [READING], [REQUIREMENT], PARTS):
        assert groepen(law(*parts), RULE, BEFORE) == []


def test_what_takes_too_many_boxes_is_told_by_what_it_hangs_on():
    """Not that it is not proven: only that it is not told."""
    groups = found(PERCENTAGE)
    told = next(iter(groups.verteld.values()))[0]
    box = {"prijs": Bereik(van=3), "aantal_bellen": Bereik(van=1)}
    some = told._replace(rest=Gebied((box,), volledig=False))
    *_, last = groups.uitleg.zinnen(some, [])
    assert "van «Aantal bellen» en «Prijs»: hoe, is te veel" in last


def test_what_no_requirement_says_is_told_by_facts():
    assert found(PERCENTAGE).groepen()[0].wie == [
        "Heeft een fiets.",
        "Oud genoeg (leeftijd: minstens 12 jaar).",
        "Hoeveel bellen koopt de fietser? Minstens 1.",
        "Wat kost een bel? Meer dan € 0,00.",
    ]


def test_where_the_reading_makes_no_difference_none_is_named():
    """The draft asks of a cyclist how many wheels: that stands in one text, read in one way."""
    draft = Ontwerp(LAW, Path("tests/ontwerp/klein"))
    groups = groepen(draft, "trapvergoeding", draft.begin)
    assert [one.lezing for one in groups] == [None, None]
    assert groups[1].wie == [
        "Heeft een fiets.",
        "Wielen: minstens 3 wielen.",
    ]


@pytest.mark.parametrize(
    ("way", "kinds"),
    [
        (Richting("fietser", 1, {"vergoeding": 1}), [WINT, WINT]),
        (Richting("fietser", -1, {"vergoeding": -1}), [VERLIEST, VERLIEST]),
        (GEEN, [ANDERS, ANDERS]),
    ],
)
@pytest.mark.parametrize("part", [REQUIREMENT, PERCENTAGE])
def test_whether_it_is_a_gain_is_told_as_far_as_the_register_says(part, way, kinds):
    """Of a yes, and of an amount that is higher."""
    groups = Groepen(naast(law(part), RULE, DAY), way).groepen()
    assert [one.soort for one in groups] == kinds
    ends = {WINT: "gaat erop vooruit.", VERLIEST: "gaat erop achteruit."}
    for one in groups:
        assert in_een_regel(one).endswith(ends.get(one.soort, one.wie[-1]))


@pytest.mark.parametrize(("rule", "first"), [("bagagedrager", False), ("trapper_overgang", True)])
def test_of_a_rule_that_comes_or_goes_its_own_sentence_is_told(rule, first):
    draft = Ontwerp(LAW, Path("tests/ontwerp/groot"))
    for one in groepen(draft, rule, draft.begin):
        there = ["Nu: De oude vergoeding blijft.", "Deze berekening vervalt."]
        new = ["Deze berekening is nieuw.", "Dan: De koning kan een bagagedrager geven."]
        assert one.gevolg == (there if first else new)


def test_a_name_that_means_something_else_in_another_reading_says_so():
    """Of the real law: whether somebody is a client hangs on two conflicts, and stands once."""
    groups = groepen(wat_als(JOURNEY), "e_bike_verstrekking", date(2018, 1, 1))
    assert len(groups) == 1 and groups[0].lezing is None
    [about] = [one for one in groups[0].uitleg if "«cliënt van WerkSaam»" in one]
    asked = graph_of(wetboek().regeling("e_bike_verstrekking")).conflicts
    assert all(asked[name].titel in about for name in ("K44", "K66", "K95"))


def test_a_question_that_is_answered_by_how_the_text_is_read_is_not_asked_again():
    """Each group of the large draft is of one answer to whether the grant may still be had."""
    draft = leg_naast("notebooks/beleidsreview/groot")
    groups = groepen(draft, "uitstroompremie", draft.begin)
    told = " ".join(one for group in groups for one in group.uitleg)
    assert draft.conflicten["K44"].titel in told
    assert draft.conflicten["K902"].titel not in told and all(one.lezing for one in groups)


JOURNEY = """titel = "Dichterbij"
vanaf = 2018-01-01
[[parameter]]
naam = "e_bike.minimale_afstand"
waarde = 8
"""


def test_a_name_that_means_the_same_in_every_reading_is_explained_by_facts():
    """As it is said of somebody: that a requirement is not met is another thing."""
    groups = groepen(wat_als(WITHOUT), "beschut_werk_ondersteuning", date(2018, 1, 1))
    told = [one for group in groups for one in group.uitleg]
    advice, decision = "Gaf UWV een positief advies Beschut Werk? Nee.", "een besluit Beschut Werk?"
    [failed] = {one for one in told if one.startswith("Nu niet voldaan aan «heeft een advies")}
    assert f"»: {advice} Heeft deze persoon {decision} Nee." in failed
    [met] = {one for one in told if one.startswith("Genoeg vormen van hulp: Een van deze: ")}
    assert met.count("? Ja.") == 3 and met.count(" Of: ") == 2


WITHOUT = """titel = "Zonder"
vanaf = 2018-01-01
[[eis]]
regel = "beschut_werk_ondersteuning"
tekst = "heeft een advies of besluit Beschut Werk"
vervalt = true
"""


def test_a_distance_that_can_be_read_in_two_ways_is_told_for_each():
    """Of the large draft of the book: fifty kilometres there, or twenty-five there and back."""
    draft = leg_naast("notebooks/beleidsreview/groot")
    groups = groepen(draft, "verhuiskosten", draft.begin)
    said = "Reist ver genoeg (afstand van huis naar werk: minstens {} kilometer)."
    assert [(one.lezing, one.soort, one.wie) for one in groups] == [
        (reading, WINT, ["Is cliënt.", "Aanvaardt werk.", said.format(kilometres)])
        for reading, kilometres in (
            ("Alleen de reis van huis naar werk telt.", 50),
            ("De reis heen en de reis terug tellen samen.", 25),
        )
    ]
