"""Every calculator of every page, alive in a real browser: it answers as our Python does, says what
is wrong, and stays accessible with an outcome and with an error in sight, in light and dark."""

from datetime import date

import pytest

from reintegratie.weergave.antwoord import antwoord
from tests.site.conftest import until
from tests.site.test_every_page import AXE, PAGES, RULES, SITE, axe  # noqa: F401
from tests.site.test_rekenhulp import live

LIVING = [
    address for address in PAGES if 'class="ri-rekenhulp"' in (SITE / address).read_text("utf-8")
]
PART = ".ri-rekenhulp"  # the rest of each page is tested in test_every_page
SAME = """(root, expected) => new Promise((done) => {
    const plain = (html) => Object.assign(document.createElement("div"), {innerHTML: html}).textContent;
    const shown = () => [".ri-kort", ".ri-plaats"].map((place) => root.querySelector(place).textContent);
    const look = () => String(shown()) === String(expected.map(plain)) ? done() : setTimeout(look, 20);
    look();
})"""


def test_there_are_calculators():
    """A site that was not built would leave nothing to test."""
    assert len(LIVING) > 50


@pytest.mark.parametrize("address", LIVING)
def test_every_calculator_answers(new_page, axe, address):  # noqa: F811
    """Emptied, filled in, and filled in wrongly; on a phone."""
    page = new_page(viewport={"width": 320, "height": 800}, reduced_motion="reduce")
    page.goto(f"/{address}")
    live(page)
    calculators = page.locator(".ri-rekenhulp")
    for found in calculators.all():
        found.get_by_role("button", name="Wis antwoorden").click()
        same_answer(found, {})
        name, value = answer_first_question(found)
        same_answer(found, {name: value})
    refuse(calculators.first)
    page.evaluate(
        "document.querySelectorAll('.ri-rekenhulp details').forEach(one => { one.open = true; })"
    )
    page.evaluate(axe)
    assert page.evaluate(AXE, ["tag", RULES, PART]) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.emulate_media(color_scheme="dark")
    until(page, "document.documentElement.dataset.theme === 'dark'")
    assert page.evaluate(AXE, ["rule", ["color-contrast"], PART]) == []


def refuse(calculator):
    """Give a day that is none; wait until the calculator says so."""
    day = calculator.locator("[data-veld=peildatum]").get_by_role("textbox")
    day.fill("morgen")
    day.press("Enter")
    calculator.locator(".ri-fouten li").first.wait_for()


def answer_first_question(calculator):
    """Answer the first question in some way; return its name and the text of the answer."""
    field = calculator.locator("[data-veld]").first
    name = field.get_attribute("data-veld")
    if field.get_by_role("radio").count():
        button = field.get_by_role("radio").first
        button.check()
        return name, button.get_attribute("value")
    field.get_by_role("textbox").fill("1")
    field.get_by_role("textbox").press("Tab")
    return name, "1"


def same_answer(calculator, given):
    """Wait until a calculator shows what our Python says to these answers; else fail."""
    fields = calculator.locator("[data-veld]")
    names = fields.evaluate_all("all => all.map(one => one.dataset.veld)")
    today = date.today().strftime("%d-%m-%Y")
    expected = antwoord(
        {
            "naam": calculator.get_attribute("data-naam"),
            "velden": {name: given.get(name, "") for name in names if name != "peildatum"},
            "peildatum": today,
            "lezingen": {},
            "wortel": calculator.get_attribute("data-wortel"),
            "prefix": calculator.get_attribute("data-prefix"),
        }
    )
    if expected["html"] is None:
        calculator.locator(".ri-fouten li").first.wait_for()
        return
    calculator.evaluate(SAME, [expected["kort"], expected["html"]])
