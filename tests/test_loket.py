"""One counter for page and notebook: each question to its own service, and never a traceback."""

import json

import pytest

from reintegratie import loket, wetboek
from reintegratie.onderdelen import ONDERDELEN
from reintegratie.weergave.antwoord import STUK


def question():
    """Return what an empty calculator sends."""
    rule = wetboek().regelingen["flextensie"]
    return {
        "dienst": "rekenhulp",
        "naam": rule.naam,
        "velden": dict.fromkeys(rule.feiten, ""),
        "peildatum": "1-1-2024",
        "lezingen": {},
        "prefix": "x",
        "wortel": "../",
    }


def test_a_page_speaks_json():
    """Text in, text out: the same answer."""
    given = loket.behandel(question())
    assert given["html"]
    assert json.loads(loket.beantwoord(json.dumps(question()))) == given


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "null", '{"dienst": "rekenhulp"}', '{"dienst": "weg"}']
)
def test_what_is_no_question_gets_a_plain_sentence(text):
    """No traceback reaches a visitor."""
    given = json.loads(loket.beantwoord(text))
    assert given["melding"] == STUK and given["html"] is None


def test_what_nobody_foresaw_is_told_in_full_to_the_console(monkeypatch, capsys):
    """The reader gets one sentence; who mends it gets what went wrong, and where."""

    def broken(vraag):
        raise ZeroDivisionError("deze fout kent niemand")

    monkeypatch.setitem(loket.DIENSTEN, "rekenhulp", broken)
    given = json.loads(loket.beantwoord(json.dumps(question())))
    out, err = capsys.readouterr()
    assert given["melding"] == STUK and "deze fout" not in json.dumps(given)
    assert "ZeroDivisionError: deze fout kent niemand" in err and "in broken" in err and not out


def test_what_a_reader_may_get_wrong_is_no_matter_for_the_console(capsys):
    """A date that is none is answered at its field, and nothing is broken."""
    given = json.loads(loket.beantwoord(json.dumps(question() | {"peildatum": "morgen"})))
    assert list(given["fouten"]) == ["peildatum"] and capsys.readouterr() == ("", "")


def test_no_two_parts_answer_the_same_question():
    """Each service of each part can be asked."""
    names = [name for part in ONDERDELEN.values() for name in part.diensten]
    assert sorted(names) == sorted(loket.DIENSTEN)
