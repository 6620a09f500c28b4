"""Waiting for what a page comes to show, and noticing what goes wrong on it."""

from time import monotonic

import pytest
from playwright.sync_api import Error

from tests.clock import PAGE_CLOCK

VIOLATIONS = """addEventListener("securitypolicyviolation", (it) =>
    console.error(`policy: ${it.effectiveDirective} forbids ${it.blockedURI} ${it.sample} ${it.sourceFile}`))"""
UNFOLD = """addEventListener("DOMContentLoaded", () =>
    document.querySelectorAll(".handboek-vouw").forEach((one) => { one.removeAttribute("name"); one.open = true; }))"""
SCROLLS = "pre, .cell_output > .output, .ri-tabel"
REACHED = f"""[...document.querySelectorAll("{SCROLLS}")].every((frame) =>
    frame.tabIndex === 0 || frame.scrollWidth <= frame.clientWidth)"""
CUT_OFF = """() => [...document.querySelectorAll("main :is(button, a, label, legend, summary, th, h1, h2, h3)")]
    .filter((one) => one.checkVisibility() && one.clientWidth > 1 && getComputedStyle(one).overflowX === "hidden"
        && one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent)"""
SPACED = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { letter-spacing: .12em !important; line-height: 1.5 !important; word-spacing: .16em !important; }
        p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
}"""
SAVE_DATA = "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})"


def visitor(browser, address, **options):
    """Return a browser context of somebody who comes by at the site at `address`, on the day of the tests.

    Without a service worker: it would keep the whole book for every test.
    """
    context = browser.new_context(
        base_url=address, locale="nl-NL", service_workers="block", **options
    )
    context.add_init_script(PAGE_CLOCK)
    return context


def watch(page, server, problems):
    """Note every error, failed, foreign or forbidden request of `page` in `problems`."""
    page.add_init_script(VIOLATIONS)

    def request(made):
        if not made.url.startswith((f"{server}/", "data:", "blob:")):
            problems.append(f"request to a third party: {made.url}")

    def response(received):
        if received.status >= 400:
            problems.append(f"{received.status} for {received.url}")

    def failed(made):
        if made.failure != "net::ERR_ABORTED":  # the page was left before it was whole
            problems.append(f"failed: {made.url} {made.failure}")

    page.on("request", request)
    page.on("response", response)
    page.on("requestfailed", failed)
    page.on("pageerror", lambda error: problems.append(f"uncaught: {error}"))
    page.on("console", lambda said: said.type == "error" and problems.append(f"said: {said.text}"))


def until(page, expression, timeout=30_000):
    """Wait until an expression is true in the page; `timeout` is in milliseconds.

    It is asked from here each time. Playwright's own `wait_for_function` asks again within the
    page, whose policy lets no text become code.
    """
    end = monotonic() + timeout / 1000
    while not now(page, expression):
        if monotonic() > end:
            pytest.fail(f"Never true: {expression}")
        page.wait_for_timeout(50)


def reachable(page):
    """Wait until all that scrolls can be reached by keyboard."""
    until(page, REACHED)


def now(page, expression):
    """Return what an expression is in the page; nothing while another page is coming."""
    try:
        return page.evaluate(expression)
    except Error:
        return None
