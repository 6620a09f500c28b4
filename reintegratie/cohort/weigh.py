"""``core.assess`` on whole columns: the oordeel and the results of each row, under one reading
and under all of them together. Both must say the same; a test holds them side by side.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from reintegratie.core.outcome import (
    BEREKEND,
    NEE,
    ONBEKEND,
    OORDELEN,
    TEGENSTRIJDIG,
    Eis,
    Resultaat,
    Uitkomst,
)
from reintegratie.core.values import Names

from .arrays import equal
from .column import FACT, KNOWN, Column, as_column
from .rows import Rows

VALUE, NOT_APPLICABLE, FIGURE_MISSING, FACT_MISSING = range(4)
REASON = np.array([VALUE, FACT_MISSING, FIGURE_MISSING, FACT_MISSING], np.uint8)  # by ``lack``
CODE = {oordeel: np.uint8(code) for code, oordeel in enumerate(OORDELEN)}


@dataclass(frozen=True)
class Found:
    """One result: its values, per row the reason why there is none, and where readings hide."""

    column: Column
    reason: Any
    hidden: Any

    def differs(self, other: Found) -> Any:
        """Where the other has another value, or another reason."""
        if self.reason is other.reason and self.column.values is other.column.values:
            return np.False_
        other_reason = self.reason != other.reason
        if self.column.values is None or other.column.values is None:
            return other_reason
        drifts = self.column.drifts or other.column.drifts
        same = equal(self.column.values, other.column.values, drifts)
        return other_reason | ((self.reason == VALUE) & ~same)


@dataclass(frozen=True)
class Assessment:
    """The oordeel of each row under one combination of readings, and whether it is settled."""

    oordeel: Any
    settled: Any
    results: dict[str, Found]

    def differs(self, other: Assessment) -> Any:
        """Where the other says something else."""
        differs = self.oordeel != other.oordeel
        for name, found in self.results.items():
            differs = differs | found.differs(other.results[name])
        return differs

    def contradicts(self, other: Assessment) -> Any:
        """Where the other says something else that no fact can change any more."""
        differs = self.oordeel != other.oordeel
        for name, found in self.results.items():
            another = other.results[name]
            settled = (found.reason != FACT_MISSING) & (another.reason != FACT_MISSING)
            differs = differs | (settled & found.differs(another))
        return differs & self.settled & other.settled


def weigh(rows: Rows, outcome: Uitkomst, chosen: Iterable[str]) -> Assessment:
    """The requirements first; the results follow where they hold."""
    holds = as_column(rows, True)
    for requirement in outcome.of(Eis):
        holds = holds & requirement.voorwaarde
    modality = as_column(rows, outcome.modaliteit)
    results = {one.naam: _find(rows, one, holds, set(chosen)) for one in outcome.of(Resultaat)}
    lack = holds.lack | modality.lack
    oordeel = np.where(np.equal(lack, KNOWN), _codes(modality), CODE[ONBEKEND])
    computed = _computed([found.reason for found in results.values()])
    oordeel = np.where((oordeel == CODE[BEREKEND]) & ~computed, CODE[ONBEKEND], oordeel)
    oordeel = np.where(_known_no(holds), CODE[NEE], oordeel)
    waits = np.not_equal(lack & FACT, 0)
    for found in results.values():
        waits = waits | (found.reason == FACT_MISSING)
    return Assessment(oordeel, (oordeel != CODE[ONBEKEND]) | ~waits, results)


def _codes(modality: Column) -> Any:
    return np.uint8(0) if modality.values is None else modality.values.astype(np.uint8)


def _known_no(column: Column) -> Any:
    if column.values is None:
        return np.False_
    return ~column.values & np.equal(column.lack, KNOWN)


def _find(rows: Rows, result: Resultaat, holds: Column, chosen: set[str]) -> Found:
    """The result where it applies: where the requirements hold and so does its own ``als``."""
    applies = as_column(rows, result.als)
    if not result.altijd:
        applies = holds & applies
    value = as_column(rows, result.bedrag())
    reason = np.where(_known_no(applies), np.uint8(NOT_APPLICABLE), REASON[applies.lack | value.lack])
    hidden = np.False_
    if _open(value.refs, chosen):
        hidden = reason == FACT_MISSING
    elif _open(applies.refs, chosen):
        hidden = (reason == FACT_MISSING) & np.not_equal(applies.lack, KNOWN)
    return Found(value, reason, hidden)


def _open(refs: Names, chosen: set[str]) -> bool:
    return any(name.kind == "lezing" and name.name not in chosen for name in refs)


def _computed(reasons: list[Any]) -> Any:
    """Where no fact is missing, and no figure either where nothing else was computed."""
    waits = value = figure = np.False_
    for reason in reasons:
        waits = waits | (reason == FACT_MISSING)
        value = value | (reason == VALUE)
        figure = figure | (reason == FIGURE_MISSING)
    return ~waits & (value | ~figure)


def unify(worlds: list[Assessment]) -> tuple[Any, dict[str, Any]]:
    """The one oordeel of each row, and per result where all readings give the same value."""
    first, *others = worlds
    oordeel, differs, contradicts = first.oordeel, np.False_, np.False_
    for hidden in (found.hidden for found in first.results.values()):
        oordeel = np.where(hidden, CODE[ONBEKEND], oordeel)
    for number, other in enumerate(others, 1):
        differs = differs | first.differs(other)
        for earlier in worlds[:number]:
            contradicts = contradicts | earlier.contradicts(other)
    oordeel = np.where(differs, CODE[ONBEKEND], oordeel)
    oordeel = np.where(contradicts, CODE[TEGENSTRIJDIG], oordeel)
    valid = {name: found.reason == VALUE for name, found in first.results.items()}
    for other in others:
        for name, found in first.results.items():
            valid[name] = valid[name] & ~found.differs(other.results[name])
    return oordeel, valid
