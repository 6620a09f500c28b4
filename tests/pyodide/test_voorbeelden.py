"""Every worked example gives in the browser's Python what it gives in ours."""

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
from reintegratie.weergave.blokken import blok

SCRIPT = Path(__file__).with_name("voorbeelden.mjs")
VENV = Path(sys.executable).parent  # where set-up puts a Node of its own
NAMES = list(wetboek().voorbeelden)


@pytest.fixture(scope="module")
def in_pyodide(tmp_path_factory):
    """Return each worked example as Pyodide carries it out, in Node."""
    node = shutil.which("node", path=os.pathsep.join([str(VENV), os.environ["PATH"]]))
    if not node:
        pytest.fail("There is no Node. Set it up first: make test.")
    folder = tmp_path_factory.mktemp("pyodide")
    pack(folder / "pakket.zip")
    (folder / "namen.json").write_text(json.dumps(NAMES))
    command = [node, SCRIPT, folder / "pakket.zip", folder / "namen.json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode:
        pytest.fail(f"Pyodide under Node failed:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", NAMES)
def test_same_answer_in_the_browser(in_pyodide, name):
    """The answer, its text and its HTML, to the letter."""
    block, text = cellen.voorbeeld(name)
    here = {"block": block, "text": text, "html": blok(block, "x", "../")}
    assert in_pyodide[name] == json.loads(json.dumps(here))
