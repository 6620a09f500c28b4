"""A figure that the source may lack, and that somebody may then fill in."""

from reintegratie.core import eerste_bekende, kies
from reintegratie.core.values import Name, Scalar, unknown

FIGURE = Name("parameter", "kamer.bedrag")
FACT = Name("feit", "bedrag")


def known(value, name):
    """Return a value that remembers where it came from."""
    return Scalar(value, refs=frozenset({name}))


def test_figure_goes_before_the_fact():
    """A figure of the source counts, whatever somebody fills in."""
    assert eerste_bekende(known(2, FIGURE), known(3, FACT)).value == 2


def test_fact_stands_in_for_a_missing_figure():
    """Without a figure the fact counts, and nothing is missing any more."""
    found = eerste_bekende(unknown(*FIGURE), known(3, FACT))
    assert (found.value, found.missing) == (3, frozenset())


def test_missing_both_keeps_both_names():
    """Without either, the reader hears that the source is silent and what may be filled in."""
    assert eerste_bekende(unknown(*FIGURE), unknown(*FACT)).missing == {FIGURE, FACT}


def test_both_are_looked_at():
    """A form asks for the fact even on a date on which the source has a figure."""
    assert eerste_bekende(known(2, FIGURE), unknown(*FACT)).refs == {FIGURE, FACT}


def test_known_zero_and_no_are_values():
    """Zero and no are known values, not gaps to fill."""
    assert eerste_bekende(0, 5).value == 0
    assert eerste_bekende(kies((True, False), anders=True), True).value is False


def test_first_of_three():
    """The order is the order of trust."""
    other = Name("parameter", "kamer.ander_bedrag")
    assert eerste_bekende(unknown(*FIGURE), unknown(*other), 7).value == 7


def test_missing_fact_never_falls_through():
    """A fact that is not given yet is not replaced: once given, it would turn the outcome."""
    assert eerste_bekende(unknown(*FACT), 7).missing == {FACT}
    assert eerste_bekende(unknown(*FIGURE), unknown(*FACT), 7).missing == {FIGURE, FACT}
