"""A chapter gives an answer first: its main calculator on top, and what else there is folded."""

import re

import pytest

from reintegratie.site.hoofdstuk import CALCULATORS, EXAMPLES, OTHERS, SHORT, SHOWN
from tests.scale import sampled

from .built import PAGES, SITE, article
from .living import LIVE
from .looking import until

CHAPTERS = [page for page in PAGES if f"<h2>{CALCULATORS}<" in (SITE / page).read_text("utf-8")]
WITH_OTHERS = "/bijlage-8/reiskosten-en-e-bike.html"
QUESTION = "vanaf-welke-dag-mag-de-client-de-e-bike-houden"
SCREENS = {"width": 360, "height": 740}
SHUT, OPEN = 15, 25  # screens of a phone; open without the worked examples beyond the first
HEIGHT = "document.documentElement.scrollHeight / innerHeight"
UNFOLDED = """() => {
    for (const one of document.querySelectorAll("details")) one.open = true;
    for (const one of document.querySelectorAll(".handboek-meer-voorbeelden")) one.remove();
}"""


def sections(page):
    """The sections of a chapter below its title, by their heading."""
    return {
        next(one.h2.stripped_strings): one
        for one in article(page).select("article section > section")
        if one.find("h2", recursive=False)
    }


@pytest.mark.parametrize("page", CHAPTERS)
def test_the_main_calculator_stands_below_what_it_says_in_short(page):
    found = sections(page)
    assert list(found)[:2] == [SHORT, CALCULATORS]
    assert len(found[CALCULATORS].select(".ri-rekenhulp")) == 1
    assert not found[CALCULATORS].select(".handboek-vouw > summary > h3")


@pytest.mark.parametrize("page", CHAPTERS)
def test_every_other_calculator_is_folded_to_its_question(page):
    found = sections(page)
    others = found[OTHERS].select(".ri-rekenhulp") if OTHERS in found else []
    assert all(one.find_parent(class_="handboek-vouw").summary.h3 for one in others)


@pytest.mark.parametrize("page", CHAPTERS)
def test_a_few_worked_examples_stand_open_and_the_others_are_counted(page):
    part = sections(page).get(EXAMPLES)
    examples = part.select(".ri-voorbeeld") if part else []
    folded = [one for one in examples if one.find_parent(class_="handboek-vouw")]
    assert len(examples) - len(folded) == min(len(examples), SHOWN)
    folds = part.select(".handboek-meer-voorbeelden") if part else []
    counted = [re.search(r"(\d+)\svoorbeeld", one.summary.text)[1] for one in folds]
    assert sum(map(int, counted)) == len(folded)


def test_a_link_to_a_question_opens_it(new_page):
    page = new_page(folded=True)
    page.goto(f"{WITH_OTHERS}#{QUESTION}")
    fold = page.locator(f"#{QUESTION} > details")
    fold.locator(".ri-rekenhulp").wait_for(state="visible")
    others = page.locator("#andere-vragen details.handboek-vouw")
    assert others.evaluate_all("all => all.filter(one => one.open).length") == 1


def test_a_fold_opens_by_keyboard_and_its_calculator_lives(new_page):
    """Shut again it says that it holds answers, also on coming back to the page."""
    page = new_page(folded=True)
    page.goto(WITH_OTHERS)
    fold = page.locator(f"#{QUESTION} > details")
    question = fold.locator("summary").first
    question.press("Enter")
    assert fold.evaluate("it => it.open")
    fold.locator(LIVE).get_by_role("textbox").first.fill("3-2-2018")
    question.press("Enter")
    until(page, "sessionStorage.length")
    page.reload()
    until(page, "document.querySelector('.handboek-vouw [data-gebruikt]')")
    assert question.evaluate("it => getComputedStyle(it, '::after').content") == '" (ingevuld)"'
    every = page.locator("#andere-vragen .handboek-vouw")
    assert every.filter(has=page.locator("[data-gebruikt]")).count() == 1 < every.count()


def test_a_folded_chapter_needs_no_script(new_page):
    page = new_page(folded=True, java_script_enabled=False)
    page.goto(WITH_OTHERS)
    page.locator(f"#{QUESTION} summary").first.click()
    page.locator(f"#{QUESTION} .ri-rekenhulp").wait_for(state="visible")


@pytest.mark.parametrize("address", sampled(CHAPTERS, 3))
def test_no_chapter_is_longer_on_a_phone_than_it_may_be(new_page, address):
    """As it comes, and with all open that can be open together."""
    page = new_page(folded=True, viewport=SCREENS)
    page.goto(f"/{address}")
    shut = page.evaluate(HEIGHT)
    page.evaluate(UNFOLDED)
    assert shut <= SHUT
    assert page.evaluate(HEIGHT) <= OPEN
