"""A chapter says what the text says: its numbers, and nobody decides whom it does not name."""

import json
from pathlib import Path

import pytest

from reintegratie import wetboek
from reintegratie.naleving.bladzijden import Bladzijde
from reintegratie.naleving.eigen_woorden import beslissers, noemt
from reintegratie.naleving.hoofdstuk import Hoofdstuk
from tests.core.invented import LAW as INVENTED

LAW = wetboek()
PLACES = {one.vindplaats.partition("#")[0] for one in LAW.bepalingen.values()}
CHAPTERS = [Bladzijde(LAW, Hoofdstuk(Path("book"), page)) for page in sorted(PLACES)]
EACH = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda one: one.hoofdstuk.pagina)


@EACH
def test_a_chapter_has_each_of_its_provisions_and_tells_each_number_of_the_text(chapter):
    assert [*chapter.ankers(), *chapter.getallen()] == []


@EACH
def test_a_chapter_asks_on_a_day_of_its_own_text(chapter):
    assert list(chapter.dagen()) == []


@pytest.mark.parametrize(
    ("page", "cell", "told"),
    [
        ("trapwet-2004/artikel-1", 'onduidelijk("trapper")', True),
        ("trapwet-2004/artikel-1", 'onduidelijk("trapper", peildatum="2003-12-31")', True),
        ("trapwet-2004/artikel-1", 'onduidelijk("trapper", peildatum="2004-01-01")', False),
        ("trapwet-2004/artikel-1", 'rekenhulp("trapper", x=1, peildatum="2003-12-31")', True),
        ("trapwet/artikel-1", 'onduidelijk("trapper")', False),
    ],
)
def test_a_cell_in_the_chapter_of_a_later_text_names_a_day_of_that_text(tmp_path, page, cell, told):
    """Without one it would show what was unclear in the first text."""
    chapter = Hoofdstuk(tmp_path, page)
    chapter.bestand.parent.mkdir()
    cells = [{"cell_type": "code", "source": cell}]
    chapter.bestand.write_text(json.dumps({"cells": cells}), encoding="utf-8")
    assert bool([*Bladzijde(INVENTED, chapter).dagen()]) is told


@EACH
def test_nowhere_in_a_chapter_somebody_decides_whom_no_text_of_it_names(chapter):
    """At a lid by that lid, in short by all; in its practice and headings by what it calculates."""
    assert list(chapter.beslissers()) == []


@EACH
def test_a_chapter_leads_to_pages_that_are_there(chapter):
    assert [*chapter.verwijzingen(), *chapter.terug()] == []


@pytest.mark.parametrize(
    ("text", "number", "found"),
    [
        ("minstens twaalf kilometer", 12, True),
        ("minstens 12 kilometer", 12, True),
        ("in 2012", 12, False),
        ("€ 7.000 per jaar", 7000, True),
        ("de jaren tot en met 2020", 2020, True),
        ("23,5% erbij", 23.5, True),
        ("3,5% erbij", 23.5, False),
    ],
)
def test_a_number_is_found_in_figures_or_in_a_word(text, number, found):
    assert noemt(text, number) is found


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("WerkSaam beslist dus nog zelf.", {"werksaam"}),
        ("Dat beoordeelt de coach.", {"coach"}),
        ("Verlengen kan UWV ook.", {"uwv"}),
        ("Wie een uitkering van UWV kan krijgen.", set()),
        ("Wie dat beoordeelt, staat er niet.", set()),
    ],
)
def test_who_decides_is_found_before_and_behind_the_verb(text, who):
    assert beslissers(LAW, text) == who
