"""Every text field of every calculation, and the whole question, under hostile hands."""

import json

import pytest

from reintegratie import wetboek
from reintegratie.loket import beantwoord
from reintegratie.weergave.antwoord import STUK, antwoord

TEXTS = (
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "__proto__",
    "\x00\u202e",
    "1e999",
    "NaN",
    "٣",
    "9" * 100_000,
    "a" * 100_000,
    "{{7*7}}",
)
RULES = list(wetboek().regelingen.values())


def asked(rule, **fields):
    """Return the question that a form sends with these fields filled in."""
    return {
        "dienst": "rekenhulp",
        "naam": rule.naam,
        "velden": dict.fromkeys(rule.feiten, "") | fields,
        "peildatum": "01-07-2017",
        "lezingen": {},
        "prefix": "x",
        "wortel": "",
    }


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.naam)
def test_hostile_text_is_an_error_at_its_field(rule):
    """One short sentence at that field and no other; nothing breaks."""
    for fact in rule.feiten:
        for text in TEXTS:
            given = antwoord(asked(rule, **{fact: text}))
            assert given["html"] is None and set(given["fouten"]) == {fact}, (fact, text[:40])
            assert len(given["fouten"][fact]) < 400  # the longest names every choice


@pytest.mark.parametrize("text", TEXTS)
def test_a_hostile_date_is_an_error_at_its_field(text):
    """The peildatum is a text field like the others."""
    assert set(antwoord(asked(RULES[0]) | {"peildatum": text})["fouten"]) == {"peildatum"}


@pytest.mark.parametrize(
    "change",
    [
        {"naam": "__class__"},
        {"naam": ["flextensie"]},
        {"dienst": "__init__"},
        {"velden": {"__proto__": "1"}},
        {"velden": None},
        {"velden": []},
        {"lezingen": {"K03": "x"}},
        {"lezingen": {"__proto__": "x"}},
        {"peildatum": 20170701},
    ],
    ids=str,
)
def test_a_hostile_question_gets_a_sentence(change):
    """Never an exception and never an outcome."""
    given = json.loads(beantwoord(json.dumps(asked(RULES[0]) | change)))
    assert given["html"] is None and (given["fouten"] or given["melding"])


def test_what_is_no_question_gets_a_sentence():
    """Such as half a text."""
    assert json.loads(beantwoord("{"))["melding"] == STUK
