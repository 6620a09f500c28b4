"""A source has versions: which text held when, and what is not known of that."""

from datetime import date

import pytest

from reintegratie.core.errors import RegisterFout
from reintegratie.core.sources import source
from reintegratie.core.tijd import of_source

SAID = dict.fromkeys(("vastgesteld", "bekendgemaakt", "vanaf", "tot"), "?")
FIRST = {"naam": "wet", "datum": "1", "aanduiding": "de oude wet", "vanaf": date(2001, 6, 1)}
LATER = {"naam": "wet-2", "datum": "2", "aanduiding": "de nieuwe wet", "vanaf": date(2004, 1, 1)}
LOST = {"naam": "wet-0", "datum": "0", "aanduiding": "een wet", "niet_gegeven": "Zij is zoek."}


def made(*versions, **more):
    """A source with these versions."""
    rows = [version | {"niet_bekend": SAID} for version in versions]
    return source("wet", {"titel": "Wet", "uitgever": "?", "versies": rows} | more)


def test_a_text_ends_where_the_next_begins():
    first, later = made(FIRST, LATER).versies
    assert (first.tot, first.vervangen_door) == (date(2004, 1, 1), "wet-2")
    assert (later.tot, later.vervangen_door) == (None, None)


def test_a_text_that_ended_before_the_next_has_nothing_in_its_place():
    first, _ = made(FIRST | {"tot": date(2003, 1, 1)}, LATER).versies
    assert (first.tot, first.vervangen_door) == (date(2003, 1, 1), None)


TIMES = [
    ((FIRST, LATER), "2001-05-31", "Volgens de oude wet. Op 31 mei 2001 gold die nog niet."),
    ((FIRST, LATER), "2001-06-01", None),
    ((FIRST, LATER), "2003-12-31", None),
    ((FIRST, LATER), "2004-01-01", None),
    (
        (FIRST | {"nagegaan_tot": date(2002, 1, 1)}, LATER),
        "2003-12-31",
        "Volgens de oude wet. Of die op 31 december 2003 nog geldt, is niet nagegaan.",
    ),
    (
        (FIRST, LATER | {"nagegaan_tot": date(2004, 1, 1)}),
        "2004-01-02",
        "Volgens de nieuwe wet. Of die op 2 januari 2004 nog geldt, is niet nagegaan.",
    ),
    ((FIRST | {"tot": date(2003, 1, 1)}, LATER), "2002-12-31", None),
    (
        (FIRST | {"tot": date(2003, 1, 1)}, LATER),
        "2003-01-01",
        "Volgens de oude wet. Op 1 januari 2003 gold die niet meer.",
    ),
    ((FIRST | {"tot": date(2003, 1, 1)}, LATER), "2004-01-01", None),
    ((LOST, FIRST), "2001-05-31", "Volgens de oude wet. Op 31 mei 2001 gold die nog niet."),
    (
        (FIRST | {"zonder_datum": True},),
        "2001-05-31",
        "Volgens de oude wet. Of die op 31 mei 2001 al gold, is niet bekend.",
    ),
]


@pytest.mark.parametrize(("versions", "day", "said"), TIMES)
def test_what_is_said_of_a_day_follows_from_the_versions(versions, day, said):
    """The day before, the day, the last day, a gap, and a text that is not at hand."""
    assert of_source(made(*versions), date.fromisoformat(day)) == said


WRONG = [
    ((LATER | {"naam": "wet"}, FIRST | {"naam": "wet-2"}), "begint niet na wet"),
    ((FIRST | {"tot": date(2005, 1, 1)}, LATER), "begint niet na wet"),
    ((FIRST, {"naam": "wet-2", "datum": "2"}), "begint niet na wet"),
    ((FIRST | {"tot": date(2001, 6, 1)},), "eindigt voor zij begint"),
    ((FIRST | {"nagegaan_tot": date(2001, 5, 1)},), "eindigt voor zij begint"),
    (({"naam": "wet", "datum": "1", "tot": date(2001, 6, 1)},), "aanduiding"),
    ((FIRST, LATER | {"naam": "anders"}), "een versie heet wet"),
    ((LATER,), "een versie heet wet"),
]


@pytest.mark.parametrize(("versions", "said"), WRONG)
def test_versions_that_cannot_be_are_refused(versions, said):
    with pytest.raises(RegisterFout, match=said):
        made(*versions)


@pytest.mark.parametrize("day", SAID)
def test_a_source_of_the_book_gives_each_day_or_says_why_it_is_not_known(day):
    rows = [LATER | {"naam": "wet", "niet_bekend": {key: "?" for key in SAID if key != day}}]
    given = {"titel": "Wet", "uitgever": "?", "in_boek": True, "versies": rows}
    if day == "vanaf":
        assert source("wet", given).versies
    else:
        with pytest.raises(RegisterFout, match="of waarom is dat niet bekend"):
            source("wet", given)


@pytest.mark.parametrize("row", [{}, {"datum": "1", "versies": [FIRST]}])
def test_a_source_has_a_date_or_versions_that_have_one(row):
    with pytest.raises(RegisterFout, match="geef een datum, of versies"):
        source("wet", {"titel": "Wet", "uitgever": "?"} | row)
