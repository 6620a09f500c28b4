"""Every page of the site, opened in a real browser: clean, in order, and narrow.

What is made of the same elements is accessible alike. So in every run those pages are looked at closely
that show together every kind of element (`cover.py`), and a few more; the full sweep takes them all. One
load serves all checks, also those for who sets colours of their own or doubles the text. The visitor
saves data: calculators have tests of their own (`test_every_calculator.py`).
"""

from itertools import chain, pairwise
from random import Random

import pytest

from tests.scale import rest_in_sweep, sampled

from .axe import CONTRAST, RULES, axe, in_the_dark, tagged
from .built import PAGES
from .cover import elements, fewest
from .looking import CUT_OFF, SAVE_DATA, reachable, until, visitor, watch

HAS = elements()
COVER = fewest(HAS)
MORE = Random(1).sample(sorted({*PAGES} - {*COVER}), 8) if PAGES else []
CLOSELY = [*COVER, *MORE]
PHONE = {"width": 320, "height": 800}
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
    nameless: [...document.querySelectorAll("a[href], button, summary")].filter((one) => one.checkVisibility()
        && !one.textContent.trim() && !one.getAttribute("aria-label") && !one.querySelector("[alt], [aria-label]")).length,
    ids: [...document.querySelectorAll("[id]")].map((one) => one.id),
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
def phone(browser, server):
    """Return a page on a phone for all tests of this module, and what went wrong on it."""
    context, found = visitor(browser, server, viewport=PHONE, reduced_motion="reduce"), []
    page = context.new_page()
    page.add_init_script(SAVE_DATA)
    watch(page, server, found)
    yield page, found
    page.goto("about:blank")  # whatever is still to come has come
    context.close()
    assert found == []


@pytest.fixture
def visit(phone):
    """Return a function that opens a page on a phone, as a saver of data gets it; it must stay clean."""
    page, found = phone

    def open_page(address):
        page.goto(f"/{address}", wait_until="load")
        return page

    yield open_page
    page.emulate_media(color_scheme="light", forced_colors="none")
    page.set_viewport_size(PHONE)
    wrong, found[:] = "\n".join(found), []
    if wrong:
        pytest.fail(f"This page or the one before it is not clean:\n{wrong}")


def test_there_are_pages():
    """A site that was not built would leave nothing to test."""
    assert len(PAGES) > 70


def test_every_kind_of_element_is_looked_at_closely():
    """And each page that is chosen for it adds some to those before it."""
    added = list(chain(*COVER.values()))
    assert sorted(added) == sorted({*chain(*HAS.values())}) and all(COVER.values())


@pytest.mark.parametrize("address", [one for one in PAGES if one not in CLOSELY])
def test_page(visit, address):
    """Without an error or a foreign request, in order, fit for a phone."""
    in_order(visit(address).evaluate(FACTS))


@pytest.mark.parametrize("address", rest_in_sweep(PAGES, CLOSELY))
def test_page_closely(visit, address):
    """The same, and for everybody: who uses the keyboard, sets colours, doubles the text, reads in the dark."""
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
    in_the_dark(page)
    assert axe(page, only=CONTRAST) == []


@pytest.mark.parametrize("address", sampled(PAGES, 2))
def test_whole_page(visit, address):
    """Accessible as well: what is left out above because it is like the first of its kind."""
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
    assert (facts["pictures"], facts["nameless"]) == (0, 0)
    assert len(set(facts["ids"])) == len(facts["ids"])
    assert facts["stored"] == []
    assert facts["silent"] == 0
