"""The glossary: words that clients and employers meet, and the fold of them on a chapter."""

import re

import pytest
from bs4 import BeautifulSoup

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
    assert all(wetboek().vindplaatsen.bron(one).in_boek for one in row["bronnen"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Twee Nuggers en een nugger.", {"nugger"}),
        ("Een nuggerig huis", set()),
        ("De SVB betaalt.", {"svb"}),
        ("Een svb'tje", set()),
        ("In bruikleen: een jobcoach", {"bruikleen", "jobcoach"}),
        ("Een leer-werkplan is geen werkplan", {"leer-werkplan"}),
        ("Een interne jobcoach", {"interne-jobcoach"}),
        ("Een interne jobcoach is een jobcoach", {"interne-jobcoach"}),
        ("", set()),
    ],
)
def test_a_word_is_found_in_its_forms_and_not_within_another(text, found):
    """Part of a longer word is another word; capitals count where a word is written with them."""
    assert {name for name, _, _ in woordenlijst.places(text, {})} == found


def test_a_word_says_what_it_means_where_it_first_occurs(site):
    """A button in the text, once; its meaning with the way to all words; none in what is a link."""
    page = BeautifulSoup((site / "verordening/artikel-16.html").read_text("utf-8"), "html.parser")
    [word] = page.select('[popovertarget="woord-nugger"]')
    meaning = page.select_one("#woord-nugger[popover]")
    assert (
        word.name == "button"
        and word.find_parent("p")
        and WORDS["nugger"]["uitleg"] in meaning.text
    )
    assert meaning.a["href"] == "../begrippen.html#nugger"
    assert not page.select("a button, h2 button, #woord-loondispensatie")
    assert 'id="nugger"' in (site / "begrippen.html").read_text("utf-8")
    subject = (site / "onderwerpen/nugger.html").read_text("utf-8")
    assert 'popovertarget="woord-nugger"' in subject
