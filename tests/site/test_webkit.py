"""The site in a third engine, that of Safari: pages open, fit, find, and parts answer."""

import socket

import pytest

from tools.programma import WEBKIT, XVFB

from .webkit import webkit

FITS = "document.documentElement.scrollWidth <= innerWidth && document.querySelector('main h1').textContent"
TYPE = """(() => {
    const box = document.querySelector("[data-prefix=ri-flextensie] [data-veld=duur_uitkering_maanden] input");
    box.value = "3";
    return box.dispatchEvent(new Event("input", {bubbles: true}));
})()"""
VERDICT = "document.querySelector('[data-prefix=ri-flextensie] .ri-kort .ri-soort').textContent.includes('Nee')"


@pytest.fixture(scope="module")
def page():
    """Return a page in WebKit; a machine without it fails the test, never skips it."""
    for program in (WEBKIT, XVFB):
        if not program.find():
            pytest.fail(program.missing)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with webkit(port) as page:
        yield page


@pytest.mark.parametrize("address", ["/", "/onderwerpen/beschut-werk.html", "/bouwstenen.html"])
def test_a_page_opens_and_fits(page, server, address):
    page.goto(server + address)
    assert page.evaluate(FITS)


def test_a_calculator_answers(page, server):
    page.goto(f"{server}/bijlage-8/flextensie.html")
    page.until("document.querySelector('[data-prefix=ri-flextensie][data-stand=live]')")
    page.evaluate(TYPE)
    assert page.until(VERDICT)


def test_search_finds(page, server):
    page.goto(f"{server}/zoeken.html?q=e-bike")
    assert (
        page.until("document.querySelector('#zoek-lijst h2')?.textContent")
        == "Reiskosten en e-bike"
    )


def test_the_questionnaire_asks_its_first_question(page, server):
    page.goto(f"{server}/wegwijzer.html")
    page.until("document.querySelector('.ri-wegwijzer[data-stand=live]')")
    page.evaluate("document.querySelector('.ri-tikken button').click()")
    assert page.until("location.hash.startsWith('#vraag-')")


def test_practice_says_what_was_right(page, server):
    page.goto(f"{server}/notebooks/training/les-1.html")
    page.until("document.querySelector('.ri-oefening button[type=submit]:not([hidden])')")
    page.evaluate("document.querySelector('.ri-oefening input[type=radio]').click()")
    page.evaluate("document.querySelector('.ri-oefening button[type=submit]').click()")
    assert page.until("document.querySelector('.ri-feedback h4')")
