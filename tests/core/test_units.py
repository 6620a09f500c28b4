"""A unit of a law knows what one of it is called; the engine knows none but those of time."""

import copy
import pickle
from decimal import Decimal

import pytest

from reintegratie.core import Resultaat, Uitkomst, regel
from reintegratie.core.format import short, show
from reintegratie.core.units import unit

from .invented import LAW, PLACE, ask

WHEELS = LAW.begrippen["wielen"].eenheid


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0, "0 wielen"),
        (Decimal("0.5"), "0,5 wiel"),
        (1, "1 wiel"),
        (Decimal("1.01"), "1,01 wielen"),
        (2, "2 wielen"),
    ],
)
def test_one_of_a_unit_has_the_word_that_the_law_gives(value, said):
    assert show(value, WHEELS) == said
    assert short(2, WHEELS) == "2"


def test_a_unit_of_which_no_law_says_it_is_as_it_is_written():
    assert show(1, "wielen") == "1 wielen" and show(1, unit("kilometer", {})) == "1 kilometer"
    assert unit(None, {"wielen": "wiel"}) is None


@regel
def telt(f):
    """Hoeveel wielen?"""
    return Uitkomst(
        "berekend", Resultaat("aantal", f.wielen, "wielen", PLACE), gevolg="Het zijn {aantal}."
    )


@pytest.mark.parametrize(("wheels", "said"), [(1, "1 wiel"), (2, "2 wielen")])
def test_a_rule_writes_the_unit_alone_and_its_answer_has_the_word_for_one(wheels, said):
    answer = ask(telt, wielen=wheels).als_dict()
    assert answer["resultaten"]["aantal"]["tekst"] == said
    assert (answer["gevolg"], answer["gegeven"][0]["weergave"]) == (f"Het zijn {said}.", said)


@pytest.mark.parametrize("kept", [copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_unit_that_was_kept_knows_it_still(kept):
    found = kept(WHEELS)
    assert (found, repr(found), show(1, found)) == ("wielen", "'wielen'", "1 wiel")
