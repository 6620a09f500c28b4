"""What somebody types is read as Python reads it: the same outcome, the same fault at its field."""

import json
from random import Random

import pytest

from reintegratie import wetboek
from reintegratie.core.drawings import Kromme
from reintegratie.weergave import antwoord as module
from reintegratie.weergave.getallen import ingevuld
from tests.core.invented import LAW
from tests.getekend import drawn

from .gevallen import draw_case

LAWS = {"verzonnen": LAW, "echt": wetboek()}
NUMBERS = (
    "0|-0|-1|+5|,5|5,|007|12 |€ 12|€|1.234|1234,56|1.234,56|1.234.567|0.125|12,345|3,50|1e5|NaN|"
    "Infinity|veertig|1,2,3|--1|0,0000000000001|1234567890123|123456789012|0001234567890123"
)
DAYS = (
    "31-12-2024|1/2/2020|2020.01.31|31.1.2020|2020-1-5|29-2-2023|29-2-2024|31-4-2020|0-1-2020|"
    "1-13-2020|31-12-1899|1-1-1900|31-12-2199|1-1-2200|1-1-0000"
)
PERIODS = (
    "geen|Geen perioden|1-1-2020 t/m 31-1-2020|1-1-2020 T/M 1-1-2020; 3-1-2020 tot en met 9-1-2020|"
    "9-1-2020 t/m 1-1-2020|1-1-2020 t/m 5-1-2020\n5-1-2020 t/m 6-1-2020|1-1-2020|;;|x t/m y"
)
OTHER = (
    "|  |weet ik niet|Onbekend|ja|JA|misschien|<img src=x onerror=alert(1)>|{label}|a\u200bb|"
    "\x1b[31m|\u202e1|a \n b"
)
LONG = ["9" * 70, "9" * 1_000_000, "é" * 61, "😀" * 61, "\n".join(["1-1-2020 t/m 1-1-2020"] * 101)]
TEXTS = [*"|".join([NUMBERS, DAYS, PERIODS, OTHER]).split("|"), *LONG]
KINDS = ("geheel", "getal", "percentage", "bedrag", "datum", "perioden")


def form(rule, texts, day, readings=None, **more):
    """Return what a calculator sends of a form."""
    return {
        "naam": rule.naam,
        "velden": dict.fromkeys(rule.feiten, "") | texts,
        "peildatum": day,
        "lezingen": readings or {},
        "prefix": "x",
        "wortel": "../",
        **more,
    }


def differences(ask_node, monkeypatch, law, forms):
    """Return the forms that Python answers otherwise, with both answers."""
    monkeypatch.setattr(module, "wetboek", lambda: law)
    rules = list(law.regelingen.values())
    found = [json.loads(line) for line in ask_node(rules, [{"vraag": one} for one in forms])]
    expected = [shown(module.antwoord(one)) for one in forms]
    return [rows for rows in zip(forms, found, expected, strict=True) if rows[1] != rows[2]]


def shown(answer):
    """Return an answer of Python with what is drawn of it."""
    return {name: drawn(one) if isinstance(one, str) else one for name, one in answer.items()}


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_is_read_as_python_reads_it(ask_node, monkeypatch, kind):
    """In a field of every kind, and as peildatum: values, faults and what hostile hands type."""
    law = wetboek()
    asked = [
        (rule, name)
        for rule in law.regelingen.values()
        for name in rule.feiten
        if law.begrippen[name].type == kind
    ]
    assert asked
    one_of_each = {law.begrippen[name].eenheid: (rule, name) for rule, name in asked}
    forms = [
        form(rule, {name: text}, "1-7-2018")
        for rule, name in one_of_each.values()
        for text in TEXTS
    ]
    forms += [form(asked[0][0], {}, text) for text in TEXTS]
    assert not differences(ask_node, monkeypatch, law, forms)


@pytest.mark.parametrize("name", LAWS)
def test_forms_filled_in_at_random_are_answered_alike(ask_node, monkeypatch, name):
    """Everything a page shows and says of them, with curves, and with several faults at once."""
    law, random, forms = LAWS[name], Random(name), []
    for _ in range(300):
        rule, facts, day, chosen, _ = draw_case(
            random, random.choice(list(law.regelingen.values()))
        )
        concepts = rule.wetboek.begrippen
        texts = {
            one: ingevuld(concepts[one].type, concepts[one].schrijf(facts[one])) for one in facts
        }
        texts |= {
            one: random.choice(TEXTS)
            for one in texts
            if concepts[one].type in KINDS and random.random() < 0.03
        }
        forms.append(form(rule, texts, f"{day:%d-%m-%Y}", chosen))
        if len(forms) % 10 == 0:
            forms.append(form(rule, texts, f"{day:%d-%m-%Y}", chosen, verandert=True))
        if rule.trace.outcome.of(Kromme):
            forms.append(form(rule, texts, f"{day:%d-%m-%Y}", chosen, krommen=True))
    assert not differences(ask_node, monkeypatch, law, forms)
