"""Ways to use a page: no motion, own colours, the keyboard alone, paper."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.site.axe import CONTRAST, RULES, axe, in_the_dark, in_theme, tagged
from tests.site.looking import CUT_OFF, SAVE_DATA, SPACED, until, visitor, watch

CHAPTER = "/regelingen-per-doelgroep/proefplaatsing-uwv.html"
BLOCKS = "/bouwstenen.html"  # every kind of part, in every state
COLOUR = "(it) => getComputedStyle(it).color"
PRESS = "document.querySelectorAll('[data-daden]').forEach((one) => one.click())"
STILL = "document.getAnimations().filter((one) => one.playState === 'running').length === 0"
STILL_FOR = 20  # looks at a height, 50 ms apart
MOST_STOPS = 900
STOP = """() => {
    const one = document.activeElement, box = one.getBoundingClientRect();
    const middle = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2; // of what is within the window
    const seen = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
    return {
        name: `${one.tagName} ${one.id} ${one.textContent.trim().slice(0, 40)}`,
        ring: getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) >= 2,
        inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        out: one === document.body,
        free: one.contains(seen) || seen?.contains(one) || false,
    };
}"""


@pytest.fixture
def visit(new_page):
    """Return a function that opens a page of the site, as a saver of data gets it, for these wishes."""

    def open_page(address, **wishes):
        page = new_page(**wishes)
        page.add_init_script(SAVE_DATA)
        page.goto(address)
        return page

    return open_page


@pytest.fixture(scope="module", params=[320, 1280])
def blocks(request, browser, server):
    """Return the page with every kind of part, each state brought about, for who asks less motion."""
    size = {"width": request.param, "height": 800}
    context, found = visitor(browser, server, reduced_motion="reduce", viewport=size), []
    page = context.new_page()
    watch(page, server, found)
    page.goto(BLOCKS)
    page.wait_for_selector(".zoek-lijst li")
    page.wait_for_selector(".ri-oefening [type=submit]:not([hidden])")
    page.evaluate(PRESS)
    page.wait_for_selector(".ri-feedback h4")
    stands_still(page)
    yield page
    context.close()
    assert found == []


def stands_still(page):
    """Wait until what the presses brought has come: until the next frame it pushes what is below it."""
    heights = [None] * STILL_FOR
    while len({*heights}) > 1 or heights[0] is None:
        page.wait_for_timeout(50)
        heights = [*heights[1:], page.evaluate("document.documentElement.scrollHeight")]


def test_every_part_in_every_state_is_accessible(blocks):
    """In light and dark; what moves stands still."""
    assert axe(blocks, only=tagged(*RULES)) == []
    in_the_dark(blocks)
    assert axe(blocks, only=CONTRAST) == []
    in_theme(blocks, "light")
    assert blocks.evaluate(STILL)
    assert blocks.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_what_comes_above_leaves_what_is_read_where_it_stands(blocks):
    """A browser holds on to the first thing in sight: that may not be the menu beside the text."""
    moved = blocks.evaluate("""async () => {
        const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const one = [...document.querySelectorAll("main h2")].pop(), late = document.createElement("div");
        const top = () => one.getBoundingClientRect().top;
        one.scrollIntoView({ block: "center" });
        await frames();
        const stood = top();
        late.style.blockSize = "500px";
        document.querySelector("main h1").after(late);
        await frames();
        const moved = top() - stood;
        late.remove();
        scrollTo(0, 0);
        await frames();
        return moved;
    }""")
    assert abs(moved) < 1


def test_every_part_keeps_its_edges_with_colours_of_somebodys_own(blocks):
    """Fields, buttons, outcomes and frames are not told apart by a background alone."""
    blocks.emulate_media(forced_colors="active")
    edges = blocks.evaluate("""() => Object.fromEntries([".ri-invoer input", "textarea", ".ri-knop", ".ri-oordeel",
        ".ri-voorbeeld", ".ri-rekenhulp", ".ri-fouten", ".nl-button"].map((name) => [name, [...document.querySelectorAll(name)]
        .filter((one) => one.checkVisibility() && !parseFloat(getComputedStyle(one).borderInlineStartWidth)).length]))""")
    wrong = axe(blocks, only=tagged(*(rule for rule in RULES if rule != "best-practice")))
    blocks.emulate_media(forced_colors="none")
    assert (set(edges.values()), wrong) == ({0}, []), edges


def test_every_drawing_of_an_answer_is_whole_on_paper(blocks):
    """What a picture is made of has no name that a printer leaves out."""
    blocks.emulate_media(media="print")
    shown = blocks.evaluate("""() => { // of a page on which nothing was asked: else only what was asked is printed
        const asked = [...document.querySelectorAll("[data-gebruikt]")];
        asked.forEach((one) => one.removeAttribute("data-gebruikt"));
        const parts = [...document.querySelectorAll(".ri-tekening :is(rect, line, polyline, circle, text)")];
        const found = parts.map((one) => getComputedStyle(one).display);
        asked.forEach((one) => one.setAttribute("data-gebruikt", ""));
        return found;
    }""")
    blocks.emulate_media(media="screen")
    assert len(shown) > 20 and "none" not in shown


def test_every_part_stays_whole_four_times_as_large_and_wider_spaced(blocks):
    """1280 points at 400 % are 320; letters, words and lines as far apart as somebody may ask."""
    size = blocks.viewport_size
    blocks.set_viewport_size({"width": 320, "height": 256})
    blocks.evaluate(SPACED)
    found = blocks.evaluate("document.documentElement.scrollWidth"), blocks.evaluate(CUT_OFF)
    blocks.evaluate("document.adoptedStyleSheets = []")
    blocks.set_viewport_size(size)
    assert found == (320, [])


def test_keyboard_alone_comes_through_every_kind_of_part(blocks):
    """Each stop of the Tab key can be seen: a ring, within the window, with nothing over it."""
    blocks.evaluate("document.querySelector('a[href]').focus()")
    met = []
    for _ in range(MOST_STOPS):
        blocks.keyboard.press("Tab")
        stop = blocks.evaluate(STOP)
        if stop["out"]:
            break
        assert stop["ring"] and stop["inView"] and stop["free"], stop
        met.append(stop["name"])
    kinds = {name.split()[0] for name in met}
    assert kinds >= {"A", "BUTTON", "INPUT", "TEXTAREA", "SUMMARY", "DIV", "SELECT"}
    assert len(met) < MOST_STOPS


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_link_under_the_mouse(visit, scheme):
    """It changes colour, and can still be read."""
    page = visit(CHAPTER, color_scheme=scheme)
    link = page.locator("main article p a").first
    before = link.evaluate(COLOUR)
    link.hover()
    until(page, f"({COLOUR})(document.querySelector('main article p a')) !== '{before}'")
    assert axe(page, only=CONTRAST, within="main article p a") == []


def test_a_filled_in_chapter_prints_without_controls(page):
    """On A4, on two pages at most: the outcome, its steps and source, and nothing else of the page."""
    page.goto("/bijlage-8/flextensie.html")
    page.wait_for_selector(".ri-rekenhulp[data-stand=live]")
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
    assert "Uitgewerkte voorbeelden" not in text and "Mag Flextensie verplicht zijn?" not in text
    for control in (
        "Begin opnieuw",
        "Vul een voorbeeld in",
        "Weet ik niet",
        "Menu",
        "Op deze pagina",
        "Vorige:",
    ):
        assert control not in text
