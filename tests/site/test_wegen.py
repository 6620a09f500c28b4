"""Ways through the book: menu, crumbs, doors, previous and next, subjects, lasting anchors."""

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from sphinx.errors import ConfigError

from reintegratie import wetboek
from reintegratie.site import melden
from reintegratie.site.inhoud import SERVICE
from reintegratie.site.onderwerpen import subjects
from reintegratie.site.stellingen import chapter

CHAPTERS = sorted({chapter(provision.vindplaats) for provision in wetboek().bepalingen.values()})
SUBJECTS = subjects(Path("book/onderwerpen"))


@pytest.fixture(scope="module")
def read(site):
    """Return a function that reads a page of the built site, once."""
    return cache(
        lambda page: BeautifulSoup(
            (site / f"{page}.html").read_text(encoding="utf-8"), "html.parser"
        )
    )


@pytest.mark.parametrize("page", CHAPTERS)
def test_a_chapter_says_where_it_comes_from_and_where_it_stands(read, page):
    """Its source with date and status, its subject by link, its crumbs, the pages beside it."""
    found = read(page)
    source = wetboek().vindplaatsen.bron(page)
    box = found.select_one("h1 + .handboek-bron")
    text = wetboek().vindplaatsen.versie(page)
    assert source.titel in box.text and text.datum in box.text and text.status in box.text
    links = {link["href"] for link in box.select("a")}
    subject = next(name for name, pages in SUBJECTS.items() if page in pages)
    assert f"../{subject}.html" in links
    crumbs = [crumb.text for crumb in found.select(".handboek-kruimels li")]
    assert crumbs[0] == "Begin" and crumbs[2] == found.select_one("h1").find(string=True)
    assert found.select_one(".handboek-deel[open] > summary").text == crumbs[1]
    beside = found.select(".handboek-verder a")
    assert beside and [link.select_one("b").text for link in beside] == [
        read_title(read, page, link["href"]) for link in beside
    ]


def read_title(read, page, address):
    """The title of the page to which a link on `page` leads."""
    folder = page.rpartition("/")[0]
    target = address.removesuffix(".html")
    target = target.removeprefix("../") if target.startswith("../") else f"{folder}/{target}"
    return read(target).select_one("h1").find(string=True)


def test_every_chapter_has_one_subject():
    """And a subject names no page that is not there."""
    told = [page for pages in SUBJECTS.values() for page in pages]
    assert len(told) == len(set(told)) and set(CHAPTERS) <= set(told)
    assert all(Path("book", f"{page}.ipynb").exists() for page in told)


@pytest.mark.parametrize(("subject", "pages"), SUBJECTS.items())
def test_a_subject_leads_to_each_of_its_chapters_and_to_what_they_answer(read, subject, pages):
    """Each calculator of its chapters is a question once, below the source that answers it."""
    shown = read(subject).select_one("article")
    links = [link["href"] for link in shown.select("a[href]")]
    asked = [link["href"].partition("#ri-") for link in shown.select("li > a[href*='#ri-']")]
    there = {
        one["data-naam"]
        for page in pages
        for one in read(page).select(".ri-rekenhulp")
        if one["data-prefix"] == f"ri-{one['data-naam']}"
    }
    assert {f"../{page}.html" for page in pages} <= {*links}
    assert sorted(name for *_, name in asked) == sorted(there)
    for page, _, name in asked:
        address = page.removeprefix("../").removesuffix(".html")
        assert wetboek().vindplaatsen.bron(address) in wetboek().regeling(name).bronnen


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_subject_asks_no_question_twice_of_one_source(read, subject):
    """Two instruments of one source are told apart by their names."""
    for told in read(subject).select("article p + ul, article p + ul + details"):
        said = [link.text for link in told.select("li > a")]
        assert len(said) == len(set(said))


def test_a_subject_says_how_its_sources_differ(read):
    """Each source by its name, with its own answer to the question on which they part."""
    said = read("onderwerpen/beschut-werk").select_one("article").text
    for part in (
        "Moet een gemeente beschut werk aanbieden?",
        "Een gemeente hoeft geen beschut werk aan te bieden",
        "moet WerkSaam beschut werk aanbieden",
    ):
        assert part in said
    assert "geen tegenspraak" not in said and "Volgens de verordening (" in said
    assert "geen tegenspraak" in read("onderwerpen/uitstroompremie").select_one("article").text


@pytest.mark.parametrize("page", ["coach", "notebooks/training/overzicht"])
def test_who_learns_is_led_to_a_route_for_every_kind_of_client(read, page):
    """And the course to the questionnaire."""
    links = {link["href"].rpartition("/")[2] for link in read(page).select("article a[href]")}
    routes = {f"{path.stem}.html" for path in Path("book/routes").glob("*.ipynb")}
    assert len(routes) == 5 and routes | {"wegwijzer.html"} <= links


def test_the_trajectories_are_compared_on_one_page(read):
    """Each case that the rule tells apart is a row: what fits, and for whom (fit, at pace, ready for a place)."""
    table = read("onderwerpen/trajecten").select_one(".ri-tabel table")
    assert table.select_one("thead th").text == "Traject"
    assert [[cell.text for cell in row.select("th, td")] for row in table.select("tbody tr")] == [
        ["arbeidsfit", "ja", "ja", "ja"],
        ["geen", "ja", "ja", "nee"],
        ["arbeidsfit en arbeidsprof", "ja", "nee", "ja"],
        ["arbeidsprof", "ja", "nee", "nee"],
        ["geen", "nee", "maakt niet uit", "ja"],
        ["arbeidsgroei", "nee", "maakt niet uit", "nee"],
    ]


@pytest.mark.parametrize("page", CHAPTERS)
def test_an_amount_in_a_chapter_stays_on_one_line(read, page):
    """Its sign is bound to it, in the prose and in what a calculator shows; code is as it is written."""
    loose = [
        text
        for text in read(page).select_one("article").find_all(string=re.compile("€ "))
        if not text.find_parent(["script", "pre", "code"])
    ]
    assert loose == []


def test_every_provision_has_a_lasting_anchor(read):
    """Each place in the ledger is an id on its page; so is each calculator, by its name."""
    for page in CHAPTERS:
        found = read(page)
        ids = {tag["id"] for tag in found.select("[id]")}
        wanted = {
            provision.vindplaats.partition("#")[2]
            for provision in wetboek().bepalingen.values()
            if chapter(provision.vindplaats) == page and "#" in provision.vindplaats
        }
        wanted |= {f"ri-{one['data-naam']}" for one in found.select(".ri-rekenhulp")}
        assert wanted <= ids, page


def test_four_doors_lead_on(read):
    """The home page has a door for a client, an employer, a coach, and who thinks about policy."""
    doors = read("index").select(".handboek-deuren a")
    assert [door.text for door in doors] == [
        "Ik heb een uitkering of zoek werk",
        "Ik ben werkgever",
        "Ik ben coach",
        "Ik denk na over beleid",
    ]
    for door in doors:
        links = read(door["href"].removesuffix(".html")).select("main article li a")
        assert sum("onderwerpen/" in link["href"] for link in links) > 10


def test_the_home_page_says_how_old_the_texts_are_before_any_door(read):
    text = read("index").select_one("article").text
    door = text.index("Ik heb een uitkering")
    for source in wetboek().bronnen.values():
        assert not source.in_boek or text.index(source.op(date.today()).datum) < door


def test_the_home_page_has_each_subject_once_below_what_a_reader_comes_for(read):
    listed = read("index").select_one(".handboek-onderwerpen")
    links = [link["href"] for link in listed.select("a")]
    assert sorted(links) == [f"{name}.html" for name in SUBJECTS]
    headings = listed.select("h3")
    assert len(headings) == len({heading.text for heading in headings}) > 1
    for heading in headings:
        assert 1 < len(heading.find_next("ul").select("a")) <= 7  # what is read at a glance


def test_every_page_has_lines_to_tell_a_fault_with(read):
    """The page, the place in it and the version; an address only where the build was given one."""
    found = read("verordening/artikel-15").select_one(".handboek-meld")
    for part in ("Artikel 15. Inkomstenvrijlating (verordening/artikel-15)", "Plaats:", "Versie:"):
        assert part in found.text
    assert not found.select("a")


def test_lines_to_tell_a_fault_with_name_the_place_as_a_reader_sees_it(new_page):
    page = new_page()
    page.goto("/verordening/artikel-10.html#lid-5")
    page.get_by_text("Meld een fout in de tekst").click()
    told = page.locator(
        "[data-plaats]", has_text="Lid 5: het aantal plekken en de wachtlijst (#lid-5)"
    )
    told.wait_for()


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("https://example.org/meld", True),
        ("mailto:boek@example.org", True),
        ("", True),
        ("http://example.org", False),
        ("javascript:alert(1)", False),
        ("mailto:boek", False),
    ],
)
def test_an_address_to_tell_a_fault_is_one(monkeypatch, address, good):
    """What is no address stops the build."""
    monkeypatch.setenv(melden.ADDRESS, address)
    if good:
        assert melden.meldpunt() == address
    else:
        with pytest.raises(ConfigError):
            melden.meldpunt()


def test_the_home_page_leads_to_what_is_no_chapter(read):
    """The questionnaire, the course and the part about policy; a coach finds all three as well."""
    wanted = {
        "wegwijzer.html",
        "notebooks/training/overzicht.html",
        "notebooks/beleidsreview/inleiding.html",
    }
    for page in ("index", "coach"):
        assert wanted <= {link["href"] for link in read(page).select("article li a")}


def test_the_contents_name_every_page(read):
    """Each page of the menu stands in the list of all chapters; the foot is on every page."""
    listed = {link["href"] for link in read("inhoud").select("article li a")}
    menu = {link["href"] for link in read("inhoud").select(".handboek-deel a")} - {"#"}
    assert menu <= listed
    foot = [link["href"] for link in read("verordening/artikel-13").select(".handboek-voet a")]
    assert foot[: len(SERVICE)] == [f"../{page}.html" for page in SERVICE]


def test_another_part_of_the_menu_leads_to_its_place_in_the_contents(read):
    """Only the part that is read names its pages: the others stand on every page else."""
    contents = {
        f"../inhoud.html#{one['id']}" for one in read("inhoud").select("article section[id]")
    }
    folds = read("verordening/artikel-13").select(".handboek-deel:not([open])")
    assert folds and {fold.a["href"] for fold in folds} <= contents


def test_about_names_each_source_with_its_age(read):
    """Taken from the register when the book is built."""
    text = read("over-dit-handboek").select_one("article").text
    for source in wetboek().bronnen.values():
        now = source.op(date.today())
        assert not source.in_boek or (now.datum in text and now.status in text)
    assert "geen besluit" in text and "geen advies" in text
