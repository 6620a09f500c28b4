"""One counter for page and notebook: each question to its own service, and never a traceback."""

import json

import pytest

from reintegratie import loket, wetboek
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
    "text", ["", "[]", "{}", "null", '{"dienst": "rekenhulp", "naam": []}', '{"dienst": "weg"}']
)
def test_what_is_no_question_gets_a_plain_sentence(text):
    """No traceback reaches a visitor."""
    given = json.loads(loket.beantwoord(text))
    assert given["melding"] == STUK and given["html"] is None


def test_a_block_is_shown_by_its_kind():
    """What is no kind of block is an error: the build turns it into words."""
    with pytest.raises(KeyError):
        loket.blok({"soort": "weg"}, "x", None)
