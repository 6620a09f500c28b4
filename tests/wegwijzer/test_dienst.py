"""What the page asks and gets: parts to show, one calculation in full, a page to print."""

import json

import pytest

from reintegratie import bereken
from reintegratie.loket import beantwoord, behandel
from reintegratie.wegwijzer.vragenlijst import WEGWIJZER
from tests.getekend import drawn

from .waarden import DAG

FLEXTENSIE = {
    "uitkering_werksaam": "ja",
    "duur_uitkering_maanden": "4",
    "plaatsbaar": "ja",
    "gemotiveerd": "ja",
    "leeftijd": "30",
}


def ask(feiten, **rest):
    """The answer of the service to a state."""
    state = {"peildatum": "1-7-2017", "rol": "client", "feiten": feiten, "weet_niet": []}
    return behandel(
        {
            "dienst": "wegwijzer",
            "stand": state | rest.pop("stand", {}),
            "prefix": "ri-x",
            "wortel": "../",
            **rest,
        }
    )


def test_a_page_sends_everything_and_keeps_nothing():
    """The same question gives the same answer, whatever was asked before."""
    one = ask(FLEXTENSIE)
    ask({"uitkering_werksaam": "nee"})
    assert ask(FLEXTENSIE) == one
    assert set(one["html"]) == {"vraag", "antwoorden", "uitkomst", "samenloop"}
    question = {"dienst": "wegwijzer", "stand": one["stand"], "prefix": "ri-x", "wortel": "../"}
    assert json.loads(beantwoord(json.dumps(question))) == one


def test_the_parts_say_what_the_rules_say():
    html = ask(FLEXTENSIE)["html"]
    assert "Krijgt premie" in html["uitkomst"] or "krijgt premie: ja" in html["uitkomst"]
    assert "Dit is een oordeel. Van wie, staat niet in de tekst." in html["antwoorden"]
    assert "Beslist over:" in html["vraag"]


def test_an_answer_that_cannot_be_read_is_told_at_its_question():
    given = ask({"leeftijd": "oud", "afstand_km": "1.234"})
    assert given["html"] is None and set(given["fouten"]) == {"leeftijd", "afstand_km"}
    assert "peildatum" in ask({}, stand={"peildatum": "gisteren"})["fouten"]


@pytest.mark.parametrize("naam", ["flextensie", "flextensie_beloning", "flextensie_verplichten"])
def test_a_calculation_opens_in_full_with_what_is_known(naam):
    html = drawn(ask(FLEXTENSIE, open=naam, bij="flextensie")["berekening"])
    assert bereken(naam, {}).regel.titel in html and "Ontvangstbewijs" in html


@pytest.mark.parametrize(
    ("naam", "bij"),
    [
        ("flextensie", "e_bike"),
        ("bestaat_niet", "flextensie"),
        ("flextensie", "bestaat_niet"),
    ],
)
def test_a_calculation_of_another_instrument_is_refused(naam, bij):
    assert ask({}, open=naam, bij=bij)["html"] is None


def test_text_is_never_markup():
    given = ask({"leeftijd": "<b>30</b>"})
    assert "«<b>30</b>»" in given["fouten"]["leeftijd"]  # as text: the page sets it as text
    assert "<img" not in ask({}, stand={"eerst": "<img src=x>"})["melding"].replace(
        "«<img src=x>»", ""
    )


def test_the_advice_has_outcomes_sources_date_and_receipt():
    html = ask({**FLEXTENSIE, "uitkering_werksaam": "ja"}, advies=True)["advies"]
    for part in (
        "Peildatum: 1 juli 2017",
        "Flextensie",
        "Bijlage 8, flextensie",
        "Leeftijd",
        "Ontvangstbewijs: versie",
        "Dit kan nog",
    ):
        assert part in html, part


def test_the_block_and_the_live_page_are_the_same():
    """The book draws what the notebook asked; the live page draws the same."""
    given = WEGWIJZER.gegevens(
        WEGWIJZER.vraag(peildatum=DAG, rol="client", feiten={"leeftijd": 30})
    )
    html, text = WEGWIJZER.blok(given, "ri-x", "../"), WEGWIJZER.tekst(given)
    live = behandel(
        {"dienst": "wegwijzer", "stand": given["stand"], "prefix": "ri-x", "wortel": "../"}
    )
    for part in live["html"].values():
        assert part in html
    assert "Leeftijd: 30 jaar" in text and "Vraag:" in text
