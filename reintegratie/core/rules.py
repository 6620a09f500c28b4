"""A rule: a pure function of facts, figures and readings, found by its decorator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .facts import Facts
from .outcome import Resultaat, Uitkomst
from .parameters import Parameters
from .readings import Readings

if TYPE_CHECKING:
    from .lawbook import Wetboek

Function = Callable[[Any, Any, Any], Uitkomst]


def regel(*bepalingen: str) -> Callable[[Function], Function]:
    """Marks a function as the rule for these provisions (their numbers in the ledger)."""

    def mark(function: Function) -> Function:
        function.bepalingen = bepalingen
        return function

    return mark


@dataclass(frozen=True)
class Applied:
    """A rule carried out once: its outcome and everything it looked at."""

    outcome: Uitkomst
    facts: Facts
    parameters: dict
    readings: Readings


@dataclass(frozen=True, eq=False)
class Regel:
    """One calculation of the lawbook, named after its function."""

    naam: str
    kamer: str
    bepalingen: tuple[str, ...]
    function: Function
    wetboek: Wetboek

    @property
    def titel(self) -> str:
        """The first line of the docstring."""
        return (self.function.__doc__ or self.naam).strip().splitlines()[0].rstrip(".")

    @property
    def uitleg(self) -> str:
        """The rest of the docstring."""
        return "\n".join((self.function.__doc__ or "").strip().splitlines()[1:]).strip()

    def apply(self, facts: Facts, peildatum: date, chosen: dict[str, str]) -> Applied:
        """Carry out the rule under one choice of readings."""
        used: dict = {}
        parameters = Parameters(self.wetboek.parameters, self.kamer, peildatum, used)
        readings = Readings(self.wetboek.conflicten, chosen)
        return Applied(self.function(facts, parameters, readings), facts, used, readings)

    @cached_property
    def trace(self) -> Applied:
        """The rule carried out with nothing known: it shows all that the rule asks."""
        facts = Facts(self.wetboek.begrippen, {})
        return self.apply(facts, self.wetboek.laatste_datum, {})

    @property
    def feiten(self) -> list[str]:
        """The names of the facts it asks, in its own order."""
        return list(self.trace.facts.asked)

    @property
    def conflicten(self) -> list[str]:
        """The conflicts it asks a reading of."""
        return list(self.trace.readings.asked)

    def schema(self) -> dict:
        """The calculation for a form or another program."""
        results = self.trace.outcome.of(Resultaat)
        return {
            "naam": self.naam,
            "titel": self.titel,
            "kamer": self.kamer,
            "bepalingen": list(self.bepalingen),
            "feiten": [concept.schema() for concept in self.trace.facts.asked.values()],
            "resultaten": [
                {"naam": result.naam, "label": result.opschrift, "eenheid": result.eenheid}
                for result in results
            ],
            "conflicten": [self.conflict_schema(name) for name in self.conflicten],
        }

    def conflict_schema(self, name: str) -> dict:
        """A conflict with its readings, to choose from."""
        conflict = self.wetboek.conflicten[name]
        readings = [{"naam": n, "tekst": t} for n, t in conflict.lezingen.items()]
        return {"id": name, "titel": conflict.titel, "lezingen": readings}
