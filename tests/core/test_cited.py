"""What cites places of a law with several texts has, on each day, the places of that day."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from reintegratie.core import cited
from reintegratie.core.lawbook import Wetboek
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


ASKED = """
[V04]
titel = "Wat is een trap?"
ernst = "laag"
vindplaatsen = [{places}]
bevinding = "De tekst zegt het niet."
"""
LEFT_OPEN = """[[{id}.norm]]
regel = "L1"
soort = "norm"
betreft = []
modaliteit = "is"
beslist = []
gevolg = "een trap"
open = [{{ vraag = "wat een trap is", aard = "conflict", conflict = "V04" }}]
"""
LAST_OF_2005 = date(2005, 12, 31)
JOINED = [
    ([STAYS, NEW], STAYS, date.min, [STAYS]),
    ([STAYS, NEW], STAYS, LAST_OF_2005, [STAYS]),
    ([STAYS, NEW], STAYS, FIRST_OF_2006, [STAYS, NEW]),
    ([STAYS, NEW], NEW, LAST_OF_2005, []),
    ([STAYS, NEW], NEW, FIRST_OF_2006, [STAYS, NEW]),
    ([NEW], NEW, LAST_OF_2005, []),
    ([FIRST, SECOND, NEW], FIRST, LAST_OF_2003, [FIRST]),
    ([FIRST, NEW], FIRST, FIRST_OF_2004, []),
]


@pytest.mark.parametrize(("places", "left_open", "day", "found"), JOINED)
def test_a_lid_that_joins_a_conflict_later_takes_it_from_no_day_before(
    tmp_path, places, left_open, day, found
):
    """A question is there from the day on which a text leaves it open."""
    folder = Path(shutil.copytree(LAW.folder, tmp_path / "wet"))
    with (folder / "conflicten.toml").open("a", encoding="utf-8") as file:
        file.write(ASKED.format(places=", ".join(f'"{one}"' for one in places)))
    [id] = [id for id in LAW.op_plek[left_open] if LAW.bepalingen[id].vindplaats == left_open]
    (folder / "contract" / "trapwet").mkdir(parents=True)
    said = LEFT_OPEN.format(id=id)
    (folder / "contract" / "trapwet" / "eerste.toml").write_text(said, encoding="utf-8")
    law = Wetboek(LAW.package, folder, LAW.versie)
    assert cited.of_conflict(law, law.conflicten["V04"], day) == found
