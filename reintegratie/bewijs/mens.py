"""Anybody: what is asked of somebody, and what must hold of it."""

from __future__ import annotations

import z3

from reintegratie.core.graph.implications import Clause

from .gevraagd import EVER, Gevraagd, Tijdvak
from .logica import WAAR, all_of, any_of, negate
from .vertaling import conditions

__all__ = ["EVER", "Mens", "Tijdvak"]
HEAVY = ("datum", "perioden")


class Mens(Gevraagd):
    """Somebody of whom all is known, within bounds and without contradiction."""

    def background(self) -> z3.BoolRef:
        """Whether this can be somebody: within bounds, no contradiction, no error."""
        follows = self._follows()  # these ask facts too
        mine = [*self._bounds, *self.calendar.facts, *map(negate, self.errors)]
        if len(mine) != self._known[0]:  # it grows with what is asked
            shared = [self._shared[0].background()] if self._shared else []
            self._known = len(mine), all_of([*shared, *mine, *follows])
        return self._known[1]

    _known: tuple[int, z3.BoolRef] = (-1, WAAR)

    def _follows(self) -> list[z3.BoolRef]:
        """What follows from what among the facts that were asked.

        A day that nobody asked is left out: for every other fact there is one that goes with it.
        """
        asked = frozenset(self.asked())
        if asked != self._asked:
            said, concepts = self.law.gevolgen, self.law.begrippen
            clauses = [
                clause
                for clause in said.about(asked).clauses
                if {name for name in clause.facts if concepts[name].type in HEAVY} <= asked
            ]
            made = conditions(self, said.nodes, clauses)
            pairs = list(zip(clauses, made, strict=True))
            self._clauses = [*made, *(self._choice(name, pairs) for name in self.facts)]
            self._asked = frozenset(self.asked())
        return self._clauses

    def _choice(self, name: str, clauses: list[tuple[Clause, z3.BoolRef]]) -> z3.BoolRef:
        """Whether a fact is one of its choices, or none where each would contradict the rest."""
        choices, value = self.law.begrippen[name].keuzes, self.facts[name].value
        if not choices:
            return WAAR
        codes = [self.texts.code(choice) for choice in choices]
        about = all_of(made for clause, made in clauses if name in clause.facts)
        none = [negate(z3.substitute(about, (value, code))) for code in codes]
        return any_of([*(value == code for code in codes), all_of(none)])

    _asked: frozenset[str] = frozenset()
    _clauses: list[z3.BoolRef] = []  # noqa: RUF012  # replaced, never changed
