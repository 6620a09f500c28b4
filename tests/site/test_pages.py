"""The frame of the site, as a browser, a screen reader and a cautious visitor get it."""

import re
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag

import pytest

from reintegratie import wetboek
from tests.site.axe import axe
from tests.site.looking import reachable

LOADS = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}
UNREAD = ("script", "style", "pre")  # for a program, or for who asks for code
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
ELSEWHERE = ("http:", "https:", "mailto:", "//")


class Reader(HTMLParser):
    """What a page loads by itself, where its links lead, and which ids it has."""

    def __init__(self, path):
        super().__init__()
        self.loads, self.links, self.ids, self.words, self.within = [], [], set(), [], []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in UNREAD:
            self.within.append(tag)
        self.ids.add(attrs.get("id"))
        if attrs.get("rel") != "canonical":  # says where the page is; nothing loads it
            self.loads.append(attrs.get(LOADS.get(tag)) or "")
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])

    def handle_endtag(self, tag):
        if self.within[-1:] == [tag]:
            self.within.pop()

    def handle_data(self, data):
        if not self.within:
            self.words.append(data)


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
    broken = [
        (str(path), link)
        for path, page in pages.items()
        for link in page.links
        if not link.startswith(ELSEWHERE)
        if not leads_somewhere(path, link, pages, site)
    ]
    assert not broken


def leads_somewhere(path, link, pages, site):
    """Return whether a link on the page at `path` has a page and an anchor to arrive at."""
    address, anchor = urldefrag(unquote(link))
    folder = site if address.startswith("/") else path.parent  # the page for what is not found
    target = (folder / address.partition("?")[0].lstrip("/")).resolve() if address else path
    if target not in pages:
        return target.is_file()
    return not anchor or anchor in pages[target].ids


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1280)])
@pytest.mark.parametrize("address", ["/", "/bronnen.html"])
def test_frame_is_accessible(new_page, address, scheme, width):
    """Axe finds nothing, light or dark, and no page scrolls sideways on a small screen."""
    page = new_page(color_scheme=scheme, viewport={"width": width, "height": 800})
    page.goto(address)
    reachable(page)
    assert not axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
