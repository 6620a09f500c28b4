"""A rule carried out on some rows: every reading, for the rows in which it makes a difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import reduce
from math import prod
from operator import or_
from typing import Any

import numpy as np

from reintegratie.core.outcome import STRIJDIG

from .alike import alike
from .data import Data, all_of, select
from .implied import forgotten
from .plan import Columns, Plan
from .rows import Rows
from .steps import readings_in
from .weigh import CODE, Answer, Found, assess, is_no, rounded, unify
from .write import Written

EVERY = slice(None)
CALL = 5000  # carrying out a world costs as much as so many rows do, however few there are
IGNORING = np.errstate(all="ignore")  # what a row lacks may be calculated with, and is not shown
Many = Callable[..., Iterator[Any]]


def solve(
    plan: Plan, rows: Rows, facts: dict[str, Data], clash: Any, parts: list[slice], many: Many
) -> Iterator[tuple[Any, Answer]]:
    """Some places with their answer, until every row has had one; a later answer counts.

    ``clash`` is where the facts cannot be true together: nothing is said of these rows. The rows
    are worked on in ``parts``, by what ``many`` has at hand.
    """

    @IGNORING
    def begin(part: slice) -> Columns:
        some = Rows(rows.labels[part], rows.texts)
        given = {
            name: _unless_clash(one.rows(part), _of(clash, part)) for name, one in facts.items()
        }
        return plan.begin(some, given)

    @IGNORING
    def without_readings(part: slice) -> tuple[slice, Answer]:
        columns = begin(part)
        return part, _answer(plan, columns.rows, [columns])

    if plan.after:
        found = _with_readings(plan.joined(rows, [*many(begin, parts)]), parts, many)
    else:
        found = many(without_readings, parts)
    for places, answer in found:
        yield places, _unless(_of(clash, places), answer)


def _with_readings(
    columns: Columns, parts: list[slice], many: Many
) -> Iterator[tuple[Any, Answer]]:
    """The same for all rows, of which what goes before any reading was carried out."""
    number = len(columns.rows.labels)
    if kinds := alike(_telling(columns), number):
        yield EVERY, _of_kinds(columns, *kinds)
        return

    @IGNORING
    def read(places: Any) -> list[tuple[Any, Answer]]:
        return [*_read(columns.some(places))]

    @IGNORING
    def first(part: slice) -> tuple[Any, Answer]:
        some = columns.some(part).carry()
        return _questions(some), _answer(columns.plan, some.rows, [some])

    if len(parts) == 1:
        yield from read(EVERY)
        return
    questions = []
    for part, (asked, answer) in zip(parts, many(first, parts), strict=True):
        questions.append(np.broadcast_to(asked, part.stop - part.start))
        yield part, answer
    most = max(map(len, questions))  # no more at once than in a part
    groups = [*_groups(np.concatenate(questions), most)]
    for places, done in zip(groups, many(read, groups), strict=True):
        yield from ((places[some], answer) for some, answer in done)


def _groups(questions: Any, most: int | None = None) -> Iterator[Any]:
    """The places of the rows with the same question, if they have one; so many at once at most."""
    for question in 1 + np.flatnonzero(np.bincount(questions)[1:]):
        places = np.flatnonzero(questions == question)
        for start in range(0, len(places), most or len(places)):
            yield places[start : start + (most or len(places))]


def _of(clash: Any, places: Any) -> Any:
    return clash[places] if np.ndim(clash) else clash


def _unless_clash(data: Data, clash: Any) -> Data:
    return forgotten(data, clash) if clash.any() else data


def _unless(clash: Any, answer: Answer) -> Answer:
    """The answer, but where the facts contradict each other."""
    if not clash.any():
        return answer
    oordeel = select(clash, CODE[STRIJDIG], answer.oordeel)
    valid = {name: all_of(one, ~clash) for name, one in answer.valid.items()}
    return Answer(oordeel, answer.results, valid)


def _telling(columns: Columns) -> list[Data]:
    """All that readings and the outcome make use of; of what only goes through, the lack."""
    through = set(columns.plan.through.values())
    found = {place: columns.data(place) for place in columns.plan.border}
    return [Data(None, one.lack) if at in through else one for at, one in found.items()]


@IGNORING
def _of_kinds(columns: Columns, places: Any, which: Any) -> Answer:
    """The answer of every row by that of the first of its kind."""
    plan = columns.plan
    one_each = Written(len(places), [one.naam for one in plan.results])
    for some, answer in _read(columns.some(places)):
        one_each.write(some, *answer)
    found = one_each.answer(which)
    return found._replace(
        results=found.results
        | {
            one.naam: Found(rounded(columns.rows, one, columns.data(one.waarde.place)), None)
            for one in plan.results
            if one.naam in plan.through
        }
    )


def _read(columns: Columns) -> Iterator[tuple[Any, Answer]]:
    """The places of some rows with their answer under every reading that makes a difference."""
    plan, rows = columns.plan, columns.rows
    questions = _questions(columns.carry())
    if np.ndim(questions) == 0 or _quicker_together(columns, questions):
        worlds = [*columns.explore()] if np.any(questions) else [columns]
        yield EVERY, _answer(plan, rows, worlds)
        return
    yield EVERY, _answer(plan, rows, [columns])
    for places in _groups(questions):
        for further, answer in _read(columns.some(places)):
            yield places[further], answer


def _quicker_together(columns: Columns, questions: Any) -> bool:
    """Whether all questions for all rows cost less than for each row its own: so it is for few."""
    counting = columns.plan.counting
    many = {bit: len(counting(name)) for name, bit in columns.plan.bits.items()}
    rows = np.bincount(questions)
    asked = [int(one) for one in 1 + np.flatnonzero(rows[1:])]
    worlds = [prod(many[bit] for bit in many if one & bit) for one in (*asked, reduce(or_, asked))]
    apart = sum(worlds[at] * (CALL + int(rows[one])) for at, one in enumerate(asked))
    return worlds[-1] * (CALL + len(questions)) < apart


def _answer(plan: Plan, rows: Rows, worlds: list[Columns]) -> Answer:
    assessed = [assess(rows, one) for one in worlds]
    different = {(id(one.oordeel), *map(id, one.results.values())): one for one in assessed}
    oordeel, valid = unify(rows, [*different.values()], plan.together)
    return Answer(oordeel, assessed[0].results, valid)


def _questions(columns: Columns) -> Any:
    """For each row which conflicts make a difference there, as bits; one number when all agree.

    Where a requirement fails that no reading can change, none makes a difference.
    """
    plan, open_ = columns.plan, columns.open()
    kind = np.min_scalar_type(2 * max(plan.bits.values(), default=1) - 1).type
    found = kind(0)
    for conflict, differs in open_.items():
        found = found | differs.astype(kind) * kind(plan.bits[conflict])
    if open_ and not any(result.altijd for result in plan.results):
        for requirement in plan.requirements:
            if readings_in(requirement.refs) <= plan.chosen.keys():
                found = found * ~is_no(columns.data(requirement.place))
    return found[0] if np.ndim(found) and (found == found[0]).all() else found
