"""The questionnaire in a browser: answered, changed, withdrawn, saved, printed; and in a notebook."""

import io
import json

import pypdf
import pytest

from reintegratie import bereken
from reintegratie.wegwijzer import opschriften as op
from reintegratie.wegwijzer.pakket import pakket
from reintegratie.wegwijzer.register import eerste_vragen, rollen
from reintegratie.wegwijzer.stand import begrip, lees, sleutels
from reintegratie.wegwijzer.vragenlijst import WEGWIJZER
from reintegratie.widgets import Levend
from tests.site.axe import THEMES, in_both
from tests.site.guide import DAY, in_python
from tests.site.guide import GUIDE as PAGE
from tests.site.looking import reachable, until
from tests.site.widget import show_widget

PART = ".ri-wegwijzer"
MARGIN = dict.fromkeys(("top", "right", "bottom", "left"), "10mm")
CLIENT, EMPLOYER = rollen()["client"], rollen()["werkgever"]
FLEXTENSIE = {"duur_uitkering_maanden": "4", "plaatsbaar": "Ja", "gemotiveerd": "Ja"}
BIJSTAND = {
    "uitkering_werksaam": "Ja",
    "in_dienst_bij": "Niemand",
    "arbeidsbeperking": "Nee",
    "leeftijd": "30",
}
WERKGEVER = {
    "ondersteuning": "gemeente",
    "kan_wml_verdienen": False,
    "werkgever_ontvangt_lks": True,
    "loonwaarde_pct": 60,
    "leeftijd": 30,
}
EVERYTHING = {  # every question answered yes, or with the first choice: no sheet is fuller
    key: True if begrip(key).type == "ja_nee" else next(iter(begrip(key).keuzes))
    for key, (_, fact) in sleutels().items()
    if fact in pakket()["vragen"] and begrip(key).type in ("ja_nee", "keuze")
}
UNFOLD = """async (root) => {
    for (let closed; (closed = [...root.querySelectorAll("details:not([open])")]).length;) {
        await Promise.all(closed.map((one) => new Promise((done) => {
            one.addEventListener("toggle", done, {once: true});
            one.open = true;
        })));
    }
}"""
NAMED = """[location.href, ...[...document.querySelectorAll("script[src], link[href], img[src]")].map((one) => one.src || one.href),
    ...[...document.styleSheets].flatMap((one) => [...one.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
        .map((rule) => rule.style.src.split('"')[1]).filter(Boolean).map((name) => new URL(name, one.href).href))]"""
HOSTILE = '{"feiten": {"<img src=x onerror=alert(1)>": 1}}'


@pytest.fixture
def wegwijzer(page):
    """The questionnaire of the page, alive, at its first question."""
    page.goto(PAGE)
    page.wait_for_selector(f"{PART}[data-stand=live]")
    return page.locator(PART).first


def heading(part):
    """Return what stands above the screen that is on."""
    return part.locator(".ri-nu h3").inner_text()


def answer(part, text):
    """Give an answer to the question that is on."""
    screen = part.locator(".ri-vraag")
    if screen.get_by_role("textbox").count():
        screen.get_by_role("textbox").fill(text)
        screen.get_by_role("button", name=op.NEXT, exact=True).click()
    else:
        screen.locator(".ri-tikken button").filter(has_text=text).first.click()


def begin(part, person=BIJSTAND, who=CLIENT):
    """Answer the first questions."""
    answer(part, who)
    for key, text in person.items():
        assert heading(part) == begrip(key).vraag
        answer(part, text)


def unfold(part):
    """Open every fold, and wait until what it holds is drawn."""
    part.evaluate(UNFOLD)


def to(part, name):
    """Go to an instrument through the list."""
    unfold(part)
    part.locator(f".ri-rijen [data-naam={name}] a").click()


def read(part, text):
    """Fill the questionnaire from the text of a file."""
    unfold(part)
    part.get_by_label(op.PASTE).fill(text)
    part.get_by_role("button", name=op.READ_TEXT).click()


def listed(part):
    """Return the titles in each part of the list."""
    unfold(part)
    return part.evaluate(
        """root => Object.fromEntries([...root.querySelectorAll(".ri-lijst:not([hidden])")].map((it) =>
            [it.dataset.deel, [...it.querySelectorAll(".ri-rijen a")].map((a) => a.textContent)]))"""
    )


def test_five_questions_and_then_the_list(wegwijzer):
    """One on a screen, each with its address; what comes out is what Python says."""
    page = wegwijzer.page
    begin(wegwijzer)
    assert heading(wegwijzer) == op.LIST
    until(page, "location.hash === '#lijst'")  # an address comes after its screen
    facts = BIJSTAND | {"in_dienst_bij": "niemand"}
    assert listed(wegwijzer) == in_python("client", facts)
    row = wegwijzer.locator(".ri-rijen li").first.text_content()
    assert row.startswith(
        f"{wegwijzer.locator('.ri-rijen a').first.text_content()} "
    )  # also where it is copied


def test_for_whom_is_answered_before_the_rules_are_there(new_page, problems):
    """With the list as it then is. A next press waits for the rules; where they do not come, that is told."""
    page, rules = new_page(), "**/wegwijzer.*.json"
    page.route(rules, lambda route: route.abort())
    page.goto(PAGE)
    page.wait_for_selector(f"{PART}[data-stand=begin]")
    part = page.locator(PART).first
    answer(part, CLIENT)
    assert heading(part) == begrip("uitkering_werksaam").vraag
    assert listed(part) == in_python("client", {})
    answer(part, "Ja")
    part.locator(".ri-fout", has_text=op.NOT_FETCHED).wait_for()
    page.unroute(rules)
    answer(part, "Ja")
    part.locator(".ri-nu h3", has_text=begrip("in_dienst_bij").vraag).wait_for()
    assert listed(part) == in_python("client", {"uitkering_werksaam": "Ja"})
    problems.clear()  # the browser tells of what was kept from it


def test_back_leads_to_the_question_before_and_loses_nothing(wegwijzer):
    """Also when the page is left and opened again."""
    page = wegwijzer.page
    begin(wegwijzer)
    before = listed(wegwijzer)
    until(page, "location.hash === '#lijst'")
    page.go_back()
    assert page.url.endswith("#vraag-leeftijd")
    assert wegwijzer.locator(".ri-vraag").get_by_role("textbox").input_value() == "30"
    page.go_forward()
    page.goto("/bronnen.html")
    page.go_back()
    page.wait_for_selector(f"{PART}[data-stand=live]")
    assert listed(wegwijzer) == before


def test_an_instrument_is_found_out_by_its_own_questions(wegwijzer):
    """And then stands there with the outcome of its calculator."""
    begin(wegwijzer)
    to(wegwijzer, "flextensie")
    wegwijzer.locator("[data-eerst]").click()
    for key, text in FLEXTENSIE.items():
        assert heading(wegwijzer) == begrip(key).vraag
        answer(wegwijzer, text)
    until(wegwijzer.page, "location.hash === '#instrument-flextensie'")
    single = bereken("flextensie", {**FLEXTENSIE, "uitkering_werksaam": "Ja"}, peildatum=DAY)
    assert single.gevolg in wegwijzer.locator(".ri-nu").inner_text()


def test_an_answer_can_be_changed_and_withdrawn(wegwijzer):
    """The list follows; the focus goes where the eye goes."""
    begin(wegwijzer)
    unfold(wegwijzer)
    given = wegwijzer.locator(".ri-gegeven li").filter(has_text="Uitkering van WerkSaam")
    given.get_by_role("link", name=op.CHANGE).click()
    assert op.CHOSEN in wegwijzer.locator("[data-antwoord=ja]").inner_text()
    answer(wegwijzer, "Nee")
    until(wegwijzer.page, "document.activeElement.textContent === 'De lijst'")
    facts = BIJSTAND | {"in_dienst_bij": "niemand", "uitkering_werksaam": "Nee"}
    assert listed(wegwijzer) == in_python("client", facts)
    given.get_by_role("button", name=op.WITHDRAW).click()
    facts.pop("uitkering_werksaam")
    assert listed(wegwijzer) == in_python("client", facts)


def test_what_is_not_known_is_put_aside(wegwijzer):
    answer(wegwijzer, CLIENT)
    wegwijzer.get_by_role("button", name=op.UNKNOWN_YET).click()
    until(wegwijzer.page, f"location.hash === '#vraag-{eerste_vragen('client')[1]}'")
    unfold(wegwijzer)
    assert op.NOT_KNOWN in wegwijzer.locator(".ri-gegeven").inner_text()


def test_an_answer_that_cannot_be_read_stays_and_is_told(wegwijzer):
    wegwijzer.page.goto(f"{PAGE}#vraag-leeftijd")
    box = wegwijzer.locator(".ri-vraag").get_by_role("textbox")
    for text in ("<img src=x onerror=alert(1)>", ""):
        box.fill(text)
        box.press("Enter")
        wegwijzer.locator(".ri-vraag .ri-fout:not(:empty)").wait_for()
        assert box.get_attribute("aria-invalid") == "true" and box.input_value() == text
        assert wegwijzer.locator("img").count() == 0
    box.fill("30")
    box.press("Enter")
    wegwijzer.locator(".ri-lijst:not([hidden])").first.wait_for()


def test_keyboard_alone_is_enough(wegwijzer):
    """From the heading, which has the focus, a press of Tab or two leads to each answer."""
    page = wegwijzer.page
    wegwijzer.locator(".ri-tikken button").first.focus()
    page.keyboard.press("Enter")
    for key, text in BIJSTAND.items():
        until(page, "document.activeElement.matches('.ri-nu h3')")
        assert heading(wegwijzer) == begrip(key).vraag
        page.keyboard.press("Tab")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
        if begrip(key).type == "geheel":
            page.keyboard.type(text)
        page.keyboard.press("Enter")
    until(page, "document.activeElement.textContent === 'De lijst'")
    wegwijzer.locator("[role=status]:not(:empty)").wait_for(state="attached")


def test_nothing_takes_the_focus_by_itself(wegwijzer):
    assert wegwijzer.page.evaluate("document.activeElement === document.body")


def test_a_saved_file_reads_back(wegwijzer, tmp_path):
    """What was saved fills the page again, from a file or from text; Python reads it too."""
    page = wegwijzer.page
    begin(wegwijzer)
    before = listed(wegwijzer)
    with page.expect_download() as started:
        wegwijzer.get_by_role("button", name=op.SAVE).click()
    started.value.save_as(tmp_path / "stand.json")
    saved = json.loads((tmp_path / "stand.json").read_text("utf-8"))
    assert saved["feiten"]["leeftijd"] == 30 and lees({"feiten": saved["feiten"]}).feiten
    for again in ("file", "text"):
        wegwijzer.get_by_role("button", name=op.AGAIN).click()
        assert heading(wegwijzer) == op.WHO
        if again == "file":
            unfold(wegwijzer)
            wegwijzer.get_by_label(op.CHOOSE_FILE).set_input_files(tmp_path / "stand.json")
        else:
            read(wegwijzer, json.dumps(saved))
        wegwijzer.locator("h3", has_text=op.LIST).wait_for()
        assert listed(wegwijzer) == before


def test_a_hostile_file_has_no_effect(wegwijzer):
    wegwijzer.page.on("dialog", lambda _: pytest.fail("the text was carried out"))
    begin(wegwijzer)
    wrong = ('{"feiten": {"leeftijd": "x"}}', '{"feiten": {"__proto__": 1}}', '{"rol": "baas"}')
    for text in (
        HOSTILE,
        "[" * 50_000,
        "x" * 200_000,
        *wrong,
        '{"feiten": {}, "peildatum": "ooit"}',
    ):
        read(wegwijzer, text)
        wegwijzer.locator("[data-inlezen] .ri-fout:not(:empty)").wait_for()
        assert wegwijzer.locator("img").count() == 0
    assert wegwijzer.locator("[data-intrekken]").count() == 4


@pytest.mark.parametrize(
    "facts", [{}, WERKGEVER, EVERYTHING], ids=["nothing", "employer", "everything"]
)
def test_the_outcome_is_printed_on_two_pages_at_most(wegwijzer, facts):
    """Outcomes, notes, sources, date and receipt on A4, and nothing else of the page; no advice."""
    page = wegwijzer.page
    page.evaluate("window.print = () => {}")
    read(wegwijzer, json.dumps({"rol": "alles", "feiten": facts}))
    assert wegwijzer.locator("[data-intrekken]").count() == len(facts)
    wegwijzer.get_by_role("button", name=op.PRINT).click()
    printed = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4", margin=MARGIN)))
    text = "".join(sheet.extract_text() for sheet in printed.pages)
    assert len(printed.pages) <= 2
    assert "Ontvangstbewijs" in text and "Peildatum" in text and "advies" not in text[:300].lower()
    assert op.SAVE not in text and ("Let op" in text) == bool(facts)
    assert "Afgedrukt op 18 november 2026" in text and page.url.partition("#")[0] in text
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert wegwijzer.locator(".ri-a4").inner_html() == ""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")  # as the browser does, asked by a key
    assert bool(wegwijzer.locator(".ri-a4").inner_html()) == bool(facts)


@pytest.mark.parametrize("scheme", THEMES)
def test_it_is_accessible_on_a_small_screen(new_page, scheme):
    """A question, the list and an instrument, with everything unfolded; nothing sticks out."""
    page = new_page(color_scheme=scheme, viewport={"width": 320, "height": 640})
    page.goto(PAGE)
    page.wait_for_selector(f"{PART}[data-stand=live]")
    part = page.locator(PART).first
    read(part, json.dumps({"rol": "werkgever", "feiten": WERKGEVER}))
    for screen in ("lijst", "vraag-leeftijd", "vraag-in_dienst_bij", "instrument-premiekorting"):
        page.goto(f"{PAGE}#{screen}")
        unfold(part)
        reachable(page)
        assert not in_both(page, within=PART), screen
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_nothing_is_fetched_but_what_the_page_names(page, address):
    """Its rules come beside it, and what keeps the book; nothing at all, once the page is there."""
    asked = []
    page.on("request", lambda made: "favicon" in made.url or asked.append(made.url))
    page.goto(PAGE)
    page.wait_for_selector(f"{PART}[data-stand=live]")
    page.wait_for_load_state("networkidle")
    names = page.evaluate(NAMED)
    later = (address("_static/wegwijzer.json"), address("_static/offline.js"))
    assert [url for url in asked if url not in names and not url.endswith(later)] == []
    asked.clear()
    begin(page.locator(PART).first)
    assert not asked


def test_an_example_can_be_gone_on_from(wegwijzer):
    wegwijzer.page.get_by_role("button", name=op.WITH_THESE).first.click()
    assert "Flextensie" in listed(wegwijzer)["kan"] and heading(wegwijzer) == op.LIST


def test_without_javascript_the_questions_and_an_example_are_read(new_page):
    page = new_page(java_script_enabled=False)
    page.goto(PAGE)
    asked = page.locator(PART).first.inner_text()
    assert all(begrip(key).vraag in asked for key in eerste_vragen("alles")) and op.WHO in asked
    example = page.locator(PART).nth(1)
    assert "Flextensie: De cliënt kan via Flextensie worden geplaatst" in example.inner_text()
    assert page.locator(f"{PART} button").count() == 0


def test_in_a_notebook_it_is_the_same(page):
    """It holds its rules there, asks nobody, and leaves the address of the notebook alone."""
    question = WEGWIJZER.vraag(peildatum=DAY, rol="client")
    page.goto("/bronnen.html")
    show_widget(page, WEGWIJZER.getoond(question, "ri-widget", None), Levend(WEGWIJZER, question))
    part = page.locator(f"#widget {PART}")
    begin(part)
    assert listed(part) == in_python("client", BIJSTAND | {"in_dienst_bij": "niemand"})
    to(part, "flextensie")
    assert heading(part) == "Flextensie" and page.url.endswith("/bronnen.html")
