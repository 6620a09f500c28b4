"""Practice in a real browser: first an answer, then its feedback; nothing is kept without a yes."""

import json

import pytest

from reintegratie.oefenen.casus import casus, van_les
from reintegratie.oefenen.nakijken import antwoorden, geschud
from reintegratie.oefenen.oefening import OEFENING
from reintegratie.widgets import Levend
from tests.site.axe import THEMES, in_both
from tests.site.looking import reachable
from tests.site.widget import show_widget

LESSON = "/notebooks/training/les-1.html"
CASE = "nugger-elf-uren"
KEPT = "JSON.parse(localStorage.getItem('reintegratie-oefenen'))"


def practice(page, name=CASE, address=LESSON):
    """Open the lesson; return the part with this name."""
    page.goto(address)
    found = page.locator(f".ri-oefening:has(#ri-{name}-1)")
    found.locator("button[type=submit]").wait_for()  # there once the script listens
    return found


def choose(part, name, right):
    """Choose the right answer to a case, or its first wrong one."""
    case = casus(name)
    place = geschud(case, antwoorden(case)).index(0 if right else 1)
    part.locator(f"[data-naam={name}]").get_by_role("radio").nth(place).check()


def check(part):
    """Ask to check, and wait for the feedback."""
    part.locator("button[type=submit]").click()
    part.locator(".ri-feedback h4").first.wait_for()


def test_the_answer_is_not_there_before_a_choice(page):
    """Only the question, the answers to choose from, and a button; no answer is chosen."""
    part = practice(page)
    assert part.get_by_role("radio").count() == 3
    assert not part.get_by_role("radio", checked=True).count()
    assert part.locator(".ri-blad").is_hidden()
    assert "Het antwoord" not in part.inner_text()


def test_feedback_belongs_to_the_answer_and_shows_the_step(page):
    """A wrong answer says what it misunderstands; focus and status tell; the step is marked."""
    part = practice(page)
    choose(part, CASE, right=False)
    check(part)
    said = part.locator(".ri-feedback").inner_text()
    assert "Niet goed" in said and casus(CASE)["fout"][0]["uitleg"] in said
    assert casus(CASE)["fout"][1]["uitleg"] not in said
    assert page.evaluate("document.activeElement.matches('.ri-feedback h4')")
    assert part.get_by_role("status").inner_text().startswith("Niet goed.")
    marked = part.locator(".ri-feedback .ri-stappen li:has(.ri-doorslag)")
    assert marked.count() == 1 and "genoeg uren beschikbaar" in marked.inner_text()
    part.get_by_role("button", name="Probeer het opnieuw").click()
    assert part.locator(".ri-feedback").inner_text() == ""
    choose(part, CASE, right=True)
    check(part)
    assert "Goed" in part.locator(".ri-feedback h4").first.inner_text()


def test_practice_asks_the_network_nothing(page):
    """The page holds the feedback to each answer."""
    part = practice(page)
    page.wait_for_load_state("networkidle")
    asked = []
    page.on("request", lambda made: asked.append(made.url))
    choose(part, CASE, right=True)
    check(part)
    page.wait_for_load_state("networkidle")
    assert not asked


def test_keyboard_alone_is_enough(page):
    """Arrow to an answer, Enter: the focus arrives at the feedback."""
    part = practice(page)
    part.get_by_role("radio").first.focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    part.locator(".ri-feedback h4:focus").wait_for()


def test_without_a_choice_the_page_asks_for_one(page):
    """The message stands at the question, which takes the focus."""
    part = practice(page)
    part.locator("button[type=submit]").click()
    group = part.get_by_role("radiogroup")
    assert part.get_by_text("Kies eerst een antwoord.").is_visible()
    assert group.get_attribute("aria-invalid") == "true"
    assert page.evaluate("document.activeElement.type") == "radio"
    part.get_by_role("radio").first.check()
    assert part.get_by_text("Kies eerst een antwoord.").is_hidden()


def test_a_closing_test_counts(page):
    """All answers first; then the score, and the feedback to each."""
    cases = [row["naam"] for row in van_les("les-1", toets=True)]
    part = practice(page, "toets-les-1")
    for number, name in enumerate(cases):
        choose(part, name, right=number > 0)
    check(part)
    score = part.locator(".ri-score")
    assert score.inner_text().startswith(f"U had {len(cases) - 1} van de {len(cases)} vragen goed.")
    assert score.evaluate("it => it === document.activeElement")
    assert part.get_by_role("status").inner_text() == score.inner_text()
    assert part.locator(".ri-opgave[data-goed=nee]").count() == 1


def test_nothing_is_kept_without_asking(page):
    """A case that was answered leaves no trace in the browser."""
    part = practice(page)
    choose(part, CASE, right=False)
    check(part)
    assert page.evaluate("localStorage.getItem('reintegratie-oefenen')") is None


def test_progress_is_kept_after_a_yes_and_erased_on_request(page):
    """A mistake stands first in what to repeat; after erasing nothing is left."""
    practice(page, address=LESSON)
    progress = page.locator(".ri-oefenstand")
    progress.get_by_role("button", name="Bewaar mijn voortgang").click()
    assert progress.get_by_role("button", name="Wis mijn voortgang").evaluate(
        "it => it === document.activeElement"
    )
    part = page.locator(f".ri-oefening:has(#ri-{CASE}-1)")
    choose(part, CASE, right=False)
    check(part)
    assert page.evaluate(KEPT)[CASE]["vak"] == 1
    first = progress.locator(".ri-plaats h4 + ol a").first
    progress.locator(".ri-plaats h4", has_text="Nu herhalen").wait_for()
    assert first.inner_text() == casus(CASE)["titel"]
    page.reload()
    first.wait_for()
    assert first.get_attribute("href").endswith(f"les-1.html#ri-{CASE}")
    progress.get_by_role("button", name="Wis mijn voortgang").click()
    assert page.evaluate(KEPT) is None
    assert progress.locator(".ri-plaats").inner_text() == ""


@pytest.mark.parametrize(
    "kept", ["{", "[]", "7", json.dumps({CASE: {"vak": "<b>", "dag": 3}, "x": 1})]
)
def test_what_somebody_else_kept_under_this_name_does_no_harm(page, kept):
    """Whatever is there, a case can be answered."""
    page.add_init_script(f"localStorage.setItem('reintegratie-oefenen', {json.dumps(kept)})")
    part = practice(page)
    choose(part, CASE, right=True)
    check(part)
    assert part.locator(".ri-opgave").get_attribute("data-goed") == "ja"


@pytest.mark.parametrize("width", [320, pytest.param(1280, marks=pytest.mark.alles)])
@pytest.mark.parametrize("scheme", THEMES)
def test_practice_is_accessible(new_page, scheme, width):
    """Axe finds nothing before an answer, after none, and with the feedback; nothing sticks out."""
    page = new_page(color_scheme=scheme, viewport={"width": width, "height": 700})
    part = practice(page)
    reachable(page)
    assert not in_both(page)
    part.locator("button[type=submit]").click()
    assert not in_both(page, within=".ri-oefening")
    choose(part, CASE, right=False)
    check(part)
    assert not in_both(page, within=".ri-oefening")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_javascript_the_answer_can_be_unfolded(new_page):
    """The question, what can be answered, and below it the folded answer with every mistake."""
    page = new_page(java_script_enabled=False)
    page.goto(LESSON)
    part = page.locator(f".ri-oefening:has(#ri-{CASE}-1)")
    sheet = part.locator(".ri-blad")
    assert not sheet.get_by_text("Het antwoord:").is_visible()
    assert part.get_by_role("button").count() == 0
    sheet.locator("summary").first.click()
    assert sheet.get_by_text("Het antwoord:").is_visible()
    assert sheet.get_by_text(casus(CASE)["fout"][1]["uitleg"]).is_visible()


def test_the_same_script_is_a_widget(page):
    """In Jupyter it answers by itself too."""
    asked = OEFENING.vraag(CASE)
    page.goto("/")
    show_widget(page, OEFENING.getoond(asked, "ri-widget", None), Levend(OEFENING, asked))
    part = page.locator("#widget .ri-oefening")
    choose(part, CASE, right=False)
    check(part)
    assert "Niet goed" in part.locator(".ri-feedback").inner_text()


def test_paper_has_the_question_and_no_controls(page):
    """For who practises on paper: the answers to choose from, and not the right one."""
    part = practice(page)
    page.emulate_media(media="print")
    assert part.get_by_role("radio").first.is_visible()
    assert part.locator("button[type=submit]").is_hidden()
    assert part.locator(".ri-blad").is_hidden()
