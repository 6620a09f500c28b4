"""From what somebody typed to what is shown, or to what is wrong with it."""

import pytest

from reintegratie.weergave import antwoord as module
from reintegratie.weergave.antwoord import antwoord
from tests.getekend import drawn

GOOD = {"heeft_fiets": "ja", "leeftijd": "40", "aantal_bellen": "3", "prijs": "€ 1.234,56"}


@pytest.fixture(autouse=True)
def invented_law(monkeypatch, belwet):
    """Answer from the invented law."""
    monkeypatch.setattr(module, "wetboek", lambda: belwet)


def question(peildatum="1-1-2003", lezingen=None, naam="belvergoeding", **fields):
    """Return what a form sends."""
    return {
        "naam": naam,
        "velden": GOOD | fields,
        "peildatum": peildatum,
        "lezingen": lezingen or {"V01": ""},
        "prefix": "x",
        "wortel": "../",
    }


def test_texts_of_a_form_give_an_outcome():
    """Dutch numbers and dates are read; no choice of reading means every reading."""
    given = antwoord(question())
    assert "€\u00a01.233,33" in drawn(given["kort"]) and given["html"] and not given["fouten"]
    assert given["samenvatting"].startswith("Uitkomst: kan.")


def test_an_empty_form_waits_for_its_answer():
    """It says what comes, and nothing else; a first fact is answered."""
    empty = question(**dict.fromkeys(GOOD, ""))
    given = antwoord(empty)
    said = drawn(given["kort"])
    assert "Hier komt het antwoord" in said and "Onbekend" not in said
    assert given["wacht"] and not drawn(given["html"]) and not given["heeft_krommen"]
    begun = antwoord(question(**dict.fromkeys(GOOD, "") | {"leeftijd": "40"}))
    assert not begun["wacht"] and "Onbekend" in drawn(begun["kort"]) and drawn(begun["html"])


def test_a_chosen_reading_counts():
    """The outcome is that of the reading."""
    given = antwoord(question(leeftijd="12", lezingen={"V01": "dertien"}))
    assert "Nee" in drawn(given["kort"])


def test_every_field_that_cannot_be_read_says_so_at_once():
    """Each with its own message, the peildatum too; there is no outcome then."""
    given = antwoord(question(leeftijd="veertig", prijs="-1", peildatum="31-2-2003"))
    assert set(given["fouten"]) == {"leeftijd", "prijs", "peildatum"}
    assert given["html"] is None and given["melding"] is None


@pytest.mark.parametrize("text", ["", "  ", "gisteren", "1-1-1899"])
def test_a_wrong_peildatum_is_about_that_field(text):
    """Empty, no date, or before the first year."""
    assert set(antwoord(question(peildatum=text))["fouten"]) == {"peildatum"}


@pytest.mark.parametrize("change", [{"naam": "bestaat_niet"}, {"lezingen": {"V99": "x"}}])
def test_what_is_about_no_field_is_said_apart(change):
    """A rule or a conflict that does not exist."""
    given = antwoord(question(**change))
    assert given["melding"] and not given["fouten"]


@pytest.mark.parametrize("text", ["<img src=x onerror=alert(1)>", "9" * 1_000_000, "\x00", "NaN"])
def test_hostile_text_is_a_plain_error(text):
    """Never an outcome, never a long message."""
    given = antwoord(question(leeftijd=text))
    assert list(given["fouten"]) == ["leeftijd"] and len(given["fouten"]["leeftijd"]) < 200
