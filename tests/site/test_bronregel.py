"""The lines under the title of a chapter know of which text it is, and what is no longer in force."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from reintegratie.site import bronregel
from tests.core.invented import LAW

BUILDER = SimpleNamespace(get_relative_uri=lambda page, target: f"../{target}.html")
APP = SimpleNamespace(builder=BUILDER)


@pytest.fixture(autouse=True)
def invented(monkeypatch):
    """Let the lines be about the invented law."""
    monkeypatch.setattr(bronregel, "wetboek", lambda: LAW)


def links(line):
    """Return the address of each link in a line."""
    return [one["refuri"] for one in line.findall() if one.tagname == "reference"]


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("trapwet/artikel-1", "Bron: Trapwet (1 mei 2001)."),
        ("trapwet-2004/artikel-1", "Bron: Trapwet (1 november 2003). Geldt vanaf 1 januari 2004."),
    ],
)
def test_a_chapter_names_the_text_that_brought_it_and_from_when_a_later_one_holds(page, said):
    line = bronregel.one_source(APP, page)
    assert line.astext() == said
    assert links(line) == [f"../geschiedenis-trapwet.html#tekst-{page.partition('/')[0]}"]


def test_a_chapter_says_what_of_it_is_gone_and_leads_to_what_came_instead():
    [line] = bronregel.gone_line(APP, "trapwet-2004/artikel-1")
    new = "Vergoeding naar leeftijd, met een andere grens"
    assert (
        line.astext() == f"Anders vanaf 1 januari 2006: Vergoeding naar leeftijd (daarna: {new})."
    )
    assert links(line) == ["../trapwet-2006/artikel-1.html#lid-2"]
    [line] = bronregel.gone_line(APP, "trapwet/artikel-2")
    assert line.astext() == "Niet meer vanaf 1 januari 2003: Trapverbod."


def test_a_chapter_says_that_nothing_stands_in_a_gap_and_from_when_something_does():
    """What stays is not there then either; what comes instead begins after it."""
    new, stays = bronregel.gone_line(APP, "trapwet/artikel-1")
    assert (
        stays.astext()
        == "Niet vanaf 1 januari 2003 tot 1 januari 2004: Wie trappers vergoed krijgt."
    )
    assert new.astext() == (
        "Niet meer vanaf 1 januari 2003: Vergoeding per trapper "
        "(vanaf 1 januari 2004: Vergoeding naar leeftijd)."
    )
    assert links(new) == ["../trapwet-2004/artikel-1.html#lid-2"]


def test_a_chapter_of_which_all_stands_says_nothing_of_it():
    assert list(bronregel.gone_line(APP, "trapwet-2006/artikel-3")) == []


def test_what_came_under_the_same_title_is_called_by_its_text():
    old, new = LAW.bepalingen["T013"], LAW.bepalingen["T014"]
    assert bronregel.titled(new, old) == new.titel
    said = bronregel.titled(new, replace(old, titel=new.titel))
    assert said == LAW.vindplaatsen.versie(new.vindplaats).aanduiding


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2005, 12, 31), ["1 november 2003", "vanaf 1 januari 2006: {newest}"]),
        (date(2006, 1, 1), ["{newest}"]),
    ],
)
def test_a_page_of_all_sources_names_the_texts_to_come_too(monkeypatch, today, said):
    monkeypatch.setattr(bronregel, "date", SimpleNamespace(today=lambda: today))
    law = LAW.bronnen["trapwet"]
    newest = law.versies[-1].datum
    assert list(bronregel.dates(law)) == [one.format(newest=newest) for one in said]


@pytest.mark.parametrize(("page", "found"), [("trapwet-2006/artikel-3", "trapwet"), ("x", None)])
def test_a_page_is_of_the_source_whose_text_its_address_begins_with(page, found):
    source = bronregel.source_of(page)
    assert (source and source.id) == found
