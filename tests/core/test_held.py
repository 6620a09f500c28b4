"""On which days a rule holds is found from its texts, and on every other day it says so alone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from reintegratie.core.errors import RegisterFout
from reintegratie.core.held import Held, common, joined
from tests.core.invented import LAW, OTHER, among_lost_texts, belwet, ends_of

FIRST_DAY = date(2001, 6, 1)
GAP = Held(None, date(2003, 1, 1)), Held(date(2004, 1, 1))


def said(rule, day):
    found = rule.wetboek.bereken(rule.naam, {"heeft_fiets": True}, peildatum=day)
    return found.oordeel, found.gevolg


def test_before_the_first_text_a_rule_does_not_hold():
    """The day before that text and the day; what it says then is when it begins, and no more."""
    rule = belwet({})
    before = FIRST_DAY - timedelta(days=1)
    assert said(rule, before) == ("geldt niet", "Dit geldt pas vanaf 1 juni 2001.")
    assert said(rule, FIRST_DAY) == ("recht", "Zo is het.")
    assert rule.begin == FIRST_DAY


@pytest.mark.parametrize(
    "doubt", [{"zonder_datum": True}, {"niet_bekend": {"vanaf": "Na bekendmaking.", "tot": "?"}}]
)
def test_a_first_day_that_is_not_sure_is_no_beginning(doubt):
    """Then the text answers for the days before it too, and says of them what is not known."""
    rule = belwet(doubt)
    assert said(rule, date(2000, 1, 1)) == ("recht", "Zo is het.")
    assert (rule.begin, rule.geldt) == (date.min, [Held()])


def test_neither_is_the_first_text_at_hand_where_an_older_one_is_lost():
    assert among_lost_texts().geldt == [Held()]
    assert LAW.regeling("trapverbod").geldt == [Held(None, date(2003, 1, 1))]


@pytest.mark.parametrize(
    ("day", "unsure"),
    [("2001-05-31", True), ("2001-06-01", False), ("2002-12-31", False), ("2003-01-01", True)],
)
def test_an_answer_for_a_day_outside_its_text_says_its_doubt_right_below_its_head(day, unsure):
    """Between two texts that are lost, on the first and last day of this one and beyond them."""
    law = among_lost_texts().wetboek
    answer = law.bereken("bellen", {"heeft_fiets": True}, peildatum=day).als_dict()
    doubt = "Of dit op de peildatum geldt, is niet zeker."
    assert (answer["oordeel"], answer["kop"]["verder"]) == ("recht", doubt if unsure else None)


def test_of_what_is_not_known_yet_no_doubt_is_told():
    answer = LAW.bereken("trapvergoeding", {}, peildatum="2001-05-31").als_dict()
    assert (answer["oordeel"], answer["kop"]["verder"]) == (
        "onbekend",
        "Er zijn hoogstens 2 vragen.",
    )


@pytest.mark.parametrize("day", ["2002-12-31", "2003-01-01", "2004-01-01"])
def test_what_surely_does_not_hold_is_no_doubt(day):
    answer = LAW.bereken("trapverbod", {"leeftijd": 19}, peildatum=day).als_dict()
    assert answer["kop"]["verder"] is None


def test_a_text_that_ended_alone_leaves_no_rule():
    rule = belwet({"tot": date(2004, 1, 1), "niet_bekend": {}})
    assert said(rule, date(2003, 12, 31))[0] == "recht"
    assert said(rule, date(2004, 1, 1)) == (
        "geldt niet",
        "Dit geldt niet meer sinds 1 januari 2004.",
    )


@pytest.mark.parametrize("name", ["trapvergoeding", "trapper_telt"])
def test_in_a_gap_it_is_said_that_a_rule_returns(name):
    """Also where it returns as another version."""
    rule = LAW.regeling(name)
    assert tuple(rule.geldt) == GAP
    found = LAW.bereken(name, {}, peildatum="2003-06-01")
    assert found.gevolg == (
        "Dit geldt niet meer sinds 1 januari 2003. Vanaf 1 januari 2004 geldt het weer."
    )


@pytest.mark.parametrize("law", [LAW, OTHER], ids=["Trappenland", "Fietsdal"])
def test_of_what_does_not_hold_nothing_is_noted(law):
    """Of no rule, on the first and the last day of each of its stretches, whatever is given."""
    silent = 0
    facts = {"heeft_fiets": True, "leeftijd": 19, "koopdatum": date(2007, 1, 1)}
    given = {name: value for name, value in facts.items() if name in law.begrippen}
    for rule in law.versies:
        for day in ends_of(rule):
            found = law.bereken(rule.naam, given, peildatum=day)
            assert (found.oordeel == "geldt niet") == (not rule.geldt_op(day))
            if found.oordeel == "geldt niet":
                silent += 1
                answer = found.als_dict()
                for part in ("kanttekeningen", "stappen", "tekeningen", "afgeleide_feiten"):
                    assert answer[part] == [], (rule.naam, day, part)
    assert silent


def test_texts_that_never_hold_together_make_no_rule():
    rule = belwet({"tot": date(2004, 1, 1), "niet_bekend": {}})
    later = replace(rule, naam="later")
    vars(later)["teksten"] = {"belwet": rule.teksten["belwet"], "trapwet": LAW.teksten["T015"]}
    with pytest.raises(RegisterFout, match="haar teksten gelden nooit samen"):
        _ = later.dagen


DAY, NEXT, LAST = (date(2020, 1, number) for number in (1, 2, 3))


def test_stretches_without_a_day_between_are_one():
    assert joined([Held(None, DAY), Held(DAY, LAST)]) == [Held(None, LAST)]
    assert joined([Held(None, DAY), Held(NEXT, LAST)]) == [Held(None, DAY), Held(NEXT, LAST)]
    assert joined([Held(DAY, None), Held(LAST, None)]) == [Held(DAY, None)]


def test_what_two_lists_of_stretches_share():
    assert common(GAP, [Held()]) == list(GAP)
    assert common([Held(None, LAST)], [Held(NEXT, None)]) == [Held(NEXT, LAST)]
    assert common([Held(None, NEXT)], [Held(NEXT, None)]) == []
