"""What the cells of a notebook store: the question and the words, the same at every run."""

import json

import pytest
from IPython.core.interactiveshell import InteractiveShell

from reintegratie import widgets
from reintegratie.core.errors import ReintegratieFout
from reintegratie.onderdelen import ONDERDELEN
from reintegratie.weergave.antwoord import STUK
from reintegratie.weergave.onderdeel import MIME

PEILDATUM = "2017-07-01"
PICTURE = {"naam": "x", "titel": "Een beeld", "merk": None, "delen": []}
CELLS = {
    "rekenhulp": lambda: widgets.rekenhulp("flextensie", peildatum=PEILDATUM, leeftijd=30),
    "voorbeeld": lambda: widgets.voorbeeld("flextensie/mogelijk"),
    "overzicht": lambda: widgets.overzicht("flextensie"),
    "onduidelijk": lambda: widgets.onduidelijk("flextensie"),
    "oefening": lambda: widgets.oefening("nugger-elf-uren"),
    "toets": lambda: widgets.toets("les-1"),
    "oefenstand": widgets.oefenstand,
    "antwoordenblad": lambda: widgets.antwoordenblad("les-1"),
    "wegwijzer": lambda: widgets.wegwijzer(
        peildatum=PEILDATUM, feiten={"plaatsbaar": True, "leeftijd": 30}
    ),
    "beleid": lambda: widgets.beleid(peildatum=PEILDATUM, afstand="8"),
    "toon": lambda: widgets.toon(PICTURE),
}
VIEW = "application/vnd.jupyter.widget-view+json"


class Kernel:
    """What a front end asked last, as a kernel knows it."""

    def __init__(self, allow_stdin):
        self.parent = {"content": {"allow_stdin": allow_stdin}}

    def get_parent(self, channel):
        return self.parent


@pytest.fixture
def asked_by(monkeypatch):
    """Return a function that makes the front end one where somebody can answer, or not."""

    def front_end(allow_stdin):
        shell = InteractiveShell()
        shell.kernel = Kernel(allow_stdin)
        monkeypatch.setattr(widgets, "get_ipython", lambda: shell)

    return front_end


def stored(cell):
    """Return what a notebook would store of a cell, the keys in its order."""
    return json.loads(json.dumps(cell._repr_mimebundle_(), sort_keys=True))


def test_every_part_is_asked_here():
    assert set(CELLS) == set(ONDERDELEN) == {*dir(widgets)} - {"verken"}


@pytest.mark.parametrize("soort", CELLS)
def test_a_cell_stores_the_same_at_every_run(soort):
    """No memory address, no random id, no date of today, and no block."""
    first, second = stored(CELLS[soort]()), stored(CELLS[soort]())
    assert first == second and set(first) == {MIME, "text/plain"}
    assert first[MIME]["soort"] == soort
    assert first["text/plain"] == repr(CELLS[soort]())


@pytest.mark.parametrize("soort", CELLS)
def test_a_stored_question_is_enough_for_the_words_and_the_block(soort):
    """A notebook sorts its keys; that changes neither."""
    bundle = stored(CELLS[soort]())
    part = ONDERDELEN[soort]
    assert part.gezegd(bundle[MIME]) == bundle["text/plain"]
    assert part.getoond(bundle[MIME], "x", "../").startswith("<")


@pytest.mark.parametrize("soort", CELLS)
def test_a_part_lives_only_where_somebody_can_answer(asked_by, soort):
    """What runs a notebook by itself gets the words: a widget would be empty there."""
    asked_by(False)
    assert set(CELLS[soort]()._repr_mimebundle_()) == {MIME, "text/plain"}
    asked_by(True)
    bundle = CELLS[soort]()._repr_mimebundle_()
    part = ONDERDELEN[soort]
    assert (VIEW in bundle) is bool(part.script or part.beeld)
    assert bundle["text/plain"] == repr(CELLS[soort]())


def test_a_part_in_a_notebook_leaves_the_looks_of_the_others():
    """Jupyter keeps one style sheet for all of them: that of whichever came last."""
    alive = [cell().levend() for soort, cell in CELLS.items() if ONDERDELEN[soort].script]
    assert len({part._css for part in alive}) == 1 < len(alive)
    assert all(".ri-wegwijzer" in part._css and ".ri-opgave" in part._css for part in alive)


def test_what_does_not_exist_stops_the_notebook():
    """A typing mistake in a chapter is an error at the cell, not an empty place on the page."""
    for name, wrong in (
        ("rekenhulp", lambda ask: ask("weg", peildatum=PEILDATUM)),
        ("rekenhulp", lambda ask: ask("flextensie", peildatum=PEILDATUM, weg=1)),
        ("voorbeeld", lambda ask: ask("flextensie/weg")),
        ("overzicht", lambda ask: ask("weg")),
        ("onduidelijk", lambda ask: ask("P999")),
        ("oefening", lambda ask: ask("weg")),
        ("toets", lambda ask: ask("les-99")),
        ("antwoordenblad", lambda ask: ask("les-99")),
        ("beleid", lambda ask: ask(peildatum=PEILDATUM, weg="8")),
    ):
        with pytest.raises(ReintegratieFout):
            wrong(getattr(widgets, name))
    with pytest.raises(ImportError):
        from reintegratie.widgets import weg  # noqa: F401


def test_a_calculator_must_be_given_its_date():
    """What a cell stores may not depend on the day it ran."""
    with pytest.raises(TypeError):
        widgets.rekenhulp("flextensie")


def test_an_example_gives_the_facts_in_words():
    """Each given fact by its label, in the order of the questions."""
    part = ONDERDELEN["voorbeeld"]
    given = part.gegevens(part.vraag("flextensie/mogelijk"))
    assert given["feiten"][0]["label"] in part.tekst(given)
    assert all(fact["weergave"] != "None" for fact in given["feiten"])


def test_what_is_unclear_is_that_of_the_room():
    """Its conflicts, with their questions, and the judgements that only people can give."""
    part = ONDERDELEN["onduidelijk"]
    given = part.gegevens(part.vraag("flextensie"))
    ids = [conflict["id"] for conflict in given["conflicten"]]
    assert ids == sorted(ids) and {"K03", "K05"} <= set(ids)
    assert {norm["wie"] for norm in given["open_normen"]} and "K03" not in part.tekst(given)


def test_widget_answers_what_is_typed():
    """The same way in as on the page, with the number of the question."""
    sent = []
    widget = CELLS["rekenhulp"]().levend()
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
    widget = CELLS["rekenhulp"]().levend()
    widget.send = sent.append
    widget._reply({"id": 8, "vraag": {"dienst": "weg"}}, [])
    assert (sent[0]["id"], sent[0]["uitkomst"]["melding"]) == (8, STUK)
