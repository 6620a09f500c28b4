"""A slip in a rule is seen: by a worked example, or by what is proven of it."""

from random import Random

from reintegratie import wetboek
from reintegratie.bewijs.mutanten import GELIJK, OVER, STELLING, VOORBEELD, lot, mutanten

EASY = ("e_bike_teruggave", "leeftijdsgroep", "medewerker", "vermogen", "detachering_vorm")
FEW = 20


def fates():
    """Return what becomes of a few slips, drawn with a seed."""
    found = [one for name in EASY for one in mutanten(wetboek().regeling(name))]
    return [lot(one) for one in Random(14).sample(found, min(FEW, len(found)))]


def test_most_slips_are_seen():
    """Of those that are no slip for anybody nothing is asked."""
    seen = [fate for fate in fates() if fate != GELIJK]
    assert {VOORBEELD} <= set(seen) <= {VOORBEELD, STELLING, OVER}
    assert seen.count(OVER) <= len(seen) * 0.05
