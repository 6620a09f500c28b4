"""The frame of the site, as a browser, a screen reader and a cautious visitor get it."""

import json
import re

import pytest

from tests.site.axe import axe
from tests.site.looking import reachable
from tests.site.reader import ELSEWHERE, Reader, broken

REFERENCE = {
    "altijd-waar.html",
    "bouwstenen.html",
    "begrippen.html",
    "bronconflicten.html",
    "bronnen.html",
    "data.html",
    "dekking.html",
    "feiten.html",
    "grenzen.html",
    "licenties.html",
    "notebooks/training/casus-schrijven.html",
    "voorbeelden.html",
}
WRITERS = "notebooks/beleidsreview/"
CODES = re.compile(r"\b[CKP]\d{2,3}\b|(?<![/{\w])[a-z][a-z0-9]*_\w+")


@pytest.fixture(scope="module")
def pages(site):
    """Return what each page of the site holds, by its path."""
    return {path: Reader(path) for path in site.rglob("*.html") if "_static" not in path.parts}


def test_home_page_opens_in_dutch(page):
    """The home page loads whole, from its own address, and says that it is Dutch."""
    page.goto("/")
    assert page.locator("html").get_attribute("lang") == "nl"
    assert page.locator("h1").first.inner_text().startswith("Re-integratie")


def test_no_page_loads_anything_from_elsewhere(pages):
    """Every address that any page loads is one of its own."""
    assert not [
        (path, address)
        for path, page in pages.items()
        for address in page.loads
        if address.startswith(ELSEWHERE)
    ]


def test_no_number_of_a_register_and_no_name_of_a_fact_stands_outside_the_reference(pages, site):
    """A reader meets «K44» or «uitkering_werksaam» only where registers are laid out.

    Not in a label that is only heard either, nor in what a page has in store for its answers.
    """
    met = [
        (path, text.strip())
        for path, page in read_by_people(pages, site)
        for text in [
            *page.words,
            *(text for one in page.data for text in sentences(json.loads(one))),
        ]
        if CODES.search(text)
    ]
    assert met == []


def test_lines_of_code_stand_in_the_notebooks_for_who_asks_for_them_alone(pages, site):
    shown = {path for path, page in read_by_people(pages, site) if "pre" in page.tags}
    assert {path for path in shown if not path.startswith(WRITERS)} == set()
    assert f"{WRITERS}live.html" not in shown


def test_what_the_live_page_of_policy_has_in_store_holds_no_code(site):
    [stored] = (site / "_static").glob("schuiven.*.json")
    assert [text for text in sentences(json.loads(stored.read_text())) if CODES.search(text)] == []


def read_by_people(pages, site):
    """Return the path and the reader of each page that is no reference."""
    named = {path.relative_to(site).as_posix(): page for path, page in pages.items()}
    return [(path, page) for path, page in named.items() if path not in REFERENCE]


def sentences(stored):
    """Return the texts in plain data that a reader may come to see: those of more than a word."""
    if isinstance(stored, dict):
        return [text for one in stored.values() for text in sentences(one)]
    if isinstance(stored, list):
        return [text for one in stored for text in sentences(one)]
    return [stored] if isinstance(stored, str) and " " in stored else []


def test_every_link_within_the_book_leads_somewhere(pages, site):
    """A link to a page or an anchor of the book finds that page and that anchor."""
    assert not broken(pages, site)


@pytest.mark.parametrize("address", ["/", "/bronnen.html"])
def test_frame_is_accessible_on_a_desk_in_the_dark(new_page, address):
    """Axe finds nothing and nothing sticks out; light and on a phone every page is looked at."""
    page = new_page(color_scheme="dark", viewport={"width": 1280, "height": 800})
    page.goto(address)
    reachable(page)
    assert not axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
