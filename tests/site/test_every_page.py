"""Every page of the site, opened in a real browser: clean, accessible, in order, and narrow.

One load serves all checks, also those for who sets colours of their own or doubles the text. The
visitor saves data, so that Python is not loaded: see `test_every_calculator.py`.
"""

from itertools import pairwise

import pytest

from tests.clock import PAGE_CLOCK
from tests.scale import sampled

from .axe import CONTRAST, RULES, axe, in_the_dark, tagged
from .built import PAGES
from .looking import CUT_OFF, SAVE_DATA, reachable, until, watch

PHONE = {"width": 320, "height": 800}
VISITOR = {
    "locale": "nl-NL",
    "service_workers": "block",
    "viewport": PHONE,
    "reduced_motion": "reduce",
}
# What stands on one page many times is alike, and axe reads the first few of it: worked examples, and
# entries and rows that are made of the same elements throughout.
FEW = 3
LEAVE_FEW = f"""() => {{
    const seen = new Map();
    const named = (one) => `${{one.localName}}.${{one.className}}`;
    const shape = (one) => one.matches(".ri-voorbeeld") ? "" : [one, ...one.querySelectorAll("*")].map(named).join();
    for (const one of document.querySelectorAll("main :is(.ri-voorbeeld, section, tr, li, details)"))
        if (one.isConnected) {{
            const kind = shape(one), before = seen.get(kind) ?? 0;
            seen.set(kind, before + 1);
            if (before >= {FEW}) one.remove();
        }}
}}"""
FACTS = """() => ({
    width: document.documentElement.scrollWidth,
    headings: [...document.querySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6")]
        .filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
    mains: document.querySelectorAll("main").length,
    feet: [...document.querySelectorAll("footer")].filter((one) => !one.closest("main, article, section")).length,
    banners: [...document.querySelectorAll("header")].filter((one) => !one.closest("main, article, section")).length,
    menus: [...document.querySelectorAll("nav")].map((one) => one.getAttribute("aria-label")
        ?? document.getElementById(one.getAttribute("aria-labelledby"))?.textContent.trim()),
    pictures: [...document.querySelectorAll("main svg, main img")].filter((one) =>
        !one.closest("[aria-hidden=true]") && !one.getAttribute("aria-label")
        && !one.getAttribute("aria-labelledby") && !one.getAttribute("alt")).length,
    stored: Object.keys(localStorage).concat(Object.keys(sessionStorage), document.cookie || []),
    silent: [...document.querySelectorAll(".ri-rekenhulp")].filter((one) =>
        !one.querySelector("h3").id || !one.querySelector(".ri-kort h4")?.textContent).length,
})"""

RINGLESS = """() => [...document.querySelectorAll("a[href], button, input, textarea, summary, [tabindex='0']")]
    .filter((one) => one.checkVisibility({visibilityProperty: true}) && !one.disabled).filter((one) => {
        one.focus({preventScroll: true});
        const {outlineStyle, outlineWidth} = getComputedStyle(one);
        return document.activeElement === one && (outlineStyle === "none" || parseFloat(outlineWidth) < 2);
    }).map((one) => one.outerHTML.slice(0, 200))"""


@pytest.fixture(scope="module")
def visitor(browser, server):
    """Return a page on a phone for all tests of this module, and what went wrong on it."""
    context, found = browser.new_context(base_url=server, **VISITOR), []
    context.add_init_script(PAGE_CLOCK)
    page = context.new_page()
    page.add_init_script(SAVE_DATA)
    watch(page, server, found)
    yield page, found
    context.close()


@pytest.fixture
def visit(visitor):
    """Return a function that opens a page on a phone, without Python; it must stay clean."""
    page, found = visitor
    found.clear()

    def open_page(address):
        page.goto(f"/{address}", wait_until="load")
        return page

    yield open_page
    page.goto("about:blank")  # whatever is still to come has come
    page.emulate_media(color_scheme="light", forced_colors="none")
    page.set_viewport_size(PHONE)
    if found:
        pytest.fail("The page is not clean:\n" + "\n".join(found))


def test_there_are_pages():
    """A site that was not built would leave nothing to test."""
    assert len(PAGES) > 70


@pytest.mark.parametrize("address", PAGES)
def test_page(visit, address):
    """Without an error or a foreign request, accessible, in order, fit for a phone."""
    page = visit(address)
    in_order(page.evaluate(FACTS))
    skips_to_the_text(page)
    page.emulate_media(forced_colors="active")  # leaves only outlines: no shadow, no background
    assert page.evaluate(RINGLESS) == []
    page.emulate_media(forced_colors="none")
    stays_whole_when_text_is_twice_as_large(page)
    page.evaluate(LEAVE_FEW)
    reachable(page)
    assert axe(page, only=tagged(*RULES)) == []


@pytest.mark.parametrize("address", sampled(PAGES, 12))
def test_page_in_the_dark(visit, address):
    """What is written can be read in the dark theme too."""
    page = visit(address)
    in_the_dark(page)
    assert axe(page, only=CONTRAST) == []


@pytest.mark.parametrize("address", sampled(PAGES, 6))
def test_whole_page(visit, address):
    """Accessible as well: what `test_page` leaves out because it is like the first of its kind."""
    page = visit(address)
    reachable(page)
    assert axe(page, only=tagged(*RULES)) == []


def stays_whole_when_text_is_twice_as_large(page):
    """On twice the width nothing is cut off and nothing sticks out."""
    page.set_viewport_size({"width": 640, "height": 800})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    assert page.evaluate(CUT_OFF) == []
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.set_viewport_size(PHONE)


def skips_to_the_text(page):
    """The first stop of the keyboard is a link that leads past the menu."""
    skip = page.locator("a[href], button, input, summary, [tabindex]").first
    assert skip.inner_text() == "Naar de inhoud"
    skip.focus()
    until(page, "document.activeElement.getBoundingClientRect().top >= 0")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.locator("main").locator(":focus").count() == 1


def in_order(facts):
    """What a page is made of stands in order, and nothing sticks out or is kept."""
    assert facts["width"] <= 320
    headings = facts["headings"]
    assert headings[0] == 1 and headings.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(headings))
    assert (facts["mains"], facts["banners"], facts["feet"]) == (1, 1, 1)
    assert None not in facts["menus"] and len(set(facts["menus"])) == len(facts["menus"])
    assert facts["pictures"] == 0
    assert facts["stored"] == []
    assert facts["silent"] == 0
