"""What is asked of somebody: facts, a day and readings that are not fixed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple, Self

import z3

from reintegratie.core.concepts import Begrip
from reintegratie.core.registers import Registers

from . import dagen
from .dagen import EARLIEST, LATEST, Dag, Kalender, in_range
from .term import KINDS, Teksten, Term, number


class Tijdvak(NamedTuple):
    """A stretch of days on which no figure changes, or any other stretch."""

    van: date = EARLIEST
    tot: date = LATEST


EVER = Tijdvak()


class Gevraagd:
    """Somebody of whom all is known, though not here: each fact is a name of the prover.

    ``by_month`` says that months are counted with the days of this person: else these are numbers.
    """

    def __init__(
        self,
        law: Registers,
        tijdvak: Tijdvak = EVER,
        readings: Mapping[str, str] | None = None,
        by_month: bool = True,
        prefix: str = "",
    ):
        self.law, self.tijdvak, self.by_month, self.prefix = law, tijdvak, by_month, prefix
        self.texts, self.calendar = Teksten(), Kalender(prefix)
        self.facts: dict[str, Term] = {}
        self.readings: dict[str, z3.ArithRef] = {}
        self.errors: list[z3.BoolRef] = []
        self.abstract: set[str] = set()
        self._bounds: list[z3.BoolRef] = []
        self.chosen = dict(readings or {})
        self.peildatum = self._day("peildatum", *tijdvak)

    def twin(
        self,
        facts: Iterable[str] = (),
        readings: Iterable[str] = (),
        chosen: Mapping[str, str] | None = None,
        prefix: str = "ander/",
        dag: date | None = None,
    ) -> Self:
        """The same person, but for these facts and these readings; ``prefix`` tells twins apart.

        With ``dag`` on that day; else on the same one.
        """
        stretch = Tijdvak(dag, dag) if dag else self.tijdvak
        other = type(self)(self.law, stretch, chosen or self.chosen, self.by_month, prefix)
        other.texts = self.texts
        if dag is None:
            other.peildatum = self.peildatum
        other._shared = (self, frozenset(facts), frozenset(readings))
        return other

    _shared: tuple[Self, frozenset[str], frozenset[str]] | None = None

    @property
    def first(self) -> Self:
        """The one whose twin this is; or itself."""
        return self._shared[0] if self._shared else self

    # what is asked ---------------------------------------------------------

    def fact(self, name: str) -> Term:
        """A fact of this person."""
        if name not in self.facts:
            if self._shared and name not in self._shared[1]:
                return self._shared[0].fact(name)
            self.facts[name] = self._fact(self.law.begrippen[name])
        return self.facts[name]

    def reading(self, conflict: str, names: Iterable[str]) -> list[z3.BoolRef]:
        """For each reading whether it is the one that counts."""
        known = list(names)
        if conflict in self.chosen:
            return [z3.BoolVal(name == self.chosen[conflict]) for name in known]
        if self._shared and conflict not in self._shared[2]:
            return self._shared[0].reading(conflict, known)
        if conflict not in self.readings:
            place = self.readings[conflict] = z3.Int(f"{self.prefix}lezing/{conflict}")
            self._bounds += [place >= 0, place < len(known)]
        return [self.readings[conflict] == place for place in range(len(known))]

    def _fact(self, concept: Begrip) -> Term:
        kind, name = KINDS[concept.type], f"{self.prefix}{concept.naam}"
        if kind == "ja_nee":
            return Term(kind, z3.Bool(name))
        if kind == "datum":
            return Term(kind, self._day(name))
        if kind == "perioden":
            return Term(kind, None)
        if kind == "tekst":
            return Term(kind, z3.Int(name))
        return Term(kind, self._number(concept, name))

    def _number(self, concept: Begrip, name: str) -> Any:
        value = z3.Int(name) if concept.type == "geheel" else z3.Real(name)
        if concept.minimum is not None:
            self._bounds.append(value >= number(concept.minimum))
        if concept.maximum is not None:
            self._bounds.append(value <= number(concept.maximum))
        return value

    def _day(self, name: str, first: date = EARLIEST, last: date = LATEST) -> Dag:
        if first == last:
            return Dag.fixed(self.calendar, first)
        if self.by_month:
            month, day = z3.Int(f"{name}/maand"), z3.Int(f"{name}/dag")
            made = Dag(self.calendar, month, day, between=(first, last))
            self._bounds.append(dagen.valid(month, day))
        else:
            made = Dag(self.calendar, number=z3.Int(name), between=(first, last))
        self._bounds.append(in_range(made, first, last))
        return made

    def written(self) -> list[z3.BoolRef]:
        """Whether every number is one that somebody writes: of two decimals at most."""
        reals = [self.fact(name).value for name in self.asked() if self._is_real(name)]
        return [z3.IsInt(100 * value) for value in reals]

    def _is_real(self, name: str) -> bool:
        return self.law.begrippen[name].type in ("bedrag", "getal", "percentage")

    def asked(self) -> list[str]:
        """The facts that were asked, of the one who is shared too."""
        shared = self._shared[0].asked() if self._shared else []
        return list(dict.fromkeys([*shared, *self.facts]))

    def shared_readings(self) -> dict[str, z3.ArithRef]:
        """The readings that are open, those of the one who is shared too; their own go first."""
        return (self._shared[0].shared_readings() if self._shared else {}) | self.readings
