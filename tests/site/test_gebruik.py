"""The book used on the screen of a phone, in two browsers: calculators, exercises, figures that are moved.

Each calculator alone is filled in as one of its examples is, and its last answer taken back: both times it
says what our Python says. In every run two calculators, in Firefox; the full sweep takes everything, in both.
"""

import json
import subprocess
from pathlib import Path
from random import Random

import pytest
from bs4 import BeautifulSoup

from reintegratie import wetboek
from reintegratie.site.node import node
from reintegratie.weergave.getallen import ingevuld
from tests.getekend import drawn
from tools.programma import CHROMIUM, FIREFOX

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
FEW = Random(1).sample(CALCULATORS, 2) if CALCULATORS else []


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


def use(program, server, calculators, practice, moved):
    """Return what the script saw."""
    found = PROGRAMS[program].find()
    assert found, PROGRAMS[program].missing
    work = [{"address": f"/rekenhulp/{one}.html", "fields": fields(one)} for one in calculators]
    given = json.dumps({"calculators": work, "practice": practice, "whatIf": moved})
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


EVERY = [pytest.param("firefox", FEW, [], [], id="firefox, een paar")] + [
    pytest.param(one, CALCULATORS, PRACTICE, [WHAT_IF], id=f"{one}, alles", marks=pytest.mark.alles)
    for one in PROGRAMS
]


@pytest.mark.parametrize(("program", "calculators", "practice", "moved"), EVERY)
def test_the_book_is_used_on_a_phone(server, program, calculators, practice, moved):
    """Everything answers, nothing scrolls sideways, and the console stays empty."""
    seen = use(program, server, calculators, practice, moved)
    assert seen["problems"] == []
    for name, one in zip(calculators, seen["calculators"], strict=True):
        check_calculator(name, one)
    assert all(one["told"] == one["exercises"] > 0 for one in seen["practice"])
    said = [text for one in seen["whatIf"] for text in one["said"].values()]
    assert bool(said) == bool(moved) and all(text.startswith("Wat-als") for text in said)
    used = [one for kind in ("calculators", "practice", "whatIf") for one in seen[kind]]
    assert not any(one["sideways"] for one in used)
