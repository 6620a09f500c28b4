"""The laws of logic and of rounding, on every combination that Hypothesis finds."""

from decimal import Decimal
from fractions import Fraction
from math import floor

from hypothesis import given
from hypothesis import strategies as st

from reintegratie.core import afgerond
from reintegratie.core.values import Scalar, unknown

truths = st.one_of(
    st.booleans().map(Scalar),
    st.sampled_from("abc").map(lambda name: unknown("feit", name)),
)


def agree(one, other):
    """Return whether two values are the same in the logic of Kleene."""
    return one.value is other.value


@given(truths, truths)
def test_order_does_not_matter(a, b):
    """And, or: commutative, with the same names missing."""
    assert (a & b).same(b & a)
    assert (a | b).same(b | a)


@given(truths, truths, truths)
def test_grouping_does_not_matter(a, b, c):
    """And, or: associative, with the same names missing."""
    assert ((a & b) & c).same(a & (b & c))
    assert ((a | b) | c).same(a | (b | c))


@given(truths, truths)
def test_de_morgan(a, b):
    """Not both is one of the two not; not one of the two is both not."""
    assert (~(a & b)).same(~a | ~b)
    assert (~(a | b)).same(~a & ~b)


@given(truths, truths)
def test_absorption(a, b):
    """What is already there adds nothing."""
    assert agree(a & (a | b), a)
    assert agree(a | (a & b), a)


@given(truths)
def test_double_negation_and_repetition(a):
    """Not not is the same, and so is twice the same."""
    assert (~~a).same(a)
    assert (a & a).same(a)
    assert (a | a).same(a)


@given(truths, truths, truths)
def test_distribution(a, b, c):
    """And over or, or over and."""
    assert agree(a & (b | c), (a & b) | (a & c))
    assert agree(a | (b & c), (a | b) & (a | c))


@given(truths)
def test_true_and_false_are_neutral(a):
    """True changes no and, false changes no or."""
    assert (a & True).same(a)
    assert (a | False).same(a)
    assert (a & False).value is False
    assert (a | True).value is True


@given(truths, truths, truths)
def test_choice_is_and_or(a, b, c):
    """A choice is known wherever the formula in and and or is, and then the same."""
    formula = (a & b) | (~a & c)
    if formula.known:
        assert agree(a.choose(b, c), formula)


@given(truths, truths)
def test_names_are_missing_exactly_where_the_value_is_unknown(a, b):
    """A value is unknown if and only if it says what it misses."""
    for value in (a & b, a | b, ~a, a.choose(b, a)):
        assert (value.value is None) == bool(value.missing)


@given(st.decimals(-(10**9), 10**9, places=6))
def test_money_is_rounded_half_up(amount):
    """To the nearest cent; exactly half a cent goes away from zero."""
    cents = floor(abs(Fraction(amount)) * 100 + Fraction(1, 2))
    rounded = afgerond(amount, "cent").value
    assert abs(rounded) * 100 == cents
    assert abs(rounded - amount) <= Decimal("0.005")


@given(st.integers(-(10**9), 10**9), st.integers(1, 400))
def test_division_does_not_lose_a_half(cents, parts):
    """Half a cent is still half a cent after dividing and multiplying by the same number."""
    half = Scalar(Decimal(cents) + Decimal("0.5")) / 100
    assert afgerond(half / parts * parts, "cent").same(afgerond(half, "cent"))
