"""Search finds what a coach or employer asks for, by everybody, and asks nobody else."""

import gzip
import json
import re
from functools import cache
from html import unescape
from operator import ge
from pathlib import Path
from random import Random

import pytest

from reintegratie.core.toml import read
from reintegratie.site import zoeken
from reintegratie.site.onderwerpen import subjects
from tests.clock import NOW
from tests.site.axe import axe
from tests.site.built import article
from tests.site.looking import reachable, visitor, watch

HERE = Path(__file__)
REGISTER = read(HERE.with_name("zoekvragen.toml"), HERE.with_name("zoekvragen.schema.json")).rows
QUESTIONS, MORE, LATER = REGISTER["vraag"], REGISTER["nieuw"], REGISTER["later"]
FIRST = 3
SUBJECTS = subjects(Path("book/onderwerpen"))
ON_TOP, OF_CHAPTERS, AMONG_FIRST = 94, 94, 98  # of a hundred questions, at least
ASK = """async ([script, question]) => {
    const found = await (await import(script)).zoek(question), place = ({adres}) => ({adres});
    return {...found, resultaten: found.resultaten.map((one) => ({...place(one), leden: one.leden.map(place)}))};
}"""


@pytest.fixture(scope="module")
def searching(browser, server):
    """Return a page from which every test searches, and what went wrong on it."""
    context, found = visitor(browser, server), []
    page = context.new_page()
    watch(page, server, found)
    page.goto("/zoeken.html")
    yield page, found
    context.close()


@pytest.fixture(scope="module")
def found_for(searching, address):
    """Return a function from a question to what is found; each is asked once."""
    page, _ = searching
    return cache(lambda question: page.evaluate(ASK, [address("_static/vind.js"), question]))


@pytest.fixture
def ask(searching, found_for):
    """Return the function that searches; the page must stay clean."""
    yield found_for
    assert searching[1] == []


def places(result):
    """The places that one result leads to: the page, and what it shows within that page."""
    links = [result["adres"], *(lid["adres"] for lid in result["leden"])]
    return [link.lstrip("/").replace(".html", "") for link in links]


def pages_of(found):
    """The pages of all results, the best first."""
    return [places(result)[0].partition("#")[0] for result in found["resultaten"]]


def answers(found, expected):
    """Return whether one of the first results leads to an expected page or lid."""
    shown = [place for result in found["resultaten"][:FIRST] for place in places(result)]
    return any(place in expected or place.partition("#")[0] in expected for place in shown)


def search_for(page, question):
    """Open the search page with a question and wait for what it says."""
    page.goto(f"/zoeken.html?q={question}")
    page.get_by_role("status").get_by_text("gevonden voor").wait_for()
    assert page.locator("#zoek-lijst > li").count() > 0, "«Niets gevonden voor» says the same"


def with_subjects(pages):
    """These pages, and the subjects that lead to them: a reader who asks for a word wants those."""
    pages = set(pages)
    return pages | {name for name, about in SUBJECTS.items() if pages.intersection(about)}


def test_there_are_a_hundred_questions_and_each_leads_somewhere(project):
    places = [place for question in QUESTIONS + MORE + LATER for place in question["verwacht"]]
    lost = [place for place in places if not any(project.glob(f"book/{place.partition('#')[0]}.*"))]
    assert (len(QUESTIONS), len(MORE), lost) == (30, 70, [])


def test_every_question_is_answered_by_the_first_results(ask):
    missed = [
        question["tekst"]
        for question in QUESTIONS + LATER
        if not answers(ask(question["tekst"]), question["verwacht"])
    ]
    assert missed == []


def test_of_a_hundred_questions_the_right_page_comes_first(ask):
    """The pages count here, not the places within them, and the order of the results does: a subject
    counts that leads to the right chapter, and without the subjects the right chapter comes first too."""
    on_top, of_chapters, among_first = [], [], []
    for question in QUESTIONS + MORE:
        right = with_subjects(place.partition("#")[0] for place in question["verwacht"])
        pages = pages_of(ask(question["tekst"]))
        on_top.append(right.intersection(pages[:1]))
        of_chapters.append(right.intersection([one for one in pages if one not in SUBJECTS][:1]))
        among_first.append(right.intersection(pages[:FIRST]))
    counts = [sum(map(bool, one)) for one in (on_top, of_chapters, among_first)]
    assert all(map(ge, counts, (ON_TOP, OF_CHAPTERS, AMONG_FIRST))), counts


def test_a_subject_comes_first_for_its_own_name(ask, project):
    """Also where chapters are called the same: it leads to each of them."""
    titles = {
        name: re.search(r"(?m)^# (.+)$", (project / f"book/{name}.md").read_text("utf-8"))[1]
        for name in SUBJECTS
    }
    first = {name: pages_of(ask(title))[0] for name, title in titles.items()}
    assert first == {name: name for name in SUBJECTS}


@pytest.fixture(scope="module")
def headings(project):
    """Return what search may lead to, by its letters: {letters: (as written, pages, is a title)}."""
    found = {}
    for name in chapters(project):
        for heading in article(f"{name}.html").select("section[id] > :is(h1, h2, h3, h4, h5, h6)"):
            text = "".join(heading.find_all(string=True, recursive=False)).strip()
            if not left_out(heading):
                one = found.setdefault(zoeken.plain(text), (text, [], []))
                one[2 if heading.name == "h1" else 1].append(name)
    return found


def left_out(heading):
    """Return whether a heading is of a part that search does not lead to."""
    sections = [section.get("id") for section in heading.find_parents("section")]
    return (
        heading.find_parent(class_="cell")
        or heading.parent["id"] in zoeken.TOP
        or not {*zoeken.SKIPPED}.isdisjoint(sections)
    )


def wrong(found, pages, titles):
    """Return whether a page that has a heading is not where it belongs among what was found.

    A title stands first, unless pages share it; what one chapter alone has, among the first.
    """
    wanted = {*pages, *titles}
    alone = len(wanted) == 1 and not wanted & zoeken.NAMES_ALL
    return (
        not wanted <= {*found}
        or (titles and found[0] not in titles)
        or (alone and not wanted & {*found[:FIRST]})
    )


@pytest.mark.parametrize("number", [24, pytest.param(None, marks=pytest.mark.alles)])
def test_every_title_and_heading_is_found_as_it_is_written(ask, headings, number):
    """All titles in every run, and a sample of the headings; all of these in the full sweep."""
    titles = [one for one in headings.values() if one[2]]
    others = [one for one in headings.values() if not one[2]]
    assert len(titles) > 80 and len(others) > 400
    chosen = Random(1).sample(others, number or len(others))
    missed = [
        (text, found[:FIRST])
        for text, pages, with_title in titles + chosen
        if wrong(found := pages_of(ask(text)), pages, with_title)
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("e-bike", "bijlage-8/reiskosten-en-e-bike"),
        ("ebike", "bijlage-8/reiskosten-en-e-bike"),
        ("e bike", "bijlage-8/reiskosten-en-e-bike"),
        ("no-riskpolis", "bijlage-8/no-riskpolis"),
        ("noriskpolis", "bijlage-8/no-riskpolis"),
        ("no risk polis", "bijlage-8/no-riskpolis"),
        ("no-riskpolus", "bijlage-8/no-riskpolis"),
        ("leerwerktraject", "verordening/artikel-8"),
        ("job-coach", "bijlage-8/jobcoaching"),
        ("flextentie", "bijlage-8/flextensie"),
        ("beschud werk", "bijlage-8/beschut-werk"),
        ("proefmaand", "bijlage-8/proefplaatsing"),
    ],
)
def test_a_word_with_a_sign_or_an_error_in_it_is_a_word(ask, typed, expected):
    assert with_subjects([expected]).intersection(pages_of(ask(typed))[:FIRST])


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("art. 8 lid 2", "verordening/artikel-8"),
        ("ARTIKEL 10.3", "verordening/artikel-10#lid-3"),
        ("artikel 3 lid 3 onder g", "verordening/artikel-3#lid-3-g"),
        ("art 9, lid 4", "verordening/artikel-9#lid-4"),
        ("bijlage 1 licht jaar 2", "verordening/bijlage-1"),
        ("bijlage 8 kinderopvang", "bijlage-8/kinderopvang"),
    ],
)
def test_a_place_leads_to_that_place_alone(ask, typed, place):
    found = ask(typed)
    assert pages_of(found)[:1] == [place.partition("#")[0]]
    if "#" in place:
        assert places(found["resultaten"][0])[1] == place
    if "bijlage 8" not in typed:
        assert found["aantal"] == 1


@pytest.mark.parametrize("typed", ["artikel 99", "artikel 10a", "artikel 7:628"])
def test_a_place_that_the_book_does_not_have_is_searched_for_as_words(ask, typed):
    assert ask(typed)["aantal"] != 1


@pytest.mark.parametrize("word", ["constructor", "toString", "hasOwnProperty", "valueOf"])
def test_a_word_that_means_something_to_the_language_is_a_word(ask, word):
    assert ask(word) == {"gezocht": [], "vreemd": [word.lower()], "aantal": 0, "resultaten": []}
    assert ask(f"{word} e-bike")["aantal"] > 0


def test_a_hyphen_belongs_to_the_word_that_it_stands_in():
    assert zoeken.words(["<p>Een E-bike, de no-riskpolis; a-b - einde</p>"]) == [
        "e-bike",
        "einde",
        "no-riskpolis",
    ]


@pytest.mark.parametrize("share", [0, 0.5])
def test_a_word_of_a_text_to_come_hides_none_of_the_day(monkeypatch, share):
    """Unless it is made of these: then it is found by them, in both texts. A new one is known."""
    shares = {"nu": 1, "straks": share}
    monkeypatch.setattr(zoeken.geldend, "aandeel", lambda law, page, day: shares[page])
    pages = {"nu": "reiskosten vergoeding", "straks": "reiskostenvergoeding reiskostendoel"}
    made = [] if share else ["reiskostenvergoeding"]
    assert zoeken.not_looked_up(pages, NOW.date()) == made


@pytest.mark.parametrize("text", ["E-bike", "e bike", "«e-bike»!", "é-bike", "art. 8, lid 2²"])
def test_a_text_is_written_plainly_by_the_build_as_by_the_page(searching, address, text):
    told = searching[0].evaluate(
        "async ([script, text]) => (await import(script)).plat(text)",
        [address("_static/woord.js"), text],
    )
    assert told == zoeken.plain(text)


def test_every_synonym_leads_to_words_that_the_book_has(site):
    pages = [
        path.read_text("utf-8") for path in site.rglob("*.html") if "_static" not in path.parts
    ]
    text = unescape(re.sub(r"<[^>]*>", " ", " ".join(pages))).lower()
    targets = {
        word for terms in zoeken.synonyms().values() for term in terms for word in term.split()
    }
    assert [word for word in targets if not re.search(rf"\b{re.escape(word)}", text)] == []


def test_a_synonym_is_written_as_it_is_looked_up():
    assert [
        word for word in zoeken.synonyms() if not re.fullmatch(r"[a-z]+(?: [a-z]+){0,4}", word)
    ] == []


@pytest.mark.parametrize("number", [40, pytest.param(None, marks=pytest.mark.alles)])
def test_every_synonym_finds_something(ask, number):
    words = sorted(zoeken.synonyms())
    chosen = Random(1).sample(words, number or len(words))
    assert [word for word in chosen if not ask(word)["aantal"]] == []


def chapters(project):
    """The chapters that search may lead to."""
    toc = (project / "book/_toc.yml").read_text("utf-8")
    found = dict.fromkeys(re.findall(r"(?m)^(?:root:| *- file:) (.*)", toc))
    return [name for name in found if name not in zoeken.NOT_SEARCHED]


def test_every_page_of_the_book_is_in_the_index(site, address, project):
    index = site / address("pagefind").lstrip("/")
    entry = json.loads((index / "pagefind-entry.json").read_text("utf-8"))
    assert entry["languages"]["nl"]["page_count"] == len(chapters(project))


def test_every_file_of_the_index_is_whole(site, address):
    index = site / address("pagefind").lstrip("/")
    packed = [*index.glob("index/*"), *index.glob("fragment/*"), *index.glob("filter/*")]
    packed += index.glob("*.pf_meta")
    assert packed
    for path in packed:
        gzip.decompress(path.read_bytes())  # raises on a file that was cut off


def test_by_keyboard_alone_from_any_page_to_the_lid(page):
    page.goto("/bronnen.html")
    page.keyboard.press("Control+K")
    page.keyboard.type("wachtlijst beschut werk")
    page.keyboard.press("Enter")
    page.get_by_role("status").get_by_text("gevonden voor «wachtlijst beschut werk»").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # «Naar de inhoud»
    page.wait_for_url("**#main-content")
    link = page.get_by_role("main").get_by_role("link", name="Lid 5: het aantal plekken")
    for _ in range(15):
        page.keyboard.press("Tab")
        if link.evaluate("link => link === document.activeElement"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/verordening/artikel-10.html#lid-5")


def test_it_says_which_words_of_the_book_it_searched_for(page):
    search_for(page, "bijverdienen")
    assert "Gezocht op: inkomstenvrijlating." in page.get_by_role("status").inner_text()
    assert page.locator("#zoek-lijst h2").first.inner_text() == "Artikel 15. Inkomstenvrijlating"


def test_results_follow_what_is_typed_and_the_address_with_them(page):
    page.goto("/zoeken.html")
    page.get_by_role("main").get_by_role("searchbox").fill("e-bike")
    page.get_by_role("status").get_by_text(re.compile("^[1-9].* gevonden voor «e-bike»")).wait_for()
    assert page.locator("#zoek-lijst h2").first.inner_text() == "Reiskosten en e-bike"
    subject = page.locator("#zoek-lijst > li", has=page.locator("a[href*='/onderwerpen/']")).first
    begins = (
        "\n\nHulp om op het werk te komen: een vergoeding voor de reis, of een elektrische fiets"
    )
    assert begins in subject.inner_text(), "what it holds beyond that is a list"
    assert page.url.endswith("/zoeken.html?q=e-bike")


@pytest.mark.parametrize("question", ["xqzwv", "<u>xqzwv</u>", "?", "particuliere"])
def test_what_is_nowhere_is_said_to_be_nowhere(page, question):
    page.goto("/zoeken.html")
    page.get_by_role("main").get_by_role("searchbox").fill(question)
    page.get_by_text(f"Niets gevonden voor «{question}».").wait_for()
    assert page.locator("#zoek-lijst > li, main u").count() == 0


def test_it_says_what_the_book_does_not_have(page):
    search_for(page, "particuliere jobcoach")
    assert (
        "Dit staat niet in het handboek: particuliere." in page.get_by_role("status").inner_text()
    )


def test_an_endless_question_is_answered_too(ask):
    found = ask("premie loonkostensubsidei " * 20_000)
    assert found["aantal"] > 0


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1280)])
def test_results_are_accessible_and_fit(new_page, scheme, width):
    page = new_page(color_scheme=scheme, viewport={"width": width, "height": 800})
    search_for(page, "loonkostensubsidie")
    reachable(page)
    assert not axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_javascript_it_says_where_to_look(new_page):
    page = new_page(java_script_enabled=False)
    page.goto("/zoeken.html")
    assert page.locator("main noscript p").is_visible()
