"""How long a move takes on the page of policy review: a figure that is moved, a reading that is chosen."""

import json
import subprocess
from datetime import date
from decimal import Decimal
from pathlib import Path
from statistics import median

from reintegratie import wetboek
from reintegratie.beleid.knoppen import conflicten, knoppen, nu
from reintegratie.site.node import node
from reintegratie.site.schuiven import PEOPLE, schuifpakket

SCRIPT = Path(__file__).with_name("moves.mjs")
FIRST = date(2020, 1, 1)
DAY = FIRST.isoformat()
STEPS = [Decimal(one) for one in ("0.5", "0.75", "1.25", "1.5", "2")]  # of what holds today
GOAL = 300  # milliseconds


def form(velden, lezingen):
    """Return what the page sends."""
    return {"velden": velden, "lezingen": lezingen, "peildatum": "1-1-2020"}


def figures():
    """Return each figure moved along five values."""
    for knop in knoppen():
        for step in STEPS:
            yield form({knop.naam: f"{int(nu(knop, FIRST) * step)}"}, {})


def readings():
    """Return each reading of the form, chosen."""
    for name in conflicten():
        for reading in wetboek().conflicten[name].lezingen:
            yield form({}, {name: reading})


def bench_moves(tmp_path):
    """Everybody is worked out once beforehand, as the worker does while nobody moves anything."""
    package = tmp_path / "schuiven.json"
    package.write_text(json.dumps(schuifpakket(FIRST)), encoding="utf-8")
    for name, forms in (("a figure", [*figures()]), ("a reading", [*readings()])):
        run = [node(), SCRIPT, package, DAY]
        done = subprocess.run(
            run, input=json.dumps(forms), capture_output=True, check=True, encoding="utf-8"
        )
        found = json.loads(done.stdout)
        print(
            f"\n{PEOPLE} people, ready in {found['ready']:.0f} ms; {name} of {len(forms)}: "
            f"{median(found['taken']):.0f} ms, at most {max(found['taken']):.0f} ms (goal {GOAL})"
        )
