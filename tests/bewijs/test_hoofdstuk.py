"""A chapter says what is always true of its rules, in words, before its practice."""

import json
import re
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from reintegratie import wetboek
from reintegratie.bewijs import stelling as claims
from reintegratie.bewijs import verslag
from reintegratie.bewijs.bewijzen import BEWEZEN, WEERLEGD, Uitkomst
from reintegratie.bewijs.grenzen import GRENZEN, grenzen
from reintegratie.bewijs.naspelen import van_rij
from reintegratie.bewijs.stelling import Stelling, stelling, stellingen
from reintegratie.bewijs.tegenvoorbeeld import in_woorden
from reintegratie.core.lawbook import lawbook
from reintegratie.site import stellingen as on_pages
from reintegratie.site.stellingen import MOST, chapter, shown, with_cell

LAW = wetboek()
PAGES = {
    path.relative_to("book").with_suffix("").as_posix()
    for path in Path("book").rglob("*")
    if path.suffix in (".md", ".ipynb")
}
CHAPTERS = sorted(
    {chapter(LAW.bepalingen[id].vindplaats) for rule in LAW.versies for id in rule.bepalingen}
)


def as_if_proven(name):
    """Return what comes of a claim when nothing is proven for it: what its register says."""
    claim = stelling(name)
    if not claim.tegenvoorbeeld:
        return Uitkomst(BEWEZEN)
    return Uitkomst(WEERLEGD, van_rij(claim, claim.tegenvoorbeeld))


@pytest.fixture
def rows(monkeypatch):
    """Return every claim as data, without the work of proving it."""
    monkeypatch.setattr(verslag, "uitkomst", as_if_proven)
    return [verslag.rij(claim) for claim in stellingen().values()]


def read(page, rows):
    """Return the part of a chapter as a reader gets it."""
    return BeautifulSoup(shown(page, PAGES, rows), "html.parser")


@pytest.mark.parametrize("page", CHAPTERS)
def test_every_chapter_that_calculates_says_what_is_always_true(page, rows):
    """In sentences, each with its outcome; and no name of a rule or a fact is left in it."""
    told = read(page, rows)
    items = told.select("li")
    assert items and all(item.b.get_text() in ("Bewezen.", "Niet altijd waar.") for item in items)
    assert "_" not in told.get_text()


def test_whoever_refutes_a_claim_is_told_in_words(rows):
    """With the reading under which it fails, and what follows from that."""
    [item] = [
        one
        for one in read("bijlage-8/flextensie", rows).select("li")
        if one.p.get_text().startswith("Niemand krijgt een premie en")
    ]
    said = item.get_text()
    assert "Niet altijd waar." in said and "Niet voor: " in said
    assert "Hoe oud is deze persoon? 26 jaar. Zo gelezen: " in said
    assert "De tekst laat dat open." in said


def test_a_claim_under_one_reading_says_which(rows):
    told = read("verordening/artikel-6", rows).get_text()
    assert "Dit geldt als de tekst zo wordt gelezen: " in told


LIMITS = {name for names in GRENZEN for name in names}
SAID = {"kamer", "naam", "zegt", "soort", "bron", "uitleg", "conflict", "tegenvoorbeeld"}
FORMULA = {"samen", "dan", "hetzelfde", "waarde", "bij"}


def test_whatever_a_claim_holds_is_said_or_claimed_or_limits_it():
    """A new field of a claim is one of these: a limit joins those that are told."""
    assert {one.name for one in fields(Stelling)} == LIMITS | SAID | FORMULA | {"van"}


def limited(**parts):
    """Return a claim that holds for everybody, but for these limits."""
    return replace(stelling("flextensie/nooit-verplicht"), **parts)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, []),
        ({"vanaf": date(2024, 1, 1)}, ["Dit geldt vanaf 1 januari 2024."]),
        ({"tot_en_met": date(2017, 12, 31)}, ["Dit geldt tot en met 31 december 2017."]),
        (
            {"vanaf": date(2020, 1, 1), "tot_en_met": date(2026, 12, 31)},
            ["Dit geldt van 1 januari 2020 tot en met 31 december 2026."],
        ),
        ({"als": "leeftijd > 20", "geval": "Ouder dan 20."}, ["Ouder dan 20."]),
    ],
)
def test_every_limit_of_a_claim_is_a_sentence(parts, expected):
    assert grenzen(limited(**parts)) == expected


@pytest.mark.parametrize("page", CHAPTERS)
def test_every_limit_of_a_claim_stands_beside_it(page, rows):
    """The list of all claims is made with the same template."""
    told = {item.p.get_text(): item.get_text() for item in read(page, rows).select("li")}
    for row in rows:
        for one in (said for said in told if said.startswith(row["zegt"])):
            assert all(limit in told[one] for limit in grenzen(stelling(row["naam"])))


def test_what_another_chapter_says_first_is_said_there(rows):
    """That no Nugger has Flextensie stands with Flextensie, and is counted in article 1."""
    claim = "Voor een Nugger is Flextensie er nooit"
    rows = [row for row in rows if "nugger" in row["zegt"].lower()]
    here, there = (read(page, rows) for page in ("bijlage-8/flextensie", "verordening/artikel-1"))
    assert claim in here.get_text() and "ook over een ander hoofdstuk" not in here.get_text()
    assert claim not in there.get_text() and "ook over een ander hoofdstuk" in there.get_text()


def test_a_chapter_tells_few_claims_the_plainest_first_and_counts_the_others(rows):
    """They stand on the page with all of them."""
    told = read("verordening/artikel-10", rows)
    assert len(told.select("li")) == MOST and len(rows) > MOST
    assert "Dit geldt" not in told.select_one("li").get_text()
    assert re.search(r"Nog \d+ zinnen over dit hoofdstuk staan bij alle zinnen", told.get_text())
    few = read("bijlage-8/kinderopvang", rows)
    assert 0 < len(few.select("li")) < MOST and "over dit hoofdstuk" not in few.get_text()


def test_its_links_lead_from_the_chapter_to_the_places(rows):
    links = {one["href"] for one in read("bijlage-8/flextensie", rows).select("a")}
    assert {"../altijd-waar.html", "../bijlage-8/flextensie.html#beloning"} <= links


def test_a_calculation_about_which_nothing_is_claimed_is_named(rows):
    """Taken away all claims but one, the others of the chapter stand without."""
    [one, *_] = [row for row in rows if row["naam"] == "flextensie/nooit-verplicht"]
    told = read("bijlage-8/flextensie", [one])
    assert LAW.regeling("flextensie_beloning").titel in told.get_text()
    assert LAW.regeling("flextensie_verplichten").titel not in told.get_text()


def test_it_stands_before_what_a_reader_practises():
    heads = ["# Flextensie\n\n## In het kort", "## Oefen\n\nEen vraag", "## Zie ook"]
    cells = [{"cell_type": "markdown", "source": [head]} for head in heads]
    made = json.loads(with_cell(json.dumps({"cells": cells}), "## Altijd waar"))
    told = ["".join(cell["source"]).splitlines()[0] for cell in made["cells"]]
    assert told == ["# Flextensie", "## Altijd waar", "## Oefen", "## Zie ook"]


@pytest.mark.parametrize(
    ("limit", "older", "later"),
    [
        ({}, True, True),
        ({"vanaf": date(2024, 1, 1)}, False, True),
        ({"vanaf": date(2023, 12, 31)}, True, True),
        ({"tot_en_met": date(2023, 12, 31)}, True, False),
        ({"tot_en_met": date(2024, 1, 1)}, True, True),
    ],
)
def test_a_claim_stands_in_the_chapters_of_its_days(monkeypatch, limit, older, later):
    """What is true from a later text on is not told in the chapter of an older one."""
    first, second = "fietsverordening/artikel-2#lid-1", "fietsverordening-2024/artikel-2#lid-1"
    monkeypatch.setattr(on_pages, "wetboek", lambda: lawbook("tests.andere_wet"))
    monkeypatch.setattr(claims, "stelling", lambda name: limited(**limit))
    row = {"naam": "x", "vindplaatsen": [{"bron": first}, {"bron": second}]}
    row |= {"alleen_als": [], "regelingen": ["bakfiets"]}
    for place, told in ((first, older), (second, later)):
        found = on_pages.of_chapter(chapter(place), [row])
        assert bool(found["eigen"] or found["ook"]) is told
        assert ("bakfiets" not in found["zonder"]) is told


def test_two_people_who_refute_a_claim_together_are_told_one_after_the_other():
    case = {"feiten": {"leeftijd": 20}, "verandert": {"leeftijd": 30}, "lezingen": {}}
    asked = "Hoe oud is deze persoon?"
    assert in_woorden(case) == f"{asked} 20 jaar. Daarna: {asked} 30 jaar."
