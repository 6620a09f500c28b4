"""How long the questionnaire takes to answer one change: here, and in Pyodide under Node.

The yardstick tells how fast the machine is at that moment: about 50 ms on an idle one of 2024.
"""

import json
import subprocess
import sys
from datetime import date
from random import Random
from statistics import median
from time import perf_counter

from reintegratie.site.pyodide import packed
from reintegratie.wegwijzer.oordelen import beoordeel
from reintegratie.wegwijzer.stand import Stand, begrip
from reintegratie.wegwijzer.vragen import volgende
from tests.wegwijzer.waarden import waarden

DAY = date(2019, 12, 31)
STEPS = 60
GOAL = 50  # milliseconds for a change, on a machine of 2024
MACHINE_OF_2024 = 50  # milliseconds for the yardstick


def questions():
    """Return what a page sends while somebody answers sixty questions, as JSON."""
    random, facts, found = Random(1), {}, []
    for _ in range(STEPS):
        stand = Stand(DAY, "alles", dict(facts))
        texts = {key: begrip(key).schrijf(value) for key, value in facts.items()}
        state = {"peildatum": DAY.isoformat(), "rol": "alles", "feiten": texts, "weet_niet": []}
        found.append(
            json.dumps({"dienst": "wegwijzer", "stand": state, "prefix": "x", "wortel": ""})
        )
        key = volgende(stand, beoordeel(stand))
        facts[key] = random.choice(waarden(key))
    return found


def told(name, taken, yardstick):
    """Print the first answer, and the changes after it."""
    first, *changes = taken
    ratio = yardstick / MACHINE_OF_2024
    print(
        f"\nyardstick, a million additions: {yardstick:.0f} ms\n{name}: first {first:.0f} ms; a change {median(changes):.1f} ms, at most "
        f"{max(changes):.1f} ms; on a machine of 2024 about {median(changes) / ratio:.1f} ms, "
        f"at most {max(changes) / ratio:.1f} ms (goal {GOAL})"
    )


def bench_change_here():
    """Sixty answers one after another, in a fresh process."""
    script = (
        "import json, sys; from time import perf_counter as now; "
        "from reintegratie.loket import beantwoord; taken = []\n"
        "for text in json.load(sys.stdin):\n"
        "    start = now(); beantwoord(text); taken.append((now() - start) * 1000)\n"
        "print(json.dumps(taken))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script],
        input=json.dumps(questions()),
        capture_output=True,
        check=True,
        text=True,
    )
    told("CPython", json.loads(run.stdout), yardstick())


def bench_change_in_pyodide(project, tmp_path):
    """The same in the Python of the browser."""
    place = tmp_path / "vragen.json"
    place.write_text(json.dumps(questions()), encoding="utf-8")
    (tmp_path / "pakket.zip").write_bytes(packed())
    run = subprocess.run(
        ["node", "tests/bench/wegwijzer.mjs", tmp_path / "pakket.zip", place],
        capture_output=True,
        check=True,
        text=True,
        cwd=project,
    )
    told("Pyodide", json.loads(run.stdout), yardstick())


def yardstick():
    """Return how long a million additions take here, in milliseconds."""
    taken = []
    for _ in range(5):
        start = perf_counter()
        sum(number for number in range(1_000_000))
        taken.append((perf_counter() - start) * 1000)
    return median(taken)
