"""What the page that moves figures says is what Python says: of the examples, and of everybody."""

import json
import subprocess
from datetime import date
from pathlib import Path
from random import Random

import pytest

from reintegratie import wetboek
from reintegratie.beleid.knoppen import conflicten, knoppen, nu, wijziging
from reintegratie.beleid.verwoording import NOTICE_AT_EACH
from reintegratie.beleid.watals import WatAls
from reintegratie.caseload import vergelijk_mensen, verzin
from reintegratie.core.format import show
from reintegratie.site.schuiven import schuifpakket
from tests.moved import FIRST, in_python

SCRIPT = Path(__file__).with_name("schuiven.mjs")
PEOPLE, SEED = 600, 7
DAYS = ["2020-01-01", "2018-07-01", "2017-01-01", "2016-12-31", "2024-02-29"]
PART = 24


@pytest.fixture(scope="module")
def moved(node, tmp_path_factory):
    """Return a function that answers forms as the page does."""
    package = tmp_path_factory.mktemp("schuiven") / "schuiven.json"
    package.write_text(json.dumps(schuifpakket(FIRST, PEOPLE, SEED)), encoding="utf-8")

    def ask(forms):
        lines = "\n".join(json.dumps(one) for one in forms)
        run = [node, SCRIPT, package]
        done = subprocess.run(run, input=lines, capture_output=True, encoding="utf-8", check=False)
        assert not done.returncode, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    return ask


def form(velden=None, lezingen=None, peildatum="2020-01-01"):
    """Return what the form sends; the day as a reader types it."""
    day = date.fromisoformat(peildatum).strftime("%d-%m-%Y")
    return {"velden": velden or {}, "lezingen": lezingen or {}, "peildatum": day}


def check(moved, forms):
    """Check that both say and show the same for every form, to the letter."""
    people = verzin(PEOPLE, SEED)
    for asked, found in zip(forms, moved(forms), strict=True):
        assert found == in_python(asked, people), asked


def test_each_figure_and_each_reading_moves_the_same_people(moved):
    figures = [form({knop.naam: show(nu(knop, FIRST) * 2)}) for knop in knoppen()]
    readings = [
        form({}, {name: reading})
        for name in conflicten()
        for reading in wetboek().conflicten[name].lezingen
    ]
    check(moved, [form(), *figures, *readings])


def test_moves_drawn_at_random_move_the_same_people(moved):
    """Several figures and readings at once, from any day, on any day."""
    random = Random(1)
    check(moved, [draw(random) for _ in range(PART)])


def test_the_curve_counts_at_every_value_of_the_slider_whom_python_counts(moved):
    """The rest of the form counts as well; where nobody notices anything there is no line."""
    reading = {"K05": next(iter(wetboek().conflicten["K05"].lezingen))}
    asked = form({"wachttijd": "4", "afstand": "8"}, reading) | {"schuif": "wachttijd"}
    nothing = form({"grens": "7"}, peildatum="2016-12-31") | {"schuif": "baan_licht_1"}
    [curve, empty] = moved([one | {"krommen": True} for one in (asked, nothing)])
    assert [one["waarde"] for one in curve["waarden"]] == [f"{one}" for one in range(7)]
    assert curve["waarden"][curve["hier"]]["tekst"] == "4 maanden"
    assert empty["lijnen"] == [] and "merkt iemand iets" in empty["tekst"]
    people, day = verzin(PEOPLE, SEED), date(2020, 1, 1)
    for place in (0, 3, 6):
        change = wijziging({"wachttijd": str(place), "afstand": "8"}, reading, FIRST)
        counts = vergelijk_mensen(WatAls(wetboek(), change), people, day).aantallen()
        for kind, name in NOTICE_AT_EACH.items():
            line = next((one for one in curve["lijnen"] if one["naam"].lower() == name), None)
            assert (line["punten"][place]["waarde"] if line else 0) == counts[kind], (kind, place)


def draw(random):
    """Return a form in which some fields are filled in, one in ten with what cannot be read."""
    names = random.sample(knoppen(), random.choice([1, 1, 2, 4]))
    texts = {one.naam: text(random, one) for one in names}
    if random.random() < 0.3:
        texts["vanaf"] = date.fromisoformat(random.choice(DAYS)).strftime("%d-%m-%Y")
    conflicts = random.sample(conflicten(), random.choice([0, 0, 1, 3]))
    chosen = {name: random.choice([*wetboek().conflicten[name].lezingen]) for name in conflicts}
    return form(texts, chosen, random.choice(DAYS))


def text(random, knop):
    """Return what somebody could type as another value."""
    if random.random() < 0.1:
        return random.choice(["acht", "-1", "3,456", "1.000", ""])
    now = nu(knop, FIRST)
    return str(random.choice([now, now + 1, max(now - 1, 0), now * 2, 0])).replace(".", ",")
