"""The calculators of the site in a real browser: live, by keyboard, and under hostile hands."""

import re

import pytest
from bs4 import BeautifulSoup

from reintegratie.weergave.antwoord import antwoord
from reintegratie.weergave.rekenhulp import REKENHULP
from reintegratie.widgets import Levend
from tests.scale import sampled
from tests.site.axe import THEMES, axe, in_both
from tests.site.built import PAGES, SITE
from tests.site.living import BY_AGE, CALCULATOR, PAGE, empty, example, live, question, verdict
from tests.site.looking import UNFOLD, until, visitor, watch
from tests.site.widget import show_widget

CALCULATES = [page for page in PAGES if 'class="ri-rekenhulp"' in (SITE / page).read_text("utf-8")]
ASK_AGAIN = """(root) => {
    const shown = () => [".ri-kort", ".ri-plaats"].map((place) => root.querySelector(place).innerHTML);
    const before = shown();
    for (const place of [".ri-kort", ".ri-plaats"]) root.querySelector(place).replaceChildren();
    root.querySelector("form").dispatchEvent(new Event("input"));
    return new Promise((done) => setTimeout(() => done([before, shown()])));
}"""
FREE = """document.activeElement.getBoundingClientRect().bottom
    <= document.querySelector("{over}").getBoundingClientRect().top"""
HALF_BELOW = """(it, over) => {
    for (const _ of "123") { // what stays in sight stands elsewhere before the first time
        const edge = document.querySelector(over).getBoundingClientRect().top;
        scrollBy({top: it.getBoundingClientRect().top - edge + it.offsetHeight / 2, behavior: "instant"});
    }
}"""
WHOLE = r"""(line) => {
    const text = line.firstChild, [said] = text.data.match(/€.504,96 tot €.[0-9,]+/u), range = document.createRange();
    const from = text.data.indexOf(said), box = line.getBoundingClientRect();
    range.setStart(text, from);
    range.setEnd(text, from + said.length);
    return [...range.getClientRects()].every((one) => one.bottom <= box.bottom && one.right <= box.right);
}"""
KEPT = "Object.values(sessionStorage).some((kept) => kept.includes('plaatsbaar'))"
OLD = "Deze uitkomst hoort bij uw vorige antwoorden."
STORED = {
    "duur_uitkering_maanden": "4",
    "plaatsbaar": "ja",
    "gemotiveerd": "ja",
    "uitkering_werksaam": "ja",
}


@pytest.fixture(scope="module")
def live_page(browser, server):
    """Return a page with live calculators, for the tests that can share one, and its problems."""
    context, problems = visitor(browser, server), []
    page = context.new_page()
    page.add_init_script(UNFOLD)
    watch(page, server, problems)
    page.goto(PAGE)
    live(page)
    yield page, problems
    context.close()


@pytest.fixture
def page_alive(live_page):
    """Return the shared page; nothing may have gone wrong on it after the test."""
    page, problems = live_page
    page.emulate_media(media="screen")
    yield page
    assert not problems


@pytest.fixture
def calculator(page_alive):
    """Return the first calculator of a chapter, alive, filled in again as it was stored."""
    found = page_alive.locator(".ri-rekenhulp").first
    empty(found)
    for name, value in STORED.items():
        field = question(found, name)
        if value == "ja":
            field.get_by_label("Ja").check()
        else:
            field.get_by_role("textbox").fill(value)
    verdict(found, "Kan")
    return found


@pytest.fixture
def by_age(page_alive):
    """Return the calculator of a chapter that asks an age and has readings, as it was stored."""
    found = page_alive.locator(BY_AGE)
    empty(found)
    question(found, "heeft_uitkering").get_by_label("Ja").check()
    question(found, "leeftijd").get_by_role("textbox").fill("30")
    found.locator("details.ri-conflicten").evaluate("it => { it.open = false; }")
    verdict(found, "Berekend")
    return found


def test_a_page_comes_to_life_as_it_stands_and_offers_today(page):
    """No date is filled in by itself; one press does, and the outcome is of that day."""
    page.goto(PAGE)
    live(page)
    first = page.locator(CALCULATOR).first
    example(first)
    day = question(first, "peildatum")
    assert day.get_by_role("textbox").input_value() == "01-07-2017"
    assert first.locator(".ri-peildatum").inner_text() == "Peildatum: 1 juli 2017"
    day.get_by_role("button", name="Vandaag").press("Enter")
    first.locator(".ri-peildatum", has_text="18 november 2026").wait_for()
    assert day.get_by_role("textbox").input_value() == "18-11-2026"


def test_a_changed_answer_changes_the_outcome(calculator):
    """Three months is not longer than three months; the status says it after a silence."""
    field = question(calculator, "duur_uitkering_maanden").get_by_role("textbox")
    field.fill("3")
    verdict(calculator, "Nee")
    assert field.input_value() == "3"
    calculator.locator("[role=status]", has_text="Uitkomst: nee.").wait_for(state="attached")
    changes = calculator.locator(".ri-verandert")
    changes.locator(
        "li", has_text="Duur van de uitkering: meer dan 3 maanden. Dan: De cl"
    ).wait_for()
    question(calculator, "plaatsbaar").get_by_label("Weet ik niet").check()
    field.fill("3,5")
    verdict(calculator, "Onbekend")
    changes.locator("li").wait_for(state="detached")
    calculator.locator(".ri-plaats").get_by_role("link", name="Plaatsbaar").click()
    assert (
        question(calculator, "plaatsbaar")
        .get_by_label("Weet ik niet")
        .evaluate("button => button === document.activeElement")
    )


def test_it_begins_with_few_questions_and_each_answer_brings_the_next(page):
    """Empty, and so it says what will come; one press shows all questions."""
    page.goto(PAGE)
    first = live(page)
    assert first.locator(".ri-oordeel > *").all_inner_texts() == [
        "Hier komt het antwoord",
        "Er is nog niets ingevuld. Er zijn hoogstens 11 vragen.",
    ]
    asked = first.locator("[data-veld]:visible:not([data-veld=peildatum])")
    assert asked.count() == 4
    question(first, "plaatsbaar").get_by_label("Ja").check()
    verdict(first, "Onbekend")
    assert asked.count() == 5
    every = first.get_by_role("button", name="Toon alle vragen")
    every.press("Enter")
    until(page, "document.querySelector('[data-alles]').getAttribute('aria-expanded') === 'true'")
    assert asked.count() == 11
    first.get_by_role("link", name="Hoogstens nog 10 vragen").click()
    assert (
        question(first, "duur_uitkering_maanden")
        .get_by_role("textbox")
        .evaluate("it => it === document.activeElement")
    )


def test_an_example_is_told_as_one_and_can_be_taken_back(page):
    """One after the other, its outcome in focus; it serves no other calculator; nothing of it stays."""
    page.goto(PAGE)
    first = live(page)
    before = first.locator("form, .ri-strook, .ri-plaats").all_inner_texts()
    assert example(first).inner_text() == "Kan"
    until(page, "document.activeElement.matches('.ri-kort h4')")
    assert "Alle voorwaarden kloppen" in first.locator(".ri-bijvoorbeeld").inner_text()
    assert example(first).inner_text() == "Nee"
    page.wait_for_timeout(300)
    assert page.locator(f"{BY_AGE} [data-veld=heeft_uitkering] input:checked").input_value() == ""
    question(first, "duur_uitkering_maanden").get_by_role("textbox").fill("5")
    verdict(first, "Kan")
    assert not first.locator(".ri-bijvoorbeeld").is_visible()
    first.get_by_role("button", name="Begin opnieuw").click()
    first.get_by_text("Er is nog niets ingevuld").wait_for()
    assert first.locator("form, .ri-strook, .ri-plaats").all_inner_texts() == before


def test_on_a_phone_the_outcome_is_a_line_in_sight_until_it_is_reached(new_page):
    """No line while a question is open; it covers no field in focus."""
    page = new_page(viewport={"width": 360, "height": 520})
    page.goto(PAGE)
    first = live(page)
    line = first.locator(".ri-peil p")
    months = question(first, "duur_uitkering_maanden").get_by_role("textbox")
    months.fill("4")
    verdict(first, "Onbekend")
    assert line.is_hidden()
    example(first)
    months.fill("7")
    page.evaluate("scrollTo(0, 0)")
    question(first, "gemotiveerd").get_by_label("Ja").focus()
    line.filter(has_text=re.compile("^De cliënt kan")).wait_for()
    assert page.evaluate(FREE.format(over=".ri-peil p"))
    first.locator(".ri-kort").scroll_into_view_if_needed()
    line.wait_for(state="hidden")


@pytest.mark.parametrize(
    ("width", "height", "over"), [(360, 520, ".ri-peil p"), (1280, 800, ".ri-strook")]
)
def test_a_field_half_below_the_outcome_that_is_tapped_comes_into_sight(
    new_page, width, height, over
):
    """The line of a phone, and the outcome that stays in sight where there is room, cover no field in use."""
    page = new_page(viewport={"width": width, "height": height}, has_touch=True)
    page.goto(PAGE)
    first = live(page)
    example(first)
    months = question(first, "duur_uitkering_maanden").get_by_role("textbox")
    page.evaluate("scrollTo({top: 0, behavior: 'instant'})")
    first.locator(over).wait_for()
    months.evaluate(HALF_BELOW, over)
    box = months.bounding_box()
    page.touchscreen.tap(box["x"] + 9, box["y"] + 5)
    until(page, FREE.format(over=over))
    assert months.evaluate("it => it === document.activeElement")


@pytest.mark.parametrize("width", [280, 360])
def test_the_line_of_a_phone_tells_a_range_whole(new_page, width):
    """Both ends are in sight, also while it hangs on what is not known."""
    page = new_page(viewport={"width": width, "height": 640})
    page.goto("/rekenhulp/loonkostensubsidie_uit_percentage.html")
    first = live(page)
    for fact, text in {"loonwaarde_pct": "60", "leeftijd": "30", "uren_per_week": "32"}.items():
        question(first, fact).get_by_role("textbox").fill(text)
    question(first, "verdient_minimumloon").get_by_label("Ja").check()
    question(first, "peildatum").get_by_role("textbox").fill("1-3-2018")
    page.evaluate("scrollTo(0, 0)")
    line = first.locator(".ri-peil p", has_text="504,96 tot")
    line.wait_for()
    assert line.evaluate(WHOLE)


def test_an_error_stands_at_its_field_and_in_the_summary(by_age, page_alive):
    """Not while typing; after leaving the field; the focus moves only when asked to."""
    field = question(by_age, "leeftijd")
    box, summary = field.get_by_role("textbox"), by_age.locator(".ri-fouten")
    box.fill("veertig")
    by_age.locator(".ri-voortgang", has_text=OLD).wait_for()
    assert summary.is_hidden() and box.get_attribute("aria-invalid") is None
    box.press("Enter")
    summary.wait_for()
    assert summary.evaluate("it => it === document.activeElement")
    assert box.input_value() == "veertig" and box.get_attribute("aria-invalid") == "true"
    message = field.locator(".ri-fout")
    assert "«veertig» is geen getal" in message.inner_text()
    assert message.get_attribute("id") in box.get_attribute("aria-describedby").split()
    assert not axe(page_alive, within=BY_AGE)
    summary.get_by_role("link").click(delay=100)  # as long as a hand presses
    assert box.evaluate("it => it === document.activeElement")
    box.fill("40")
    summary.wait_for(state="hidden")
    verdict(by_age, "Berekend")
    assert summary.is_hidden() and box.get_attribute("aria-invalid") is None


def test_keyboard_alone_is_enough(calculator, page_alive):
    """Tab to a field, type, Enter: the focus arrives at the outcome, visible all the way."""
    page = page_alive
    question(calculator, "duur_uitkering_maanden").get_by_role("textbox").focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("2")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # the button «weet ik niet» of this field
    verdict(calculator, "Onbekend")
    page.keyboard.type("12")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")  # from ja to nee
    verdict(calculator, "Nee")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    calculator.get_by_role("button", name="Bereken").press("Enter")
    until(page, "document.activeElement.matches('.ri-kort h4')")


def test_of_many_choices_one_is_found_by_keyboard_on_a_phone(new_page):
    """Its first letters are enough; nothing is wider than the screen, and the way back is there."""
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto("/regelingen-per-doelgroep/wat-kost-deze-werknemer-mij.html")
    live(page)
    together = page.locator("[data-naam=regelingen_samen]")
    for name, letters in (("regeling_een", "Premiekorting om de l"), ("regeling_twee", "No-r")):
        question(together, name).get_by_role("combobox").focus()
        page.keyboard.type(letters)
    verdict(together, "Berekend")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    together.get_by_role("button", name="Begin opnieuw").press("Enter")
    until(
        page, "[...document.querySelectorAll('.ri-veld select')].every((one) => one.value === '')"
    )


def test_a_reading_can_be_chosen(by_age):
    """At 27 the readings differ; with one chosen the outcome is that of the reading."""
    question(by_age, "leeftijd").get_by_role("textbox").fill("27")
    verdict(by_age, "Tegenstrijdig")
    by_age.get_by_text("Bronconflicten: kies een lezing").click()
    by_age.get_by_label("De premie geldt vanaf 27 jaar; het").check()
    verdict(by_age, "Berekend")


@pytest.mark.parametrize("text", ["<img src=x onerror=alert(1)>", "9" * 1_000_000])
def test_hostile_text_has_no_effect(by_age, page_alive, text):
    """It stays in its field as text, the message is short, and the calculator goes on."""
    page_alive.on("dialog", lambda _: pytest.fail("the text was carried out"))
    field = question(by_age, "leeftijd")
    field.get_by_role("textbox").fill(text)
    field.get_by_role("textbox").press("Enter")
    by_age.locator(".ri-fouten li").wait_for()
    assert field.get_by_role("textbox").input_value() == text
    assert by_age.locator("img").count() == 0
    assert len(by_age.locator(".ri-fouten").inner_text()) < 300
    field.get_by_role("textbox").fill("40")
    verdict(by_age, "Berekend")


@pytest.mark.parametrize("address", sampled(CALCULATES, 6))
def test_no_outcome_changes_when_a_page_comes_alive(new_page, address):
    """What stands there is what the calculator says of the same answers, to the letter."""
    page = new_page()
    page.goto(f"/{address}")
    live(page)
    for found in page.locator(CALCULATOR).all():
        before, after = found.evaluate(ASK_AGAIN)
        assert after == before


def test_a_calculator_asks_the_network_nothing(page):
    """Also not once it is used: nothing comes after the page itself."""
    page.goto(PAGE)
    box = question(live(page), "duur_uitkering_maanden").get_by_role("textbox")
    page.wait_for_load_state("networkidle")
    asked = []
    page.on("request", lambda made: asked.append(made.url))
    box.fill("3")
    verdict(page.locator(CALCULATOR).first, "Nee")
    page.wait_for_load_state("networkidle")
    assert not asked


def test_what_is_filled_in_serves_the_other_calculators_of_the_page(page):
    """A fact or a day; not what cannot be read; nothing is said aloud of a calculator left alone.

    It is there again in the same tab, until it is taken back or an example takes its place.
    """
    page.goto(PAGE)
    live(page)
    one, other = page.locator(CALCULATOR).all()[:2]
    day, theirs = (question(it, "peildatum").get_by_role("textbox") for it in (one, other))
    before = theirs.input_value()
    day.fill("gisteren")
    one.locator(".ri-voortgang", has_text=OLD).wait_for()
    page.wait_for_timeout(300)
    assert theirs.input_value() == before
    day.fill("03-02-2018")
    until(
        page,
        f"document.querySelectorAll('{CALCULATOR} [data-veld=peildatum] input')[1].value === '03-02-2018'",
    )
    page.wait_for_timeout(1000)
    assert one.locator(".ri-status").inner_text().startswith("Uitkomst")
    assert other.locator(".ri-status").inner_text() == ""
    plaatsbaar = question(one, "plaatsbaar")
    plaatsbaar.get_by_label("Ja").check()
    until(page, KEPT)
    page.goto("/")
    page.go_back()
    one.get_by_role("button", name="Begin opnieuw").wait_for()
    assert [day.input_value(), theirs.input_value()] == ["03-02-2018"] * 2
    assert plaatsbaar.get_by_label("Ja").is_checked()
    for take_back in (example, empty):
        take_back(one)
        until(page, "!sessionStorage.length")
        page.reload()
        page.locator(".ri-deel").first.wait_for(state="attached")  # what comes once a page lives
        assert [day.input_value(), theirs.input_value()] == [before] * 2
        assert plaatsbaar.get_by_label("Weet ik niet").is_checked()
        day.fill("03-02-2018")
        until(page, "sessionStorage.length")


def test_a_form_that_adds_up_asks_part_by_part(new_page):
    """One part is in sight, its heading in focus; the total grows, and what follows is not asked."""
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto("/rekenhulp/werkgeverskosten.html")
    form, parts = live(page), page.locator(".ri-onderdeel:visible")
    heading = parts.locator("> legend")
    assert heading.all_inner_texts() == ["Stap 1 van 10: Loon"]
    question(form, "verdient_minimumloon").get_by_label("Ja").check()
    for name, typed in {"leeftijd": "30", "uren_per_week": "32"}.items():
        row = question(form, name).locator(".ri-invoer")
        room = row.bounding_box()["height"]
        row.get_by_role("textbox").fill(typed)
        row.get_by_role("button", name="Weet ik niet").wait_for()
        assert row.bounding_box()["height"] == room
    parts.get_by_text("Telt mee: € 1.262,40 tot € 1.402,67 per maand.").wait_for()
    assert question(form, "functieloon").is_hidden()
    on = form.get_by_role("button", name="Verder")
    weight = "it => getComputedStyle(it).fontWeight"
    assert on.evaluate(weight) > form.get_by_role("button", name="Bereken").evaluate(weight)
    on.click()
    on.click()
    assert heading.inner_text() == "Stap 3 van 10: Loonkostensubsidie"
    assert heading.evaluate("it => it === document.activeElement")
    question(form, "met_loonkostensubsidie").get_by_label("Ja").check()
    question(form, "loonwaarde_pct").get_by_role("textbox").fill("60")
    parts.get_by_text("Telt mee: € 504,96 tot € 1.191,39 per maand eraf.").wait_for()
    assert heading.inner_text() == "Stap 3 van 7: Loonkostensubsidie"
    form.get_by_text("Nog niet meegeteld: Werkgeverslasten, Premiekorting,").first.wait_for()
    form.get_by_text("Waarom, en waar het staat").click()
    form.get_by_role("link", name="Volle werkweek bij deze werkgever").click()
    assert heading.inner_text() == "Stap 1 van 7: Loon"
    assert question(form, "normale_uren_per_week").get_by_role("textbox").is_visible()
    page.go_back()
    assert heading.inner_text() == "Stap 2 van 7: Werkgeverslasten"
    page.go_forward()
    assert heading.evaluate("it => it === document.activeElement")
    page.goto("/")
    page.go_back()
    live(page)
    parts.get_by_text("Telt mee: € 504,96 tot € 1.191,39 per maand eraf.").wait_for()
    assert heading.inner_text() == "Stap 3 van 7: Loonkostensubsidie"


def test_the_last_part_says_what_each_comes_to_and_leads_back_to_it(new_page):
    """And whether all is answered; the heading of a part stands at the top, whatever is above it."""
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto("/regelingen-per-doelgroep/wat-kost-deze-werknemer-mij.html#ri-werkgeverskosten")
    form, heading = live(page), page.locator(".ri-onderdeel:visible > legend")
    while "Uw antwoorden" not in heading.inner_text():
        form.get_by_role("button", name="Verder").click()
    told = page.locator(".ri-onderdeel:visible")
    told.get_by_text("Nog niet alles is beantwoord.").wait_for()
    assert 0 <= heading.bounding_box()["y"] < 200
    assert form.get_by_role("button", name="Verder").is_hidden()
    told.get_by_role("button", name="Wijzig Loonkostensubsidie", exact=True).click()
    assert "Loonkostensubsidie" in heading.inner_text()
    page.go_back()
    assert "Uw antwoorden" in heading.inner_text()
    form.get_by_role("button", name="Vul een voorbeeld in").click()
    while "Uw antwoorden" not in heading.inner_text():
        form.get_by_role("button", name="Verder").click()
    told.get_by_text("Alles is beantwoord.").wait_for()


def test_without_javascript_an_example_is_read(new_page):
    """All questions are read, and an example with its answer; nothing that cannot be used, and no other outcome."""
    page = new_page(java_script_enabled=False)
    page.goto(PAGE)
    calculator = page.locator(".ri-rekenhulp").first
    told = calculator.locator("noscript > p")
    assert told.inner_text() == (
        "Zelf rekenen kan alleen met JavaScript. Voorbeeld: Alle voorwaarden kloppen."
    )
    assert calculator.locator("noscript .ri-oordeel h4").is_visible()
    assert calculator.locator("[data-veld]:visible").count() == 12
    assert not calculator.locator(":is(input, button, .ri-kort, .ri-plaats):visible").count()


@pytest.mark.parametrize("address", CALCULATES)
def test_every_page_has_for_each_calculator_an_example_for_who_has_no_script(address):
    """Marked as one, with its facts and its outcome; but for what asks nothing of anybody."""
    page = BeautifulSoup((SITE / address).read_text("utf-8"), "html.parser")
    for found in page.select(CALCULATOR):
        shown, asks = found.noscript, len(found.select("[data-veld]")) > 1
        told = "Voorbeeld: " in shown.text, bool(shown.select(".ri-feiten dd"))
        assert (*told, bool(shown.select(".ri-oordeel h4"))) == (asks, asks, asks)


@pytest.mark.parametrize("scheme", THEMES)
def test_live_calculator_is_accessible_on_a_small_screen(new_page, scheme):
    """Axe finds nothing with an outcome, its readings and its steps in sight; nothing sticks out."""
    page = new_page(color_scheme=scheme, viewport={"width": 320, "height": 640})
    page.goto(PAGE)
    live(page)
    calculator = page.locator(BY_AGE)
    example(calculator)
    question(calculator, "leeftijd").get_by_role("textbox").fill("27")
    verdict(calculator, "Tegenstrijdig")
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    assert not in_both(page, within=BY_AGE)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_same_script_is_a_widget(page):
    """In Jupyter the kernel answers: here a model that asks our Python, as the widget does."""
    asked = REKENHULP.vraag("flextensie", peildatum="2017-07-01", plaatsbaar=True)
    page.expose_function("kernel", antwoord)
    page.goto("/")
    show_widget(page, REKENHULP.getoond(asked, "ri-widget", None), Levend(REKENHULP, asked))
    calculator = page.locator("#widget .ri-rekenhulp")
    question(calculator, "plaatsbaar").get_by_label("Nee").check()
    verdict(calculator, "Nee")


def test_print_leaves_out_the_controls(calculator, page_alive):
    """On paper: the outcome and its steps, without the form."""
    page_alive.emulate_media(media="print")
    assert calculator.locator("form").is_hidden()
    assert calculator.locator(".ri-kort").is_visible()
    assert calculator.locator(".ri-stappen").is_visible()
