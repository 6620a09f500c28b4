"""The live page: its block, and what it answers to a form."""

import json
import re
from datetime import date
from urllib.parse import unquote

import pytest

from reintegratie import wetboek
from reintegratie.beleid import als_toml, lees, pagina
from reintegratie.beleid.knoppen import begrippen, conflicten, wijziging
from reintegratie.beleid.onderdeel import BELEID
from reintegratie.loket import beantwoord
from reintegratie.widgets import beleid, toon, verken

DAY = date(2020, 1, 1)
QUESTION = BELEID.vraag(peildatum=DAY.isoformat(), afstand="8")
BLOCK = BELEID.gegevens(QUESTION)


def ask(velden=None, lezingen=None, gevallen=BLOCK["gevallen"]):
    """Return the answer of the page, asked and given as the page does: in JSON text."""
    return json.loads(
        beantwoord(
            json.dumps(
                {
                    "dienst": "beleid",
                    "naam": "beleid",
                    "prefix": "x",
                    "wortel": None,
                    "dag": DAY.isoformat(),
                    "gevallen": gevallen,
                    "velden": velden or {},
                    "lezingen": lezingen or {},
                }
            )
        )
    )


def test_the_block_is_plain_data_and_carries_its_own_examples():
    assert json.loads(json.dumps(BLOCK)) == BLOCK
    assert {case["regel"] for case in BLOCK["gevallen"]} == set(pagina.regels(DAY))


def test_the_block_gives_a_form_with_every_figure_and_reading():
    shown = BELEID.blok(BLOCK, "x", "../")
    for name in begrippen(DAY):
        assert f'data-veld="{name}"' in shown
    for name in conflicten():
        assert f'data-lezing="{name}"' in shown
    assert "Nu: 12 kilometer. Leeg: dit blijft zo." in shown
    count = re.search(r"\b([1-9]\d*) voorbeeld(?:en)? verander", shown)
    assert count and int(count[1]) == BLOCK["uitkomst"]["veranderd"]


def test_every_reading_of_the_form_is_asked_by_one_of_its_calculations():
    rules = (wetboek().regeling(name).op(DAY) for name in pagina.regels(DAY))
    asked = {conflict for rule in rules for conflict in rule.conflicten}
    assert set(conflicten()) <= asked


def test_empty_fields_change_nothing():
    found = ask(dict.fromkeys(begrippen(DAY), ""))
    assert "Er verandert niets" in found["kort"]
    assert found["samenvatting"].endswith(f"Geen verschil: {len(BLOCK['gevallen'])}.")


@pytest.mark.parametrize(
    ("velden", "lezingen", "said"),
    [
        ({"afstand": "8"}, {}, "Net te dichtbij: 11,9 kilometer"),
        ({"wachttijd": "6"}, {}, "langer dan drie maanden een uitkering"),
        ({"grens": "100,50"}, {}, "€\u00a0100,50 vanaf 13 december 2019"),
        ({"baan_licht_1": "3000", "baan_licht_2": "1500"}, {}, "€\u00a01.500,00"),
        ({"proef_intensief": "800"}, {}, "€\u00a0800,00"),
        ({}, {"K48": "bedragen_2018_blijven"}, "geldt één lezing"),
        ({"afstand": "8", "vanaf": "1-7-2017"}, {}, "8 kilometer vanaf 1 juli 2017"),
    ],
)
def test_a_figure_or_reading_that_is_moved_shows_what_changes(velden, lezingen, said):
    found = ask(velden, lezingen)
    assert said in found["html"] and "Wat-als" in found["kort"] and found["fouten"] == {}


def test_a_change_from_a_later_day_leaves_the_examples_alone():
    assert "Er verandert niets" in ask({"afstand": "8", "vanaf": "1-1-2030"})["kort"]


def test_the_change_can_be_taken_along_as_a_file():
    change = wijziging({"afstand": "8", "baan_licht_1": "3000"}, {"K57": "alleen_verzoek"}, DAY)
    shown = ask({"afstand": "8", "baan_licht_1": "3000"}, {"K57": "alleen_verzoek"})["html"]
    [written] = re.findall(r'href="data:[^,]*,([^"]*)"', shown)
    assert unquote(written) == als_toml(change)
    assert lees(als_toml(change), wetboek()) == change


def test_what_cannot_be_read_is_said_at_its_field():
    found = ask({"afstand": "acht", "wachttijd": "3,5", "vanaf": "straks", "grens": "5"})
    assert found["fouten"].keys() == {"afstand", "wachttijd", "vanaf"} and found["html"] is None


@pytest.mark.parametrize(
    "hostile",
    [
        {"velden": {"vreemd": "1"}},
        {"lezingen": {"K99": "x"}},
        {"lezingen": {"K48": "<b>"}},
        {"gevallen": [{}]},
        {"gevallen": "x"},
        {"velden": {"afstand": "<img src=x onerror=alert(1)>"}},
        {"gevallen": [BLOCK["gevallen"][0] | {"regel": "weg"}]},
        {"velden": {"afstand": "9" * 10**6}},
        {"velden": [1]},
        {"velden": {"afstand": {"a": 1}}},
    ],
)
def test_hostile_questions_get_a_short_sentence(hostile):
    found = ask(**hostile)
    said = json.dumps([found["melding"], found["fouten"]])
    assert len(said) < 1000
    assert found["html"] is None or "weg" in found["html"]
    assert "<img" not in (found["html"] or "")


def test_jupyter_gets_the_same_and_says_the_same_every_time():
    shown = beleid(peildatum="2020-01-01", afstand="8")
    assert repr(shown) == BELEID.gezegd(QUESTION)
    assert shown.levend().inhoud.startswith("<section")


def test_a_slider_shows_what_its_value_gives():
    def picture(value):
        return {
            "naam": "x",
            "titel": f"Bij {value}",
            "merk": None,
            "delen": [{"vorm": "zin", "tekst": "Zo."}],
        }

    found = verken(picture, [4, 8, 12], 8, label="Afstand", eenheid="kilometer")
    assert repr(found) == "Bij 8\n\nZo."
    slider, drawn = found.levend().children
    slider.value = 12
    assert "Bij 12" in drawn.value and repr(found) == "Bij 8\n\nZo."
    assert [label for label, _ in slider.options] == [
        "4 kilometer",
        "8 kilometer",
        "12 kilometer",
    ]
    assert set(toon(picture(4))._repr_mimebundle_()) >= {
        "text/plain",
        "application/vnd.reintegratie+json",
    }
