"""What is shown can be read again: the same value comes back, for every fact of both laws."""

import pytest
from hypothesis import given

from reintegratie import wetboek
from reintegratie.core.format import show
from reintegratie.weergave.getallen import ingevuld
from tests.scale import cases

from .invented import LAW
from .strategies import values

CONCEPTS = {one.naam: one for law in (LAW, wetboek()) for one in law.begrippen.values()}
AMOUNTS = {name: one for name, one in CONCEPTS.items() if one.type == "bedrag"}
every_concept = pytest.mark.parametrize("concept", CONCEPTS.values(), ids=CONCEPTS)


@every_concept
def test_receipt_and_form_give_the_value_back(concept):
    """A value in a receipt, and as it stands in a field, is read as that same value."""

    @cases(8)
    @given(values(concept))
    def check(value):
        written = concept.schrijf(value)
        assert concept.lees(written) == value
        assert concept.lees(ingevuld(concept.type, written)) == value

    check()


@pytest.mark.parametrize("concept", AMOUNTS.values(), ids=AMOUNTS)
def test_shown_amount_is_read_back(concept):
    """An amount as it is shown to people, with the euro sign and points, can be typed again."""

    @cases(8)
    @given(values(concept))
    def check(value):
        assert concept.lees(show(value, "euro")) == value

    check()
