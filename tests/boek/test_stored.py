"""What the page says of an example or a calculation is what its notebook stores, word for word.

nbval compares what a notebook stores with what the rules say today; the block of the page is made
when the site is built. So a label that breaks is seen twice: by nbval in the words, and here in the
block.
"""

import json
from collections import Counter
from functools import cache

import pytest
from bs4 import BeautifulSoup

from reintegratie import wetboek
from reintegratie.onderdelen import ONDERDELEN
from reintegratie.weergave import woorden
from reintegratie.weergave.antwoord import antwoord
from tests.getekend import drawn
from tests.stored import NOTEBOOKS, outcomes
from tests.weergave.lezer import lines, stored, unread, words

ONE = {"soort": "voorbeeld", "naam": "flextensie/mogelijk"}


@cache
def block(asked):
    """The block of a question, which is given as JSON."""
    question = json.loads(asked)
    return drawn(ONDERDELEN[question["soort"]].getoond(question, "x", "../"))


def built(question):
    """The block of the page, as a reader reads it."""
    return lines(block(json.dumps(question)))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=str)
def test_the_block_says_what_the_notebook_stores(path):
    for question, text in outcomes(path):
        if question["soort"] == "voorbeeld":
            assert built(question) == stored(text), question


@pytest.mark.parametrize("path", NOTEBOOKS, ids=str)
def test_a_notebook_stores_a_question_and_no_block(path):
    """A picture of people is its own question: the site does not know them."""
    for question, _ in outcomes(path):
        assert question["soort"] == "toon" or len(json.dumps(question)) < 1000


@pytest.mark.parametrize("path", NOTEBOOKS, ids=str)
def test_no_outcome_changes_when_a_calculator_comes_to_life(path):
    """What its form holds as it was built, only a peildatum, gives what stands below."""
    for question, _ in outcomes(path):
        if question["soort"] == "rekenhulp":
            page = BeautifulSoup(block(json.dumps(question)), "html.parser")
            asked = sent(page)
            assert not any(asked["velden"].values())
            shown = antwoord(asked)
            assert as_text(shown["kort"]) == page.select_one(".ri-kort").get_text(), question
            assert as_text(shown["html"]) == page.select_one(".ri-plaats").get_text(), question


@pytest.mark.parametrize("path", NOTEBOOKS, ids=str)
def test_without_a_script_a_calculator_shows_the_outcome_that_its_notebook_stores(path):
    """Of the facts in its cell, told as those of an example; else of an example of its room."""
    for question, text in outcomes(path):
        if question["soort"] == "rekenhulp" and wetboek().regeling(question["naam"]).feiten:
            shown = BeautifulSoup(block(json.dumps(question)), "html.parser").noscript
            assert "Voorbeeld: " in shown.p.text and shown.select(".ri-feiten dd"), question
            if question["feiten"] and "Wat ontbreekt" not in text:
                assert words(shown.h4) in text.split("\n"), question


def as_text(html):
    """The text of HTML."""
    return BeautifulSoup(drawn(html), "html.parser").get_text()


def sent(page):
    """What the form of a calculator sends as it stands."""
    fields = {field["data-veld"]: filled(field) for field in page.select("[data-veld]")}
    day, name = fields.pop("peildatum"), page.section["data-naam"]
    rest = {"lezingen": {}, "prefix": "x", "wortel": "../"}
    return {"naam": name, "velden": fields, "peildatum": day} | rest


def filled(field):
    """What one field of a form holds."""
    if area := field.select_one("textarea"):
        return area.get_text()
    box = field.select_one("input[checked], option[selected]") or field.select_one(
        "input[type=text]"
    )
    return box["value"]


def test_all_notebooks_together_can_be_reviewed():
    """They held twelve megabytes when each cell stored its block: six times as much a cell."""
    cells = sum(len(json.loads(path.read_text("utf-8"))["cells"]) for path in NOTEBOOKS)
    assert sum(path.stat().st_size for path in NOTEBOOKS) <= 1_700 * cells


@pytest.mark.parametrize("name", ["flextensie", "werkgeverskosten", "bemiddelingsgroep", "e_bike"])
def test_every_word_of_a_block_is_compared(name):
    """The reader of blocks skips nothing but the words that say what follows."""
    for example in (one for one in wetboek().voorbeelden if one.startswith(f"{name}/")):
        html = drawn(ONDERDELEN["voorbeeld"].getoond({"naam": example}, "x", "../"))
        assert not unread(html), example
        assert unread(html.replace("</article>", "<p>En dit.</p></article>")) == ["En dit."]


def test_a_chapter_shows_at_most_eight_examples_of_a_calculation():
    """The others stand with their outcome on the page of all examples."""
    rules = wetboek().voorbeelden
    shown = Counter(
        (path.name, rules[question["naam"]]["regel"])
        for path in NOTEBOOKS
        for question, _ in outcomes(path)
        if question["soort"] == "voorbeeld"
    )
    too_many = [one for one, many in shown.items() if many > 8]
    assert not too_many, too_many


def test_all_examples_and_calculators_are_compared():
    kinds = [question["soort"] for path in NOTEBOOKS for question, _ in outcomes(path)]
    assert kinds.count("voorbeeld") > 600 and kinds.count("rekenhulp") > 150


@pytest.mark.parametrize(
    ("table", "key", "broken"),
    [
        ("EISEN", "ja", ("✓", "voldoan")),
        ("OORDELEN", "kan", ("◐", "Kun", "{beslist}")),
        ("GRADEN", "officieel", "oficieel"),
    ],
)
def test_a_broken_label_is_seen_in_the_words_and_in_the_block(monkeypatch, table, key, broken):
    part = ONDERDELEN["voorbeeld"]
    text = part.gezegd(ONE)
    assert built(ONE) == stored(text)
    block.cache_clear()
    monkeypatch.setitem(getattr(woorden, table), key, broken)
    assert part.gezegd(ONE) != text, "nbval would not see it"
    assert built(ONE) != stored(text), "the block would not differ from what is stored"
    block.cache_clear()
