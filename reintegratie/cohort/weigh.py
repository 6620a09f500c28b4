"""``core.assess`` for all rows at once: the oordeel and the results under each reading, and
under all of them together. Both must say the same; a test holds them side by side.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np

from reintegratie.core.assess import is_open
from reintegratie.core.outcome import (
    BEREKEND,
    KAN,
    NEE,
    ONBEKEND,
    OORDELEN,
    RECHT,
    TEGENSTRIJDIG,
    Eis,
    Resultaat,
    Uitkomst,
)
from reintegratie.core.values import Names

from .arrays import equal, pick
from .column import Column, as_column
from .data import FACT, FIGURE, Data, all_of, any_of, select, union
from .rows import Rows

VALUE, FACT_MISSING, FIGURE_MISSING, NOT_APPLICABLE = map(np.uint8, (0, FACT, FIGURE, 4))
CODE = {oordeel: np.uint8(code) for code, oordeel in enumerate(OORDELEN)}
DECIDED = [CODE[RECHT], CODE[KAN], CODE[NEE]]


class Found(NamedTuple):
    """One result: its values, and for each row the reason why there is none."""

    data: Data
    reason: Any


class Weighed(NamedTuple):
    """The oordeel of each row, and where no fact can change it any more."""

    oordeel: Any
    settled: Any

    @property
    def decided(self) -> Any:
        """Where it is a right, a power or a no: then no result can change what it is."""
        return np.isin(self.oordeel, DECIDED)


class Assessment(NamedTuple):
    """One combination of readings: what was weighed, each result, and where readings hide."""

    weighed: Weighed
    results: dict[str, Found]
    hidden: Any


def assess(rows: Rows, outcome: Uitkomst, chosen: Iterable[str]) -> Assessment:
    """The requirements first; the results follow where they hold."""
    holds = as_column(rows, True)
    for requirement in outcome.of(Eis):
        holds = as_column(rows, holds & requirement.voorwaarde)
    results, hidden = {}, np.False_
    for result in outcome.of(Resultaat):
        applies = as_column(rows, result.als)
        applies = applies if result.altijd else as_column(rows, holds & applies)
        value = as_column(rows, result.bedrag())
        found = rows.once(_find, applies.data, value.data)
        results[result.naam] = found
        hidden = any_of(hidden, _hidden(found, applies, value.refs, set(chosen)))
    modality = as_column(rows, outcome.modaliteit)
    weighed = rows.once(_weigh, holds.data, modality.data, *results.values())
    return Assessment(weighed, results, hidden)


def _find(applies: Data, value: Data) -> Found:
    """The result where it applies: where the requirements hold and so does its own ``als``."""
    return Found(value, select(is_no(applies), NOT_APPLICABLE, _reason(applies, value)))


def is_no(data: Data) -> Any:
    """Where it surely does not hold."""
    return np.False_ if data.values is None else all_of(~data.values, data.known)


def _reason(applies: Data, value: Data) -> Any:
    """Why there is no value: a missing fact goes before a missing figure."""
    lack = union(applies.lack, value.lack)
    return VALUE if lack is None else select((lack & FACT) != 0, FACT_MISSING, lack)


def _hidden(found: Found, applies: Column, refs: Names, chosen: set[str]) -> Any:
    """Where a reading that is not chosen may still change a value that waits for a fact."""
    if is_open(refs, chosen):
        return found.reason == FACT_MISSING
    if is_open(applies.refs, chosen):
        return all_of(found.reason == FACT_MISSING, ~applies.data.known)
    return np.False_


def _weigh(holds: Data, modality: Data, *results: Found) -> Weighed:
    waits = value = figure = np.False_
    for found in results:
        waits = any_of(waits, found.reason == FACT_MISSING)
        value = any_of(value, found.reason == VALUE)
        figure = any_of(figure, found.reason == FIGURE_MISSING)
    no = is_no(holds)
    lack = union(holds.lack, modality.lack)
    code = CODE[ONBEKEND] if modality.values is None else modality.values.astype(np.uint8)
    computed = all_of(~waits, any_of(value, ~figure))
    known = all_of(holds.known, modality.known, any_of(code != CODE[BEREKEND], computed))
    oordeel = select(no, CODE[NEE], select(known, code, CODE[ONBEKEND]))
    lacks_fact = np.False_ if lack is None else (lack & FACT) != 0
    return Weighed(oordeel, any_of(no, known, ~any_of(waits, lacks_fact)))


def unify(rows: Rows, worlds: list[Assessment]) -> tuple[Any, dict[str, Any]]:
    """The one oordeel of each row, and for each result where all readings give one value."""
    first, *others = worlds
    undecided = ~first.weighed.decided
    unknown = all_of(first.hidden, undecided)
    valid = {name: found.reason == VALUE for name, found in first.results.items()}
    for other in others:
        unknown = any_of(unknown, first.weighed.oordeel != other.weighed.oordeel)
        for name, found in first.results.items():
            differs = rows.once(_difference, found, other.results[name])
            unknown = any_of(unknown, all_of(differs, undecided))
            valid[name] = all_of(valid[name], ~differs)
    oordeel = select(unknown, CODE[ONBEKEND], first.weighed.oordeel)
    return select(_contradict(rows, worlds), CODE[TEGENSTRIJDIG], oordeel), valid


def _contradict(rows: Rows, worlds: list[Assessment]) -> Any:
    """Where two readings differ in what no fact can change any more."""
    clash = _clash([(Found(Data(w.weighed.oordeel), VALUE), w.weighed.settled) for w in worlds])
    open_ = [rows.once(_undecided, world.weighed) for world in worlds]
    for name in worlds[0].results:
        versions = [(w.results[name], settled) for w, settled in zip(worlds, open_, strict=True)]
        clash = any_of(clash, _clash(versions))
    return clash


def _undecided(weighed: Weighed) -> Any:
    """Where no fact can change the oordeel, and the results still say what it is."""
    return all_of(weighed.settled, ~weighed.decided)


def _clash(versions: list[tuple[Found, Any]]) -> Any:
    """Where two versions differ that are settled, each under an outcome that is settled too."""
    different = {(id(found), id(firm)): (found, firm) for found, firm in versions}
    (known, firm), *others = different.values()
    clash, seen = np.False_, _settled(known, firm)
    for found, firm in others:
        settled = _settled(found, firm)
        clash = any_of(clash, all_of(seen, settled, _difference(known, found)))
        known = _filled(known, found, all_of(settled, ~seen))
        seen = any_of(seen, settled)
    return clash


def _settled(found: Found, firm: Any) -> Any:
    """Where no fact can change the result, nor (``firm``) the outcome that it stands under."""
    return all_of(firm, found.reason != FACT_MISSING)


def _filled(known: Found, found: Found, new: Any) -> Found:
    """What is known, with what is found where that is new."""
    if known is found or not np.any(new):
        return known
    drifts = known.data.drifts or found.data.drifts
    values = pick(new, found.data.values, known.data.values)
    return Found(Data(values, None, drifts), select(new, found.reason, known.reason))


def _difference(one: Found, other: Found) -> Any:
    """Where two readings give another value, or another reason why there is none."""
    differs = one.reason != other.reason
    if one.data.values is None or other.data.values is None or one.data is other.data:
        return differs
    same = equal(one.data.values, other.data.values, one.data.drifts or other.data.drifts)
    return any_of(differs, all_of(one.reason == VALUE, ~same))
