"""The invented law with a draft laid beside it."""

import shutil
from pathlib import Path

import pytest

from reintegratie.ontwerp.naast import Ontwerp
from tests.core.invented import LAW

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def small():
    """Return the small draft: another limit, another decider, an exception."""
    return Ontwerp(LAW, HERE / "klein")


@pytest.fixture(scope="session")
def large():
    """Return the large draft: a split, a new instrument, one that ends, another number."""
    return Ontwerp(LAW, HERE / "groot")


@pytest.fixture
def folder(tmp_path):
    """Return a copy of the large draft, to break."""
    return Path(shutil.copytree(HERE / "groot", tmp_path / "ontwerp"))
