"""Every worked example of the lawbook, carried out and compared with what it promises.

The examples are data (``voorbeelden.toml`` in each room). Their schema knows every key that an
example may have; another key is an error, so that no promise goes unread by a typing mistake.
"""

import pytest

from reintegratie import wetboek
from reintegratie.core.outcome import BEREKEND, KAN, NEE, ONBEKEND, RECHT, Eis
from reintegratie.core.promises import carry_out, expected, found

LAW = wetboek()
EXAMPLES = LAW.voorbeelden
READINGS = [
    pytest.param(example, conflict, reading, id=f"{name}/{conflict}={reading}")
    for name, example in EXAMPLES.items()
    for conflict, readings in example.get("per_lezing", {}).items()
    for reading in readings
]


def test_example_gives_no_fact_that_its_rule_does_not_ask():
    """In the version of its day."""
    rules = {
        name: LAW.regeling(one["regel"]).op(one["peildatum"]) for name, one in EXAMPLES.items()
    }
    more = {name: one["feiten"].keys() - set(rules[name].feiten) for name, one in EXAMPLES.items()}
    assert {name: facts for name, facts in more.items() if facts} == {}


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
def test_example_keeps_its_promise(example):
    """The answer is what the example says: oordeel, results, and what is missing."""
    promised = expected(example)
    assert found(carry_out(LAW, example), promised) == promised


@pytest.mark.parametrize(("example", "conflict", "reading"), READINGS)
def test_example_keeps_its_promise_under_a_reading(example, conflict, reading):
    """With one reading chosen, the answer is what the example says for that reading."""
    promised = expected(example["per_lezing"][conflict][reading])
    assert found(carry_out(LAW, example, {conflict: reading}), promised) == promised


@pytest.mark.parametrize("rule", LAW.regelingen.values(), ids=LAW.regelingen)
def test_rule_has_examples(rule):
    """Every rule has a yes, a no where it has requirements, and a case with a fact missing."""
    examples = [example for example in EXAMPLES.values() if example["regel"] == rule.naam]
    lacking = []
    if not any(is_yes(example) for example in examples):
        lacking.append("a yes (recht, kan, berekend)")
    if rule.trace.outcome.of(Eis) and not any(one["oordeel"] == NEE for one in examples):
        lacking.append("a no (nee)")
    if rule.feiten and not any(example.get("ontbrekende_feiten") for example in examples):
        lacking.append("a case with a fact missing (ontbrekende_feiten)")
    assert not lacking, f"{rule.kamer}: examples of «{rule.naam}» lack {' and '.join(lacking)}"


def is_yes(example):
    """Return whether the example shows where the rule leads when everything is known.

    A rule of which every figure is missing leads to just that.
    """
    no_figure = example.get("ontbrekende_parameters") and not example.get("ontbrekende_feiten")
    return example["oordeel"] in (RECHT, KAN, BEREKEND) or (
        example["oordeel"] == ONBEKEND and bool(no_figure)
    )
