"""A reader is led to the chapter of his day, and to no other before that day."""

from datetime import date

import pytest

from reintegratie.weergave.hoofdstukken import per_dag, van_de_dag
from tests.core.invented import LAW, OTHER

FIRST, SECOND, THIRD = (f"{text}/artikel-1" for text in ("trapwet", "trapwet-2004", "trapwet-2006"))
BELL = "belwet/artikel-1"


@pytest.mark.parametrize(
    ("pages", "days"),
    [
        ((FIRST,), [("", FIRST)]),
        ((FIRST, SECOND), [("", FIRST), ("2004-01-01", SECOND), ("2006-01-01", FIRST)]),
        ((FIRST, SECOND, THIRD), [("", FIRST), ("2004-01-01", SECOND), ("2006-01-01", THIRD)]),
        ((BELL, FIRST, SECOND), [("", BELL)]),
        ((FIRST, BELL), [("", FIRST)]),
    ],
)
def test_of_some_chapters_it_is_that_of_the_text_of_the_day(pages, days):
    """A lid that stays keeps its page; the chapter of another source is never in its place."""
    assert list(per_dag(LAW, pages)) == days
    for said, page in days:
        assert van_de_dag(LAW, pages, date.fromisoformat(said or "2001-06-01")) == page


def test_the_day_before_a_text_it_is_still_the_chapter_of_the_older_one():
    assert van_de_dag(LAW, (FIRST, SECOND), date(2003, 12, 31)) == FIRST


@pytest.mark.parametrize(
    ("law", "pages", "day"),
    [
        (LAW, (SECOND, FIRST), date(2003, 6, 1)),
        (
            OTHER,
            ("fietsverordening-2024/artikel-1", "fietsverordening/artikel-1"),
            date(2019, 1, 1),
        ),
    ],
)
def test_on_a_day_without_a_text_it_is_the_chapter_of_the_nearest_one(law, pages, day):
    """In a gap that of the text before it, and before all texts that of the first."""
    assert van_de_dag(law, pages, day) == pages[1]
