"""The sentence of a rule that computes says what came out, and not that something did."""

import pytest

from reintegratie import wetboek
from reintegratie.core.outcome import BEREKEND, GEEN_HOEVEELHEID, Eis, Resultaat

COMPUTING = [
    version.trace.outcome
    for rule in wetboek().regelingen.values()
    for version in rule.versies
    if version.trace.outcome.modaliteit is BEREKEND
]


@pytest.mark.parametrize("outcome", COMPUTING, ids=lambda one: str(one.gevolg))
def test_an_amount_that_always_comes_out_stands_in_the_sentence(outcome):
    """What was asked for; where a rule does nothing but compute, one of its results."""
    results = [one for one in outcome.of(Resultaat) if one.als is True]
    asked = [one for one in results if one.hoofd] or (results if not outcome.of(Eis) else [])
    amounts = {one.naam for one in asked if one.eenheid not in GEEN_HOEVEELHEID}
    assert not amounts or amounts & set(outcome.told)


def test_a_sentence_tells_only_what_always_comes_out():
    told = [one.resultaat(name) for one in COMPUTING for name in one.told]
    assert told
    assert [one.naam for one in told if one.als is not True] == []
