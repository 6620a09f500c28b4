"""A page of a source tells on which days each provision stands, and what before and after."""

from datetime import date

import pytest

from reintegratie.core.readings import Conflict
from reintegratie.weergave import geldend
from tests.core.invented import LAW, OTHER, belwet, ends_of

PAGES = (
    *("trapwet/artikel-1", "trapwet/artikel-2"),
    *("trapwet-2004/artikel-1", "trapwet-2006/artikel-3"),
)


def told(page):
    """What a page tells of time: provision, days, what stood before and what after."""
    return [
        (
            one.bepaling.id,
            one.dagen,
            [old.id for old in one.daarvoor],
            [new.id for new in one.daarna],
        )
        for one in geldend.van(LAW, page)
    ]


def test_each_provision_tells_its_days_and_what_stands_before_and_after():
    """In a gap nothing stands: a lid that stays tells that too."""
    assert told("trapwet/artikel-1") == [
        ("T010", "Geldt tot 1 januari 2003 en vanaf 1 januari 2004.", [], []),
        ("T011", "Geldt tot 1 januari 2003.", [], ["T013"]),
    ]
    assert told("trapwet/artikel-2") == [("T012", "Geldt tot 1 januari 2003.", [], [])]
    assert told("trapwet-2004/artikel-1") == [
        ("T013", "Geldt vanaf 1 januari 2004 tot 1 januari 2006.", ["T011"], ["T014"])
    ]
    assert told("trapwet-2006/artikel-3") == [("T015", "Geldt vanaf 1 januari 2006.", [], [])]


def test_a_lid_tells_when_what_comes_after_it_begins():
    """At once, or after a gap."""
    after = {one.bepaling.id: one.opvolging for page in PAGES for one in geldend.van(LAW, page)}
    assert (after["T011"], after["T013"]) == ("vanaf 1 januari 2004", "daarna")


def test_each_end_of_a_lid_is_told_and_whether_it_is_for_good():
    said = {
        one.bepaling.id: [(end.zin, end.voorgoed) for end in one.eindes]
        for page in PAGES
        for one in geldend.van(LAW, page)
    }
    assert said == {
        "T010": [("Niet vanaf 1 januari 2003 tot 1 januari 2004", False)],
        "T011": [("Niet meer vanaf 1 januari 2003", True)],
        "T012": [("Niet meer vanaf 1 januari 2003", True)],
        "T013": [("Anders vanaf 1 januari 2006", True)],
        "T015": [],
    }


def test_the_end_of_a_text_that_stood_alone_is_told_and_its_chapter_weighs_less():
    """The last day and the day after it; before its first day nothing of it stood either."""
    law = belwet({"tot": date(2004, 1, 1), "niet_bekend": {}}).wetboek
    days = [date(2001, 5, 31), date(2001, 6, 1), date(2003, 12, 31), date(2004, 1, 1)]
    lids = geldend.van(law, "belwet/artikel-1")
    assert {one.dagen for one in lids} == {"Geldt tot 1 januari 2004."}
    assert [geldend.aandeel(law, "belwet/artikel-1", day) for day in days] == [0, 1, 1, 0]


@pytest.mark.parametrize("law", [LAW, OTHER], ids=["Trappenland", "Fietsdal"])
def test_pages_and_rules_know_the_same_days(law):
    """Where the texts are sure of their days, a rule holds where all its provisions stand."""
    for rule in law.versies:
        for day in ends_of(rule):
            stand = all(law.staat(id, day) for id in rule.bepalingen)
            assert stand == any(held.op(day) for held in rule.dagen), (rule.naam, day)


def test_a_lid_of_every_text_and_a_page_of_no_source_tell_no_days():
    assert {days for _, days, *_ in told("belwet/artikel-1")} == {""}
    assert told("inhoud") == []
    assert geldend.tekst(LAW, "belwet/artikel-1") is geldend.tekst(LAW, "inhoud") is None
    assert geldend.tekst(LAW, "trapwet-2004/artikel-1").naam == "trapwet-2004"


@pytest.mark.parametrize(
    ("page", "day", "part"),
    [
        ("trapwet/artikel-1", date(2002, 12, 31), 1),
        ("trapwet/artikel-1", date(2003, 1, 1), 0),
        ("trapwet/artikel-1", date(2003, 12, 31), 0),
        ("trapwet/artikel-1", date(2004, 1, 1), 0.5),
        ("trapwet/artikel-2", date(2003, 1, 1), 0),
        ("trapwet-2004/artikel-1", date(2003, 12, 31), 0),
        ("trapwet-2004/artikel-1", date(2004, 1, 1), 1),
        ("trapwet-2004/artikel-1", date(2006, 1, 1), 0),
        ("belwet/artikel-1", date(2030, 1, 1), 1),
        ("inhoud", date(2030, 1, 1), 1),
    ],
)
def test_which_part_of_a_page_stands_on_a_day(page, day, part):
    assert geldend.aandeel(LAW, page, day) == part


FIRST, SECOND, THIRD = (
    f"{text}/artikel-1#lid-2" for text in ("trapwet", "trapwet-2004", "trapwet-2006")
)
STAYS, NEW = "trapwet/artikel-1#lid-1", "trapwet-2006/artikel-3"


def test_a_conflict_begins_with_the_last_place_that_takes_over_no_other():
    def begins(*places):
        return geldend.eerste_dag(LAW, Conflict("V99", "?", "laag", places, "?"))

    assert begins(FIRST, SECOND) == date.min
    assert begins(SECOND, THIRD) == date(2004, 1, 1)
    assert begins(STAYS, NEW) == date(2006, 1, 1)
