"""``core.assess`` for all rows at once: the oordeel and the results under each reading, and
under all of them together. Both must say the same; a test holds them side by side.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from reintegratie.core.outcome import (
    BEREKEND,
    NEE,
    ONBEKEND,
    OORDELEN,
    TEGENSTRIJDIG,
    Resultaat,
)
from reintegratie.core.rounding import ROUNDINGS, round_half_up
from reintegratie.core.values import as_scalar

from .arrays import equal, pick
from .data import FACT, FIGURE, Data, Lack, all_of, any_of, select, union
from .operations import application, both
from .plan import Columns
from .rows import Rows

VALUE, FACT_MISSING, FIGURE_MISSING, NOT_APPLICABLE = map(np.uint8, (0, FACT, FIGURE, 4))
CODE = {oordeel: np.uint8(code) for code, oordeel in enumerate(OORDELEN)}


class Found(NamedTuple):
    """One result: its values, and for each row the reason why there is none."""

    data: Data
    reason: Any


class Answer(NamedTuple):
    """The oordeel of some rows, the results, and where these are valid."""

    oordeel: Any
    results: dict[str, Found]
    valid: dict[str, Any]


class Assessment(NamedTuple):
    """One combination of readings: the oordeel, each result, and which of these are quantities.

    ``settled`` is where no fact can change the oordeel any more.
    """

    oordeel: Any
    settled: Any
    results: dict[str, Found]
    quantities: frozenset[str]


def assess(rows: Rows, columns: Columns) -> Assessment:
    """The requirements first; the results follow where they hold."""
    plan = columns.plan
    holds = rows.constant(as_scalar(True))
    for requirement in plan.requirements:
        holds = rows.once(both, holds, columns.data(requirement.place))
    results = {}
    for result in plan.results:
        applies = columns.data(result.als.place)
        applies = applies if result.altijd else rows.once(both, holds, applies)
        value = rounded(rows, result, columns.data(result.waarde.place))
        results[result.naam] = rows.once(_find, applies, value)
    modality = columns.data(plan.modality)
    oordeel, settled = rows.once(_weigh, holds, modality, *results.values())
    return Assessment(oordeel, settled, results, plan.quantities)


def rounded(rows: Rows, result: Resultaat, value: Data) -> Data:
    """The value, rounded as named."""
    if not result.afronding:
        return value
    step = rows.constant(as_scalar(ROUNDINGS[result.afronding]))
    found: Data = rows.once(application, value, step, using=round_half_up)
    return found


def _find(applies: Data, value: Data) -> Found:
    """The result where it applies: where the requirements hold and so does its own ``als``."""
    return Found(value, select(is_no(applies), NOT_APPLICABLE, _reason(applies, value)))


def is_no(data: Data) -> Any:
    """Where it surely does not hold."""
    return np.False_ if data.values is None else all_of(~data.values, data.known)


def _reason(applies: Data, value: Data) -> Any:
    """Why there is no value: a missing fact goes before a missing figure."""
    lack = _after(applies.lack, value.lack)
    return VALUE if lack is None else select((lack & FACT) != 0, FACT_MISSING, lack)


def _after(first: Lack, second: Lack) -> Lack:
    """What is lacking for a value that counts where a condition holds."""
    lack = union(first, second)
    return lack if first is None else select(first == FIGURE, np.uint8(FIGURE), lack)


def _weigh(holds: Data, modality: Data, *results: Found) -> tuple[Any, Any]:
    waits = value = figure = np.False_
    for found in results:
        waits = any_of(waits, found.reason == FACT_MISSING)
        value = any_of(value, found.reason == VALUE)
        figure = any_of(figure, found.reason == FIGURE_MISSING)
    no = is_no(holds)
    lack = _after(holds.lack, modality.lack)
    code = CODE[ONBEKEND] if modality.values is None else modality.values.astype(np.uint8)
    computed = all_of(~waits, any_of(value, ~figure))
    known = all_of(holds.known, modality.known, any_of(code != CODE[BEREKEND], computed))
    oordeel = select(no, CODE[NEE], select(known, code, CODE[ONBEKEND]))
    lacks_fact = np.False_ if lack is None else (lack & FACT) != 0
    return oordeel, any_of(no, known, ~any_of(waits, lacks_fact))


def unify(rows: Rows, worlds: list[Assessment], together: bool) -> tuple[Any, dict[str, Any]]:
    """The one oordeel of each row, and for each result where all readings give one value."""
    first, *others = worlds
    shared = np.True_
    valid = {name: found.reason == VALUE for name, found in first.results.items()}
    for other in others:
        shared = all_of(
            shared, first.oordeel == other.oordeel if together else _shared(first, other)
        )
        for name, found in first.results.items():
            differs = rows.once(_difference, found, other.results[name])
            valid[name] = all_of(valid[name], ~differs)
            shared = all_of(shared, ~differs) if together else shared
    oordeel = select(shared, first.oordeel, CODE[ONBEKEND])
    return select(_contradict(worlds, together), CODE[TEGENSTRIJDIG], oordeel), valid


def _shared(one: Assessment, other: Assessment) -> Any:
    """Where both have the same oordeel, and where it is a sum miss the same figures."""
    lacking = np.False_
    for name, found in one.results.items():
        lacks = found.reason == FIGURE_MISSING
        lacking = any_of(lacking, lacks != (other.results[name].reason == FIGURE_MISSING))
    return all_of(one.oordeel == other.oordeel, any_of(one.oordeel != CODE[BEREKEND], ~lacking))


def _contradict(worlds: list[Assessment], together: bool) -> Any:
    """Where two readings contradict each other: see ``core.assess.unify``."""
    clash = _clash(
        [
            (
                Found(Data(one.oordeel), VALUE),
                one.settled if together else one.oordeel != CODE[ONBEKEND],
            )
            for one in worlds
        ]
    )
    version = _settled if together else _version
    for name in worlds[0].results:
        clash = any_of(clash, _clash([version(world, name) for world in worlds]))
    return clash


def _settled(world: Assessment, name: str) -> tuple[Found, Any]:
    """A result, and where no fact can change it any more."""
    found = world.results[name]
    return found, all_of(world.settled, found.reason != FACT_MISSING)


def _version(world: Assessment, name: str) -> tuple[Found, Any]:
    """A result, and where it contradicts another one; of a quantity only whether it is there."""
    found = world.results[name]
    firm = all_of(world.oordeel == CODE[BEREKEND], found.reason != FIGURE_MISSING)
    return (Found(Data(None), found.reason) if name in world.quantities else found), firm


def _clash(versions: list[tuple[Found, Any]]) -> Any:
    """Where two versions differ that both are ``firm``."""
    (known, seen), *others = versions
    clash = np.False_
    for found, firm in others:
        clash = any_of(clash, all_of(seen, firm, _difference(known, found)))
        known = _filled(known, found, all_of(firm, ~seen))
        seen = any_of(seen, firm)
    return clash


def _filled(known: Found, found: Found, new: Any) -> Found:
    """What is known, with what is found where that is new."""
    if known is found or not np.any(new):
        return known
    reason = select(new, found.reason, known.reason)
    if found.data.values is None:
        return Found(found.data, reason)
    drifts = known.data.drifts or found.data.drifts
    values = pick(new, found.data.values, known.data.values)
    return Found(Data(values, None, drifts), reason)


def _difference(one: Found, other: Found) -> Any:
    """Where two readings give another value, or another reason why there is none."""
    differs = one.reason != other.reason
    if one.data.values is None or other.data.values is None or one.data is other.data:
        return differs
    same = equal(one.data.values, other.data.values, one.data.drifts or other.data.drifts)
    return any_of(differs, all_of(one.reason == VALUE, ~same))
