"""What each operation of a graph means to the prover. The list is closed: see ``core.graph``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import z3

from reintegratie.core.graph import Node
from reintegratie.core.parameters import Parameter

from . import opzoeken
from .dagen import Dag
from .gevraagd import Gevraagd
from .logica import ONWAAR, WAAR, all_of, any_of, either, negate, whole
from .term import NOTHING, NietTeBewijzen, Term, all_known, choose, equal, number

Figures = dict[str, Parameter]
Meaning = Callable[[Gevraagd, Node, list[Term], Figures], Term]


def _fact(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    return mens.fact(node.detail)


def _day(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    return Term("datum", mens.peildatum)


def _constant(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    kind, value = node.detail
    if kind == "ja_nee":
        return Term("ja_nee", WAAR if value else ONWAAR)
    if kind == "datum":
        return Term("datum", Dag.fixed(mens.calendar, value))
    if kind == "tekst":
        return Term("tekst", mens.texts.code(value))
    return Term("getal", number(value))


def _look_up(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    moment, *keys = parts
    return opzoeken.look_up(mens, figures[node.detail], moment, keys)


def _table(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    return NOTHING  # never used as a value


# logic ----------------------------------------------------------------------


def _and(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    one, other = parts
    value = all_of([one.value, other.value])
    return Term("ja_nee", value, any_of([all_known(parts), one.no, other.no]))


def _or(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    one, other = parts
    value = any_of([one.value, other.value])
    return Term("ja_nee", value, any_of([all_known(parts), one.yes, other.yes]))


def _not(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    return Term("ja_nee", negate(parts[0].value), parts[0].known)


def _choose(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    condition, yes, no = parts
    if z3.is_true(condition.known) and z3.is_true(condition.value):
        return yes
    if z3.is_true(condition.known) and z3.is_false(condition.value):
        return no
    chosen = either(condition.value, yes.known, no.known)
    known = chosen
    if not z3.is_true(condition.known):
        agree = all_of([yes.known, no.known, equal(yes, no)])
        known = either(condition.known, chosen, agree)
    return Term(_kind(yes, no), choose(condition.value, yes, no), known)


def _kind(*parts: Term) -> str:
    kinds = {part.kind for part in parts if part.kind != NOTHING.kind}
    if len(kinds) > 1:
        raise NietTeBewijzen(f"waarden van meer dan een soort: {', '.join(sorted(kinds))}")
    return kinds.pop() if kinds else NOTHING.kind


def _known_or(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    one, other = parts  # all facts are known, so that only a figure can be missing
    return Term(_kind(one, other), choose(one.known, one, other), any_of([one.known, other.known]))


def _reading(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    conflict, *names = node.detail
    counts = mens.reading(conflict, names)
    found = parts[-1]
    kind = _kind(*parts)
    for here, part in reversed(list(zip(counts[:-1], parts[:-1], strict=True))):
        found = Term(kind, choose(here, part, found), either(here, part.known, found.known))
    return found


def _one_of(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    value = any_of([parts[0].value == mens.texts.code(text) for text in node.detail])
    return Term("ja_nee", value, parts[0].known)


# comparing ------------------------------------------------------------------


def _equal(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    return Term("ja_nee", equal(*parts), all_known(parts))


def _unequal(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    return Term("ja_nee", negate(equal(*parts)), all_known(parts))


def _less(one: Term, other: Term) -> z3.BoolRef:
    if isinstance(one.value, Dag):
        return one.value.before(other.value)
    return one.value < other.value


def _compared(turned: bool, opposite: bool) -> Meaning:
    """Less than, with the parts turned round or the opposite of that."""

    def meaning(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
        less = _less(*(reversed(parts) if turned else parts))
        return Term("ja_nee", negate(less) if opposite else less, all_known(parts))

    return meaning


# numbers --------------------------------------------------------------------


def _sum(function: Callable[[Any, Any], Any]) -> Meaning:
    def meaning(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
        one, other = (part.value for part in parts)
        return Term("getal", whole(function(one, other)), all_known(parts))

    return meaning


def _quotient(mens: Gevraagd, parts: list[Term]) -> Any:
    """The one divided by the other; somebody for whom that is nought gets an error."""
    one, other = (_real(part.value) for part in parts)
    nought = z3.simplify(other == 0)
    if not z3.is_false(nought):
        mens.errors.append(all_of([all_known(parts), nought]))
    return whole(one / other)


def _divided(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    return Term("getal", _quotient(mens, parts), all_known(parts))


def _whole_times(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    return Term("getal", z3.ToInt(_quotient(mens, parts)), all_known(parts))


def _extreme(least_one: bool) -> Meaning:
    def meaning(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
        one, other = parts
        first = negate(_less(other, one) if least_one else _less(one, other))
        return Term(_kind(one, other), choose(first, one, other), all_known(parts))

    return meaning


def _rounded(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    """Half up, away from nought."""
    value, step = (_real(part.value) for part in parts)
    up = z3.ToReal(z3.ToInt(value / step + z3.Q(1, 2))) * step
    down = -z3.ToReal(z3.ToInt(-value / step + z3.Q(1, 2))) * step
    return Term("getal", z3.If(value >= 0, up, down), all_known(parts))


def _real(value: Any) -> Any:
    return z3.ToReal(value) if z3.is_int(value) else value


# days -----------------------------------------------------------------------


def _later(function: Callable[[Dag, Any], Dag], times: int = 1) -> Meaning:
    def meaning(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
        day, count = parts
        number_ = z3.simplify(_whole_number(mens, count) * times)
        return Term("datum", function(day.value, number_), all_known(parts))

    return meaning


def _whole_number(mens: Gevraagd, count: Term) -> Any:
    """A number of days or months; somebody with a part of one gets an error."""
    if z3.is_int(count.value):
        return count.value
    broken = z3.simplify(negate(z3.IsInt(count.value)))
    if not z3.is_false(broken):
        mens.errors.append(all_of([count.known, broken]))
    return z3.ToInt(count.value)


def _between(function: Callable[[Dag, Dag], Any]) -> Meaning:
    def meaning(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
        return Term("getal", function(*(part.value for part in parts)), all_known(parts))

    return meaning


def _new_year(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    return Term("datum", parts[0].value.new_year(), parts[0].known)


def _year(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    between = parts[0].value.between
    if between and between[0].year == between[1].year:
        return Term("getal", z3.IntVal(between[0].year), parts[0].known)
    return Term("getal", parts[0].value.year(), parts[0].known)


def _windows(mens: Gevraagd, parts: list[Term]) -> tuple[Dag, Dag, Any, Any]:
    """The days, the months of a window, and how many are over: as many as fit."""
    begin, day, months = parts[0].value, parts[1].value, _whole_number(mens, parts[2])
    over = mens.calendar.fresh("vensters")

    def last(number_: Any) -> Dag:
        return begin.plus_months(number_ * months).last_of(months)

    closed = any_of([over == 0, last(over - 1).before(day)])
    mens.calendar.facts += [over >= 0, negate(last(over).before(day)), closed]
    return begin, day, months, over


def _adjoining(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    begin, _, months, over = _windows(mens, parts)
    return Term("datum", begin.plus_months(over * months), all_known(parts))


def _windows_over(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    """As ``windows.windows_over``: the months that fit, one less while the last is still open."""
    begin, day, months = parts[0].value, parts[1].value, _whole_number(mens, parts[2])
    passed = begin.months_until(day) / months
    count = z3.If(passed > 0, passed, 0)
    still_open = all_of([count > 0, negate(begin.last_of(count * months).before(day))])
    return Term("getal", z3.If(still_open, count - 1, count), all_known(parts))


# lists ----------------------------------------------------------------------


def _any_day(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    """A list of periods is not taken apart: what comes of it is any day."""
    mens.abstract.add(node.op)
    number_ = mens.calendar.fresh(node.op)
    return Term("datum", Dag(mens.calendar, number=number_), all_known(parts))


def _any_number(mens: Gevraagd, node: Node, parts: list[Term], figures: Figures) -> Term:
    """The same for a number."""
    mens.abstract.add(node.op)
    value = z3.Real(f"{mens.prefix}{node.op}!{len(mens.calendar.facts)}")
    mens.calendar.facts.append(value >= 0)
    return Term("getal", value, all_known(parts))


MEANINGS: dict[str, Meaning] = {
    "feit": _fact,
    "peildatum": _day,
    "vast": _constant,
    "cijfer": _look_up,
    "tabel": _table,
    "opzoeken": _look_up,
    "en": _and,
    "of": _or,
    "niet": _not,
    "kies": _choose,
    "bekend_of": _known_or,
    "lezing": _reading,
    "een_van": _one_of,
    "==": _equal,
    "!=": _unequal,
    "<": _compared(turned=False, opposite=False),
    "<=": _compared(turned=True, opposite=True),
    ">=": _compared(turned=False, opposite=True),
    ">": _compared(turned=True, opposite=False),
    "+": _sum(lambda one, other: one + other),
    "-": _sum(lambda one, other: one - other),
    "*": _sum(lambda one, other: one * other),
    "/": _divided,
    "//": _whole_times,
    "kleinste": _extreme(least_one=True),
    "grootste": _extreme(least_one=False),
    "afgerond": _rounded,
    "plus_dagen": _later(Dag.plus_days),
    "plus_weken": _later(Dag.plus_days, 7),
    "plus_maanden": _later(Dag.plus_months),
    "plus_jaren": _later(Dag.plus_months, 12),
    "laatste_dag": _later(Dag.last_of),
    "dagen_tussen": _between(lambda one, other: other.number - one.number),
    "hele_maanden_tussen": _between(Dag.months_until),
    "hele_jaren_tussen": _between(lambda one, other: one.months_until(other) / 12),
    "eerste_dag_van_jaar": _new_year,
    "jaar": _year,
    "aansluitend_venster": _adjoining,
    "vensters_voorbij": _windows_over,
    "eerste_gebruik": _any_day,
    "venster_na_gebruik": _any_day,
    "kalendermaanden_binnen": _any_number,
    "maanden_op_datum_binnen": _any_number,
}
LISTS = frozenset(
    {"eerste_gebruik", "venster_na_gebruik", "kalendermaanden_binnen", "maanden_op_datum_binnen"}
)
MONTHS = frozenset(
    {
        "plus_maanden",
        "plus_jaren",
        "laatste_dag",
        "hele_maanden_tussen",
        "hele_jaren_tussen",
        "eerste_dag_van_jaar",
        "jaar",
        "aansluitend_venster",
        "vensters_voorbij",
    }
)
