"""Readings: where the sources conflict, each possible reading is computed.

A conflict stands once in ``conflicten.toml``. A rule asks ``lezing("K03", naam=waarde, …)`` and
gives a value for *every* reading, so that no rule can settle a conflict by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import Any

from .errors import LezingNietGedekt, OnbekendConflict, OnbekendeLezing
from .values import Expression, Name, as_expression


@dataclass(frozen=True)
class Conflict:
    """A conflict, gap or ambiguity. ``lezingen`` maps each reading to what it means."""

    id: str
    titel: str
    ernst: str
    vindplaatsen: tuple[str, ...]
    bevinding: str
    wet: str | None = None
    lezingen: dict[str, str] = field(default_factory=dict)


Choice = dict[str, str]


class Readings:
    """The readings of one evaluation, as a rule sees them: ``lezing("K03", …)``."""

    def __init__(self, conflicts: dict[str, Conflict], chosen: Choice):
        self._conflicts = conflicts
        self._chosen = chosen
        self.asked: dict[str, Conflict] = {}

    def __call__(self, conflict: str, **waarden: Any) -> Expression:
        known = find(self._conflicts, conflict)
        if waarden.keys() != known.lezingen.keys():
            raise LezingNietGedekt(
                f"{conflict} heeft de lezingen {', '.join(known.lezingen)}; "
                f"de regel geeft {', '.join(waarden)}."
            )
        self.asked[conflict] = known
        first = next(iter(known.lezingen))
        value = as_expression(waarden[self._chosen.get(conflict, first)])
        seen = frozenset({Name("lezing", conflict)})
        return value.seeing(seen.union(*(as_expression(other).refs for other in waarden.values())))


def find(conflicts: dict[str, Conflict], conflict: str) -> Conflict:
    """The conflict of that name; raises OnbekendConflict."""
    if conflict not in conflicts:
        raise OnbekendConflict(conflict, conflicts)
    return conflicts[conflict]


def check_choice(conflicts: dict[str, Conflict], chosen: Choice) -> None:
    """Raises OnbekendConflict or OnbekendeLezing for a choice that does not exist."""
    for conflict, reading in chosen.items():
        known = find(conflicts, conflict).lezingen
        if reading not in known:
            raise OnbekendeLezing(reading, known, f" van {conflict}")


def combinations(asked: dict[str, Conflict], chosen: Choice) -> list[Choice]:
    """Every combination of readings, except where somebody chose one."""
    ways = [
        [(name, reading) for reading in conflict.lezingen if chosen.get(name, reading) == reading]
        for name, conflict in asked.items()
    ]
    return [dict(way) for way in product(*ways)]


def that_matter(outcomes: dict[tuple, Any], names: list[str]) -> list[str]:
    """The conflicts for which another reading, all else equal, gives another outcome.

    ``outcomes`` maps each combination (readings in the order of ``names``) to its outcome.
    """
    def matters(place: int) -> bool:
        groups: dict[tuple, Any] = {}
        return any(
            groups.setdefault(way[:place] + way[place + 1:], outcome) != outcome
            for way, outcome in outcomes.items()
        )

    return [name for place, name in enumerate(names) if matters(place)]
