"""What the cells of a notebook store: the same at every run, and whole."""

import json

import pytest

from reintegratie import widgets
from reintegratie.loket import blok
from reintegratie.weergave import cellen
from reintegratie.weergave.antwoord import STUK

PEILDATUM = "2017-07-01"
CELLS = {
    "rekenhulp": lambda: widgets.rekenhulp("flextensie", peildatum=PEILDATUM, leeftijd=30),
    "voorbeeld": lambda: widgets.voorbeeld("flextensie/mogelijk"),
    "conflicten": lambda: widgets.onduidelijk("flextensie"),
}
VIEW = "application/vnd.jupyter.widget-view+json"


def stored(cell):
    """Return what a notebook would store of a cell, the keys in its order."""
    bundle = cell._repr_mimebundle_()
    data = bundle[0] if isinstance(bundle, tuple) else bundle
    data.pop(VIEW, None)
    return json.loads(json.dumps(data, sort_keys=True))


@pytest.mark.parametrize("soort", CELLS)
def test_a_cell_stores_the_same_at_every_run(soort):
    """No memory address, no random id, no date of today."""
    first, second = stored(CELLS[soort]()), stored(CELLS[soort]())
    assert first == second and first[widgets.MIME]["soort"] == soort
    assert first["text/plain"] == repr(CELLS[soort]())


@pytest.mark.parametrize("soort", CELLS)
def test_the_book_shows_what_was_stored(soort):
    """A stored block is enough to draw it: the law is not asked again."""
    assert blok(stored(CELLS[soort]())[widgets.MIME], "x", "../")


def test_results_keep_their_order_in_a_notebook():
    """A notebook sorts its keys; the results stand in the order of the law."""
    block, _ = cellen.rekenhulp("flextensie_beloning", PEILDATUM, {"leeftijd": 30})
    block["volgorde"].reverse()
    shown = blok(block, "x", None)
    assert shown.index("<dt>Scholingsbudget") < shown.index("<dt>Premie")


def test_a_calculator_must_be_given_its_date():
    """What a cell stores may not depend on the day it ran."""
    with pytest.raises(TypeError):
        widgets.rekenhulp("flextensie")


def test_an_example_gives_the_facts_in_words():
    """Each given fact by its label, in the order of the questions."""
    block, text = cellen.voorbeeld("flextensie/mogelijk")
    assert block["feiten"][0]["label"] in text
    assert all(fact["weergave"] != "None" for fact in block["feiten"])


def test_what_is_unclear_is_that_of_the_room():
    """Its conflicts, with their questions, and the judgements that only people can give."""
    block, text = cellen.onduidelijk("flextensie")
    ids = [conflict["id"] for conflict in block["conflicten"]]
    assert ids == sorted(ids) and {"K03", "K05"} <= set(ids)
    assert {norm["wie"] for norm in block["open_normen"]} and "K03: " in text


def test_widget_answers_what_is_typed():
    """The same way in as on the page, with the number of the question."""
    sent = []
    widget = CELLS["rekenhulp"]()
    widget.send = sent.append
    vraag = {
        "dienst": "rekenhulp",
        "naam": "flextensie",
        "velden": {"leeftijd": "x"},
        "peildatum": PEILDATUM,
        "lezingen": {},
        "prefix": "x",
        "wortel": None,
    }
    widget._reply({"id": 7, "vraag": vraag}, [])
    assert sent[0]["id"] == 7 and list(sent[0]["uitkomst"]["fouten"]) == ["leeftijd"]


def test_widget_answers_what_it_cannot_carry_out():
    """In words: a part without an answer would wait for ever."""
    sent = []
    widget = CELLS["rekenhulp"]()
    widget.send = sent.append
    widget._reply({"id": 8, "vraag": {"dienst": "weg"}}, [])
    assert (sent[0]["id"], sent[0]["uitkomst"]["melding"]) == (8, STUK)
