"""A rule carried out on some rows: every reading, for the rows in which it makes a difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from reintegratie.core.outcome import STRIJDIG

from .alike import alike, may_be_alike
from .data import Data, all_of, select
from .implied import forgotten
from .plan import Columns, Plan
from .rows import Rows
from .steps import readings_in
from .weigh import CODE, Answer, Found, assess, is_no, rounded, unify
from .write import Written

EVERY = slice(None)
IGNORING = np.errstate(all="ignore")  # what a row lacks may be calculated with, and is not shown
Many = Callable[..., Iterator[Any]]


def solve(
    plan: Plan, rows: Rows, facts: dict[str, Data], clash: Any, parts: list[slice], many: Many
) -> Iterator[tuple[slice, Any, Answer]]:
    """Some places of a part of the rows with their answer, until every row has had one.

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
    def read(part: slice) -> list[tuple[slice, Any, Answer]]:
        columns = first if part is parts[0] else begin(part)
        return [(part, some, answer) for some, answer in _read(columns)]

    first = begin(parts[0])
    if plan.after and may_be_alike(_telling(first)):
        columns = plan.joined(rows, [first, *many(begin, parts[1:])])
        if kinds := alike(_telling(columns), len(rows.labels)):
            yield EVERY, EVERY, _unless(clash, _of_kinds(columns, *kinds))
            return
    for done in many(read, parts):
        for part, some, answer in done:
            here = np.broadcast_to(_of(clash, part), part.stop - part.start)[some]
            yield part, some, _unless(here, answer)


def _of(clash: Any, part: slice) -> Any:
    return clash[part] if np.ndim(clash) else clash


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
        one_each.write(EVERY, some, *answer)
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
    questions = _questions(plan, columns.carry())
    if np.ndim(questions) == 0:
        yield EVERY, _answer(plan, rows, [*columns.explore()] if questions else [columns])
        return
    yield EVERY, _answer(plan, rows, [columns])
    for question in 1 + np.flatnonzero(np.bincount(questions)[1:]):
        places = np.flatnonzero(questions == question)
        for further, answer in _read(columns.some(places)):
            yield places[further], answer


def _answer(plan: Plan, rows: Rows, worlds: list[Columns]) -> Answer:
    assessed = [assess(rows, one) for one in worlds]
    different = {(id(one.oordeel), *map(id, one.results.values())): one for one in assessed}
    oordeel, valid = unify(rows, [*different.values()], plan.together)
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
