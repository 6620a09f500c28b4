"""A slip in a rule is seen: by a worked example, or by what is proven of it."""

from random import Random

import pytest

from reintegratie import wetboek
from reintegratie.bewijs.mutanten import (
    GELIJK,
    OVER,
    STELLING,
    VOORBEELD,
    Mutant,
    als_in_voorbeelden,
    lot,
    mutanten,
)
from reintegratie.core.graph import graph_of

EASY = ("e_bike_teruggave", "leeftijdsgroep", "medewerker", "vermogen", "detachering_vorm")
FEW = 20


RULES = wetboek().regelingen


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_without_a_slip_every_example_comes_out_as_it_did(rule):
    """Else each slip would look seen."""
    assert als_in_voorbeelden(Mutant(rule.naam, "geen", graph_of(rule)))


def fates():
    """Return what becomes of a few slips, drawn with a seed."""
    found = [one for name in EASY for one in mutanten(wetboek().regeling(name))]
    return [lot(one) for one in Random(14).sample(found, min(FEW, len(found)))]


def test_most_slips_are_seen():
    """Of those that are no slip for anybody nothing is asked."""
    seen = [fate for fate in fates() if fate != GELIJK]
    assert {VOORBEELD} <= set(seen) <= {VOORBEELD, STELLING, OVER}
    assert seen.count(OVER) <= len(seen) * 0.05
