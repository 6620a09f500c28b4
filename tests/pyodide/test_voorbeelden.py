"""Every worked example and every form gives in the browser's Python what it gives in ours."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reintegratie import wetboek
from reintegratie.site.pyodide import pack
from reintegratie.weergave import cellen
from reintegratie.weergave.antwoord import antwoord
from reintegratie.loket import blok

SCRIPT = Path(__file__).with_name("voorbeelden.mjs")
VENV = Path(sys.executable).parent  # where set-up puts a Node of its own
NAMES = list(wetboek().voorbeelden)


def question(rule, answer):
    """Return what the form of a rule sends with its first question answered."""
    fields = dict.fromkeys(rule.feiten, "") | dict.fromkeys(rule.feiten[:1], answer)
    return {"naam": rule.naam, "velden": fields, "peildatum": "21-11-2026", "lezingen": {},
            "prefix": "x", "wortel": "../"}


QUESTIONS = {
    f"{rule.naam}: {answer or 'leeg'}": question(rule, answer)
    for rule in wetboek().regelingen.values() for answer in ("", "ja", "1")
}


@pytest.fixture(scope="module")
def in_pyodide(tmp_path_factory):
    """Return what Pyodide makes of each example and each question, in Node."""
    node = shutil.which("node", path=os.pathsep.join([str(VENV), os.environ["PATH"]]))
    if not node:
        pytest.fail("There is no Node. Set it up first: make test.")
    folder = tmp_path_factory.mktemp("pyodide")
    pack(folder / "pakket.zip")
    tasks = {"examples": NAMES, "questions": QUESTIONS}
    (folder / "taken.json").write_text(json.dumps(tasks), encoding="utf-8")
    command = [node, SCRIPT, folder / "pakket.zip", folder / "taken.json"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300)
    if done.returncode:
        pytest.fail(f"Pyodide under Node failed:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", NAMES)
def test_same_answer_in_the_browser(in_pyodide, name):
    """The answer, its text and its HTML, to the letter."""
    block, text = cellen.voorbeeld(name)
    here = {"block": block, "text": text, "html": blok(block, "x", "../")}
    assert in_pyodide["examples"][name] == json.loads(json.dumps(here))


@pytest.mark.parametrize("name", QUESTIONS)
def test_same_form_in_the_browser(in_pyodide, name):
    """An empty form, one with an answer, and one with an answer that cannot be read."""
    assert in_pyodide["questions"][name] == json.loads(json.dumps(antwoord(QUESTIONS[name])))
