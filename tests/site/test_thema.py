"""The frame of every page: what a reader does with it by keyboard, by touch and without JavaScript.

Skip link, ring, landmarks, targets and contrast of every page: see `test_every_page.py`.
"""

import gzip
import re
from functools import cache
from statistics import median

import pytest

from tests.site.built import PAGES
from tests.site.looking import SPACED

CHAPTER = "/bijlage-8/flextensie.html"
PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 800}
NAME = "Re-integratie in regels"
STYLE_AT_MOST, PAGE_AT_MOST = 20_000, 90_000  # bytes, packed
SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)">')
SCRIPT = re.compile(r'<script[^>]* src="([^"]+)"')
IMPORT = re.compile(r'(?:import|from) ?"(\.[^"]+)"')
GROUND = "getComputedStyle(document.body).backgroundColor"
LIGHT, DARK = "rgb(255, 255, 255)", "rgb(15, 23, 28)"
OUTSIDE = """() => [...document.querySelectorAll("header *, footer *, .handboek-kruimels *, .handboek-verder *")].filter((one) => {
    const box = one.getBoundingClientRect();
    return one.checkVisibility() && box.width > 1 && (box.right > innerWidth + 1 || box.left < -1 || one.scrollWidth > one.clientWidth + 1
        && getComputedStyle(one).overflowX !== "visible" && one.localName !== "input");
}).map((one) => one.outerHTML.slice(0, 120))"""
WIDTHS = pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])


@pytest.fixture
def visit(new_page):
    """Return a function that opens a chapter for these wishes."""

    def open_page(address=CHAPTER, **wishes):
        page = new_page(**wishes)
        page.goto(address)
        return page

    return open_page


def test_every_page_carries_the_name_of_the_book_and_its_frame(site):
    """The name leads home; the contents, a way to search and the foot are there too."""
    for address in PAGES:
        text = (site / address).read_text("utf-8")
        head = text[text.index("<header") : text.index("</header>")]
        assert re.search(rf'<a class="handboek-naam" href="[^"]*">{NAME}</a>', head), address
        assert '<nav class="handboek-menu"' in text and 'role="search"' in text, address
        assert '<footer class="handboek-voet">' in text, address


@WIDTHS
def test_the_name_and_search_are_in_sight_without_javascript(visit, size):
    page = visit(java_script_enabled=False, viewport=size)
    banner = page.get_by_role("banner")
    for one in (banner.get_by_role("link", name=NAME), banner.get_by_role("searchbox")):
        box = one.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= size["width"] and box["y"] < 160


def test_a_search_is_sent_without_javascript(visit):
    page = visit(java_script_enabled=False, viewport=PHONE)
    page.get_by_role("searchbox").fill("wachtlijst")
    page.get_by_role("button", name="Zoeken").click()
    page.wait_for_url("**/zoeken.html?q=wachtlijst")


def test_the_menu_of_a_phone_opens_and_closes_without_javascript(visit):
    """Folded at first, and so is each part of it but the one that is read."""
    page = visit(java_script_enabled=False, viewport=PHONE)
    menu, button = (
        page.get_by_role("navigation", name="Inhoud"),
        page.get_by_text("Menu", exact=True),
    )
    assert menu.is_hidden()
    button.click()
    assert menu.get_by_role("link", name="Flextensie").is_visible()
    assert menu.get_by_role("link", name="Artikel 9").first.is_hidden()
    menu.get_by_text("Verordening", exact=True).click()
    menu.get_by_role("link", name="Alle bladzijden van dit deel").filter(visible=True).click()
    page.locator("article").get_by_role("link", name="Artikel 17").click()
    page.wait_for_url("**/verordening/artikel-17.html")
    assert page.get_by_role("navigation", name="Inhoud").is_hidden()


def test_the_menu_of_a_phone_is_worked_by_keyboard_alone(visit):
    """Enter opens it, the next stops are in it, Escape closes it and goes back to where it opened."""
    page = visit(viewport=PHONE)
    button = page.locator(".handboek-menuknop summary")
    button.press("Enter")
    menu = page.get_by_role("navigation", name="Inhoud")
    menu.wait_for()
    for _ in range(3):  # past the field and the button of search
        page.keyboard.press("Tab")
    assert menu.locator(":focus").count() == 1
    page.keyboard.press("Escape")
    menu.wait_for(state="hidden")
    assert button.evaluate("it => it === document.activeElement")


def test_on_a_desk_the_menu_stands_beside_the_text(visit):
    page = visit(viewport=DESK)
    menu, text = page.get_by_role("navigation", name="Inhoud"), page.locator(".handboek-tekst")
    assert menu.bounding_box()["x"] < text.bounding_box()["x"]
    assert page.get_by_text("Menu", exact=True).is_hidden()
    assert menu.locator("[aria-current=page]").inner_text() == "Flextensie"
    menu.get_by_text("Verordening", exact=True).click()
    menu.get_by_role("link", name="Artikel 17").click()
    page.wait_for_url("**/verordening/artikel-17.html")


@WIDTHS
def test_the_headings_of_a_page_lead_to_their_places_without_javascript(visit, size):
    page = visit(java_script_enabled=False, viewport=size)
    headings = page.get_by_role("navigation", name="Op deze pagina")
    if size == PHONE:
        assert headings.is_hidden()
        page.locator(".handboek-kopjesknop summary").click()
    link = headings.get_by_role("link", name="Altijd vrijwillig")
    place = link.get_attribute("href")
    link.click()
    page.wait_for_url(f"**{place}")
    assert 0 <= page.get_by_role("heading", name="Altijd vrijwillig").bounding_box()["y"] < 100


def test_the_keyboard_goes_through_the_frame_in_the_order_of_the_eye(visit):
    """The name, search, the contents, the crumbs, the headings, the text."""
    page = visit(viewport=DESK)
    places = [
        "header .handboek-naam",
        "header input",
        "header button",
        ".handboek-menu",
        ".handboek-kruimels",
    ]
    places += [".handboek-kopjes", ".handboek-tekst"]
    met = []
    page.keyboard.press("Tab")  # the skip link
    for _ in range(120):
        page.keyboard.press("Tab")
        place = next(
            (one for one in places if page.locator(f"{one}:focus, {one} :focus").count()), None
        )
        if place and place not in met:
            met.append(place)
        if place == places[-1]:
            break
    assert met == places


def test_control_and_k_go_to_search(visit):
    page = visit()
    page.keyboard.press("Control+K")
    assert page.get_by_role("searchbox").evaluate("it => it === document.activeElement")


@pytest.mark.parametrize("scripts", [True, False])
def test_light_or_dark_follows_the_device(visit, scripts):
    grounds = [
        visit(java_script_enabled=scripts, color_scheme=scheme).evaluate(GROUND)
        for scheme in ("light", "dark")
    ]
    assert grounds == [LIGHT, DARK]


def test_a_choice_of_light_or_dark_goes_before_the_device_and_is_kept(visit):
    """On the next page too, before anything is drawn; the device again leaves nothing behind."""
    page = visit(color_scheme="light")
    stored = "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"
    assert page.evaluate(stored) == '[{},{},""]'
    page.get_by_label("Licht of donker").select_option("Donker")
    assert page.evaluate(GROUND) == DARK and page.evaluate(stored) == '[{"mode":"dark"},{},""]'
    page.route(
        "**/basis.*.js", lambda route: route.abort("aborted")
    )  # the page itself must know it
    page.goto("/bronnen.html")
    assert page.evaluate(GROUND) == DARK
    page.unroute("**/basis.*.js")
    page.goto(CHAPTER)
    choice = page.get_by_label("Licht of donker")
    assert choice.input_value() == "dark"
    choice.select_option("Zoals het apparaat")
    assert page.evaluate(GROUND) == LIGHT and page.evaluate(stored) == '[{},{},""]'


def test_without_javascript_no_choice_is_offered(visit):
    page = visit(java_script_enabled=False)
    assert page.get_by_label("Licht of donker").is_hidden()


@pytest.mark.parametrize("address", ["/", CHAPTER, "/zoeken.html", "/begrippen.html"])
def test_the_frame_stays_whole_when_a_page_is_four_times_as_large_and_wider_spaced(visit, address):
    """1280 points at 400 % are 320; letters, words and lines as far apart as somebody may ask."""
    page = visit(address, viewport={"width": 320, "height": 256})
    page.evaluate(SPACED)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate(OUTSIDE) == []


def test_the_style_is_small_and_so_is_a_page(site):
    """Packed: HTML with its rules, the style sheet, and every script that it starts with."""

    @cache
    def packed(path):
        return len(gzip.compress(path.read_bytes(), 9))

    weights = []
    for address in PAGES:
        path, text = site / address, (site / address).read_text("utf-8")
        (sheet,), scripts = SHEET.findall(text), SCRIPT.findall(text)
        top = site if sheet.startswith("/") else path.parent  # the page for what is not found
        sheet, *scripts = [(top / one.lstrip("/")).resolve() for one in (sheet, *scripts)]
        assert packed(sheet) <= STYLE_AT_MOST
        weights.append(sum(map(packed, {path, sheet, *started(scripts)})))
    assert median(weights) <= PAGE_AT_MOST


def started(scripts):
    """Return these scripts, with those that they import from the start."""
    found, left = set(), list(scripts)
    while left:
        path = left.pop()
        if path not in found:
            found.add(path)
            left += [
                (path.parent / one).resolve() for one in IMPORT.findall(path.read_text("utf-8"))
            ]
    return found
