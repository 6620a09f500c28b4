"""Calculators with an address of their own: nothing around them, light, and made to be framed."""

import gzip
import re

import pytest

from tests.site.axe import axe
from tests.site.built import SITE

LIMIT = 75 * 1024  # bytes of a page with all that it loads, compressed
ALONE = sorted(path.stem for path in (SITE / "rekenhulp").glob("*.html"))
LOADED = re.compile(r'(?:href|src)="\.\./(_static/[^"]+\.(?:css|js))"')


def test_every_calculator_of_the_book_has_its_page(site):
    """Also those that stand in a lesson or a route."""
    chapters = (page for page in site.rglob("*.html") if page.parent.name != "rekenhulp")
    named = r'class="ri-rekenhulp"[^>]*data-naam="([a-z_0-9]+)"'
    found = {name for page in chapters for name in re.findall(named, page.read_text("utf-8"))}
    assert found and found == set(ALONE)


def weight(site, name):
    """The bytes of a page with its style and its scripts, as a host sends them."""
    page = (site / "rekenhulp" / f"{name}.html").read_bytes()
    files = [site / one for one in LOADED.findall(page.decode())]
    return sum(len(gzip.compress(one)) for one in (page, *(file.read_bytes() for file in files)))


def test_no_page_weighs_more_than_it_may(site):
    """The heaviest of them, with every word of an answer in its script."""
    heavy = {name: found for name in ALONE if (found := weight(site, name)) > LIMIT}
    assert ALONE and not heavy


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_calculator_alone_answers_in_280_pixels(new_page, scheme):
    """It begins empty, asks, answers, and scrolls to no side; axe has nothing to say. Paper is light."""
    page = new_page(viewport={"width": 280, "height": 600}, color_scheme=scheme)
    page.goto("/rekenhulp/flextensie.html")
    page.wait_for_selector(".ri-rekenhulp[data-stand=live]")
    assert page.locator("[data-veld] input[type=text]").first.input_value() == ""
    page.locator("[data-veld=duur_uitkering_maanden] input").fill("4")
    for fact in ("plaatsbaar", "gemotiveerd", "uitkering_werksaam"):
        page.locator(f"[data-veld={fact}] label").first.click()
    page.locator(".ri-oordeel[data-oordeel=kan]").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") == 280
    assert axe(page) == []
    page.emulate_media(media="print", color_scheme=scheme)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_a_page_has_the_line_to_copy_and_leads_to_its_chapter(new_page):
    """The line names the page itself, where it stands; the chapter stands outside what is shown."""
    page = new_page()
    page.goto("/rekenhulp/flextensie.html")
    page.locator(".ri-deel").wait_for(state="attached")  # what comes once a page lives
    line = page.locator("footer code").text_content()
    assert line.startswith(f'<iframe src="{page.url}" ')
    assert (
        page.locator("main ~ footer a").get_attribute("href").startswith("../bijlage-8/flextensie")
    )
