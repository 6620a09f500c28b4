"""Figures for the prover: the one of a day, which may be any day, and of the keys of a table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import z3

from reintegratie.core.parameters import ALTIJD, Parameter, Waarde

from .dagen import EARLIEST, LATEST, Dag, in_range
from .gevraagd import Gevraagd
from .logica import ONWAAR, WAAR, all_of, any_of, either
from .term import NOTHING, Term, number

Case = tuple[z3.BoolRef, Any]  # where it holds, and the bare value there


def spans(figure: Parameter) -> Iterator[tuple[date, date, Waarde]]:
    """The first and last day of each value."""
    if figure.ontbreekt:
        return
    for value, last, until in figure.spans():
        first = EARLIEST if value.vanaf == ALTIJD else value.vanaf
        end = min(last or LATEST, LATEST)
        if figure.eindigt is not None or until != date.max:
            end = min(end, until - timedelta(days=1))
        if first <= end:
            yield first, end, value


def changes(figure: Parameter) -> set[date]:
    """The days on which it becomes another figure, or none."""
    found: set[date] = set()
    for first, last, _ in spans(figure):
        found |= {first, last + timedelta(days=1)}
    return {day for day in found if EARLIEST < day <= LATEST}


def look_up(mens: Gevraagd, figure: Parameter, moment: Term, keys: list[Term]) -> Term:
    """The figure of a day, and of the keys."""
    cases = [
        (all_of([moment.known, on_day, in_row]), value)
        for on_day, span in _on(moment.value, figure)
        for in_row, value in _cells(mens, span.cijfer, keys)
    ]
    return _together(mens, [case for case in cases if not z3.is_false(case[0])])


def _on(day: Dag, figure: Parameter) -> Iterator[tuple[z3.BoolRef, Waarde]]:
    earliest, latest = day.between or (EARLIEST, LATEST)
    for first, last, value in spans(figure):
        if first <= earliest and latest <= last:
            yield WAAR, value
        elif first <= latest and earliest <= last:
            yield in_range(day, first, last), value


def _cells(mens: Gevraagd, rows: Any, keys: list[Term]) -> Iterator[Case]:
    if not keys:
        if not isinstance(rows, dict):
            yield WAAR, rows
        return
    first, *others = keys
    for name, row in rows.items() if isinstance(rows, dict) else ():
        here = all_of([first.known, _is(mens, first, name)])
        for further, value in _cells(mens, row, others):
            yield all_of([here, further]), value


def _is(mens: Gevraagd, key: Term, name: Any) -> z3.BoolRef:
    if key.kind == "tekst":
        return z3.simplify(key.value == mens.texts.code(name))
    if key.kind == "getal" and isinstance(name, int):
        return z3.simplify(key.value == name)
    return ONWAAR


def _together(mens: Gevraagd, cases: list[Case]) -> Term:
    """One value of all cases; numbers among texts become texts."""
    if not cases:
        return NOTHING
    values = [value for _, value in cases]
    texts = any(isinstance(value, str) for value in values)
    if any(isinstance(value, bool) for value in values):
        return _fold("ja_nee", [(on, z3.BoolVal(value)) for on, value in cases])
    if any(isinstance(value, date) for value in values):
        return _days(mens, cases)
    if texts:
        return _fold("tekst", [(on, mens.texts.code(value)) for on, value in cases])
    real = any(isinstance(value, Decimal) for value in values)
    bare = [(on, number(Decimal(value) if real else value)) for on, value in cases]
    return _fold("getal", bare)


def _days(mens: Gevraagd, cases: list[Case]) -> Term:
    value = Dag.fixed(mens.calendar, cases[-1][1])
    for on, day in reversed(cases[:-1]):
        value = Dag.fixed(mens.calendar, day).or_else(on, value)
    return Term("datum", value, any_of([on for on, _ in cases]))


def _fold(kind: str, cases: list[Case]) -> Term:
    value = cases[-1][1]  # where none holds it is not known, and any value will do
    for on, one in reversed(cases[:-1]):
        value = either(on, one, value)
    return Term(kind, value, any_of([on for on, _ in cases]))
