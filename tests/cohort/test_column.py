"""A column does row by row what a single value does: the same logic, sums, dates and words."""

import operator
from datetime import date
from decimal import Decimal
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegratie import core
from reintegratie.cohort.data import FACT, FIGURE, LACKS, Data
from reintegratie.cohort.rows import Rows, Texts
from reintegratie.core.errors import DelenDoorNul, OngeldigeDatum, VerkeerdType
from reintegratie.core.values import ANY, Scalar, unknown
from tests.cohort.column import Column
from tests.scale import cases

NO_FACT, NO_FIGURE = unknown("feit", "a"), unknown("parameter", "kamer.b")
TRUTHS = [Scalar(True), Scalar(False), NO_FACT, NO_FIGURE]
FEW = cases(30, sweep=600)


def columns(*singles):
    """Return a column for each list of single values, all of the same rows."""
    rows = Rows(range(len(singles[0])), Texts())
    return [Column(rows, _data(rows, values)) for values in singles]


def _data(rows, values):
    lack = np.array([sum({LACKS[name.kind] for name in one.missing}) for one in values], np.uint8)
    known = [one.value for one in values if one.known]
    if not known:
        return Data(None, lack)
    filled = [one.value if one.known else known[0] for one in values]
    return Data(rows.encode_all(filled), lack if lack.any() else None)


def same(column, singles):
    """Check that each row of the column is the single value."""
    count = len(column.rows.labels)
    lack = np.broadcast_to(0 if column.data.lack is None else column.data.lack, count)
    assert [sum({LACKS[n.kind] for n in one.missing}) for one in singles] == lack.tolist()
    values = [None] * count
    if column.data.values is not None:
        values = column.rows.decode(np.broadcast_to(column.data.values, count))
    for value, one in zip(values, singles, strict=True):
        assert not one.known or equal(value, one.value), (value, one.value)


def equal(value, expected):
    """Return whether a value is what it must be; decimals may differ in the last digits."""
    if isinstance(expected, (int, Decimal)) and not isinstance(expected, bool):
        return abs(float(value) - float(expected)) <= 1e-9 * max(1, abs(float(expected)))
    return value == expected


def check(function, *singles):
    """Check a function on columns against the same function on each row."""
    with np.errstate(all="ignore"):
        found = function(*columns(*singles))
    same(found, [core.kies((True, function(*row)), anders=0) for row in zip(*singles, strict=True)])


@pytest.mark.parametrize(
    "function",
    [
        lambda a, b: a & b,
        lambda a, b: a | b,
        lambda a, b: ~a & ~b,
        lambda a, b: a == b,
        lambda a, b: a & True | b & False,
        lambda a, b: a & NO_FACT,
        lambda a, b: NO_FIGURE | b,
        core.eerste_bekende,
        lambda a, b: core.eerste_bekende(a, True),
        lambda a, b: core.eerste_bekende(NO_FIGURE, b),
        lambda a, b: core.kies((a, b), anders=True),
    ],
)
def test_logic_of_two_values(function):
    """Every combination of yes, no, a missing fact and a missing figure."""
    check(function, *zip(*product(TRUTHS, repeat=2), strict=True))


@pytest.mark.parametrize(
    "function",
    [
        lambda a, b, c: core.kies((a, b), anders=c),
        lambda a, b, c: core.kies((a, 1), (b, 2), anders=core.kies((c, 1), anders=3)),
        lambda a, b, c: core.kies((a, "rood"), (b, "blauw"), anders="rood"),
        lambda a, b, c: core.kies((a, NO_FIGURE), anders=core.kies((b, 2.5), anders=NO_FACT)),
        lambda a, b, c: core.kies((True, a), anders=b) & core.kies((False, a), anders=c),
    ],
)
def test_choice_of_three_values(function):
    """Every choice, also between values that are unknown themselves."""
    check(function, *zip(*product(TRUTHS, repeat=3), strict=True))


def singles(values):
    """Draw lists of single values, a part of them unknown."""
    return st.lists(
        st.one_of(values.map(Scalar), st.sampled_from([NO_FACT, NO_FIGURE])),
        min_size=1,
        max_size=12,
    )


wholes = st.integers(-(10**6), 10**6)
amounts = st.decimals(-(10**6), 10**6, places=2)
moments = st.dates(date(1900, 1, 1), date(2199, 12, 31))
months = st.integers(-600, 600)


def pairs(one, other):
    """Draw two lists of the same length."""
    both = st.lists(
        st.tuples(
            *(st.one_of(v.map(Scalar), st.sampled_from([NO_FACT, NO_FIGURE])) for v in (one, other))
        ),
        min_size=1,
        max_size=12,
    )
    return both.map(lambda rows: list(zip(*rows, strict=True)))


@pytest.mark.parametrize(
    "symbol",
    [
        operator.lt,
        operator.le,
        operator.eq,
        operator.ne,
        operator.ge,
        operator.gt,
        operator.add,
        operator.sub,
        operator.mul,
    ],
)
@pytest.mark.parametrize("kinds", [(wholes, wholes), (wholes, amounts), (amounts, amounts)])
def test_numbers(symbol, kinds):
    """Comparisons and sums, of whole numbers and of amounts."""

    @FEW
    @given(pairs(*kinds))
    def each(both):
        check(symbol, *both)
        check(lambda a: symbol(a, 100), both[0])
        check(lambda a: symbol(Decimal("0.5"), a), both[1])

    each()


@given(pairs(amounts, wholes.filter(bool)))
def test_quotients(both):
    """Divisions, and rounding half up what they leave."""
    check(lambda a, b: a / b, *both)
    check(lambda a, b: a // b, *both)
    check(lambda a, b: a / 3 * 3 // 1, *both)
    check(lambda a, b: a // Decimal("0.1"), *both)
    check(lambda a, b: core.afgerond(a / b * b, "cent"), *both)
    check(lambda a, b: core.afgerond(b / 8, "geheel"), *both)


@given(singles(st.decimals(-(10**6), 10**6, places=3)))
def test_half_a_cent_goes_up(values):
    """Money is rounded to the same cent as for one person."""
    check(lambda a: core.afgerond(a, "cent"), values)
    check(lambda a: core.afgerond(a / 3 * 3, "cent"), values)


@pytest.mark.parametrize(
    "word",
    [
        core.plus_dagen,
        core.plus_weken,
        core.plus_maanden,
        core.plus_jaren,
        core.laatste_dag,
    ],
)
def test_terms(word):
    """So many days, weeks, months or years later, at the ends of months too."""

    @FEW
    @given(pairs(moments, months))
    def each(both):
        check(word, *both)

    each()


@pytest.mark.parametrize(
    "word",
    [
        core.dagen_tussen,
        core.hele_maanden_tussen,
        core.hele_jaren_tussen,
        core.kleinste,
        core.grootste,
        operator.lt,
        operator.le,
        operator.eq,
    ],
)
def test_two_dates(word):
    """What lies between two dates, and which one comes first."""

    @FEW
    @given(pairs(moments, moments))
    def each(both):
        check(word, *both)
        check(lambda day: word(day, date(2020, 2, 29)), both[0])

    each()


def test_a_day_that_was_reckoned_with_a_fraction_is_still_a_day():
    """A number may lose its last digits in a table; the day that it leads to never does."""
    days, halves = [Scalar(date(2020, 1, 31))] * 2, [Scalar(Decimal("0.5")), Scalar(Decimal(1))]

    def in_time(day, half):
        return core.plus_maanden(day, half * 2) <= date(2020, 2, 29)

    check(in_time, days, halves)


@given(singles(moments))
def test_first_day_of_the_year(days):
    """The yearly reset."""
    check(core.eerste_dag_van_jaar, days)


@given(singles(st.sampled_from(["rood", "blauw", "geel"])))
def test_choices(colours):
    """A choice is one of several, or the same as one."""
    check(lambda colour: colour.een_van("rood", "geel"), colours)
    check(lambda colour: colour == "blauw", colours)
    check(lambda colour: colour != "paars", colours)


@given(pairs(amounts, wholes))
def test_any_other_function_is_carried_out_value_by_value(both):
    """A rule may bring a function of its own; it is called on exact values."""

    def own(amount, number):
        return f"{amount:.1f} {number}"

    check(lambda a, b: a.apply(own, b), *both)


@given(pairs(wholes, st.sampled_from(["rood", "blauw"])))
def test_figure_that_depends_on_a_row(both):
    """A look-up gives a figure, or misses it; an unknown key waits for that key."""

    def find(number, colour):
        colours = {"rood": Decimal("1.5")} if number > 0 else {}
        return colours.get("rood" if colour is ANY else colour)

    check(lambda a, b: a.look_up(find, "kamer.b", b), *both)
    check(lambda a, b: a.look_up(find, "kamer.b", "rood"), *both)
    check(lambda a, b: Scalar(5).look_up(find, "kamer.b", b), *both)


def test_readings_are_the_same_when_they_are_the_same_in_every_row():
    """One row that differs makes two readings differ; a missing row must miss as much."""
    one, other, missing, figure = columns(
        [Scalar(1), Scalar(2)], [Scalar(1), Scalar(3)], [Scalar(1), NO_FACT], [Scalar(1), NO_FIGURE]
    )
    assert one.same(one + 0)
    assert missing.same(missing + 0)
    for another in (other, missing, figure):
        assert not one.same(another)
        assert not another.same(one)
    assert not missing.same(figure)
    assert Scalar(1).same(columns([Scalar(1), Scalar(1)])[0])
    assert not one.same(Scalar(1))


@pytest.mark.parametrize(
    ("function", "error"),
    [
        (lambda number, day: number / (number - 2), DelenDoorNul),
        (lambda number, day: number // (number - 2), DelenDoorNul),
        (lambda number, day: core.plus_jaren(day, number * 10000), OngeldigeDatum),
        (lambda number, day: core.plus_maanden(day, number / 3), VerkeerdType),
        (
            lambda number, day: day.apply(lambda d, n: core.dates.add_days(d, n * 10**7), number),
            OngeldigeDatum,
        ),
    ],
    ids=["zero", "whole times zero", "calendar", "part", "own function"],
)
def test_row_that_cannot_be_calculated_is_named(function, error):
    """The error of a single person comes with the row; rows that are unknown do no harm."""
    unknown_first = [NO_FACT, Scalar(3), Scalar(2)], [Scalar(date(2020, 1, 1))] * 3
    with np.errstate(all="ignore"), pytest.raises(error, match=r"^Rij [12]: "):
        function(*columns(*unknown_first))


@pytest.mark.parametrize(
    "function",
    [
        lambda number, colour: number & True,
        lambda number, colour: ~number,
        lambda number, colour: core.kies((number, 1), anders=2),
        lambda number, colour: core.kies((number > 1, 1), anders="rood"),
        lambda number, colour: colour + 1,
        lambda number, colour: number < colour,
        lambda number, colour: colour < "rood",
    ],
)
def test_rule_that_mixes_kinds_is_refused(function):
    """A rule that treats a number as a yes, or text as a number, is wrong for everybody."""
    with pytest.raises(TypeError):
        function(*columns([Scalar(1)], [Scalar("rood")]))


def test_whole_numbers_beyond_measure_do_not_wrap():
    """The product of two large whole numbers stays large."""
    check(lambda a: a * a, [Scalar(10**11), Scalar(-3)])


def test_branching_on_a_column_is_refused():
    """A rule that branches would answer for one person only."""
    with pytest.raises(TypeError, match="vertakken"):
        bool(columns([Scalar(True)])[0])


def test_lacks_of_fact_and_figure_add_up_until_the_figure_settles_it():
    """A row may lack a fact and a figure at once; what needs both lacks the figure for good."""
    one, other = columns([NO_FACT], [NO_FIGURE])
    assert (one & (other == 1)).data.lack.tolist() == [FACT | FIGURE]
    assert (one + other).data.lack.tolist() == [FIGURE]
