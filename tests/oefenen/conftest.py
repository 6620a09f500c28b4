"""A small case about Flextensie, to bend in every way."""

import pytest

from reintegratie.oefenen.opgave import opgave

KNOWN = {
    "uitkering_werksaam": True,
    "duur_uitkering_maanden": "4",
    "plaatsbaar": True,
    "gemotiveerd": True,
}


@pytest.fixture
def case():
    """Return a function that makes a case; every word of it can be another one."""

    def make(**words):
        return {
            "naam": "proef",
            "titel": "Proef",
            "persoon": "Niemand",
            "situatie": "Vier maanden.",
            "vraag": "Kan het?",
            "vraagt": [{"wat": "flextensie", "label": "Flextensie"}],
            "peildatum": "2017-07-01",
            "feiten": KNOWN,
            "leerpunt": "Zo is het.",
            "fout": [wrong("recht", "kan_als_recht")],
        } | words

    return make


@pytest.fixture
def task(case):
    """Return a function that puts such a case to the rules."""
    return lambda **words: opgave(case(**words))


def wrong(said, kind, **words):
    """A wrong answer about Flextensie with its misconception."""
    return {
        "antwoord": {"flextensie": said},
        "uitleg": "Dit was het misverstand.",
        "misvatting": {"soort": kind} | words,
    }
