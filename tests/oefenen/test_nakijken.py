"""The right answer is computed, a claim that does not come true is refused, the step is found."""

import pytest

from reintegratie.oefenen.nakijken import antwoorden, bezwaren, geschud, nagekeken
from tests.oefenen.conftest import wrong

TOO_SHORT = {
    "uitkering_werksaam": True,
    "duur_uitkering_maanden": "3",
    "plaatsbaar": True,
    "gemotiveerd": True,
}
A_MONTH_MORE = wrong("kan", "grens_verschoven", feit="duur_uitkering_maanden", met=1)


def test_the_right_answer_follows_the_facts(case):
    """No answer is typed: with other facts another one is right."""
    assert antwoorden(case())[0] == {"flextensie": "kan"}
    assert antwoorden(case(feiten=TOO_SHORT, fout=[A_MONTH_MORE])) == [
        {"flextensie": "nee"},
        {"flextensie": "kan"},
    ]


def test_a_good_case_has_no_objections(case):
    assert bezwaren(case()) == []
    assert bezwaren(case(feiten=TOO_SHORT, fout=[A_MONTH_MORE])) == []


@pytest.mark.parametrize(
    ("wrongs", "why"),
    [
        ([wrong("nee", "kan_als_recht")], "en niet tot"),
        ([wrong("recht", "recht_als_kan")], "leidt tot het goede antwoord"),
        ([A_MONTH_MORE], "leidt tot het goede antwoord"),
        (
            [
                wrong("nee", "grens_verschoven", feit="duur_uitkering_maanden", met=-1),
                wrong("nee", "feit_anders", feiten={"plaatsbaar": False}),
            ],
            "hetzelfde antwoord",
        ),
        ([wrong("nee", "feit_anders", feiten={"plaatsbaar": True})], "niet anders bekend"),
    ],
)
def test_a_claim_that_does_not_come_true_is_refused(case, wrongs, why):
    """The misconception must lead to its answer, to no other, and not to the right one."""
    assert any(why in said for said in bezwaren(case(fout=wrongs)))


def test_a_rule_that_does_not_exist_is_an_objection(case):
    assert bezwaren(case(vraagt=[{"wat": "weg", "label": "Weg"}]))
    assert bezwaren(case(vraagt=[{"wat": "flextensie.weg", "label": "Weg"}]))


def test_the_deciding_step_is_the_one_that_the_mistake_misses(case):
    """Of the three requirements only the time on benefit is another one."""
    checked = nagekeken(case(feiten=TOO_SHORT, fout=[A_MONTH_MORE]))
    ((steps,),) = checked["beslissend"]
    trace = checked["uitkomsten"][0]["uitkomst"]["stappen"]
    assert [trace[number]["tekst"] for number in steps] == ["langer dan drie maanden een uitkering"]


def test_a_power_taken_for_a_right_has_no_deciding_step(case):
    """Every step is the same: the difference is in what the source makes of them."""
    assert nagekeken(case())["beslissend"] == [[[]]]


def test_a_forgotten_requirement_is_the_deciding_step(case):
    """A step that the wrong way does not have at all."""
    facts = TOO_SHORT | {"duur_uitkering_maanden": "4", "plaatsbaar": False}
    forgot = wrong("kan", "eis_vergeten", regeling="flextensie", eis="plaatsbaar op werk")
    checked = nagekeken(case(feiten=facts, fout=[forgot]))
    assert checked["beslissend"] == [[[1]]]


def test_who_asks_on_after_a_no_missed_that_no(case):
    """Whatever is still unknown."""
    facts = {"duur_uitkering_maanden": "3", "gemotiveerd": True}
    checked = nagekeken(case(feiten=facts, fout=[wrong("onbekend", "nee_als_onbekend")]))
    assert checked["beslissend"] == [[[0]]]


def test_the_order_of_the_answers_is_fixed_and_tells_nothing(case):
    """The same case has the same order; over many cases the right one stands anywhere."""
    answers = antwoorden(case())
    first = {geschud(case(naam=f"casus-{number}"), answers)[0] for number in range(20)}
    assert first == {0, 1}
    assert geschud(case(), answers) == geschud(case(), answers)
