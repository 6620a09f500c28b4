"""The calculators as they stood when a rule still put every source together: who contradicts now.

`rekenhulpen.jsonl` keeps what every calculator of the book showed on 28 November 2026, facts and
date unchanged, with the outcome of that day (`voorheen`).
"""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from reintegratie import bereken

DAY = date(2026, 11, 28)
SETS = [
    json.loads(line)
    for line in Path(__file__).with_name("rekenhulpen.jsonl").read_text().splitlines()
]
CONTRADICTED = [one for one in SETS if one["voorheen"] == "tegenstrijdig"]


@pytest.fixture(scope="module")
def answers():
    return [bereken(one["regel"], one["feiten"], peildatum=DAY).als_dict() for one in SETS]


def test_hardly_one_calculator_opens_with_texts_that_contradict_each_other(answers):
    """Thirty did; what is left is one text that says two things, yes and no."""
    counted = Counter(answer["oordeel"] for answer in answers)
    assert (len(SETS), len(CONTRADICTED)) == (172, 30)
    assert counted["tegenstrijdig"] <= 10
    assert not [
        (one["regel"], answer["elders"])
        for one, answer in zip(SETS, answers, strict=True)
        if answer["oordeel"] == "tegenstrijdig" and len(answer["lezingen"]) < 2
    ]


@pytest.mark.parametrize("one", CONTRADICTED, ids=lambda one: f"{one['pagina']}:{one['regel']}")
def test_no_ambiguity_is_lost(one):
    """What no longer contradicts names the source that moved, keeps its readings, or asks."""
    answer = bereken(one["regel"], one["feiten"], peildatum=DAY).als_dict()
    assert answer["elders"] or answer["lezingen"] or answer["ontbrekende_feiten"]
    together = bereken(one["regel"], one["feiten"], peildatum=DAY, alle_bronnen=True).als_dict()
    if not answer["ontbrekende_feiten"]:
        assert together["lezingen"]
