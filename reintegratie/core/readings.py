"""Readings: where the sources conflict, each possible reading is computed.

A conflict stands once in ``conflicten.toml``. A rule asks ``lezing("K03", naam=waarde, …)`` and
gives a value for *every* reading, so that no rule can settle a conflict by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from .errors import LezingNietGedekt, OnbekendConflict, OnbekendeLezing
from .names import check_names
from .values import NO_NAMES, Expression, Name, as_expression


@dataclass(frozen=True)
class Conflict:
    """A conflict, gap or ambiguity. ``lezingen`` maps each reading to what it means.

    ``niet_berekend`` says why no calculation asks these readings.
    """

    id: str
    titel: str
    ernst: str
    vindplaatsen: tuple[str, ...]
    bevinding: str
    wet: str | None = None
    niet_berekend: str | None = None
    lezingen: dict[str, str] = field(default_factory=dict)

    @property
    def nummer(self) -> str:
        """The number in the register: ``K09`` for the question ``K09/afstand``."""
        return self.id.partition("/")[0]


Choice = dict[str, str]


class Readings:
    """The readings of one evaluation, as a rule sees them: ``lezing("K03", …)``.

    ``asked`` holds every conflict that was asked, ``open`` those of them whose readings give
    different values here and of which none is chosen: the first reading stands in for these.
    ``between`` holds these values, for each time that an open conflict was asked.
    """

    def __init__(self, conflicts: dict[str, Conflict], chosen: Choice):
        self._conflicts = conflicts
        self._chosen = chosen
        self.asked: dict[str, Conflict] = {}
        self.open: dict[str, Conflict] = {}
        self.between: dict[str, list[list[Expression]]] = {}

    def __call__(self, conflict: str, **waarden: Any) -> Expression:
        values = self._ask(conflict, waarden)
        first, *others = values.values()
        if conflict not in self._chosen and not all(first.same(other) for other in others):
            self.open[conflict] = self.asked[conflict]
            self.between.setdefault(conflict, []).append([first, *others])
        chosen = values[self._chosen.get(conflict, next(iter(values)))]
        return chosen.seeing(
            NO_NAMES.union(*(value.refs for value in values.values()), (Name("lezing", conflict),))
        )

    def _ask(self, conflict: str, given: dict[str, Any]) -> dict[str, Expression]:
        """The value of each reading, in the order of the register: the first stands in for all.

        Raises LezingNietGedekt where a reading has no value.
        """
        known = find(self._conflicts, conflict)
        if given.keys() != known.lezingen.keys():
            raise LezingNietGedekt(
                f"{conflict} heeft de lezingen {', '.join(known.lezingen)}; "
                f"de regel geeft {', '.join(given)}."
            )
        self.asked[conflict] = known
        return {name: as_expression(given[name]) for name in known.lezingen}


def find(conflicts: dict[str, Conflict], conflict: str) -> Conflict:
    """The conflict of that name; raises OnbekendConflict."""
    if conflict not in conflicts:
        raise OnbekendConflict(conflict, conflicts)
    return conflicts[conflict]


def resolve(conflicts: dict[str, Conflict], chosen: Mapping[str, str]) -> Choice:
    """The choice with each reading under the question it answers: ``K03`` may be ``K03/vraag``.

    Raises OnbekendConflict or OnbekendeLezing for a choice that does not exist, OngeldigeInvoer for
    what is no choice.
    """
    check_names(chosen, "lezingen", conflicts)
    return {_question(conflicts, name, reading): reading for name, reading in chosen.items()}


def _question(conflicts: dict[str, Conflict], name: str, reading: str) -> str:
    whole = find(conflicts, name)
    questions = [whole, *(part for id, part in conflicts.items() if id.startswith(f"{name}/"))]
    for question in questions:
        if isinstance(reading, str) and reading in question.lezingen:
            return question.id
    known = [known for question in questions for known in question.lezingen]
    raise OnbekendeLezing(reading, known, f" van {name}")


def that_matter(outcomes: list[tuple[Choice, Any]]) -> list[str]:
    """The conflicts of which another reading, all else equal, gives another outcome."""
    matter: dict[str, None] = {}
    for (one, outcome), (other, another) in combinations(outcomes, 2):
        differing = [name for name in one if other.get(name, one[name]) != one[name]]
        if len(differing) == 1 and outcome != another:
            matter[differing[0]] = None
    return list(matter)


def named(conflicts: dict[str, Conflict], choice: Choice) -> dict[str, str]:
    """A choice in words: the numbers of its conflicts, and what each reading means."""
    return {
        "conflict": " + ".join(dict.fromkeys(conflicts[name].nummer for name in choice)),
        "tekst": " ".join(conflicts[name].lezingen[reading] for name, reading in choice.items()),
    }
