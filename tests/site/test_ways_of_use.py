"""Ways to use a page: no motion, own colours, the keyboard alone, paper."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.site.axe import CONTRAST, RULES, axe, tagged
from tests.site.looking import SAVE_DATA, until

CHAPTER = "/regelingen-per-doelgroep/proefplaatsing-uwv.html"
COLOUR = "(it) => getComputedStyle(it).color"
STOP = """() => {
    const one = document.activeElement, box = one.getBoundingClientRect();
    const seen = document.elementFromPoint(box.x + Math.min(box.width, innerWidth) / 2, box.y + box.height / 2);
    return {
        name: `${one.tagName} ${one.id} ${one.textContent.trim().slice(0, 40)}`,
        ring: getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) >= 2,
        inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        free: one.contains(seen) || seen?.contains(one) || false,
    };
}"""


@pytest.fixture
def visit(new_page):
    """Return a function that opens a page of the site, without Python, for these wishes."""

    def open_page(address, **wishes):
        page = new_page(**wishes)
        page.add_init_script(SAVE_DATA)
        page.goto(address)
        return page

    return open_page


def test_reduced_motion(visit):
    """Who asks for less motion sees none: no animation, no gliding."""
    page = visit(CHAPTER, reduced_motion="reduce")
    page.locator("article details summary:visible").first.click()
    assert (
        page.evaluate(
            "document.getAnimations().filter((one) => one.playState === 'running').length"
        )
        == 0
    )
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_own_colours(visit):
    """With forced colours the focus, the fields and the verdict keep an edge that can be seen."""
    page = visit(CHAPTER, forced_colors="active")
    assert axe(page, only=tagged(*(rule for rule in RULES if rule != "best-practice"))) == []
    page.locator(".ri-invoer input").first.focus()
    edges = page.evaluate("""() => [".ri-invoer input", ".ri-knop", ".ri-oordeel"].map((name) =>
        parseFloat(getComputedStyle(document.querySelector(name)).borderInlineStartWidth))""")
    assert min(edges) > 0
    assert page.evaluate(STOP)["ring"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_link_under_the_mouse(visit, scheme):
    """It changes colour, and can still be read."""
    page = visit(CHAPTER, color_scheme=scheme)
    link = page.locator("main article p a").first
    before = link.evaluate(COLOUR)
    link.hover()
    until(page, f"({COLOUR})(document.querySelector('main article p a')) !== '{before}'")
    assert axe(page, only=CONTRAST, within="main article p a") == []


@pytest.mark.parametrize("width", [320, 1280])
def test_keyboard_alone(visit, width):
    """Each stop of the Tab key can be seen: a ring, within the window, with nothing over it."""
    page = visit(CHAPTER, viewport={"width": width, "height": 800}, reduced_motion="reduce")
    for _ in range(60):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        assert stop["ring"] and stop["inView"] and stop["free"], stop


def test_a_filled_in_chapter_prints_without_controls(page):
    """On A4, on two pages at most: the outcome, its steps and source, and nothing else of the page."""
    page.goto("/bijlage-8/flextensie.html")
    page.wait_for_selector(".ri-rekenhulp[data-stand=live]", timeout=60_000)
    months = page.locator("[data-veld=duur_uitkering_maanden]").first
    months.get_by_role("textbox").fill("2")
    page.locator(".ri-plaats", has_text="2 maanden").first.wait_for()
    printed = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))
    text = "".join(sheet.extract_text() for sheet in printed.pages)
    assert [round(side) for side in printed.pages[0].mediabox[2:]] == [595, 842]
    assert text.count("Flextensie") and "2 maanden" in text and "Zo komen we hierop" in text
    assert text.startswith("Re-integratie in regels") and len(printed.pages) <= 2
    for part in ("Peildatum: 1 juli 2017", "Bron: Bijlage 8", "Ontvangstbewijs"):
        assert part in text
    assert "Uitgewerkte voorbeelden" not in text and "Mag het verplicht?" not in text
    for control in ("Wis antwoorden", "Weet ik niet", "Menu", "Op deze pagina", "Vorige:"):
        assert control not in text
