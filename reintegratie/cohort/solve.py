"""A rule carried out on some rows: every reading, for the rows in which it makes a difference."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from reintegratie.core.outcome import STRIJDIG

from .data import Data, all_of, select
from .implied import forgotten
from .plan import Columns, Plan
from .rows import Rows
from .steps import readings_in
from .weigh import CODE, Found, assess, is_no, unify

EVERY = slice(None)


class Answer(NamedTuple):
    """The oordeel of some rows, the results, and where these are valid."""

    oordeel: Any
    results: dict[str, Found]
    valid: dict[str, Any]


def solve(
    plan: Plan, rows: Rows, facts: dict[str, Data], clash: Any
) -> Iterator[tuple[Any, Answer]]:
    """The places of some rows with their answer, until every row has had one.

    ``clash`` is where the facts cannot be true together: nothing is said of these rows.
    """
    if np.any(clash):
        facts = {name: forgotten(one, clash) for name, one in facts.items()}
    for places, answer in _solve(plan, rows, facts):
        yield places, _unless(np.broadcast_to(clash, len(rows.labels))[places], answer)


def _unless(clash: Any, answer: Answer) -> Answer:
    """The answer, but where the facts contradict each other."""
    if not clash.any():
        return answer
    oordeel = select(clash, CODE[STRIJDIG], answer.oordeel)
    valid = {name: all_of(one, ~clash) for name, one in answer.valid.items()}
    return Answer(oordeel, answer.results, valid)


def _solve(plan: Plan, rows: Rows, facts: dict[str, Data]) -> Iterator[tuple[Any, Answer]]:
    """The same for facts that can be true together, or are not known."""
    with np.errstate(all="ignore"):  # what a row lacks may be calculated with, and is not shown
        columns = plan.carry_out(rows, facts)
        questions = _questions(plan, columns)
        if np.ndim(questions) == 0:
            yield EVERY, _answer(plan, rows, [*columns.explore({})] if questions else [columns])
            return
        yield EVERY, _answer(plan, rows, [columns])
    for question in 1 + np.flatnonzero(np.bincount(questions)[1:]):
        places = np.flatnonzero(questions == question)
        part = Rows(rows.labels[places], rows.texts)
        some = {name: one.rows(places) for name, one in facts.items()}
        for further, answer in _solve(plan, part, some):
            yield places[further], answer


def _answer(plan: Plan, rows: Rows, worlds: list[Columns]) -> Answer:
    assessed = [assess(rows, one) for one in worlds]
    oordeel, valid = unify(rows, assessed, plan.together)
    return Answer(oordeel, assessed[0].results, valid)


def _questions(plan: Plan, columns: Columns) -> Any:
    """For each row which conflicts make a difference there, as bits; one number when all agree.

    Where a requirement fails that no reading can change, none makes a difference.
    """
    open_ = columns.open()
    bits = np.min_scalar_type(2 ** len(open_) - 1)
    found = bits.type(0)
    for place, differs in enumerate(open_.values()):
        found = found | differs.astype(bits) * bits.type(2**place)
    if open_ and not any(result.altijd for result in plan.results):
        for requirement in plan.requirements:
            if readings_in(requirement.refs) <= plan.chosen.keys():
                found = found * ~is_no(columns.data(requirement.place))
    return found[0] if np.ndim(found) and (found == found[0]).all() else found
