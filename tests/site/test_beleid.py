"""Policy review on the site: the page is live, readable for everybody, and says what is a what-if."""

from datetime import date

import pytest

from reintegratie import wetboek
from reintegratie.beleid.knoppen import wijziging
from reintegratie.beleid.watals import WatAls
from reintegratie.caseload import mensenbeeld, vergelijk_mensen, verzin
from reintegratie.site.schuiven import PEOPLE, SEED
from tests.scale import rest_in_sweep
from tests.site.axe import THEMES, in_both
from tests.site.living import SOME_CHANGE, WHAT_IF, question

LIVE = ".ri-live"
PAGES = [
    f"/notebooks/beleidsreview/{name}.html"
    for name in ("inleiding", "live", "wijziging", "eigen-bestand", "terugzoeken")
]


@pytest.fixture
def part(page):
    """Return the live part of the page, once it has answered."""
    page.goto(WHAT_IF)
    return alive(page)


def alive(page):
    """Return the live part of a page that was opened, once it has answered."""
    page.wait_for_selector(f"{LIVE}[data-stand=live]")
    return page.locator(LIVE)


def shows(part, words):
    """Wait until the outcome holds these words."""
    part.locator(".ri-plaats", has_text=words).wait_for()


def test_a_figure_that_is_moved_shows_which_examples_change(part):
    field = question(part, "wachttijd").get_by_role("textbox")
    field.fill("6")
    shows(part, "6 maanden vanaf 1 januari 2017")
    assert "Wat-als" in part.locator(".ri-kort h4").inner_text()
    part.locator("[role=status]", has_text="Het gaat om").wait_for(state="attached")
    field.fill("")
    question(part, "afstand").get_by_role("textbox").fill("")
    part.locator(".ri-kort", has_text="Er verandert niets").wait_for()


def test_a_slider_that_is_moved_says_of_invented_people_what_python_says(part):
    slider = part.get_by_role("slider", name="Schuif: Wachttijd voor Flextensie")
    slider.press("ArrowRight")
    assert slider.get_attribute("aria-valuetext") == "4 maanden"
    assert question(part, "wachttijd").get_by_role("textbox").input_value() == "4"
    law = WatAls(wetboek(), wijziging({"afstand": "8", "wachttijd": "4"}, {}, date(2020, 1, 1)))
    found = vergelijk_mensen(law, verzin(PEOPLE, SEED), "2020-01-01")
    shows(part, mensenbeeld(found)["delen"][1]["tekst"])
    curve = part.locator(".ri-krommen figure", has_text="Wachttijd voor Flextensie")
    curve.get_by_text("Bij 4 maanden (de staande lijn)").first.wait_for()
    shows(part, "staat hier in woorden als u alleen een afstand, wachttijd of grens verschuift")
    question(part, "afstand").get_by_role("textbox").fill("")
    shows(part, "al een uitkering? Meer dan 3 maanden en hoogstens 4 maanden.")
    slider.press("ArrowLeft")
    assert question(part, "wachttijd").get_by_role("textbox").input_value() == ""


def test_an_amount_that_is_moved_back_is_no_longer_filled_in(part):
    slider = part.get_by_role("slider", name="Schuif: Grens voor terugvordering")
    slider.press("ArrowRight")
    assert question(part, "grens").get_by_role("textbox").input_value() == "51"
    slider.press("ArrowLeft")
    assert question(part, "grens").get_by_role("textbox").input_value() == ""


def test_amounts_of_the_job_coach_and_readings_can_be_moved(part):
    part.get_by_text("Bedragen voor een interne jobcoach").click()
    question(part, "baan_licht_1").get_by_role("textbox").fill("3000,50")
    shows(part, "€ 3.000,50 vanaf 1 januari 2018")
    part.get_by_text("Bronconflicten: kies een lezing").click()
    part.locator("[data-lezing=K48]").get_by_role("radio").nth(1).check()
    shows(part, "geldt één lezing")
    with part.page.expect_download() as saved:
        part.get_by_role("link", name="Bewaar deze wijziging als bestand").click()
    assert 'conflict = "K48"' in saved.value.path().read_text(encoding="utf-8")


def test_a_fault_stands_at_its_field_and_the_outcome_stays(part):
    field = question(part, "grens")
    field.get_by_role("textbox").fill("<img src=x onerror=alert(1)>")
    field.get_by_role("textbox").press("Enter")
    part.locator(".ri-fouten li").wait_for()
    assert "geen getal" in field.locator(".ri-fout").inner_text()
    assert part.locator("img").count() == 0
    assert "mensen gaan erop vooruit" in part.locator(".ri-kort").inner_text()


def test_keyboard_alone_is_enough(part, page):
    question(part, "afstand").get_by_role("textbox").focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("20")
    page.keyboard.press("Enter")
    part.locator(".ri-kort h4:focus").wait_for()
    shows(part, "20 kilometer")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"


@pytest.mark.parametrize("scheme", THEMES)
def test_the_live_page_is_accessible_live_after_a_fault_and_unfolded(new_page, scheme):
    page = new_page(color_scheme=scheme)
    page.goto(WHAT_IF)
    alive(page)
    assert not in_both(page)
    page.locator(".ri-live details").evaluate_all("all => all.forEach(it => { it.open = true; })")
    box = question(page.locator(".ri-live"), "wachttijd").get_by_role("textbox")
    box.fill("drie")
    box.press("Enter")
    page.locator(".ri-fouten li").wait_for()
    assert not in_both(page, within=LIVE)


@pytest.mark.parametrize("address", rest_in_sweep(PAGES, PAGES[1:3]))
@pytest.mark.parametrize("width", [320, pytest.param(1280, marks=pytest.mark.alles)])
@pytest.mark.parametrize("scheme", THEMES)
def test_every_page_of_policy_review_is_accessible_and_fits(new_page, address, scheme, width):
    page = new_page(color_scheme=scheme, viewport={"width": width, "height": 800})
    page.goto(address)
    page.locator("main details").evaluate_all("all => all.forEach(it => { it.open = true; })")
    assert not in_both(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_invented_people_are_marked_wherever_they_are_shown(page):
    for address in PAGES[2::2]:
        page.goto(address)
        for picture in page.locator(".ri-beleid", has_text="verzonnen mensen").all():
            assert "SYNTHETISCH" in picture.locator(".ri-merk").inner_text()
        assert page.locator(".ri-merk", has_text="SYNTHETISCH").count()


def test_without_javascript_the_stored_outcome_is_read(new_page):
    page = new_page(java_script_enabled=False)
    page.goto(WHAT_IF)
    assert SOME_CHANGE.search(page.locator(".ri-live .ri-kort").inner_text())
    assert question(page.locator(".ri-live"), "afstand").get_by_role("textbox").is_disabled()
