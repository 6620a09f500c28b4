"""Answers of the invented law, so that no change of the real one moves these tests."""

from pathlib import Path

import pytest

from reintegratie.core.lawbook import Wetboek
from reintegratie.weergave import html
from reintegratie.weergave.woorden import namen
from tests.getekend import drawn

FOLDER = Path(__file__).parents[1] / "verzonnen_wet"
FACTS = {"heeft_fiets": True, "leeftijd": 40, "aantal_bellen": 3, "prijs": "1234,56"}


@pytest.fixture(scope="session")
def belwet():
    """Return the lawbook of the invented law."""
    return Wetboek("tests.verzonnen_wet", FOLDER, "0")


@pytest.fixture
def ask(belwet):
    """Return a function that answers one rule, with everything known unless told otherwise."""

    def answer(name="belvergoeding", peildatum="2003-01-01", lezingen=None, **facts):
        known = FACTS if name == "belvergoeding" else {}
        return belwet.bereken(
            name, known | facts, peildatum=peildatum, lezingen=lezingen
        ).als_dict()

    return answer


@pytest.fixture
def labels(belwet):
    """Return the words for each fact and each reading."""
    return namen(belwet)


@pytest.fixture
def render(labels):
    """Return a function that gives the whole outcome of an answer as HTML."""
    return lambda answer, root="../": drawn(
        html.kort(answer) + html.rest(answer, labels, root, "x")
    )
