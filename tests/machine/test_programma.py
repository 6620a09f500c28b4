"""A program is found by its variable, by one of its names, or not at all."""

import sys
from pathlib import Path

import pytest

from reintegratie.machine.programma import vind

PYTHON = Path(sys.executable)


@pytest.fixture
def names(monkeypatch):
    """Return names of which this machine knows the second."""
    monkeypatch.setenv("PATH", str(PYTHON.parent))
    monkeypatch.delenv("PROGRAMMA", raising=False)
    return "bestaat-niet", PYTHON.name


def test_the_first_name_that_is_known_leads_to_it(names):
    assert Path(vind(names, "PROGRAMMA")) == PYTHON
    assert vind(names[:1], "PROGRAMMA") is None


def test_the_variable_goes_before_every_name(names, monkeypatch):
    monkeypatch.setenv("PROGRAMMA", "/ergens/anders")
    assert vind(names, "PROGRAMMA") == vind((), "PROGRAMMA") == "/ergens/anders"
