"""Search finds what a coach or employer asks for, by everybody, and asks nobody else."""

import gzip
import json
import re
from html import unescape
from pathlib import Path

import pytest

from reintegratie.core.toml import read
from reintegratie.site import zoeken
from tests.site.axe import axe

HERE = Path(__file__)
REGISTER = read(HERE.with_name("zoekvragen.toml"), HERE.with_name("zoekvragen.schema.json")).rows
QUESTIONS, LATER = REGISTER["vraag"], REGISTER["later"]
FIRST = 3
ASK = "async ([script, question]) => (await import(script)).zoek(question)"


@pytest.fixture
def ask(page, address):
    """Return a function that searches from the page that is open."""
    return lambda question: page.evaluate(ASK, [address("_static/vind.js"), question])


def places(result):
    """The places that one result leads to: the page, and what it shows within that page."""
    links = [result["adres"], *(lid["adres"] for lid in result["leden"])]
    return [link.lstrip("/").replace(".html", "") for link in links]


def answers(found, expected):
    """Return whether one of the first results leads to an expected page or lid."""
    shown = [place for result in found["resultaten"][:FIRST] for place in places(result)]
    return any(place in expected or place.partition("#")[0] in expected for place in shown)


def search_for(page, question):
    """Open the search page with a question and wait for what it says."""
    page.goto(f"/zoeken.html?q={question}")
    page.get_by_role("status").get_by_text("gevonden voor").wait_for()


def test_there_are_thirty_questions_and_each_leads_somewhere(project):
    places = [place for question in QUESTIONS + LATER for place in question["verwacht"]]
    lost = [
        place
        for place in places
        if not (project / f"book/{place.partition('#')[0]}.ipynb").exists()
    ]
    assert (len(QUESTIONS), lost) == (30, [])


def test_every_question_is_answered_by_the_first_results(page, ask):
    page.goto("/zoeken.html")
    missed = [
        question["tekst"]
        for question in QUESTIONS + LATER
        if not answers(ask(question["tekst"]), question["verwacht"])
    ]
    assert missed == []


def test_every_synonym_leads_to_words_that_the_book_has(site):
    pages = [
        path.read_text("utf-8") for path in site.rglob("*.html") if "_static" not in path.parts
    ]
    text = unescape(re.sub(r"<[^>]*>", " ", " ".join(pages))).lower()
    targets = {
        word for terms in zoeken.synonyms().values() for term in terms for word in term.split()
    }
    assert [word for word in targets if not re.search(rf"\b{re.escape(word)}", text)] == []


def test_a_synonym_is_written_as_it_is_looked_up():
    assert [
        word for word in zoeken.synonyms() if not re.fullmatch(r"[a-z]+(?: [a-z]+){0,2}", word)
    ] == []


def test_every_synonym_finds_something(page, ask):
    page.goto("/zoeken.html")
    assert [word for word in zoeken.synonyms() if not ask(word)["aantal"]] == []


def test_every_page_of_the_book_is_in_the_index(site, address, project):
    index = site / address("pagefind").lstrip("/")
    entry = json.loads((index / "pagefind-entry.json").read_text("utf-8"))
    chapters = re.findall(
        r"(?m)^(?:root:| *- file:) (.*)", (project / "book/_toc.yml").read_text("utf-8")
    )
    assert entry["languages"]["nl"]["page_count"] == len(set(chapters) - zoeken.NOT_SEARCHED)


def test_every_file_of_the_index_is_whole(site, address):
    index = site / address("pagefind").lstrip("/")
    packed = [*index.glob("index/*"), *index.glob("fragment/*"), *index.glob("*.pf_meta")]
    assert packed
    for path in packed:
        gzip.decompress(path.read_bytes())  # raises on a file that was cut off


def test_by_keyboard_alone_from_any_page_to_the_lid(page):
    page.goto("/bronnen.html")
    page.keyboard.press("Control+K")
    page.keyboard.type("wachtlijst beschut werk")
    page.keyboard.press("Enter")
    page.get_by_role("status").get_by_text("gevonden voor «wachtlijst beschut werk»").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # «Naar de inhoud»
    page.wait_for_url("**#main-content")
    link = page.get_by_role("main").get_by_role("link", name="Lid 5: het aantal plekken")
    for _ in range(15):
        page.keyboard.press("Tab")
        if link.evaluate("link => link === document.activeElement"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/verordening/artikel-10.html#lid-5")


def test_it_says_which_words_of_the_book_it_searched_for(page):
    search_for(page, "bijverdienen")
    assert "Gezocht op: inkomstenvrijlating." in page.get_by_role("status").inner_text()
    assert page.locator("#zoek-lijst h2").first.inner_text() == "Artikel 15. Inkomstenvrijlating"


def test_results_follow_what_is_typed_and_the_address_with_them(page):
    page.goto("/zoeken.html")
    page.get_by_role("main").get_by_role("searchbox").fill("e-bike")
    page.get_by_role("status").get_by_text("gevonden voor «e-bike»").wait_for()
    assert page.url.endswith("/zoeken.html?q=e-bike")


@pytest.mark.parametrize("question", ["xqzwv", "<u>xqzwv</u>", "?", "particuliere"])
def test_what_is_nowhere_is_said_to_be_nowhere(page, question):
    page.goto("/zoeken.html")
    page.get_by_role("main").get_by_role("searchbox").fill(question)
    page.get_by_text(f"Niets gevonden voor «{question}».").wait_for()
    assert page.locator("#zoek-lijst > li, main u").count() == 0


def test_it_says_what_the_book_does_not_have(page):
    search_for(page, "particuliere jobcoach")
    assert (
        "Dit staat niet in het handboek: particuliere." in page.get_by_role("status").inner_text()
    )


def test_an_endless_question_is_answered_too(page, ask):
    page.goto("/zoeken.html")
    found = ask("premie loonkostensubsidei " * 20_000)
    assert found["aantal"] > 0


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1280)])
def test_results_are_accessible_and_fit(new_page, scheme, width):
    page = new_page(color_scheme=scheme, viewport={"width": width, "height": 800})
    search_for(page, "loonkostensubsidie")
    page.wait_for_timeout(600)  # the theme makes scrolling regions reachable after a while
    assert not axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_javascript_it_says_where_to_look(new_page):
    page = new_page(java_script_enabled=False)
    page.goto("/zoeken.html")
    assert page.locator("main noscript p").is_visible()
