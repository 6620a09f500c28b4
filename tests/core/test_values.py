"""Values that may be unknown: three-valued logic, and the names that are missing."""

import operator
from decimal import Decimal
from itertools import product

import pytest

from reintegratie.core import eerste_bekende, kies, kleinste
from reintegratie.core.errors import DelenDoorNul
from reintegratie.core.values import NO_NAMES, Name, Scalar, as_expression, unknown

A, B = Name("feit", "a"), Name("feit", "b")
YES, NO, UNKNOWN = Scalar(True), Scalar(False), unknown("feit", "a")
STATES = {"ja": YES, "nee": NO, "onbekend": UNKNOWN}

AND = {
    ("ja", "ja"): True,
    ("ja", "nee"): False,
    ("ja", "onbekend"): None,
    ("nee", "nee"): False,
    ("nee", "onbekend"): False,
    ("onbekend", "onbekend"): None,
}
OR = {
    ("ja", "ja"): True,
    ("ja", "nee"): True,
    ("ja", "onbekend"): True,
    ("nee", "nee"): False,
    ("nee", "onbekend"): None,
    ("onbekend", "onbekend"): None,
}


@pytest.mark.parametrize(("one", "other"), list(product(STATES, repeat=2)))
def test_and_follows_the_table_of_kleene(one, other):
    """A definite no stays a no, whatever is unknown beside it."""
    expected = AND.get((one, other), AND.get((other, one)))
    assert (STATES[one] & STATES[other]).value is expected


@pytest.mark.parametrize(("one", "other"), list(product(STATES, repeat=2)))
def test_or_follows_the_table_of_kleene(one, other):
    """A definite yes stays a yes, whatever is unknown beside it."""
    expected = OR.get((one, other), OR.get((other, one)))
    assert (STATES[one] | STATES[other]).value is expected


@pytest.mark.parametrize(("one", "other"), list(product(STATES, STATES)))
def test_or_is_the_no_of_two_noes(one, other):
    """It says the same as ``not (not a and not b)``, and misses and looks at the same names."""
    left, right = unknown_apart(one, "links"), unknown_apart(other, "rechts")
    direct, around = left | right, ~(~left & ~right)
    assert (direct.value, direct.missing) == (around.value, around.missing)
    assert direct.refs == around.refs


def unknown_apart(state, name):
    """A value in this state that looked at a fact of this name."""
    return unknown("feit", name) if state == "onbekend" else STATES[state].seeing(names(name))


def names(name):
    """The names of one fact."""
    return frozenset({Name("feit", name)})


@pytest.mark.parametrize(("one", "expected"), [("ja", False), ("nee", True), ("onbekend", None)])
def test_not_follows_the_table_of_kleene(one, expected):
    """The opposite of unknown is unknown."""
    assert (~STATES[one]).value is expected


def test_constants_may_stand_on_either_side():
    """A rule may write True & f.a as well as f.a & True."""
    for combined in (True & YES, YES & True, False | YES, YES | False):
        assert combined.value is True
    assert (True & UNKNOWN).missing == (UNKNOWN & True).missing == {A}


def test_unknown_keeps_its_own_name():
    """What is missing travels through every expression, so that an outcome can ask for it."""
    b = unknown("feit", "b")
    assert (UNKNOWN + 1).missing == {A}
    assert (UNKNOWN + b).missing == (UNKNOWN & b).missing == {A, B}
    assert (1 - UNKNOWN > 3).missing == {A}
    assert (~UNKNOWN).missing == {A}


FIGURE = Name("parameter", "p")
NO_FIGURE = unknown(*FIGURE)


@pytest.mark.parametrize(
    "both",
    [
        lambda fact, figure: fact + figure,
        lambda fact, figure: figure / fact,
        lambda fact, figure: fact >= figure,
        lambda fact, figure: kleinste(fact, 3, figure),
        lambda fact, figure: kleinste(figure, 3, fact),
        lambda fact, figure: kies((figure > 1, fact), anders=2),
        lambda fact, figure: kies((fact, figure), anders=figure + 1),
    ],
)
def test_what_no_source_gives_needs_no_facts(both):
    """Whatever somebody answers, there is no figure; with both missing it may be either."""
    assert both(UNKNOWN, NO_FIGURE).missing == {FIGURE}
    for one in (both(1, NO_FIGURE), both(True, NO_FIGURE)):
        assert one.missing == {FIGURE}


def test_a_fact_beside_an_absent_figure_counts_where_it_may_settle_it():
    """A no, a yes, the half of a choice that has a figure, and what stands in for one."""
    bare = NO_FIGURE > 1
    assert (UNKNOWN & bare).missing == (UNKNOWN | bare).missing == {A, FIGURE}
    assert kies((UNKNOWN, NO_FIGURE), anders=1).missing == {A, FIGURE}
    assert kies((UNKNOWN, 1), anders=NO_FIGURE).missing == {A, FIGURE}
    assert eerste_bekende(NO_FIGURE, UNKNOWN).missing == {A, FIGURE}
    assert eerste_bekende(UNKNOWN + NO_FIGURE, 7).value == 7


def test_decided_value_misses_nothing():
    """Once a no has decided, the unknown beside it is not asked any more."""
    decided = NO & UNKNOWN
    assert (decided.value, decided.missing) == (False, NO_NAMES)


def test_names_looked_at_do_not_depend_on_what_is_known():
    """A step shows the same facts whether or not they were given."""
    assert (NO & UNKNOWN).refs == (UNKNOWN & NO).refs == {A}
    known = Scalar(3, refs=frozenset({B}))
    assert (UNKNOWN + known).refs == {A, B}


@pytest.mark.parametrize(
    "function",
    [
        lambda value: value and True,
        lambda value: not value,
        lambda value: 1 if value else 2,
        lambda value: 0 < value < 2,
        lambda value: value in [Scalar(1)],  # noqa: FURB171 - comparing is the point
    ],
    ids=["and", "not", "if", "chain", "in"],
)
def test_branching_on_a_fact_is_refused(function):
    """A rule that branches would answer for one person only, and forget what is unknown."""
    with pytest.raises(TypeError, match="vertakken"):
        function(Scalar(1))


def test_value_cannot_be_a_key():
    """Two unknowns are never the same key: looking one up in a dict is refused."""
    with pytest.raises(TypeError, match="unhashable"):
        hash(YES)


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        (operator.lt, True),
        (operator.le, True),
        (operator.eq, False),
        (operator.ne, True),
        (operator.ge, False),
        (operator.gt, False),
    ],
)
def test_comparisons(symbol, expected):
    """Every comparison works against a constant, and is unknown for an unknown."""
    assert symbol(Scalar(2), 3).value is expected
    assert symbol(UNKNOWN, 3).missing == {A}


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (Scalar(7) + 2, 9),
        (2 + Scalar(7), 9),
        (Scalar(7) - 2, 5),
        (2 - Scalar(7), -5),
        (Scalar(7) * 2, 14),
        (Scalar(7) / 2, Decimal("3.5")),
        (7 / Scalar(2), Decimal("3.5")),
    ],
)
def test_arithmetic_on_either_side(found, expected):
    """Sums work with a constant on either side, in the order in which they are written."""
    assert found.value == expected


def test_decimals_stay_exact():
    """A float in a rule is the decimal that was written, not its neighbour in binary."""
    assert (Scalar(Decimal("0.1")) + 0.2).value == Decimal("0.3")
    assert as_expression(0.1).value == Decimal("0.1")


def test_quotient_of_whole_numbers_is_a_decimal():
    """Two whole numbers may be divided and then multiplied by an amount."""
    quotient = Scalar(1) / 4
    assert isinstance(quotient.value, Decimal)
    assert (quotient * Decimal("10.00")).value == Decimal("2.5")


@pytest.mark.parametrize("number", [5, 0, Decimal("0.0")])
def test_division_by_zero_has_a_name(number):
    """Nothing is divided by zero, not even zero: the visitor gets a message."""
    with pytest.raises(DelenDoorNul, match="nul"):
        Scalar(number) / Scalar(0)


@pytest.mark.parametrize(
    ("left", "right", "times"),
    [
        (12, 6, 2),
        (Decimal("11.99"), 6, 1),
        (Decimal("6.5"), 6, 1),
        (0, 6, 0),
        (-1, 6, -1),
        (Decimal(1) / 3 * 3, 1, 1),
        (Decimal("0.3"), Decimal("0.1"), 3),
    ],
)
def test_whole_times(left, right, times):
    """On the boundary, just below it, and where a division lost its last digit."""
    assert (Scalar(left) // right).value == times
    with pytest.raises(DelenDoorNul):
        Scalar(left) // 0


def test_one_of_several_choices():
    """A choice is one of those named, or not, or unknown."""
    assert Scalar("rood").een_van("rood", "blauw").value is True
    assert Scalar("geel").een_van("rood", "blauw").value is False
    assert UNKNOWN.een_van("rood").missing == {A}


def test_sameness_looks_at_values_and_at_missing_names():
    """Two readings are the same when they give one value, or miss the same facts."""
    assert Scalar(3).same(Scalar(Decimal("3.0")))
    assert not Scalar(3).same(Scalar(4))
    assert UNKNOWN.same(unknown("feit", "a"))
    assert not UNKNOWN.same(unknown("feit", "b"))
    assert not UNKNOWN.same(Scalar(3))


def test_value_prints_for_whoever_debugs():
    """A value shows itself, or the names it misses."""
    assert repr(Scalar(3)) == "Scalar(3)"
    assert repr(UNKNOWN & unknown("feit", "b")) == "Scalar(onbekend: a, b)"
