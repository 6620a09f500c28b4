"""What was proven is kept from one build to the next, by what it was proven of."""

from itertools import islice

import pytest

from reintegratie.bewijs import onthouden, verslag
from reintegratie.bewijs.stelling import stellingen


@pytest.fixture
def two(monkeypatch):
    """Two claims, as if the law held no others."""
    few = dict(islice(stellingen().items(), 2))
    monkeypatch.setattr(onthouden, "stellingen", lambda: few)
    return few


def test_what_is_proven_on_other_cores_is_what_is_proven_here(two, tmp_path):
    assert onthouden.rijen(tmp_path / "x.json") == [verslag.rij(one) for one in two.values()]


def test_what_was_kept_is_not_proven_again_unless_the_file_is_damaged(two, tmp_path, monkeypatch):
    file, asked = tmp_path / "x.json", []
    rows = onthouden.rijen(file)
    real = onthouden._proven
    monkeypatch.setattr(onthouden, "_proven", lambda names: asked.append(names) or real(names))
    assert onthouden.rijen(file) == rows and asked == [[]]
    file.write_text(file.read_text("utf-8")[:-9], encoding="utf-8")
    assert onthouden.rijen(file) == rows and asked[1] == list(two)


def test_another_claim_is_another_proof(two):
    first, second = map(onthouden.vingerafdruk, two.values())
    assert first != second
