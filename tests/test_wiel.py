"""A wheel holds all that Jupyter needs: whoever installs it needs no Node."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reintegratie.site.node import node

# As a kernel does it: the part that a cell shows, and the answer to what somebody fills in.
ASK = """
import json
from reintegratie import widgets
part = widgets.rekenhulp("flextensie", peildatum="2020-01-01").levend()
sent = []
part.send = sent.append
velden = dict.fromkeys(["duur_uitkering_maanden"], "2")
vraag = {"dienst": "rekenhulp", "naam": "flextensie", "velden": velden, "peildatum": "1-1-2020",
         "lezingen": {}, "prefix": "x", "wortel": None}
part._reply({"id": 1, "vraag": vraag}, [])
state = {name: getattr(part, name) for name in ("script", "teksten", "inhoud", "_esm")}
print(json.dumps({"van": widgets.__file__, "antwoord": sent[0], "stand": state}))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Return the folder of the package as a wheel holds it."""
    folder = tmp_path_factory.mktemp("wiel")
    run = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    path = os.pathsep.join([str(Path(node()).parent), os.environ["PATH"]])
    subprocess.run(run, check=True, capture_output=True, env=os.environ | {"PATH": path})
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def told(installed):
    """Return what a part of that package says, where there is no Node."""
    alone = os.environ | {"PYTHONPATH": str(installed), "PATH": ""}
    run = [sys.executable, "-c", ASK]
    done = subprocess.run(
        run, capture_output=True, check=True, encoding="utf-8", env=alone, cwd=installed
    )
    return json.loads(done.stdout)


def test_a_part_from_a_wheel_has_its_script_and_an_answer(installed, told):
    assert told["van"].startswith(str(installed))
    assert 'data-beeld="kort"' in told["antwoord"]["uitkomst"]["kort"]
    assert told["stand"]["inhoud"].startswith("<section") and "render" in told["stand"]["_esm"]
