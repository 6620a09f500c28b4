"""A figure in the prose of a chapter must be a parameter or an example of its instrument."""

import json
from pathlib import Path

import pytest

from reintegratie.naleving.gronden import figures
from reintegratie.site.cijfers import ungrounded
from reintegratie.weergave.onderdeel import MIME
from reintegratie.weergave.rekenhulp import REKENHULP

QUESTION = REKENHULP.vraag("flextensie", peildatum="2017-07-01")
OF_A_DRAFT = set(Path("notebooks").glob("*/*/book/**/*.ipynb"))  # their figures are of the draft
EVERY = {*Path("book").rglob("*.ipynb"), *Path("notebooks").rglob("*.ipynb")}
CHAPTERS = sorted(EVERY - OF_A_DRAFT)


def chapter(prose):
    """A chapter about Flextensie with this prose."""
    return {
        "cells": [
            {"cell_type": "markdown", "source": [prose]},
            {"cell_type": "code", "source": [], "outputs": [{"data": {MIME: QUESTION}}]},
        ]
    }


@pytest.mark.parametrize("path", CHAPTERS, ids=str)
def test_every_figure_in_a_chapter_has_a_ground(path):
    assert ungrounded(json.loads(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "prose",
    [
        "De premie is € 2,00.",
        "Langer dan drie maanden.",
        "Vanaf 27 jaar.",
        "In 2017 gold dit al.",
        "Zie artikel 12, lid 3, en Bijlage 8.",
        "Dit is K65.",
        "Op 1 januari 2017.",
        "Zie drie dingen.",
    ],
)
def test_a_figure_of_the_instrument_or_a_place_in_a_source_is_fine(prose):
    assert ungrounded(chapter(prose)) == []


@pytest.mark.parametrize(
    ("prose", "bare"),
    [
        ("De premie is € 2,01.", "2,01"),
        ("Na zeven weken.", "zeven weken"),
        ("Vanaf 63 jaar.", "63"),
        ("Het is 99%.", "99"),
        ("Dat gold in 1999.", "1999"),
        ("Op 2 januari 2017.", "2 januari 2017"),
        ("Tot € 1.234,56.", "1.234,56"),
        ("Zestig volle dagen.", "Zestig volle dagen"),
    ],
)
def test_an_invented_figure_is_found(prose, bare):
    assert ungrounded(chapter(prose)) == [bare]


def test_a_figure_in_code_or_a_link_is_no_prose():
    assert list(figures("`63` [tekst](artikel-63.ipynb#lid-9) https://x.nl/63")) == []
