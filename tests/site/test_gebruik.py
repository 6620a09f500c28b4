"""The book used on the screen of a phone, in two browsers: calculators, exercises, figures that are moved, and
the questionnaire.

Each calculator alone is filled in as one of its examples is, and its last answer taken back; each exercise is
answered in every way; each figure and each reading is moved; the questionnaire is answered to its end: each time
the page says what our Python says. In every run two calculators, in Firefox; the full sweep takes everything, in
both, in Chromium with the processor and the line of a phone.
"""

import json
import subprocess
from functools import cache
from pathlib import Path
from random import Random

import pytest
from bs4 import BeautifulSoup

from reintegratie import wetboek
from reintegratie.beleid.knoppen import conflicten, knoppen
from reintegratie.caseload import verzin
from reintegratie.oefenen.casus import casus
from reintegratie.oefenen.nakijken import geschud, nagekeken
from reintegratie.oefenen.terugkoppeling import terugkoppeling
from reintegratie.site.node import node
from reintegratie.site.schuiven import PEOPLE, SEED
from reintegratie.weergave.getallen import ingevuld
from reintegratie.wegwijzer.register import rollen
from tests.getekend import drawn
from tests.moved import in_python
from tools.programma import CHROMIUM, FIREFOX

from . import guide
from .built import PAGES, SITE
from .living import WHAT_IF, ours

SCRIPT = Path(__file__).with_name("gebruik.mjs")
PROGRAMS = {"chrome": CHROMIUM, "firefox": FIREFOX}
CALCULATORS = sorted(path.stem for path in (SITE / "rekenhulp").glob("*.html"))
PRACTICE = [
    f"/{one}"
    for one in PAGES
    if one.startswith("notebooks/") and 'ri-oefening"' in (SITE / one).read_text("utf-8")
]


def example(name):
    """Return the day and the facts of the example of a rule that says most; none where it has none."""
    rows = [row for row in wetboek().voorbeelden.values() if row["regel"] == name]
    row = max(rows, key=lambda one: len(one["feiten"]), default={"feiten": {}, "peildatum": None})
    return row["peildatum"], row["feiten"]


def fields(name):
    """Return what to fill in at a calculator, in the order of its questions: pairs of fact and text."""
    day, facts = example(name)
    types = {one["naam"]: one["type"] for one in wetboek().regeling(name).schema()["feiten"]}
    given = [(fact, ingevuld(kind, facts.get(fact))) for fact, kind in types.items()]
    asked = [("peildatum", ingevuld("datum", day))] if day else []
    return [*asked, *((fact, text) for fact, text in given if text)]


def use(program, server, what):
    """Return what the script saw of what it used."""
    found = PROGRAMS[program].find()
    assert found, PROGRAMS[program].missing
    work = [
        {"address": f"/rekenhulp/{one}.html", "fields": fields(one)} for one in what["calculators"]
    ]
    given = json.dumps(what | {"calculators": work})
    command = [node(), SCRIPT, program, found, server]
    ended = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    assert not ended.returncode, ended.stderr
    return json.loads(ended.stdout)


def says(name, filled, day):
    """Return what our Python says to what is filled in, as a reader sees it."""
    asked = wetboek().regeling(name).schema()["feiten"]
    texts = {one["naam"]: filled.get(one["naam"], "") for one in asked}
    said = ours(name, texts, day, wortel="../", prefix=f"ri-{name}")
    return BeautifulSoup(drawn(said["kort"]), "html.parser").get_text()


def check_calculator(name, seen):
    """Compare both answers of a calculator with ours."""
    filled, day = seen["filled"], seen["day"]
    assert seen["said"] == says(name, filled, day)
    left = {fact: text for fact, text in filled.items() if fact != seen["back"]}
    assert seen["then"] == says(name, left, day)


@cache
def checked(name):
    """Return a practice case with its computed answers."""
    return nagekeken(casus(name))


def check_practice(seen):
    """Compare what is told to each answer with the feedback that belongs to it."""
    told = seen["told"]
    assert {(one["name"], one["choice"]) for one in told} == {
        (name, place)
        for name in {one["name"] for one in told}
        for place in range(len(checked(name)["antwoorden"]))
    }
    for one in told:
        case, found = casus(one["name"]), checked(one["name"])
        number = geschud(case, found["antwoorden"])[one["choice"]]
        assert words(one["said"]) == read(terugkoppeling(case, found, number, "../../"))


def check_moves(seen, people):
    """Compare what is said to each figure and each reading that was moved; all of them were."""
    moves = [one["asked"] for one in seen["moves"]]
    readings = {name: list(wetboek().conflicten[name].lezingen) for name in conflicten()}
    assert [one for asked in moves for one in chosen(asked["lezingen"])] == [
        (name, reading) for name, ways in readings.items() for reading in ways
    ]
    assert len(moves) == len(knoppen()) + sum(map(len, readings.values()))
    for one in seen["moves"]:
        check_move(one, people)


def chosen(readings):
    """Return the readings that were chosen."""
    return [(name, reading) for name, reading in readings.items() if reading]


def check_move(seen, people):
    """Compare whom a move touches, in short and in the pictures."""
    asked = seen["asked"] | {"lezingen": dict(chosen(seen["asked"]["lezingen"]))}
    found, (_, _, pictures) = in_python(asked, people)
    told = [found["mensen"]["delen"][0]["tekst"], found["voorbeelden"]["zin"]]
    assert seen["sentence"] == " ".join(told)
    assert seen["title"].startswith("Wat-als: ")
    assert read(pictures) in words(seen["all"])


def check_guide(seen):
    """Compare each list with ours, for everybody for whom one looks."""
    assert {one["role"] for one in seen["lists"]} == {*rollen()}
    for one in seen["lists"]:
        assert one["listed"] == guide.in_python(one["role"], one["facts"]), one["facts"]


def words(text):
    """Return a text with one space between its words."""
    return " ".join(text.split())


def read(html):
    """Return HTML as a reader sees it."""
    return words(BeautifulSoup(drawn(html), "html.parser").get_text())


FEW = {
    "calculators": Random(1).sample(CALCULATORS, min(2, len(CALCULATORS))),
    "practice": [],
    "whatIf": [],
    "guide": [],
}
ALL = {
    "calculators": CALCULATORS,
    "practice": PRACTICE,
    "whatIf": [WHAT_IF],
    "guide": [guide.GUIDE],
}
EVERY = [pytest.param("firefox", FEW, id="firefox, een paar")] + [
    pytest.param(one, ALL, id=f"{one}, alles", marks=pytest.mark.alles) for one in PROGRAMS
]


@pytest.mark.parametrize(("program", "what"), EVERY)
def test_the_book_is_used_on_a_phone(server, program, what):
    """Everything says what our Python says, nothing scrolls sideways, and the console stays empty."""
    seen = use(program, server, what)
    assert seen["problems"] == []
    for name, one in zip(what["calculators"], seen["calculators"], strict=True):
        check_calculator(name, one)
    for one in seen["practice"]:
        check_practice(one)
    for one in seen["whatIf"]:
        check_moves(one, verzin(PEOPLE, SEED))
    for one in seen["guide"]:
        check_guide(one)
    assert not any(one["sideways"] for kind in what for one in seen[kind])
