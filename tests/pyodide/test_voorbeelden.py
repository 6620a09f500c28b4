"""Every worked example and every form gives in the browser's Python what it gives in ours."""

import json
import os
import subprocess
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from reintegratie import wetboek
from reintegratie.beleid.onderdeel import BELEID
from reintegratie.loket import behandel
from reintegratie.site import momentopname, pyodide
from reintegratie.weergave.voorbeeld import VOORBEELD
from tests.clock import NOW

SCRIPT = Path(__file__).with_name("voorbeelden.mjs")
FAR_AWAY = "Pacific/Kiritimati"  # fourteen hours ahead: there it is the day after NOW
NAMES = list(wetboek().voorbeelden)


def question(rule, answer):
    """Return what the form of a rule sends with its first question answered."""
    fields = dict.fromkeys(rule.feiten, "") | dict.fromkeys(rule.feiten[:1], answer)
    return {
        "dienst": "rekenhulp",
        "naam": rule.naam,
        "velden": fields,
        "peildatum": "21-11-2026",
        "lezingen": {},
        "prefix": "x",
        "wortel": "../",
    }


QUESTIONS = {
    f"{rule.naam}: {answer or 'leeg'}": question(rule, answer)
    for rule in wetboek().regelingen.values()
    for answer in ("", "ja", "1")
}
HERE = {name: json.loads(json.dumps(behandel(asked))) for name, asked in QUESTIONS.items()}
CURVES = {
    f"{name}, kromme": QUESTIONS[name] | {"krommen": True}
    for name, answer in HERE.items()
    if answer.get("heeft_krommen")
}
BELEID = {
    "beleid: andere grens": {
        "dienst": "beleid",
        "velden": {"afstand": "12", "grens": "100"},
        "lezingen": {},
        "gevallen": BELEID.gegevens(BELEID.vraag())["gevallen"],
    }
}
QUESTIONS |= CURVES | BELEID


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """Return a folder with the package as a page gets it."""
    folder = tmp_path_factory.mktemp("pyodide")
    (folder / "pakket.zip").write_bytes(pyodide.packed())
    return folder


def carried_out(folder, examples, *memory):
    """Return what Pyodide makes of these examples and each question, in Node, far away."""
    tasks = {"examples": examples, "questions": QUESTIONS}
    (folder / "taken.json").write_text(json.dumps(tasks), encoding="utf-8")
    command = [momentopname.node(), SCRIPT, folder / "pakket.zip", folder / "taken.json", *memory]
    done = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        env=os.environ | {"TZ": FAR_AWAY, "NU": NOW.isoformat()},
        check=False,
    )
    if done.returncode:
        pytest.fail(f"Pyodide under Node failed:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def in_pyodide(package, project):
    """Return the answers of a Python that was restored from memory, as on a page."""
    memory = package / "geheugen.bin"
    momentopname.Making(pyodide.npm_folder(project), package / "pakket.zip", memory).wait()
    (package / "leeg.zip").write_bytes(pyodide.EMPTY)
    return carried_out(package, NAMES, memory, str(momentopname.size(memory)))


@pytest.mark.parametrize("name", NAMES)
def test_same_answer_in_the_browser(in_pyodide, name):
    """The answer, its text and its HTML, to the letter."""
    given = VOORBEELD.gegevens(VOORBEELD.vraag(name))
    here = {
        "data": given,
        "text": VOORBEELD.tekst(given),
        "html": VOORBEELD.blok(given, "x", "../"),
    }
    assert in_pyodide["examples"][name] == json.loads(json.dumps(here))


@pytest.mark.parametrize("name", QUESTIONS)
def test_same_form_in_the_browser(in_pyodide, name):
    """A form that is empty, answered, or cannot be read; its curves; and the other services."""
    here = HERE.get(name) or json.loads(json.dumps(behandel(QUESTIONS[name])))
    assert in_pyodide["questions"][name] == here


def test_today_is_that_of_the_visitor(in_pyodide):
    """Not the day on which the memory was made, nor that of where it was made."""
    there = NOW.astimezone(ZoneInfo(FAR_AWAY)).date()
    assert in_pyodide["today"] == there.isoformat() and there != NOW.date()


def test_loaded_plainly_it_says_the_same(in_pyodide, package):
    """What a page falls back on gives the same answers to the same questions."""
    loaded, restored = carried_out(package, [])["questions"], in_pyodide["questions"]
    assert not [name for name in QUESTIONS if loaded[name] != restored[name]]


def test_no_two_pages_draw_the_same(in_pyodide):
    """A memory would make all visitors throw the same dice."""
    assert len(set(in_pyodide["random"])) == len(in_pyodide["random"])
