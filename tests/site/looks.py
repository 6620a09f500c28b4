"""How pages look: their boxes, what a screen reader gets of them, and a picture; what is stored of it.

python -m tests.site.looks stores all of it again, from the site in `_build/html`.

Boxes and trees hold no running text, so that another word moves nothing: of what holds text only where
it begins and how wide it is, of what is pressed how high. The page with the building blocks is the
exception: there every block has its height too. Letters are those of `@fontsource/noto-sans`.
"""

import re
from base64 import b64encode
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from .looking import until, visitor

STORED = Path(__file__).with_name("beelden")
FONTS = Path("node_modules/@fontsource/noto-sans/files")
WIDTHS = {360: 740, 1280: 800}  # of a phone and of a desk, with their heights
SMALL = (
    1 / 3
)  # of its size is a picture: what moves is still seen, and it is quickly made and compared
BLOCKS = "bouwstenen"
ROLES = (
    "banner navigation main contentinfo search region article form group radiogroup heading button textbox "
    "searchbox radio combobox slider status alert table img figure dialog"
).split()
KEPT = re.compile(rf"^ *- (?:/?'?(?:{'|'.join(ROLES)})\b.*)")
TEXT = "main :is(article, form, .ri-rekenhulp, .ri-voorbeeld, .ri-oordeel, .ri-antwoord, .ri-veld, .ri-lezingen > *, .ri-tabel, .ri-tekening, svg, .handboek-bron, .handboek-vouw, .ri-fout, .ri-fouten, .ri-twijfel, .ri-feedback, .zoek-lijst > li)"
FRAME = "header, .handboek-menu, .handboek-kruimels, .handboek-kopjes, main, footer"
WHOLE = """[...document.querySelectorAll("[data-dienst=rekenhulp]")].every((one) => one.querySelector("details.ri-deel"))
    && !document.querySelector("[data-daden][hidden]")"""
PRESSED = "input:not([type=hidden]), textarea, select, button, summary"
BOXES = """([frame, text, pressed, whole]) => {
    const shown = (one) => one.checkVisibility({visibilityProperty: true}) && one.getBoundingClientRect().width > 1;
    const name = (one) => one.localName + [...one.classList].filter((it) => /^(ri|handboek|nl|utrecht)-/.test(it)).map((it) => `.${it}`).join("");
    const all = (places) => [...document.querySelectorAll(places)].filter(shown).map((one) => [name(one), one.getBoundingClientRect()]);
    return [
        ...all(`${frame}, ${text}`).map(([it, box]) => [it, box.x, box.width, ...(whole ? [box.height] : [])]),
        ...all(pressed).map(([it, box]) => [it, box.height]),
    ];
}"""
FONT = """async (fonts) => {
    for (const [weight, text] of Object.entries(fonts)) {
        const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
        document.fonts.add(await new FontFace("Eigen", bytes, {weight}).load());
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { font-family: Eigen !important; scroll-behavior: auto !important; }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await document.fonts.ready;
}"""
SETTLED = """[...document.querySelectorAll(".ri-rekenhulp, .ri-live, .ri-wegwijzer:has(.ri-stil)")].every((one) => one.dataset.stand)
    && [...document.querySelectorAll(".zoek-lijst")].every((one) => one.children.length)
    && [...document.querySelectorAll(".ri-oefenstand")].every((one) => one.querySelector("button:not([hidden])"))
    && [...document.querySelectorAll(".ri-oefening")].every((one) => one.querySelector("[type=submit]:not([hidden]), [data-opnieuw]:not([hidden])"))"""
PRESS = """() => new Promise((done) => {
    document.querySelectorAll("[data-daden]").forEach((one) => one.click());
    let rest = setTimeout(done, 900);
    new MutationObserver(() => { clearTimeout(rest); rest = setTimeout(done, 900); })
        .observe(document.body, { childList: true, subtree: true });
})"""  # each block in its state, and all that comes after it: what would change it, a curve


# One of each kind of page; of chapters the shortest usual one, the longest, the one with most questions.
PAGES = {
    BLOCKS: "bouwstenen.html",
    "begin": "index.html",
    "hoofdstuk": "bijlage-8/flextensie.html",
    "lang-hoofdstuk": "regelingen-per-doelgroep/loonkostensubsidie-gemeente.html",
    "veel-vragen": "regelingen-per-doelgroep/wat-kost-deze-werknemer-mij.html",
    "artikel": "verordening/artikel-10.html",
    "onderwerp": "onderwerpen/beschut-werk.html",
    "route": "routes/nugger.html",
    "wegwijzer": "wegwijzer.html",
    "zoeken": "zoeken.html?q=beschut%20werk",
    "les": "notebooks/training/les-1.html",
    "beleid": "notebooks/beleidsreview/live.html",
    "rekenhulp": "rekenhulp/flextensie.html",
}


class Look(NamedTuple):
    """What is kept of a page at a width: lines of boxes, lines of its tree, its pictures by name."""

    boxes: list[str]
    tree: list[str]
    pictures: dict[str, Image.Image]


def device(width):
    """Return the options of a browser context in which pages of this width are looked at."""
    return {
        "reduced_motion": "reduce",
        "viewport": {"width": width, "height": WIDTHS[width]},
        "device_scale_factor": SMALL,
    }


def look(context, name):
    """Return how a page looks: one of `PAGES`, in a browser context of the site."""
    page = context.new_page()
    try:
        page.goto(f"/{PAGES[name]}")
        until(page, f"{SETTLED} && {WHOLE}")  # ways to share come when a page rests
        page.evaluate(FONT, fonts())
        if name == BLOCKS:
            page.evaluate(PRESS)
        page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
        return Look(boxes(page, name == BLOCKS), tree(page), pictures(page, name))
    finally:
        page.close()


def fonts():
    """Return the letters of the pictures by their weight."""
    paths = {weight: FONTS / f"noto-sans-latin-{weight}-normal.woff2" for weight in (400, 700)}
    return {weight: b64encode(path.read_bytes()).decode() for weight, path in paths.items()}


def boxes(page, whole):
    """Return a line for each different box, in the order in which they come."""
    found = page.evaluate(BOXES, [FRAME, TEXT, PRESSED, whole])
    rows = [" ".join([name, *(str(round(side)) for side in sides)]) for name, *sides in found]
    return rows if whole else list(dict.fromkeys(rows))


def tree(page):
    """Return the lines of what a screen reader gets that say a role; running text is left out."""
    lines = page.locator("body").aria_snapshot().splitlines()
    return [line for line in lines if KEPT.match(line)]


def pictures(page, name):
    """Return what is seen first of a page; of the building blocks each part, also in the dark."""
    if name != BLOCKS:
        return {"licht": shot(page)}
    light = parts(page, "licht")
    page.emulate_media(color_scheme="dark")
    return light | parts(page, "donker")


def parts(page, scheme):
    """Return a picture of each part of the page with the building blocks."""
    found = page.locator("article > section > section[id]").all()
    return {f"{one.get_attribute('id')}-{scheme}": shot(one) for one in found}


def shot(place):
    """Return a picture of a page or a part of it."""
    taken = place.screenshot(animations="disabled")
    return Image.open(BytesIO(taken)).convert("RGB")


def major(browser):
    """Return the version of a browser, as far as pictures depend on it."""
    return browser.version.partition(".")[0]


def paths(name, width, version):
    """Return where the boxes, the tree and the pictures of a page stand."""
    at = f"{name}-{width}"
    folder = STORED / f"chromium-{version}"
    return STORED / f"{at}.vakken.txt", STORED / f"{at}.boom.txt", folder / f"{at}-{{}}.webp"


def store(browser, address):
    """Store how every page looks now, and nothing of an older version."""
    for old in [*STORED.rglob("*.txt"), *STORED.rglob("*.webp")]:
        old.unlink()
    for width in WIDTHS:
        context = visitor(browser, address, **device(width))
        for name in PAGES:
            found = look(context, name)
            own_boxes, own_tree, picture = paths(name, width, major(browser))
            own_boxes.write_text("\n".join(found.boxes) + "\n", encoding="utf-8")
            own_tree.write_text("\n".join(found.tree) + "\n", encoding="utf-8")
            picture.parent.mkdir(exist_ok=True)
            for kind, made in found.pictures.items():
                made.save(str(picture).format(kind), quality=40, method=6)
        context.close()


def main():
    """Store all of it again."""
    from playwright.sync_api import sync_playwright

    from tests.conftest import FLAGS
    from tests.site.built import SITE
    from tools import serveer
    from tools.programma import CHROMIUM

    with serveer.served(SITE) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM.find(), args=FLAGS)
        store(browser, address)
        browser.close()


if __name__ == "__main__":
    main()
