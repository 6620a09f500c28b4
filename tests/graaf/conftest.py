"""What the tests of the graph share: the calculator that needs no Python, asked from Python."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from reintegratie.core.errors import ReintegratieFout
from reintegratie.graaf.pakket import pakket
from reintegratie.weergave.woorden import teksten

SCRIPT = Path(__file__).parent / "antwoorden.mjs"


@pytest.fixture(scope="session")
def node():
    """Return the path of Node; the set-up of the tests puts it there where a machine has none."""
    found = shutil.which("node")
    assert found, "Node ontbreekt"
    return found


@pytest.fixture(scope="session")
def ask_node(node, tmp_path_factory):
    """Return a function that answers questions about rules of one lawbook, without Python."""

    def ask(rules, questions):
        package = tmp_path_factory.mktemp("pakket") / "pakket.json"
        given = pakket(rules)
        given["teksten"] |= teksten()
        package.write_text(json.dumps(given), encoding="utf-8")
        return answered(node, package, questions)

    return ask


def answered(node, package, questions):
    """Return what Node says to questions about the rules in a file, a line for each."""
    lines = "\n".join(json.dumps(one) for one in questions)
    run = [node, SCRIPT, package]
    done = subprocess.run(run, input=lines, capture_output=True, check=True, encoding="utf-8")
    found = done.stdout.splitlines()
    assert len(found) == len(questions)
    return found


def question(rule, facts, day, chosen, together=False):
    """Return a question to the calculator, with the facts as a receipt writes them."""
    concepts = rule.wetboek.begrippen
    written = {name: concepts[name].schrijf(value) for name, value in facts.items()}
    return {
        "regel": rule.naam,
        "feiten": written,
        "peildatum": day.isoformat(),
        "lezingen": chosen,
        "alle_bronnen": together,
    }


def in_python(rule, facts, day, chosen, together=False):
    """Return what Python says to the same: the answer or the error, as one line of JSON."""
    try:
        found = rule.wetboek.bereken(
            rule.naam, facts, peildatum=day, lezingen=chosen, alle_bronnen=together
        ).als_dict()
    except ReintegratieFout as fault:
        found = fault.als_dict()
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))
