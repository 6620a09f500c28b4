"""Every worked example of the lawbook, carried out and compared with what it promises.

The examples are data (``voorbeelden.toml`` in each room). Their schema knows every key that an
example may have; another key is an error, so that no promise goes unread by a typing mistake.
"""

import pytest

from reintegratie import wetboek
from reintegratie.core.promises import carry_out, expected, found

LAW = wetboek()
EXAMPLES = LAW.voorbeelden
READINGS = [
    pytest.param(example, conflict, reading, id=f"{name}/{conflict}={reading}")
    for name, example in EXAMPLES.items()
    for conflict, readings in example.get("per_lezing", {}).items()
    for reading in readings
]


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
