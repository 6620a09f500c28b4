"""Hostile hands on a page: what a link, a file or the browser's storage says has no effect.

Each test tries a sample in every run and ten times as much in the full sweep: over a thousand.
"""

import json
from random import Random
from urllib.parse import urlencode

import pytest
from hypothesis import settings

from reintegratie.weergave.opschriften import STUCK
from tests.evil import EVIL
from tests.scale import USUAL
from tests.site.living import LIVE, PAGE, SOME_CHANGE

FACTOR = settings.default.max_examples // USUAL
LINKS, FILES, KEPT = 50 * FACTOR, 40 * FACTOR, 20 * FACTOR
LONGEST = 300  # characters of a sentence that says what is wrong
LESSON = "/notebooks/training/overzicht.html"
QUESTIONS, WEGWIJZER = "/wegwijzer.html", ".ri-wegwijzer"
NAMES = ("deel", "leeftijd", "duur_uitkering_maanden", "plaatsbaar", "peildatum", "lezing.K03")
PARTS = ("ri-flextensie", "ri-flextensie_soort_beloning", "ri-e_bike")
TEXTS = [one for one in EVIL if "\udcff" not in one] + ["3", "Ja", "ja", "01-07-2017", ""]
CLEAN = """() => [document.querySelectorAll("main img[src=x], main a[href^='javascript:'], main script:not([type='application/json'])").length,
    Object.keys(Object.prototype).length, window.carriedOut ?? null]"""
UNTOUCHED = [0, 0, None]
WAIT = """const waitFor = async (look) => {
    for (let i = 0; i < 6000; i++) { const found = look(); if (found) return found; await new Promise((go) => setTimeout(go, 10)); }
    return "";
};"""
OPEN_LINKS = f"""async (links) => {{
    {WAIT}
    const said = [];
    for (const link of links) {{
        for (const one of document.querySelectorAll(".ri-deelmelding")) one.remove();
        history.replaceState(null, "", location.pathname);
        location.hash = link;
        said.push(await waitFor(() => /ingevuld/.exec(document.querySelector(".ri-deelmelding")?.textContent ?? "")?.input));
    }}
    return said;
}}"""
READ_FILES = f"""async (files) => {{
    {WAIT}
    const place = document.querySelector("[data-inlezen]"), fault = place.querySelector(".ri-fout");
    const root = place.closest(".ri-wegwijzer"), said = [];
    for (const file of files) {{
        fault.textContent = "";
        place.querySelector("textarea").value = file;
        root.querySelector("[data-lees]").click();
        said.push(fault.textContent || "gelezen");
    }}
    return said;
}}"""
READ_KEPT = f"""async (kept) => {{
    {WAIT}
    const root = document.querySelector(".ri-oefenstand"), said = [];
    const bar = root.querySelector(".ri-voortgang"), list = root.querySelector(".ri-plaats");
    for (const text of kept) {{
        bar.textContent = "";
        list.replaceChildren("nog niet beantwoord");
        localStorage.setItem("reintegratie-oefenen", text);
        document.dispatchEvent(new Event("ri-oefenen-bewaard"));
        said.push(await waitFor(() => list.textContent !== "nog niet beantwoord" && bar.textContent));
    }}
    localStorage.clear();
    return said;
}}"""


def nested(depth, inner="1"):
    return "[" * depth + inner + "]" * depth


def links(random, number):
    """Yield fragments: the form of a share link, with something in it that does not belong there."""
    for _ in range(number):
        pairs = [("deel", random.choice(PARTS))] if random.random() < 0.9 else []
        for _ in range(random.randint(1, 4)):
            name = random.choice(NAMES if random.random() < 0.7 else TEXTS)
            pairs.append((name[:4_000], random.choice(TEXTS)[:4_000]))
        text = urlencode(pairs)
        yield text if text.startswith("deel=") else f"deel={text}"


def files(random, number):
    """Yield texts that are read as a file of the questionnaire."""
    whole = {"soort": "reintegratie-wegwijzer", "peildatum": "2026-11-18", "rol": "coach"}
    for turn in range(number):
        name, value = random.choice([*NAMES, *TEXTS]), random.choice(TEXTS)
        text = json.dumps(whole | {"feiten": {name: value}, "weet_niet": [value], name: value})
        if turn % 4 == 1:
            text = text[: random.randint(0, len(text))] + random.choice(TEXTS)
        if turn % 8 == 2:
            depth = random.choice([50, 1_000, 3_000, 100_000])
            text = (
                f'{{"soort": "reintegratie-wegwijzer", "feiten": {{"leeftijd": {nested(depth)}}}}}'
            )
        yield text


def kept(random, number):
    """Yield texts that stand in the storage where progress should be."""
    for turn in range(number):
        value = random.choice(TEXTS)
        deep = nested(random.choice([50, 3_000]), json.dumps(value[:100]))
        box = deep if turn % 4 == 3 else json.dumps(value)
        text = (
            f'{{{json.dumps(random.choice(TEXTS))}: {{"vak": {box}, "dag": {json.dumps(value)}}}}}'
        )
        yield text if turn % 5 else random.choice([*TEXTS, f"{{{box}", "7", "[]", "null"])


def opened(page, address, ready):
    """Open a page and wait for its part; a dialog is a failure."""
    page.on("dialog", lambda _: pytest.fail("the text was carried out"))
    page.goto(address)
    page.wait_for_selector(ready)


def harmless(page, tried, said):
    """Check that each attempt ended in one sentence, and that nothing of it lives on the page."""
    silent = [text[:200] for text, sentence in zip(tried, said, strict=True) if not sentence]
    assert silent == []
    assert max(map(len, said)) <= LONGEST
    assert page.evaluate(CLEAN) == UNTOUCHED


def test_hostile_links(page):
    opened(page, PAGE, LIVE)
    tried = list(links(Random(1), LINKS))
    said = page.evaluate(OPEN_LINKS, tried)
    harmless(page, tried, said)
    assert sum(one.endswith("Er is niets ingevuld.") for one in said) > 0.8 * LINKS


def test_hostile_files_for_the_questionnaire(page):
    opened(page, QUESTIONS, f"{WEGWIJZER}[data-stand=live]")
    page.evaluate("document.querySelector('.ri-bewaren').open = true")
    page.wait_for_selector("[data-inlezen] textarea", state="attached")
    tried = list(files(Random(2), FILES))
    said = page.evaluate(READ_FILES, tried)
    harmless(page, tried, said)
    assert sum(one != "gelezen" for one in said) > 0.8 * FILES
    page.goto(f"{QUESTIONS}#vraag-leeftijd")
    page.get_by_role("button", name="Weet ik nog niet").click()
    page.wait_for_selector(".ri-wegwijzer[data-stand=live]")  # it goes on


def test_hostile_progress_in_the_storage(page):
    """Each is answered before the next is tried: the first waits for Python, as a visitor does."""
    opened(page, LESSON, ".ri-oefenstand .ri-voortgang:not(:empty)")
    tried = ["{}", *kept(Random(3), KEPT)]
    harmless(page, tried, page.evaluate(READ_KEPT, tried))


BLOCKED = """for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });"""


@pytest.mark.parametrize("address", ["/", PAGE, LESSON])
def test_a_browser_that_keeps_nothing_shows_every_page(page, address):
    """No error reaches the console; the calculator answers, and light or dark can be chosen."""
    page.add_init_script(BLOCKED)
    page.goto(address)
    if address == PAGE:
        page.wait_for_selector(LIVE)
    page.get_by_label("Licht of donker").select_option("Donker")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"


@pytest.mark.parametrize(
    "missing",
    ["delete window.Worker", "window.Worker = class { constructor() { throw Error(); } }"],
)
def test_a_browser_without_workers_says_so(page, missing):
    """Only the page that moves figures asks one; what was stored stays in sight."""
    page.add_init_script(missing)
    page.goto("/notebooks/beleidsreview/live.html")
    page.locator(".ri-live .ri-voortgang", has_text=STUCK).wait_for()
    assert SOME_CHANGE.search(page.locator(".ri-live .ri-kort").inner_text())
