"""The questionnaire over a law that came, ended, came back and changed: each day has its own list.

The invented Trapwet as a questionnaire, in Python and without it: an instrument that is repealed or
still to come is had by nobody on that day, and what is shown of the others is of its text.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reintegratie.ontwerp.naast import kopieer
from tests.core.invented import LAW

from .gids import in_node

PACKAGE = 'NAAM = "Proef"\nLICENTIE = "CC0-1.0"\n__version__ = "1"\n'
SHOWN = """
import json, sys
from datetime import date
from reintegratie.wegwijzer.bestand import gegevens
from reintegratie.wegwijzer.pakket import geheel
from reintegratie.wegwijzer.scherm import beeld
from reintegratie.wegwijzer.stand import lees

stands = [lees(one) for one in json.load(sys.stdin)]
states = [gegevens(one) | {"eerst": None, "vraag": None} for one in stands]
print(json.dumps({"pakket": geheel(), "standen": states, "beelden": list(map(beeld, stands))}))
"""
FACTS = {"heeft_fiets": True, "leeftijd": "30", "aantal_bellen": "2"}
GONE = {"trapper", "verbod", "overgang"}
DAYS = {  # which instruments do not hold: before the law, under it, in the gap, and then
    "2001-05-31": {"overgang"},  # an older text was lost: whether it held nobody knows
    "2001-06-01": {"overgang"},
    "2002-12-31": {"overgang"},
    "2003-01-01": GONE,
    "2003-12-31": GONE,
    "2004-01-01": {"verbod", "overgang"},
    "2005-12-31": {"verbod", "overgang"},
    "2006-01-01": {"verbod"},
}
STATES = [
    {"peildatum": day, "rol": "client", "feiten": facts} for day in DAYS for facts in ({}, FACTS)
]


@pytest.fixture(scope="module")
def python(tmp_path_factory):
    """Return the rules and the register as data, each state, and what Python shows of it."""
    root = tmp_path_factory.mktemp("proef")
    kopieer(LAW.folder, root / "proefwet")
    (root / "proefwet" / "__init__.py").write_text(PACKAGE, encoding="utf-8")
    paths = {
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": f"{root}{os.pathsep}{Path.cwd()}",
        "HANDBOEK_WETBOEK": "proefwet",
    }
    done = subprocess.run(
        [sys.executable, "-c", SHOWN],
        input=json.dumps(STATES),
        capture_output=True,
        check=True,
        encoding="utf-8",
        env=os.environ | paths,
    )
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def pictures(python):
    """Return what Python shows by the day, and by whether anything is answered."""
    keys = [(one["peildatum"], bool(one["feiten"])) for one in STATES]
    return dict(zip(keys, python["beelden"], strict=True))


def rows(picture):
    """Return the rows of the list by the name of their instrument, each with its part."""
    return {row["naam"]: (part["naam"], row) for part in picture["lijst"] for row in part["rijen"]}


def test_without_python_each_day_is_shown_alike(node, python, tmp_path):
    package = tmp_path / "pakket.json"
    package.write_text(json.dumps(python["pakket"]), encoding="utf-8")
    found = in_node(node, package, python["standen"])
    assert [one["beeld"] for one in found] == python["beelden"]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("answered", [False, True])
def test_an_instrument_that_does_not_hold_is_had_by_nobody(pictures, day, answered):
    """It stands among what is out, says from or until when, and asks nothing."""
    shown = rows(pictures[day, answered])
    out = {name: row for name, (part, row) in shown.items() if row["groep"] == "geldt niet"}
    assert out.keys() == DAYS[day]
    for name, row in out.items():
        assert (shown[name][0], row["ontbreekt"]) == ("af", [])
        assert {one["waarde"] for one in row["resultaten"]} <= {None}
        assert row["gevolg"].startswith("Dit geldt ")


USERS = [("2002-12-31", [1, 1, 1]), ("2003-01-01", [0, 0, 0]), ("2004-01-01", [1, 1, 0])]


@pytest.mark.parametrize(("day", "users"), USERS)
def test_an_answer_counts_where_the_text_of_the_day_asks_it(pictures, day, users):
    given = {one["sleutel"]: one["gebruikt"] for one in pictures[day, True]["antwoorden"]}
    assert [given[name] for name in FACTS] == users
