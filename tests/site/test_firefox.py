"""The site in a second browser, with another engine: in every way that it is used, and nothing to complain of."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tools.programma import FIREFOX

SCRIPT = Path(__file__).with_name("firefox.mjs")


def test_the_book_works_in_firefox(server):
    """Pages open, search finds, parts answer, by keyboard, on paper, with colours of somebody's own; no error is said."""
    if not FIREFOX.find():
        pytest.fail(FIREFOX.missing)
    command = [shutil.which("node"), SCRIPT, FIREFOX.find(), server]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert not ended.returncode, ended.stderr
    told = json.loads(ended.stdout)
    assert told["problems"] == []
    assert told["seen"]["search"].strip() == "Reiskosten en e-bike"
    assert "Nee" in told["seen"]["answer"]
    assert all(told["seen"].values())
