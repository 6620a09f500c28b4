"""Readings: where the sources conflict, each possible reading is computed.

A conflict stands once in ``conflicten.toml``. A rule asks ``lezing("K03", naam=waarde, …)`` and
gives a value for *every* reading, so that no rule can settle a conflict by itself. Which of them
count depends on which source speaks: a rule answers for its own source first (``Spreekt``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import combinations
from typing import Any

from .errors import LezingNietGedekt, OnbekendConflict, OnbekendeLezing, RegisterFout
from .names import check_names
from .sources import Bron
from .values import Expression, Name, Names, as_expression

Choice = dict[str, str]
Own = Mapping[str, list[str]]
SOORTEN = MET_DE_WET, TUSSEN, BINNEN, LEEMTE = (
    "met de wet",
    "tussen bronnen",
    "binnen een tekst",
    "leemte",
)


@dataclass(frozen=True)
class Conflict:
    """A conflict, gap or ambiguity. ``lezingen`` maps each reading to what it means.

    ``van`` tells of each reading whose it is (the names of sources); it is empty where all are of
    the one text that is unclear. A reading of no source is nobody's: it counts where it is chosen,
    or where all are put together. ``letter`` holds the readings that are the letter of their text.
    ``leemte`` says that the text is silent. ``sinds`` tells from which day on there is such a
    reading, where that is known. ``niet_berekend`` says why no calculation asks these readings,
    ``einde`` why nothing of it is left where a text replaced a place of it. ``volgt`` is the number
    of the one whose question it asks again, of a later text.
    """

    id: str
    titel: str
    ernst: str
    vindplaatsen: tuple[str, ...]
    bevinding: str
    wet: str | None = None
    niet_berekend: str | None = None
    lezingen: dict[str, str] = field(default_factory=dict)
    van: dict[str, tuple[str, ...]] = field(default_factory=dict)
    letter: tuple[str, ...] = ()
    leemte: bool = False
    sinds: dict[str, date] = field(default_factory=dict)
    einde: str | None = None
    volgt: str | None = None

    def __post_init__(self) -> None:
        for wrong, said in (
            (self.van and self.van.keys() != self.lezingen.keys(), "van wie is elke lezing?"),
            (not self.lezingen.keys() >= {*self.letter, *self.sinds}, "welke lezing is dat?"),
        ):
            if wrong:
                raise RegisterFout(f"Conflict {self.id}: {said}")

    @cached_property
    def refs(self) -> Names:
        """Its name, as a value that looked at a reading carries it."""
        return frozenset({Name("lezing", self.id)})

    def eigen(self, bron: str) -> list[str]:
        """The readings of a source; empty where it has none of its own."""
        return [name for name, sources in self.van.items() if bron in sources]

    def soort(self, bronnen: Mapping[str, Bron]) -> str:
        """What kind of conflict: with the law, between sources, a gap, or within one text."""
        sources = {source for named in self.van.values() for source in named}
        if any(not bronnen[source].in_boek for source in sources):
            return MET_DE_WET
        if len(sources) > 1:
            return TUSSEN
        return LEEMTE if self.leemte else BINNEN

    @property
    def nummer(self) -> str:
        """The number in the register: ``K09`` for the question ``K09/afstand``."""
        return self.id.partition("/")[0]


@dataclass(frozen=True)
class Spreekt:
    """Which readings count: those of the source that speaks.

    ``chosen`` holds what was chosen and what the source leaves but one reading of; ``eigen`` the
    readings of the other conflicts in which the source has some, but not all. ``samen`` says that
    no source speaks before the others: then every difference is a contradiction between them.
    ``bron`` is the source that speaks first.
    """

    chosen: Choice = field(default_factory=dict)
    eigen: dict[str, list[str]] = field(default_factory=dict)
    samen: bool = False
    bron: str | None = field(default=None, compare=False)


def spreekt(conflicts: Iterable[Conflict], chosen: Choice, *bronnen: str) -> Spreekt:
    """What counts when these sources speak, the first one first; all readings when none does."""
    own = {
        conflict.id: next(filter(None, map(conflict.eigen, bronnen)), [])
        for conflict in conflicts
        if conflict.id not in chosen
    }
    settled = {name: names[0] for name, names in own.items() if len(names) == 1}
    several = {name: names for name, names in own.items() if len(names) > 1}
    first = bronnen[0] if bronnen else None
    return Spreekt(chosen | settled, several, samen=not bronnen, bron=first)


class Readings:
    """The readings of one evaluation, as a rule sees them: ``lezing("K03", …)``.

    ``asked`` holds every conflict that was asked, ``open`` those of them whose readings give
    different values here and of which none is chosen: the first reading stands in for these.
    ``between`` holds these values, for each time that an open conflict was asked.
    """

    def __init__(self, conflicts: dict[str, Conflict], chosen: Choice, own: Own | None = None):
        self._conflicts = conflicts
        self._chosen = chosen
        self._own = own or {}
        self.asked: dict[str, Conflict] = {}
        self.open: dict[str, Conflict] = {}
        self.between: dict[str, list[list[Expression]]] = {}

    def __call__(self, conflict: str, **waarden: Any) -> Expression:
        values = self._ask(conflict, waarden)
        chosen = self._chosen.get(conflict) or self._first(conflict, values)
        looked_at = [value.refs for value in values.values()]
        return values[chosen].seeing(self.asked[conflict].refs.union(*looked_at))

    def _first(self, conflict: str, values: dict[str, Expression]) -> str:
        """The reading that stands in for all that count; notes where these differ."""
        names = self.counting(self.asked[conflict])
        first, *others = (values[name] for name in names)
        if not all(first.same(other) for other in others):
            self.open[conflict] = self.asked[conflict]
            self.between.setdefault(conflict, []).append([first, *others])
        return names[0]

    def counting(self, conflict: Conflict) -> list[str]:
        """The readings of a conflict that count here, in their order."""
        return self._own.get(conflict.id) or list(conflict.lezingen)

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
    if all(outcome == outcomes[0][1] for _, outcome in outcomes):
        return []  # as with few facts: then hundreds of worlds need not be set side by side
    matter: dict[str, None] = {}
    for (one, outcome), (other, another) in combinations(outcomes, 2):
        differing = [name for name in one if other.get(name, one[name]) != one[name]]
        if len(differing) == 1 and outcome != another:
            matter[differing[0]] = None
    return list(matter)


def named(conflicts: dict[str, Conflict], choice: Choice) -> dict[str, Any]:
    """A choice in words: the numbers of its conflicts, what each reading means, and its name."""
    texts = [conflicts[name].lezingen[reading] for name, reading in choice.items()]
    return {
        "conflict": " + ".join(dict.fromkeys(conflicts[name].nummer for name in choice)),
        "tekst": " ".join(texts),
        "teksten": texts,
        "keuzes": choice,
    }
