"""The verbs of a rule: choosing, comparing, rounding."""

from decimal import Decimal

import pytest

from reintegratie.core import afgerond, grootste, kies, kleinste
from reintegratie.core.errors import WaardeBuitenGrenzen
from reintegratie.core.values import Name, Scalar, unknown

A, B = Name("feit", "a"), Name("feit", "b")
UNKNOWN, OTHER = unknown("feit", "a"), unknown("feit", "b")


def test_first_case_that_holds_is_chosen():
    """The order of the cases counts; without one that holds the rest follows."""
    for number, expected in ((1, "klein"), (5, "midden"), (9, "groot")):
        value = Scalar(number)
        assert kies((value < 3, "klein"), (value < 7, "midden"), anders="groot").value == expected


def test_choice_on_an_unknown_is_unknown():
    """An unknown condition leaves the choice unknown, with the name of the condition."""
    assert kies((UNKNOWN, 1), anders=2).missing == {A}


def test_choice_on_an_unknown_with_one_outcome_is_known():
    """Where both ways lead to the same value, it does not matter which one is taken."""
    assert kies((UNKNOWN, 1), anders=1).value == 1
    assert kies((UNKNOWN, 1), (OTHER, 1), anders=1).missing == frozenset()


def test_value_that_is_not_chosen_may_be_unknown():
    """A fact that is only needed in another case is not asked."""
    assert kies((Scalar(True), 1), anders=UNKNOWN).value == 1
    assert kies((Scalar(False), UNKNOWN), anders=2).value == 2


def test_choice_between_unknowns_names_all_that_matter():
    """The condition and both values may still change the outcome."""
    assert kies((UNKNOWN, OTHER), anders=2).missing == {A, B}


def test_choice_looks_at_every_case():
    """The names that were looked at are the same for everybody."""
    a, b = Scalar(True, refs=frozenset({A})), Scalar(1, refs=frozenset({B}))
    assert kies((a, 5), anders=b).refs == {A, B}


def test_smallest_and_largest():
    """The smallest and the largest of any number of values, dates and amounts alike."""
    values = [Scalar(3), Decimal("2.5"), 4]
    assert kleinste(*values).value == Decimal("2.5")
    assert grootste(*values).value == 4
    assert kleinste(Scalar(3)).value == 3


def test_smallest_of_an_unknown_is_unknown():
    """An unknown value could be smaller than all the others."""
    assert kleinste(1, UNKNOWN, OTHER).missing == {A, B}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0.005", "0.01"),
        ("0.0049", "0.00"),
        ("2.675", "2.68"),
        ("1.005", "1.01"),
        ("-0.005", "-0.01"),
        ("-2.675", "-2.68"),
        ("-0.004", "-0.00"),
        ("2.5", "2.50"),
        ("1e9", "1000000000.00"),
    ],
)
def test_half_a_cent_goes_up(value, expected):
    """Half a cent is rounded away from zero, never to the even neighbour."""
    assert str(afgerond(Decimal(value), "cent").value) == expected


def test_whole_numbers_are_rounded_half_up():
    """The other rounding is to a whole number."""
    assert [afgerond(Decimal(v), "geheel").value for v in ("0.5", "1.5", "2.5")] == [1, 2, 3]


def test_half_that_lost_its_last_digit_is_still_a_half():
    """One third of one and a half cent is half a cent, though a decimal third is short."""
    assert afgerond(Scalar(1) / 3 * Decimal("0.015"), "cent").value == Decimal("0.01")
    assert afgerond(Scalar(Decimal("100.05")) / 3 / 10 * 3, "cent").value == Decimal("10.01")


def test_rounding_an_unknown_is_unknown():
    """Rounding guesses nothing."""
    assert afgerond(UNKNOWN, "cent").missing == {A}


def test_number_past_all_measure_has_a_named_error():
    """An outcome of more digits than any amount has is refused, not printed."""
    with pytest.raises(WaardeBuitenGrenzen, match="cijfers"):
        afgerond(Decimal("1E+80"), "cent")
