"""A page of a source tells on which days each provision stands, and what before and after."""

from datetime import date

import pytest

from reintegratie.core.readings import Conflict
from reintegratie.weergave import geldend
from tests.core.invented import LAW


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
    """Of a text that had ended before the next one began the end is told, not that beginning."""
    assert told("trapwet/artikel-1") == [
        ("T010", "", [], []),
        ("T011", "Geldt tot 1 januari 2003.", [], ["T013"]),
    ]
    assert told("trapwet/artikel-2") == [("T012", "Geldt tot 1 januari 2003.", [], [])]
    assert told("trapwet-2004/artikel-1") == [
        ("T013", "Geldt vanaf 1 januari 2004 tot 1 januari 2006.", ["T011"], ["T014"])
    ]
    assert told("trapwet-2006/artikel-3") == [("T015", "Geldt vanaf 1 januari 2006.", [], [])]


def test_a_source_with_one_text_and_a_page_of_no_source_tell_no_days():
    assert told("belwet/artikel-1") == told("inhoud") == []
    assert geldend.tekst(LAW, "belwet/artikel-1") is geldend.tekst(LAW, "inhoud") is None
    assert geldend.tekst(LAW, "trapwet-2004/artikel-1").naam == "trapwet-2004"


@pytest.mark.parametrize(
    ("page", "day", "part"),
    [
        ("trapwet/artikel-1", date(2002, 12, 31), 1),
        ("trapwet/artikel-1", date(2003, 1, 1), 0.5),
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
