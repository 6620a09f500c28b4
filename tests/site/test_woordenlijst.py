"""The glossary: words that clients and employers meet, and the fold of them on a chapter."""

import re

import pytest

from reintegratie import wetboek
from reintegratie.site import woordenlijst

WORDS = woordenlijst.words()
MOST = 20  # words of a sentence


def test_there_are_some_sixty_words_in_order():
    """Each is there once, in the order of the alphabet."""
    said = [row["woord"].lower() for row in WORDS.values()]
    assert 55 <= len(said) == len(set(said)) and said == sorted(said)


@pytest.mark.parametrize("row", WORDS.values(), ids=list(WORDS))
def test_a_word_is_explained_in_plain_words_and_where_it_says_so_by_a_source(row):
    """Short sentences; a place that is one of the three sources."""
    sentences = re.split(r"(?<=[.?:]) ", row["uitleg"])
    assert max(len(one.split()) for one in sentences) <= MOST
    assert not re.search(r"\d{3}", row["uitleg"])
    if row["bron"]:
        assert wetboek().vindplaatsen.bron(row["bron"]).in_boek


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Twee Nuggers en een nugger.", {"nugger"}),
        ("Een nuggerig huis", set()),
        ("De SVB betaalt.", {"svb"}),
        ("Een svb'tje", set()),
        ("In bruikleen: een jobcoach", {"bruikleen", "jobcoach"}),
        ("Een leer-werkplan is geen werkplan", {"leer-werkplan"}),
        ("Een interne jobcoach", {"interne-jobcoach", "jobcoach"}),
        ("", set()),
    ],
)
def test_a_word_is_found_in_its_forms_and_not_within_another(text, found):
    """Part of a longer word is another word; capitals count where a word is written with them."""
    assert set(woordenlijst.used(text)) == found


def test_a_chapter_folds_the_words_that_it_uses(site):
    """Below what it says in short, each with its meaning, and a link to all words."""
    page = (site / "verordening/artikel-16.html").read_text("utf-8")
    fold = page[page.index("Woorden op deze bladzijde") :].partition("</details>")[0]
    assert 'href="../begrippen.html#nugger"' in fold and WORDS["nugger"]["uitleg"] in fold
    assert "loondispensatie" not in fold
    assert 'id="nugger"' in (site / "begrippen.html").read_text("utf-8")
