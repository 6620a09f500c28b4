"""What a page says of today is what holds on the day of its reader, not on the day it was built."""

import json
import shutil
from datetime import date
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest
import time_machine

from reintegratie.site import boek, bronregel, koppelingen, leesdag, los, onderwerpen, wet, zoeken
from reintegratie.site.naslag import datum
from tests.core.invented import LAW, OTHER
from tools import serveer

BEFORE, DAY = date(2023, 12, 31), date(2024, 1, 1)
OLD, NEW = 'data-dagen="/2024-01-01"', 'data-dagen="2024-01-01/" hidden'
SOURCE = OTHER.bronnen["fietsverordening"]
PAGES = ("fietsverordening/artikel-2", "fietsverordening-2024/artikel-2")
BUILDER = SimpleNamespace(get_relative_uri=lambda page, target: f"../{target}.html")
# The line of a page of all sources names each text to come with its day: it chooses none.
NAMES_ALL = {"bronregel.py"}
SAID = f"<p><span {OLD}>toen</span><span {NEW}>nu</span></p>"
CLOCK = """(day) => {
    const Real = Date;
    window.Date = class extends Real { constructor() { super(`${day}T00:00:01`); } };
}"""


@pytest.fixture(autouse=True)
def fietsdal(monkeypatch):
    """Let these pages be about the invented region, on the last day of its first text."""
    for module in (boek, bronregel, leesdag, koppelingen, los, onderwerpen, wet, zoeken):
        monkeypatch.setattr(module, "wetboek", lambda: OTHER)
    with time_machine.travel(BEFORE, tick=False):
        yield


def test_what_is_the_same_on_every_day_is_said_once():
    assert leesdag.begins() == [BEFORE, DAY]
    assert leesdag.per_dag(lambda day: "altijd") == [("", "altijd")]


def test_what_a_later_text_makes_other_is_there_for_who_reads_it_then():
    assert leesdag.per_dag(lambda day: SOURCE.op(day).datum) == [
        (OLD, "1 november 2019"),
        (NEW, "1 november 2023"),
    ]
    assert datum(SOURCE) == f"<span {OLD}>1 november 2019</span><span {NEW}>1 november 2023</span>"


def test_a_page_that_is_built_on_the_first_day_of_a_text_holds_nothing_of_before():
    with time_machine.travel(DAY, tick=False):
        assert leesdag.per_dag(lambda day: SOURCE.op(day).datum) == [("", "1 november 2023")]


@pytest.mark.parametrize(
    ("day", "said", "page"),
    [
        (BEFORE, "Volgens Fietsverordening (1 november 2019):", PAGES[0]),
        (DAY, "Volgens Fietsverordening (1 november 2023):", PAGES[1]),
    ],
)
def test_the_questions_of_a_subject_lead_to_the_text_of_the_day(day, said, page):
    [found] = onderwerpen._asked({page: ["bakfiets"] for page in PAGES}, day)
    assert found["volgens"] == said
    assert [address for address, _ in found["vragen"]] == [f"{page}#ri-bakfiets"]


def test_a_link_to_a_calculation_leads_to_the_lid_of_the_day():
    old, new = (f'<a href="{page}.html#lid-1">' for page in PAGES)
    said = koppelingen.Links(PAGES).rule("bakfiets")
    assert said.index(f"<span {OLD}>{old}") < said.index(f"<span {NEW}>{new}")


def test_the_foot_of_a_calculator_names_no_text_that_its_answer_may_not_be_of():
    assert los.according_to(SOURCE) == "Volgens Fietsverordening."
    assert los.according_to(LAW.bronnen["belwet"]) == "Volgens Belwet (1 mei 2001)."


def test_of_a_text_with_another_in_its_place_a_chapter_does_not_tell_the_state():
    """The line of its end says from when it holds no longer; the two would speak of one day."""
    app = SimpleNamespace(builder=BUILDER)
    old, new = (bronregel.one_source(app, page).astext() for page in PAGES)
    assert old == "Bron: Fietsverordening Fietsdal (verzonnen) (1 november 2019)."
    assert new.endswith("Geldt vanaf 1 januari 2024. Dit is een verzonnen verordening.")


@pytest.mark.parametrize(("day", "said"), [(BEFORE, "toen"), (DAY, "nu")])
def test_a_reader_sees_what_holds_on_his_own_day(browser, day, said):
    """By the script as it stands in the project: a book that is the same on every day has none."""
    page = browser.new_page()
    page.set_content(SAID)
    page.evaluate(CLOCK, day.isoformat())
    page.add_script_tag(path=Path(leesdag.__file__).parent / "pagina" / leesdag.SCRIPT)
    assert page.inner_text("body") == said
    page.close()


def test_a_calculator_alone_leads_to_the_chapter_of_the_day_and_begins_with_the_day_of_that_one():
    """Wherever its pages stand in the contents; a lesson that asks it too is no chapter."""
    asking = {"les-1": "2020-01-01", PAGES[1]: "2024-01-01", PAGES[0]: "2023-12-31"}
    assert leesdag.per_dag(lambda day: los.read_on(asking, day)) == [
        (OLD, (PAGES[0], "2023-12-31")),
        (NEW, (PAGES[1], "2024-01-01")),
    ]


def test_a_page_of_a_calculator_alone_holds_it_for_each_day_and_the_script_that_chooses(
    monkeypatch,
):
    monkeypatch.setattr(los, "block", lambda name, day, prefix: f"{day} {prefix}")
    asking = {PAGES[0]: "2023-12-31", PAGES[1]: "2024-01-01"}
    shown = los.context("bakfiets", asking, "")
    assert shown["rekenhulpen"] == [
        (OLD, "2023-12-31 ri-bakfiets"),
        (NEW, "2024-01-01 ri-bakfiets-1"),
    ]
    assert shown["hoofdstukken"] == [(OLD, PAGES[0]), (NEW, PAGES[1])]
    assert shown["scripts"][0] == leesdag.SCRIPT
    alone = los.context("bakfiets", {PAGES[0]: "2023-12-31"}, "")
    assert [days for days, _ in alone["rekenhulpen"] + alone["hoofdstukken"]] == ["", ""]
    assert leesdag.SCRIPT not in alone["scripts"]


def test_the_front_of_the_book_on_paper_names_each_text_with_its_day():
    """And of which day it is that the rest of it is; where nothing is to come that does not matter."""
    said = "Fietsdal (verzonnen) (1 november 2019; vanaf 1 januari 2024: 1 november 2023)"
    assert (
        said in boek.cover()
        and "Wat hierna staat over nu, is van 31 december 2023." in boek.cover()
    )
    with time_machine.travel(DAY, tick=False):
        assert "(verzonnen) (1 november 2023)<" in boek.cover() and "over nu" not in boek.cover()


SAME = "<p>Wie een bakfiets leent, brengt een kind weg.</p>"
ARTICLE_2 = (
    f"<h1>Artikel 2. De bakfiets</h1>{SAME}<section id='lid-1'><h2>Lid 1</h2>{SAME}</section>"
)
TEXTS = {
    PAGES[0]: f"{ARTICLE_2}<p>De duur van een bakfiets.</p>",
    PAGES[1]: f"{ARTICLE_2}<p>De bakfietsduur.</p>",
    "fietsverordening/artikel-1": "<h1>Artikel 1. De fietslamp</h1>"
    "<section id='lid-1'><h2>Lid 1</h2><p>Een lamp, of iets anders op de fiets van een inwoner.</p></section>"
    "<section id='lid-2'><h2>Lid 2</h2><p>Een lamp. De lamp. Die lamp.</p></section>",
}


SEARCH = "async (asked) => (await import('/_static/vind.js')).zoek(asked)"
RANK = "async (page) => (await import('/_static/rang.js')).opschriften(page, 1, {woorden: []})"


@pytest.fixture
def on(tmp_path, browser):
    """Return what the search says on a day, in a book of these pages that is built on the first."""
    pages = {
        page: zoeken.searchable(
            page, f"<article class='handboek-tekst'><section id='x'>{text}</section></article>", ()
        )
        for page, text in TEXTS.items()
    }
    zoeken.write(pages, tmp_path / "pagefind")
    shutil.copytree(Path(zoeken.__file__).parent / "_static", tmp_path / "_static")
    for name in ("_headers", "index.html"):
        (tmp_path / name).touch()

    @cache
    def read_on(day):
        page = reader.new_page()
        page.goto(f"{address}/index.html")
        page.evaluate(CLOCK, day.isoformat())
        return page

    with serveer.served(tmp_path) as address, browser.new_context() as reader:
        yield lambda day, what, asked: read_on(day).evaluate(what, asked)


def test_the_search_puts_first_what_holds_on_the_day_of_the_reader(on):
    """Of pages what stands, of a page the lid that does, and a word of a text that holds as it is."""
    for day, page, lid, searched in (
        (BEFORE, PAGES[0], "lid-2", "bakfiets duur"),
        (DAY, PAGES[1], "lid-1", "bakfietsduur"),
    ):
        assert on(day, SEARCH, "bakfiets")["resultaten"][0]["adres"] == f"/{page}.html"
        [lamp] = on(day, SEARCH, "lamp")["resultaten"]
        assert lamp["leden"][0]["adres"].endswith(f"#{lid}")
        assert on(day, SEARCH, "bakfietsduur")["gezocht"][0] == searched


def test_what_is_found_in_a_lid_that_no_longer_stands_counts_half(on):
    """Beside the weight of its page: that says nothing of where in it the words are."""

    def found(*lids):
        return [
            {"anchor": {"id": id}, "weighted_locations": [{"balanced_score": 3}]} for id in lids
        ]

    held = json.dumps([["", [1, []]], [DAY.isoformat(), [1, ["lid-2"]]]])
    page = {"anchors": [], "meta": {"title": "Lamp", "geldend": held}}
    for lids, points in (
        (["lid-1"], [1, 1]),
        (["lid-1", "lid-2"], [1, 0.75]),
        (["lid-2"], [1, 0.5]),
    ):
        asked = page | {"sub_results": found(*lids)}
        assert [on(day, RANK, asked) for day in (BEFORE, DAY)] == points


def test_what_a_page_says_of_today_is_asked_in_one_place():
    folder = Path(leesdag.__file__).parent
    asks = {path.name for path in folder.glob("*.py") if "date.today()" in path.read_text("utf-8")}
    assert asks == {"leesdag.py", *NAMES_ALL}
