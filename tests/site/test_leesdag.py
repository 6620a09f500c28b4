"""What a page says of today is what holds on the day of its reader, not on the day it was built."""

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
import time_machine

from reintegratie.site import bronregel, koppelingen, leesdag, los, onderwerpen
from reintegratie.site.naslag import datum
from tests.core.invented import LAW, OTHER

BEFORE, DAY = date(2023, 12, 31), date(2024, 1, 1)
OLD, NEW = 'data-dagen="/2024-01-01"', 'data-dagen="2024-01-01/" hidden'
SOURCE = OTHER.bronnen["fietsverordening"]
PAGES = ("fietsverordening/artikel-2", "fietsverordening-2024/artikel-2")
BUILDER = SimpleNamespace(get_relative_uri=lambda page, target: f"../{target}.html")
# The line of a page of all sources names each text to come with its day. And of the build alone are:
# the front of a book on paper, to which chapter a calculator alone leads, what the search puts first.
OF_THE_BUILD = {"boek.py", "bronregel.py", "los.py", "zoeken.py"}
SAID = f"<p><span {OLD}>toen</span><span {NEW}>nu</span></p>"
CLOCK = """(day) => {
    const Real = Date;
    window.Date = class extends Real { constructor() { super(`${day}T00:00:01`); } };
}"""


@pytest.fixture(autouse=True)
def fietsdal(monkeypatch):
    """Let these pages be about the invented region, on the last day of its first text."""
    for module in (bronregel, leesdag, koppelingen, onderwerpen):
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
    assert new.endswith("(1 november 2023). Dit is een verzonnen verordening.")


@pytest.mark.parametrize(("day", "said"), [(BEFORE, "toen"), (DAY, "nu")])
def test_a_reader_sees_what_holds_on_his_own_day(browser, day, said):
    """By the script as it stands in the project: a book that is the same on every day has none."""
    page = browser.new_page()
    page.set_content(SAID)
    page.evaluate(CLOCK, day.isoformat())
    page.add_script_tag(path=Path(leesdag.__file__).parent / "pagina" / leesdag.SCRIPT)
    assert page.inner_text("body") == said
    page.close()


def test_what_a_page_says_of_today_is_asked_in_one_place():
    folder = Path(leesdag.__file__).parent
    asks = {path.name for path in folder.glob("*.py") if "date.today()" in path.read_text("utf-8")}
    assert asks == {"leesdag.py", *OF_THE_BUILD}
