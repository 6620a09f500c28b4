"""A link that shares a calculator, and what hostile hands make of it."""

from urllib.parse import quote, urlencode

import pytest

from tests.site.axe import THEMES, in_both
from tests.site.looking import until

PAGE = "/bijlage-8/flextensie.html"
NAME = "ri-flextensie"
BY_AGE = "ri-flextensie_soort_beloning"
WITH_AGE = "/verordening/artikel-14.html"
NOTHING = "Er is niets ingevuld."
HOSTILE = {
    "a wrong name": urlencode({"deel": NAME, "bestaat_niet": "1"}),
    "a name of the prototype": urlencode({"deel": NAME, "__proto__": "1"}),
    "another name of the prototype": urlencode({"deel": NAME, "constructor": "x"}),
    "a name twice": f"deel={NAME}&duur_uitkering_maanden=4&duur_uitkering_maanden=5",
    "a wrong type": urlencode({"deel": NAME, "duur_uitkering_maanden": "vier"}),
    "a choice that is not there": urlencode({"deel": NAME, "plaatsbaar": "misschien"}),
    "a date that is none": urlencode({"deel": NAME, "peildatum": "31-02-2020"}),
    "markup": urlencode({"deel": NAME, "duur_uitkering_maanden": "<img src=x onerror=alert(1)>"}),
    "markup as a name": urlencode({"deel": NAME, "<img src=x onerror=alert(1)>": "1"}),
    "markup as a calculator": urlencode({"deel": "<img src=x onerror=alert(1)>"}),
    "an address that is script": urlencode(
        {"deel": NAME, "duur_uitkering_maanden": "javascript:alert(1)"}
    ),
    "a calculator of another page": urlencode({"deel": "ri-e_bike"}),
    "the prototype as a calculator": urlencode({"deel": "__proto__"}),
    "half an escape": f"deel={NAME}&duur_uitkering_maanden=%E0%A4%A",
    "a reading that is not there": urlencode({"deel": BY_AGE, "lezing.K03": "x"}),
    "a name that no question has, beside one": urlencode(
        {"deel": NAME, "duur_uitkering_maanden": "4", "bel 112!": "1"}
    ),
    "megabytes": f"deel={NAME}&duur_uitkering_maanden={'9' * 1_500_000}",
}


@pytest.fixture
def shared(new_page):
    """Return a page that may use the clipboard."""
    return new_page(permissions=["clipboard-read", "clipboard-write"])


def calculator(page, name=NAME):
    """Return a calculator of the page by its permanent anchor."""
    return page.locator(f".ri-rekenhulp[data-prefix={name}]")


def message(page):
    """Return what is said about the link, once there is something final to say."""
    said = page.locator(".ri-deelmelding")
    said.filter(has_text="ingevuld").wait_for()
    return said.inner_text()


def filled(page):
    """Return everything that is filled in on the page."""
    return page.locator("main").evaluate(
        "it => [...it.querySelectorAll('input:checked, input[type=text], textarea, select')].map(one => one.value)"
    )


def test_a_link_brings_the_answers_to_another_visitor(shared, new_page):
    """By keyboard; it is copied and said to be; what is opened elsewhere answers the same."""
    shared.goto(PAGE)
    mine = calculator(shared, BY_AGE)
    shared.wait_for_selector(f"[data-prefix={BY_AGE}][data-stand=live]")
    mine.locator("[data-veld=heeft_uitkering]").get_by_label("Ja").check()
    mine.locator("[data-veld=leeftijd]").get_by_role("textbox").fill("27")
    mine.locator("[data-veld=peildatum]").get_by_role("textbox").fill("01-07-2017")
    mine.get_by_text("Bronconflicten: kies een lezing").click()
    mine.get_by_label("De premie geldt vanaf 27 jaar; het").check()
    mine.locator(".ri-kort .ri-soort", has_text="Berekend").wait_for()
    mine.locator(".ri-deel summary").press("Enter")
    assert mine.get_by_text("Deel dus geen persoonsgegevens").is_visible()
    mine.get_by_role("button", name="Maak een link").press("Enter")
    mine.get_by_role("status").filter(has_text="De link is gekopieerd.").wait_for()
    link = shared.evaluate("navigator.clipboard.readText()")
    assert link == mine.get_by_label("Link naar deze berekening").input_value()
    assert link.partition("#")[0].endswith(PAGE) and "leeftijd=27" in link

    page = new_page()
    page.goto(link)
    assert message(page) == "De antwoorden uit de link zijn ingevuld."
    theirs = calculator(page, BY_AGE)
    theirs.locator(".ri-kort .ri-soort", has_text="Berekend").wait_for()
    assert theirs.locator(".ri-kort").inner_text() == mine.locator(".ri-kort").inner_text()
    assert (
        theirs.locator("[data-veld=peildatum]").get_by_role("textbox").input_value() == "01-07-2017"
    )


def test_a_link_from_before_the_questions_changed_fills_in_what_is_still_asked(page):
    """A question, a choice and a reading that are gone are left out, and named."""
    given = {"heeft_uitkering": "misschien", "leeftijd": "27", "duur_ww.maanden": "4"}
    page.goto(f"{PAGE}#{urlencode({'deel': BY_AGE} | given | {'lezing.K03/oud': 'x'})}")
    assert message(page) == (
        "De antwoorden uit de link zijn ingevuld. De vragen zijn veranderd nadat de link is gemaakt. "
        "Niet ingevuld: «heeft uitkering», «duur ww maanden», «lezing K03 oud»."
    )
    mine = calculator(page, BY_AGE)
    assert mine.locator("[data-veld=leeftijd]").get_by_role("textbox").input_value() == "27"
    assert mine.locator("[data-veld=heeft_uitkering] input:checked").get_attribute("value") == ""


def test_what_is_changed_after_a_link_was_opened_wins(page):
    """Also on coming back to the link itself; the rest of the link stays, and the address lets go of it."""
    given = {"heeft_uitkering": "ja", "leeftijd": "27"}
    page.goto(f"{PAGE}#{urlencode({'deel': BY_AGE} | given)}")
    message(page)
    assert "leeftijd=27" in page.url
    page.evaluate("location.hash = 'elders'")
    mine = calculator(page, BY_AGE)
    age = mine.locator("[data-veld=leeftijd]").get_by_role("textbox")
    age.fill("31")
    page.go_back()
    page.wait_for_timeout(300)  # so soon it would be filled in again
    assert "leeftijd=27" in page.url and age.input_value() == "31"
    age.fill("33")
    until(page, f"location.hash === '#{BY_AGE}'")
    until(page, "Object.values(sessionStorage).some((kept) => kept.includes('33'))")
    page.reload()
    until(
        page,
        f"document.querySelector('[data-prefix={BY_AGE}] [data-veld=leeftijd] input').value === '33'",
    )
    assert mine.locator("[data-veld=heeft_uitkering] input:checked").get_attribute("value") == "ja"


def test_the_answers_stay_in_the_browser(shared):
    """No request holds what the link holds; no cookie or storage is left."""
    asked = []
    shared.on(
        "request",
        lambda made: asked.append(f"{made.url.partition('#')[0]} {made.headers} {made.post_data}"),
    )
    shared.goto(f"{PAGE}#{urlencode({'deel': NAME, 'duur_uitkering_maanden': '77'})}")
    message(shared)
    assert asked and not [line for line in asked if "deel=" in line or "duur_uitkering" in line]
    assert shared.evaluate("[document.cookie, localStorage.length, sessionStorage.length]") == [
        "",
        0,
        0,
    ]


def test_hostile_links_have_no_effect(shared):
    """Each is refused whole, with a clear and short sentence, and the calculator goes on."""
    shared.on("dialog", lambda _: pytest.fail("the text was carried out"))
    shared.goto(PAGE)
    shared.wait_for_selector(f"[data-prefix={NAME}][data-stand=live]")
    shared.locator(".ri-deel").first.wait_for(state="attached")
    before = filled(shared)
    for case, fragment in HOSTILE.items():
        shared.evaluate(
            "() => { for (const one of document.querySelectorAll('.ri-deelmelding')) one.remove(); }"
        )
        shared.evaluate("(fragment) => { location.hash = fragment; }", fragment)
        said = message(shared)
        assert said.endswith(NOTHING) and len(said) < 120, case
        assert filled(shared) == before, case
        assert shared.locator("main img[src=x]").count() == 0, case
        assert (
            shared.evaluate("Object.keys({}.__proto__).length + ({}).hasOwnProperty('x')") == 0
        ), case
    field = calculator(shared).locator("[data-veld=duur_uitkering_maanden]").get_by_role("textbox")
    field.fill("3")
    calculator(shared).locator(".ri-kort .ri-soort", has_text="Nee").wait_for()


def test_every_text_field_takes_hostile_text_as_text(shared):
    """Markup and megabytes stay where they were typed; the message is short; nothing is carried out."""
    shared.on("dialog", lambda _: pytest.fail("the text was carried out"))
    shared.goto("/regelingen-per-doelgroep/wat-kost-deze-werknemer-mij.html")
    shared.wait_for_selector(".ri-rekenhulp[data-stand=live]")
    form = shared.locator(".ri-rekenhulp form").first
    for text in (
        "<img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "__proto__",
        "9" * 1_000_000,
    ):
        form.evaluate(
            """(it, text) => {
            for (const one of it.querySelectorAll('.ri-invoer input, .ri-invoer textarea')) one.value = text;
            it.requestSubmit();
        }""",
            text,
        )
        shared.locator(".ri-rekenhulp[data-stand=fout]").first.wait_for()
        errors = form.locator(".ri-fout:visible").all_inner_texts()
        assert errors and max(map(len, errors)) < 300
        assert shared.locator("main img[src=x]").count() == 0
        form.evaluate(
            "it => { for (const one of it.querySelectorAll('.ri-invoer input, .ri-invoer textarea')) one.value = ''; }"
        )


def test_a_permanent_anchor_still_leads_to_its_calculator(shared):
    """And a link to a heading fills nothing in."""
    shared.goto(f"{PAGE}#{quote(BY_AGE)}")
    assert shared.locator(f"#{BY_AGE}").is_visible()
    shared.wait_for_selector(f"[data-prefix={BY_AGE}][data-stand=live]")
    assert shared.locator(".ri-deelmelding").count() == 0


@pytest.mark.parametrize("scheme", THEMES)
def test_sharing_is_accessible(new_page, scheme):
    """On a small screen, unfolded, with the link in sight."""
    page = new_page(color_scheme=scheme, viewport={"width": 320, "height": 640})
    page.goto(f"{PAGE}#{urlencode({'deel': NAME, 'plaatsbaar': 'ja'})}")
    message(page)
    mine = calculator(page)
    mine.locator(".ri-deel summary").click()
    mine.get_by_role("button", name="Maak een link").click()
    mine.get_by_label("Link naar deze berekening").wait_for()
    mine.get_by_role("status").filter(has_text="De link is").wait_for()
    assert not in_both(page, within=f"[data-prefix={NAME}]")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_answers_go_along_to_another_chapter_when_asked(page):
    """They are kept in the tab, filled in when the reader says so, and forgotten when told to."""
    page.goto(PAGE)
    mine = calculator(page, BY_AGE)
    mine.locator("[data-veld=leeftijd]").get_by_role("textbox").fill("58")
    mine.locator(".ri-mee summary").press("Enter")
    mine.get_by_role("button", name="Neem mijn antwoorden mee").press("Enter")
    mine.get_by_role("status").filter(has_text="Uw antwoorden gaan mee.").wait_for()
    assert page.evaluate("localStorage.length") == 0
    page.goto(WITH_AGE)
    offered, field = (
        page.locator(".ri-meegenomen"),
        page.locator("[data-veld=leeftijd] input").first,
    )
    assert "1 antwoord." in offered.inner_text() and field.input_value() != "58"
    offered.get_by_role("button", name="Vul ze in").press("Enter")
    until(page, "!document.querySelector('.ri-meegenomen')")
    assert field.input_value() == "58"
    page.reload()
    offered.get_by_role("button", name="Vergeet ze").click()
    assert page.evaluate("sessionStorage.getItem('ri-meegenomen')") is None
    assert not offered.count()


def test_an_example_is_nobodys_answers_to_take_along(page):
    """It goes along once somebody changed it, and made it their own."""
    page.goto(PAGE)
    mine = calculator(page)
    mine.get_by_role("button", name="Vul een voorbeeld in").click()
    mine.locator(".ri-bijvoorbeeld", has_text="Voorbeeld: ").wait_for()
    mine.locator(".ri-mee").wait_for(state="hidden")
    mine.locator("[data-veld=duur_uitkering_maanden]").get_by_role("textbox").fill("9")
    mine.locator(".ri-mee").wait_for()


@pytest.mark.parametrize(
    "kept",
    [
        "{",
        "7",
        "[]",
        '{"leeftijd": {"x": 1}, "__proto__": "1"}',
        '{"antwoorden": {"leeftijd": 7, "__proto__": "1", "peildatum": null}, "gebruikt": 7}',
    ],
)
def test_what_somebody_else_kept_in_the_tab_has_no_effect(page, kept):
    """Nothing is offered, and the calculator goes on."""
    page.add_init_script(f"""for (const key of ["ri-meegenomen", `ri-ingevuld ${{location.pathname}}`])
        sessionStorage.setItem(key, {kept!r})""")
    page.goto(WITH_AGE)
    page.wait_for_selector(".ri-rekenhulp[data-stand=live]")
    assert not page.locator(".ri-meegenomen").count()
