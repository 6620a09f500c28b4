"""A curve in the page: drawn once the typing has stopped; without a script that of the example."""

import pytest

from tests.site.living import example

PAGE = "/regelingen-per-doelgroep/loonkostensubsidie-gemeente.html"
CALCULATOR = ".ri-rekenhulp[data-naam=loonkostensubsidie_hoogte]"


@pytest.fixture
def calculator(page):
    """Return the calculator with the curve, alive, on a day that does not move."""
    page.goto(PAGE)
    page.wait_for_selector(f"{CALCULATOR}[data-stand=live]")
    found = page.locator(CALCULATOR)
    example(found)
    field(found, "peildatum").fill("01-07-2018")
    return found


def field(calculator, name):
    """Return the text field of a fact."""
    return calculator.locator(f"[data-veld={name}]").get_by_role("textbox")


def test_curve_follows_the_answers(calculator):
    """The upright line moves to what was typed; a table that was unfolded stays so."""
    curve = calculator.locator(".ri-krommen")
    curve.locator("summary").click()
    field(calculator, "loonwaarde_bruto").fill("700,00")
    curve.get_by_text("Bij € 700,00 per maand").first.wait_for()
    assert curve.get_by_role("rowheader", name="€ 700,00 per maand").is_visible()


def test_curve_stays_when_something_cannot_be_read(calculator):
    """Like the outcome, it then belongs to the previous answers."""
    field(calculator, "loonwaarde_bruto").fill("600,00")
    curve = calculator.locator(".ri-krommen")
    curve.get_by_text("Bij € 600,00 per maand").first.wait_for()
    field(calculator, "loonwaarde_bruto").fill("zeshonderd")
    calculator.locator(".ri-voortgang", has_text="vorige antwoorden").wait_for()
    assert curve.get_by_text("Bij € 600,00 per maand").first.is_visible()


def test_curve_stands_there_without_javascript(new_page):
    """The example has its curve."""
    page = new_page(java_script_enabled=False)
    page.goto(PAGE)
    page.locator(f".handboek-vouw:has({CALCULATOR}) > summary").click()
    assert page.locator(f"{CALCULATOR} svg.ri-kromme").is_visible()
