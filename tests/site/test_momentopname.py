"""Python restored from the memory made at build, and loaded plainly where that cannot be."""

import gzip
import json

import pytest

from reintegratie.wegwijzer.dienst import antwoord
from tests.clock import PAGE_CLOCK
from tests.scale import sampled
from tests.site.living import FIRST_LIVE, wake

PAGE, PART = "/wegwijzer.html", ".ri-wegwijzer"
SAME_TEXT = """(shown, html) => shown.textContent ===
    Object.assign(document.createElement("div"), {innerHTML: html}).textContent"""
MEMORY = "**/geheugen*.bin"
CORRUPT = {
    "cut off": lambda body: body[: len(body) // 2],
    "not gzip": lambda _: b"<!doctype html>",
    "of another Pyodide": lambda body: gzip.compress(other_build(gzip.decompress(body)), 1),
    "damaged underway": lambda body: body[:3_000_000] + bytes(1000) + body[3_001_000:],
    "too short": lambda _: gzip.compress(bytes(64)),
}


def other_build(memory):
    """Return a memory whose build (in its head, from byte 16) is not that of this Pyodide."""
    return memory[:16] + bytes(32) + memory[48:]


def open_live(page):
    """Open the questionnaire, wait for Python; return the kinds of files that it asked for."""
    asked = []
    page.on("request", lambda made: asked.append(made.url.rpartition("/")[2].partition(".")[0]))
    page.goto(PAGE)
    wake(page, PART, 3 * FIRST_LIVE)  # a plain load takes three times as long
    return asked


def test_python_is_restored(page):
    """The rules come with the memory: nothing of a plain load is asked for."""
    asked = open_live(page)
    assert "geheugen" in asked
    assert not {"reintegratie", "python_stdlib"}.intersection(asked)


def test_plain_load_gives_the_same_answers(browser, server):
    """Without the memory the questionnaire says what our Python says of the same state."""
    page = browser.new_page(base_url=server, service_workers="block")
    page.add_init_script(PAGE_CLOCK)
    page.route(MEMORY, lambda route: route.fulfill(status=404))
    assert "reintegratie" in open_live(page)
    part = page.locator(PART).first
    stand = json.loads(part.get_attribute("data-begin"))
    asked = {"stand": stand, "prefix": part.get_attribute("data-prefix"), "wortel": ""}
    shown = part.locator("[data-deel=uitkomst]")
    assert shown.evaluate(SAME_TEXT, antwoord(asked)["html"]["uitkomst"])
    page.close()


@pytest.mark.parametrize("kind", sampled(CORRUPT, 2))
def test_memory_that_cannot_be_used_is_left_aside(new_page, site, kind):
    """The part lives all the same, and the visitor sees no error."""
    (memory,) = (site / "_static").rglob("geheugen*.bin")
    body = CORRUPT[kind](memory.read_bytes())
    page = new_page()
    page.route(MEMORY, lambda route: route.fulfill(body=body))
    assert "reintegratie" in open_live(page)
