"""The questionnaire in a real browser: answered, changed, withdrawn, saved, printed."""

import io
import json
from datetime import date

import pypdf
import pytest

from reintegratie import bereken
from reintegratie.weergave.antwoord import STUK, geweigerd
from reintegratie.wegwijzer.dienst import antwoord
from reintegratie.wegwijzer.register import ROLLEN, voor
from reintegratie.wegwijzer.stand import begrip, sleutels
from reintegratie.wegwijzer.vragenlijst import WEGWIJZER
from reintegratie.widgets import Levend
from tests.site.axe import THEMES, in_both
from tests.site.living import wake
from tests.site.looking import reachable, until
from tests.site.widget import show_widget

PAGE = "/wegwijzer.html"
MARGIN = dict.fromkeys(("top", "right", "bottom", "left"), "10mm")
TODAY = date.today().isoformat()
SAME_TEXT = """(shown, html) => shown.textContent ===
    Object.assign(document.createElement("div"), {innerHTML: html}).textContent"""
BESCHUT = {
    "positief_advies_uwv": "Ja",
    "datum_advies": "1-9-2026",
    "op_wachtlijst": "Nee",
    "datum_ontvangst_advies": "3-9-2026",
    "datum_besluit_advies": "15-9-2026",
    "meer_dan_van_werkgever_verwacht": "Ja",
}
WERKGEVER = {
    "ondersteuning": "gemeente",
    "kan_wml_verdienen": "Nee",
    "werkgever_ontvangt_lks": "Ja",
    "loonwaarde_pct": "60",
    "functieloon": "2337",
    "leeftijd": "30",
    "uren_per_week": "36",
    "normale_uren_per_week": "36",
}
EVERYTHING = {  # every question answered yes, or with the first choice: no sheet is fuller
    key: True if begrip(key).type == "ja_nee" else next(iter(begrip(key).keuzes))
    for key in sleutels()
    if begrip(key).type in ("ja_nee", "keuze")
}
BIJSTAND = {
    "uitkering_werksaam": "Ja",
    "duur_uitkering_maanden": "4",
    "plaatsbaar": "Ja",
    "gemotiveerd": "Ja",
    "leeftijd": "30",
}


@pytest.fixture
def wegwijzer(page):
    """An empty questionnaire for today, answered by our own Python: quicker than the browser's.

    It is the widget of a notebook: the same script, HTML and style as on the site.
    """
    return widget(page, TODAY)


def widget(page, peildatum, kernel=antwoord):
    """Put the questionnaire of a notebook on a page without live parts."""
    asked = WEGWIJZER.vraag(peildatum=peildatum)
    page.expose_function("kernel", kernel)
    page.goto("/bronnen.html")
    show_widget(page, WEGWIJZER.getoond(asked, "ri-widget", "../"), Levend(WEGWIJZER, asked))
    return page.locator("#widget .ri-wegwijzer")


def live(page):
    """Open the page, come to the questionnaire, and wait for Python."""
    page.goto(PAGE)
    return wake(page, ".ri-wegwijzer")


def asked(part):
    """The key of the question that is on."""
    return part.locator("[data-sleutel-vraag]").get_attribute("data-sleutel-vraag")


def answer(part, text):
    """Give an answer to the question that is on, and wait until it is taken."""
    key, box = asked(part), part.locator(".ri-vraag")
    if box.get_by_role("textbox").count():
        box.get_by_role("textbox").fill(text)
    else:
        choices = begrip(key).keuzes or {}
        box.get_by_label(choices.get(text, text), exact=True).check()
    box.get_by_role("button", name="Antwoord", exact=True).click()
    given(part, key).wait_for()


def given(part, key):
    """The line of an answer."""
    return part.locator(f".ri-gegeven li:has([data-intrekken='{key}'])")


def play(part, person, role, first):
    """Find one instrument out first: answer what is asked, put aside what is not known.

    Returns what was never asked.
    """
    part.get_by_label(role, exact=True).check()
    count = len(voor({text: name for name, text in ROLLEN.items()}[role]))
    part.locator(".ri-telling", has_text=f"van {count} instrumenten").wait_for()
    unfold(part, first)
    row(part, first).get_by_role("button", name="Zoek dit eerst uit").click()
    until(part.page, "document.activeElement.closest('.ri-vraag')")
    left = dict(person)
    for _ in range(80):
        if not left or not part.locator("[data-sleutel-vraag]").count():
            break
        key = asked(part)
        if key in left:
            answer(part, left.pop(key))
        else:
            part.get_by_role("button", name="Weet ik nog niet", exact=True).click()
            part.locator(f".ri-gegeven [data-vraag='{key}']").wait_for(state="attached")
    return left


def unfold(part, name):
    """Open the group and the line of an instrument."""
    row(part, name).evaluate("it => { it.open = true; it.closest('.ri-groep').open = true; }")


def read(part, facts):
    """Fill the questionnaire from the text of a file."""
    part.locator(".ri-bewaren details").evaluate("it => { it.open = true; }")
    part.get_by_label("Of plak hier de tekst").fill(json.dumps(facts))
    part.get_by_role("button", name="Lees deze tekst").click()
    part.locator("[data-intrekken]").nth(len(facts.get("feiten", facts)) - 1).wait_for(
        state="attached"
    )


def row(part, name):
    """An instrument in the list."""
    return part.locator(f".ri-instrumenten details[data-sleutel={name}]")


def group_of(part, name):
    """The group in which an instrument stands."""
    return part.locator(f".ri-groep:has(details[data-sleutel={name}])").get_attribute(
        "data-oordeel"
    )


def test_someone_on_bijstand_wants_flextensie(page):
    """Live on the site: the outcome is that of the calculator."""
    wegwijzer = live(page)
    assert not play(wegwijzer, BIJSTAND, "Voor de cliënt en de coach", "flextensie")
    facts = {"duur_uitkering_maanden": 4, "plaatsbaar": True, "gemotiveerd": True}
    single = bereken("flextensie", {"uitkering_werksaam": True, **facts}, peildatum=TODAY)
    assert group_of(wegwijzer, "flextensie") == single.oordeel == "kan"
    facts = {"uitkering_werksaam": True, "leeftijd": 30}
    premium = bereken("flextensie_soort_beloning", facts, peildatum=TODAY).als_dict()
    told = row(wegwijzer, "flextensie").text_content()
    assert f"Krijgt premie{premium['resultaten']['krijgt_premie']['tekst']}" in told


def test_a_candidate_for_beschut_werk(wegwijzer):
    """A duty with a last day, and a web page that leaves it free."""
    left = play(wegwijzer, BESCHUT, "Voor de cliënt en de coach", "beschut_werk")
    single = bereken("beschut_werk_aanbod", BESCHUT, peildatum=TODAY)
    assert not left and group_of(wegwijzer, "beschut_werk") == single.oordeel
    webpage = bereken("beschut_werk_plicht", BESCHUT, peildatum=TODAY)
    assert group_of(wegwijzer, "beschut_werk_webpagina") == webpage.oordeel == "kan"


def test_an_employer_with_a_subsidised_worker(wegwijzer):
    """The amount is that of the calculator, and the jobcoach goes with it."""
    left = play(wegwijzer, WERKGEVER, "Voor de werkgever", "loonkostensubsidie_gemeente")
    facts = {
        key: text
        for key, text in WERKGEVER.items()
        if key not in ("ondersteuning", "kan_wml_verdienen", "werkgever_ontvangt_lks")
    }
    single = bereken("loonkostensubsidie_uit_percentage", facts, peildatum=TODAY).als_dict()
    assert not left and group_of(wegwijzer, "loonkostensubsidie_gemeente") == "recht"
    assert (
        f"Subsidie{single['resultaten']['subsidie']['tekst']}"
        in row(wegwijzer, "loonkostensubsidie_gemeente").text_content()
    )
    together = wegwijzer.locator(".ri-samenloop").inner_text()
    assert "Wie met loonkostensubsidie werkt, kan aanspraak maken op begeleiding." in together


def test_an_answer_can_be_changed_and_withdrawn(wegwijzer):
    """The outcome follows; the focus goes where the eye goes."""
    wegwijzer.get_by_label("Voor de cliënt en de coach", exact=True).check()
    answer(wegwijzer, "Nee")
    until(wegwijzer.page, "document.activeElement.closest('.ri-vraag')")
    given(wegwijzer, "uitkering_werksaam").get_by_role("button", name="Wijzig").click()
    wegwijzer.locator("[data-sleutel-vraag=uitkering_werksaam]").wait_for()
    assert wegwijzer.locator(".ri-vraag").get_by_label("Nee", exact=True).is_checked()
    answer(wegwijzer, "Ja")
    assert "ja" in given(wegwijzer, "uitkering_werksaam").inner_text()
    given(wegwijzer, "uitkering_werksaam").get_by_role("button", name="Trek in").click()
    wegwijzer.get_by_text("U heeft nog niets geantwoord.").wait_for()
    until(wegwijzer.page, "document.activeElement.textContent === 'Uw antwoorden'")


def test_nothing_takes_the_focus_by_itself(page):
    """Only an answer of the visitor moves it: not the start, nor another role or date."""
    wegwijzer = widget(page, TODAY)
    assert page.evaluate("document.activeElement === document.body")
    box = wegwijzer.locator("[data-rol]").get_by_label("Voor de werkgever")
    box.check()
    wegwijzer.get_by_text("instrumenten zijn uitgezocht").wait_for()
    assert box.evaluate("it => it === document.activeElement")


def test_an_answer_that_cannot_be_read_stays_and_is_told(wegwijzer):
    wegwijzer.get_by_label("Voor de werkgever", exact=True).check()
    unfold(wegwijzer, "loonkostensubsidie_vast")
    row(wegwijzer, "loonkostensubsidie_vast").locator("button[data-vraag=leeftijd]").first.click()
    wegwijzer.locator("[data-sleutel-vraag=leeftijd]").wait_for()
    box = wegwijzer.locator(".ri-vraag").get_by_role("textbox")
    box.fill("<img src=x onerror=alert(1)>")
    box.press("Enter")
    wegwijzer.locator(".ri-vraag .ri-fout", has_text="is geen getal").wait_for()
    assert box.get_attribute("aria-invalid") == "true" and wegwijzer.locator("img").count() == 0
    assert box.input_value() == "<img src=x onerror=alert(1)>"
    box.fill("30")
    box.press("Enter")
    given(wegwijzer, "leeftijd").wait_for()


def test_no_answer_is_no_answer(wegwijzer):
    """Pressing the button without choosing tells so, at the question."""
    wegwijzer.get_by_role("button", name="Antwoord", exact=True).click()
    wegwijzer.locator(".ri-vraag .ri-fout", has_text="Geef een antwoord").wait_for()


def test_keyboard_alone_is_enough(wegwijzer):
    """From the first question on: choose, Enter, and the next question has the focus."""
    page = wegwijzer.page
    first = asked(wegwijzer)
    wegwijzer.locator(".ri-vraag input").first.focus()
    for _ in range(3):
        key = asked(wegwijzer)
        if wegwijzer.locator(".ri-vraag").get_by_role("textbox").count():
            page.keyboard.type("30")
        else:
            page.keyboard.press("Space")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
        page.keyboard.press("Enter")
        given(wegwijzer, key).wait_for()
        until(page, "document.activeElement.closest('.ri-vraag')")
    assert asked(wegwijzer) != first
    wegwijzer.locator("[role=status]", has_text="Volgende vraag:").wait_for(state="attached")


def test_a_saved_file_reads_back(wegwijzer, tmp_path):
    """What was saved fills the page again, from a file or from text."""
    page = wegwijzer.page
    play(wegwijzer, BIJSTAND, "Voor de cliënt en de coach", "flextensie")
    with page.expect_download() as started:
        wegwijzer.get_by_role("button", name="Bewaar als bestand").click()
    started.value.save_as(tmp_path / "stand.json")
    saved = json.loads((tmp_path / "stand.json").read_text("utf-8"))
    assert saved["feiten"]["leeftijd"] == 30 and saved["peildatum"] == TODAY
    before = wegwijzer.locator("[data-deel=uitkomst]").text_content()
    again = wegwijzer
    again.get_by_role("button", name="Begin opnieuw").click()
    again.get_by_label("Alles", exact=True).check()
    again.get_by_text("U heeft nog niets geantwoord.").wait_for()
    again.locator(".ri-bewaren details").evaluate("it => { it.open = true; }")
    again.get_by_label("Kies een bestand").set_input_files(tmp_path / "stand.json")
    given(again, "gemotiveerd").wait_for()
    assert again.locator("[data-deel=uitkomst]").text_content() == before
    assert again.get_by_label("Voor de cliënt en de coach").is_checked()
    again.get_by_role("button", name="Begin opnieuw").click()
    again.get_by_text("U heeft nog niets geantwoord.").wait_for()
    again.get_by_label("Of plak hier de tekst").fill(json.dumps(saved))
    again.get_by_role("button", name="Lees deze tekst").click()
    given(again, "gemotiveerd").wait_for()


def test_a_hostile_file_has_no_effect(wegwijzer):
    wegwijzer.page.on("dialog", lambda _: pytest.fail("the text was carried out"))
    answer(wegwijzer, "Ja")
    wegwijzer.locator(".ri-bewaren details").evaluate("it => { it.open = true; }")
    for text in ('{"feiten": {"<img src=x onerror=alert(1)>": 1}}', "[" * 50_000, "x" * 200_000):
        wegwijzer.get_by_label("Of plak hier de tekst").fill(text)
        wegwijzer.get_by_role("button", name="Lees deze tekst").click()
        wegwijzer.locator("[data-inlezen] .ri-fout:not(:empty)").wait_for()
        assert wegwijzer.locator("img").count() == 0
    assert given(wegwijzer, "uitkering_werksaam").count() == 1


def test_what_is_wrong_in_a_file_is_told_at_the_file(wegwijzer):
    """Also when it is the date: that of the page is still a good one."""
    wegwijzer.locator(".ri-bewaren details").evaluate("it => { it.open = true; }")
    wegwijzer.get_by_label("Of plak hier de tekst").fill('{"feiten": {}, "peildatum": "gisteren"}')
    wegwijzer.get_by_role("button", name="Lees deze tekst").click()
    wegwijzer.locator("[data-inlezen] .ri-fout", has_text="«gisteren» is geen datum").wait_for()
    assert wegwijzer.locator(".ri-instelling .ri-fout").inner_text() == ""


def test_a_file_that_cannot_be_made_is_told(page):
    """A button that does nothing, and says nothing, looks broken."""

    def refusing(asked):
        return geweigerd({}, STUK) if "bewaar" in asked else antwoord(asked)

    wegwijzer = widget(page, TODAY, refusing)
    wegwijzer.get_by_role("button", name="Bewaar als bestand").click()
    wegwijzer.get_by_text(STUK).wait_for()


def test_a_calculation_opens_in_full(wegwijzer):
    play(wegwijzer, BIJSTAND, "Voor de cliënt en de coach", "flextensie")
    target = row(wegwijzer, "flextensie")
    unfold(wegwijzer, "flextensie")
    target.get_by_role("button", name="Toon: de hele berekening").click()
    target.get_by_text("Zo komen we hierop").click()
    assert "langer dan drie maanden" in target.locator(".ri-berekening").inner_text()


@pytest.mark.parametrize(
    "facts",
    [{}, BIJSTAND, BESCHUT, WERKGEVER, EVERYTHING],
    ids=["nothing", "bijstand", "beschut werk", "employer", "everything"],
)
def test_the_outcome_is_printed_on_two_pages_at_most(wegwijzer, facts):
    """Outcomes, notes, sources, date and receipt on A4, and nothing else of the page."""
    page = wegwijzer.page
    page.evaluate("window.print = () => {}")
    if facts:
        read(wegwijzer, facts)
    wegwijzer.get_by_role("button", name="Druk het advies af").click()
    wegwijzer.locator(".ri-advies h2").wait_for(state="attached")
    printed = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4", margin=MARGIN)))
    text = "".join(sheet.extract_text() for sheet in printed.pages)
    assert len(printed.pages) <= 2
    assert (
        "Ontvangstbewijs" in text
        and "Peildatum" in text
        and "Bewaar als bestand" not in text
        and "Bronnen" not in text
    )
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert wegwijzer.locator(".ri-advies").inner_html() == ""


@pytest.mark.parametrize("scheme", THEMES)
def test_it_is_accessible_on_a_small_screen(new_page, scheme):
    """Axe finds nothing with everything unfolded; nothing sticks out."""
    page = new_page(color_scheme=scheme, viewport={"width": 320, "height": 640})
    part = live(page)
    answer(part, "Ja")
    page.evaluate(
        "document.querySelectorAll('.ri-wegwijzer details').forEach(one => { one.open = true; })"
    )
    reachable(page)
    assert not in_both(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_page_says_what_our_python_says(page):
    """Pyodide and this Python give the same parts to show."""
    wegwijzer = live(page)
    read(wegwijzer, {"rol": "werkgever", "feiten": WERKGEVER, "weet_niet": ["ziek"]})
    texts = wegwijzer.evaluate(
        "root => [...root.querySelectorAll('.ri-gegeven [data-intrekken]')]"
        ".map(one => one.dataset.intrekken)"
    )
    aside = wegwijzer.evaluate(
        "root => [...root.querySelectorAll('.ri-gegeven li')].filter(one =>"
        "!one.querySelector('[data-intrekken]')).map(one =>"
        "one.querySelector('[data-vraag]').dataset.vraag)"
    )
    day = wegwijzer.locator("[data-veld=peildatum]").get_by_role("textbox").input_value()
    expected = antwoord(
        {
            "stand": {
                "peildatum": day,
                "rol": "werkgever",
                "weet_niet": aside,
                "feiten": {key: WERKGEVER[key] for key in texts},
            },
            "prefix": wegwijzer.get_attribute("data-prefix"),
            "wortel": wegwijzer.get_attribute("data-wortel"),
        }
    )
    for part in ("uitkomst", "samenloop"):
        shown = wegwijzer.locator(f"[data-deel={part}]")
        assert shown.evaluate(SAME_TEXT, expected["html"][part])


def test_without_javascript_the_stored_state_is_read(new_page):
    page = new_page(java_script_enabled=False)
    page.goto(PAGE)
    part = page.locator(".ri-wegwijzer").nth(1)
    assert "Flextensie" in part.locator(".ri-groep[data-oordeel=kan]").inner_text()
    assert part.get_by_text("alleen met JavaScript").is_visible()
    assert part.get_by_role("button", name="Antwoord", exact=True).is_disabled()
