"""The frame of the site, as a browser, a screen reader and a cautious visitor get it."""

import re

import pytest

from reintegratie import wetboek
from tests.site.axe import axe
from tests.site.looking import reachable
from tests.site.reader import ELSEWHERE, Reader, broken

REFERENCE = {
    "altijd-waar.html",
    "begrippen.html",
    "bronconflicten.html",
    "bronnen.html",
    "data.html",
    "dekking.html",
    "feiten.html",
    "grenzen.html",
    "voorbeelden.html",
}
CODES = re.compile(r"\b[CKP]\d{2,3}\b")


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
    """A reader meets «K44» or «uitkering_werksaam» only where registers are laid out."""
    names = {name for name in wetboek().begrippen if "_" in name}
    met = [
        (str(path.relative_to(site)), text.strip())
        for path, page in pages.items()
        if path.relative_to(site).as_posix() not in REFERENCE
        for text in page.words
        if CODES.search(text) or names.intersection(re.findall(r"\w+", text))
    ]
    assert met == []


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
