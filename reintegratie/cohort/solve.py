"""A rule carried out on some rows: every reading, for the rows in which it makes a difference."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

import numpy as np

from reintegratie.core.answer import explore
from reintegratie.core.assess import firm
from reintegratie.core.outcome import STRIJDIG
from reintegratie.core.readings import Choice, Spreekt
from reintegratie.core.rules import Applied, Regel
from reintegratie.core.values import Expression, Scalar

from . import operations
from .column import Column, as_column
from .data import all_of, select
from .facts import TableFacts
from .implied import complete
from .rows import Rows
from .weigh import CODE, Found, assess, is_no, unify

EVERY = slice(None)


class Answer(NamedTuple):
    """The oordeel of some rows, the results, and where these are valid."""

    oordeel: Any
    results: dict[str, Found]
    valid: dict[str, Any]


def solve(
    rule: Regel, rows: Rows, given: dict[str, Column], day: date, says: Spreekt
) -> Iterator[tuple[Any, Answer]]:
    """The places of some rows with their answer, until every row has had one."""
    with np.errstate(all="ignore"):
        facts, clash = complete(rule, rows, given, day)
    for places, answer in _solve(rule, rows, facts, day, says):
        yield places, _unless(np.broadcast_to(clash, len(rows.labels))[places], answer)


def _unless(clash: Any, answer: Answer) -> Answer:
    """The answer, but where the facts contradict each other."""
    if not clash.any():
        return answer
    oordeel = select(clash, CODE[STRIJDIG], answer.oordeel)
    valid = {name: all_of(one, ~clash) for name, one in answer.valid.items()}
    return Answer(oordeel, answer.results, valid)


def _solve(
    rule: Regel, rows: Rows, facts: dict[str, Column], day: date, says: Spreekt
) -> Iterator[tuple[Any, Answer]]:
    """The same for facts that can be true together, or are not known."""

    def carry_out(choice: Choice) -> Applied:
        known = TableFacts(rule.wetboek.begrippen, facts)
        return rule.apply(known, day, says.chosen | choice, says.eigen)

    with np.errstate(all="ignore"):  # what a row lacks may be calculated with, and is not shown
        applied = carry_out({})
        questions = _questions(rows, applied, says.chosen)
        if np.ndim(questions) == 0:
            worlds = explore({}, applied, carry_out) if questions else [({}, applied)]
            yield EVERY, _answer(rows, [one.outcome for _, one in worlds], says.samen)
            return
        yield EVERY, _answer(rows, [applied.outcome], says.samen)
    for question in 1 + np.flatnonzero(np.bincount(questions)[1:]):
        places = np.flatnonzero(questions == question)
        yield from _solve_places(rule, rows, facts, day, says, places)


def _solve_places(
    rule: Regel, rows: Rows, facts: dict[str, Column], day: date, says: Spreekt, places: Any
) -> Iterator[tuple[Any, Answer]]:
    """The same for a part of the rows, in which the same conflicts make a difference."""
    part = Rows(rows.labels[places], rows.texts)
    columns = {name: Column(part, one.data.rows(places), one.refs) for name, one in facts.items()}
    for further, answer in _solve(rule, part, columns, day, says):
        yield places[further], answer


def _answer(rows: Rows, outcomes: list[Any], together: bool) -> Answer:
    worlds = [assess(rows, outcome) for outcome in outcomes]
    oordeel, valid = unify(rows, worlds, together)
    return Answer(oordeel, worlds[0].results, valid)


def _questions(rows: Rows, applied: Applied, chosen: Choice) -> Any:
    """For each row which conflicts make a difference there, as bits; one number when all agree.

    Where a requirement fails that no reading can change, none makes a difference.
    """
    between = applied.readings.between.values()
    bits = np.min_scalar_type(2 ** len(between) - 1)
    found = bits.type(0)
    for place, values in enumerate(between):
        for first, *others in values:
            for other in others:
                found = found | _differs(rows, first, other).astype(bits) * bits.type(2**place)
    if found.any():
        for requirement in firm(applied.outcome, chosen):
            data = as_column(rows, requirement).data
            found = found * ~is_no(data)
    return found[0] if np.ndim(found) and (found == found[0]).all() else found


def _differs(rows: Rows, one: Expression, other: Expression) -> Any:
    """Where two readings give another value; figures do so for everybody or for nobody."""
    if isinstance(one, Scalar) and isinstance(other, Scalar):
        return np.bool_(not one.same(other))
    one, other = as_column(rows, one), as_column(rows, other)
    return ~rows.once(operations.alike, one.data, other.data)
