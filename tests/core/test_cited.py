"""What cites places of a law with several texts has, on each day, the places of that day."""

from datetime import date

import pytest

from reintegratie.core import cited
from tests.core.invented import LAW

FIRST, SECOND, THIRD = (
    f"{text}/artikel-1#lid-2" for text in ("trapwet", "trapwet-2004", "trapwet-2006")
)
STAYS, GONE, NEW = "trapwet/artikel-1#lid-1", "trapwet/artikel-2", "trapwet-2006/artikel-3"
PAGE, NEXT_PAGE = "trapwet-2004/artikel-1", "trapwet-2006/artikel-1"
LAST_OF_2003, FIRST_OF_2004, FIRST_OF_2006 = (
    date(2003, 12, 31),
    date(2004, 1, 1),
    date(2006, 1, 1),
)


@pytest.mark.parametrize(
    ("places", "day", "found"),
    [
        ((FIRST, SECOND, THIRD), LAST_OF_2003, [FIRST]),
        ((FIRST, SECOND, THIRD), FIRST_OF_2004, [SECOND]),
        ((FIRST, SECOND, THIRD), FIRST_OF_2006, [THIRD]),
        ((STAYS, NEW), date(2005, 12, 31), []),
        ((STAYS, NEW), FIRST_OF_2006, [STAYS, NEW]),
        ((FIRST,), LAST_OF_2003, [FIRST]),
        ((FIRST,), FIRST_OF_2004, []),
        ((FIRST, THIRD), FIRST_OF_2004, []),
        ((FIRST, STAYS), FIRST_OF_2004, []),
        ((GONE, STAYS), LAST_OF_2003, [GONE, STAYS]),
        ((GONE, STAYS), FIRST_OF_2004, [STAYS]),
        ((GONE,), FIRST_OF_2004, []),
        ((PAGE, NEXT_PAGE), date(2005, 12, 31), [PAGE]),
        ((PAGE, NEXT_PAGE), FIRST_OF_2006, [NEXT_PAGE]),
        ((PAGE,), FIRST_OF_2006, []),
        (("trapwet/artikel-1",), FIRST_OF_2006, ["trapwet/artikel-1"]),
        (("beltoelichting/lid-2",), date.min, ["beltoelichting/lid-2"]),
    ],
)
def test_of_some_places_those_of_a_day_stand(places, day, found):
    """One that is to come counts only for what it takes the place of; one that was replaced counts
    no more, and where none of the others came in its place nothing does."""
    assert cited.of_day(LAW, places, day) == found


def test_a_place_that_was_replaced_is_lost_unless_what_came_in_its_place_is_named():
    assert cited.lost(LAW, (FIRST,), LAST_OF_2003) == {}
    assert cited.lost(LAW, (FIRST,), FIRST_OF_2004) == {FIRST: [SECOND]}
    assert cited.lost(LAW, (FIRST,), FIRST_OF_2006) == {FIRST: [THIRD]}
    assert cited.lost(LAW, (FIRST, "trapwet-2004/artikel-1"), FIRST_OF_2004) == {}
    assert cited.lost(LAW, (GONE,), FIRST_OF_2004) == {}


def test_stretches_follow_on_each_other():
    """The places of each, with its first day and the first one after it."""
    assert list(cited.stretches(LAW, (FIRST, SECOND, THIRD))) == [
        (date.min, FIRST_OF_2004, [FIRST]),
        (FIRST_OF_2004, FIRST_OF_2006, [SECOND]),
        (FIRST_OF_2006, date.max, [THIRD]),
    ]
    assert list(cited.stretches(LAW, (FIRST, THIRD))) == [
        (date.min, FIRST_OF_2004, [FIRST]),
        (FIRST_OF_2006, date.max, [THIRD]),
    ]
    assert list(cited.stretches(LAW, (STAYS,))) == [(date.min, date.max, [STAYS])]
