"""What goes together: only what a source says, and silence where it says nothing."""

import re
from itertools import combinations
from pathlib import Path

import pytest

from reintegratie import bereken, wetboek
from reintegratie.regelingen.samenloop import register
from reintegratie.regelingen.werkgeverskosten.regelingen_per_doelgroep_samen import (
    INSTRUMENTEN,
    KORTING,
)
from reintegratie.wegwijzer.register import instrumenten
from reintegratie.wegwijzer.samenloop import paren, samenloop
from reintegratie.wegwijzer.schermtekst import _samen
from tests.wegwijzer.waarden import DAG


def rows():
    """Everything in the register that names a source."""
    known = register()
    yield from ((row["tekst"], row["bronnen"], row.get("wet", False)) for row in known["cel"])
    yield from (
        (row["tekst"], row["bronnen"], False) for row in known["vooraf"] + known["algemeen"]
    )


def test_every_cell_has_a_source_that_exists():
    """A place in the book is an anchor on its page; the law is marked as outside the sources."""
    for text, places, law in rows():
        assert places, text
        for place in places:
            page, _, anchor = place.partition("#")
            assert wetboek().vindplaatsen.bron(place).in_boek != law, place
            assert wetboek().vindplaatsen.tekst(place)
            if not law:
                chapter = Path(f"book/{page}.ipynb").read_text(encoding="utf-8")
                assert f'<a id=\\"{anchor}\\"></a>' in chapter, place


def test_every_cell_is_about_two_instruments():
    for pair, cell in paren(DAG).items():
        assert pair <= set(instrumenten()) and len(pair) == 2
        assert cell["soort"] in register()["soorten"]
    assert {row["instrument"] for row in register()["vooraf"]} <= set(instrumenten())


def test_a_cell_is_one_plain_sentence_or_two():
    for text, _, _ in rows():
        assert all(len(one.split()) <= 20 for one in re.split(r"(?<=\.) ", text)), text


def test_no_cell_is_filled_by_analogy():
    """Most pairs have no source; they are not in the register."""
    everything = samenloop(instrumenten(), DAG)
    pairs = list(combinations(instrumenten(), 2))
    assert everything["stil"] == len(pairs) - len(paren(DAG)) > len(pairs) * 0.9
    assert len(everything["gezegd"]) == len(paren(DAG))


def one_way(een, ander):
    """What the calculator says of two choices."""
    return bereken(
        "regelingen_samen",
        {"regeling_een": een, "regeling_twee": ander, "combinatie_kan": True},
        peildatum="2017-07-01",
    )


@pytest.mark.parametrize(("een", "ander"), list(combinations(INSTRUMENTEN, 2)))
def test_the_calculator_says_what_the_matrix_says(een, ander):
    """Both read the same cells: what is not together is a no, and each cell is told."""
    answer = one_way(een, ander)
    notes = [note["tekst"] for note in answer.als_dict()["kanttekeningen"]]
    cell = paren(DAG).get(frozenset((INSTRUMENTEN[een], INSTRUMENTEN[ander])))
    two_grounds = {een, ander} == set(KORTING)
    excluded = two_grounds or bool(cell and cell["soort"] == "niet_samen" and not cell["wet"])
    assert (answer.oordeel == "nee") == excluded
    assert any("zegt niets over deze twee" in note for note in notes) == (
        cell is None and not two_grounds
    )
    assert cell is None or any(note.endswith(cell["tekst"]) for note in notes)


def test_every_choice_of_the_calculator_has_its_instrument():
    choices = wetboek().begrippen["regeling_een"].keuzes
    assert list(choices) == list(wetboek().begrippen["regeling_twee"].keuzes) == list(INSTRUMENTEN)
    assert set(INSTRUMENTEN.values()) <= set(instrumenten())


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["e_bike", "jobcoach_uwv"], "Over 1 ander paar zwijgen de bronnen."),
        (["e_bike", "jobcoach_uwv", "flextensie"], "Over 3 andere paren zwijgen de bronnen."),
    ],
)
def test_silence_is_counted_in_the_terminal(names, said):
    assert list(_samen(samenloop(names, DAG))) == [said]
