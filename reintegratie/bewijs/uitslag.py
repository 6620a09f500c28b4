"""The outcome of a rule for anybody, under one reading: as ``core.assess`` weighs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import z3

from reintegratie.core.graph import Graph
from reintegratie.core.outcome import BEREKEND, NEE, ONBEKEND, Eis, Resultaat

from .logica import all_of, any_of, implies, negate, same
from .mens import Mens
from .term import Term, equal
from .vertaling import Vertaling, translate


@dataclass(frozen=True)
class Gevonden:
    """One result: whether it applies, whether its value is known, and the value, not yet rounded.

    ``applies_known`` says whether that is known; both are needed for a value.
    """

    applies: z3.BoolRef
    applies_known: z3.BoolRef
    term: Term

    @property
    def has_value(self) -> z3.BoolRef:
        """Whether there is a value."""
        return all_of([self.applies, self.applies_known, self.term.known])

    @property
    def not_for_you(self) -> z3.BoolRef:
        """Whether it is known not to apply."""
        return all_of([self.applies_known, negate(self.applies)])

    def same(self, other: Gevonden) -> z3.BoolRef:
        """Whether two people get the same: the same value, or for the same reason none."""
        return all_of(
            [
                same(self.has_value, other.has_value),
                same(self.not_for_you, other.not_for_you),
                implies(self.has_value, equal(self.term, other.term)),
            ]
        )


class Uitslag:
    """What a rule says about somebody."""

    def __init__(
        self,
        mens: Mens,
        graph: Graph,
        terms: Mapping[int, Term] | None = None,
    ):
        self.mens, self.graph = mens, graph
        self.made: Vertaling = translate(mens, graph, terms)

    def under_other(self, other: Mens, conflict: str) -> Uitslag:
        """The same for the same person under another reading of one conflict."""
        kept = {
            place: self.made.term(place)
            for place, names in enumerate(self.graph.depends)
            if conflict not in names
        }
        return Uitslag(other, self.graph, terms=kept)

    def at(self, symbol: Any) -> Term:
        """The term of an expression in the outcome."""
        return self.made.term(symbol.place)

    @cached_property
    def requirements(self) -> list[Term]:
        """The condition of each requirement, in order."""
        return [self.at(one.voorwaarde) for one in self.graph.outcome.of(Eis)]

    @cached_property
    def holds(self) -> Term:
        """Whether every requirement holds."""
        no = any_of([one.no for one in self.requirements])
        known = all_of([one.known for one in self.requirements])
        return Term("ja_nee", negate(no), any_of([known, no]))

    @cached_property
    def results(self) -> dict[str, Gevonden]:
        """Each result by name."""
        return {one.naam: self._result(one) for one in self.graph.outcome.of(Resultaat)}

    def _result(self, result: Resultaat) -> Gevonden:
        own, holds = self.at(result.als), self.holds
        if result.altijd:
            return Gevonden(own.value, own.known, self.at(result.waarde))
        known = any_of([all_of([own.known, holds.known]), own.no, holds.no])
        return Gevonden(all_of([own.value, holds.value]), known, self.at(result.waarde))

    @cached_property
    def oordeel(self) -> dict[str, z3.BoolRef]:
        """For each oordeel whether it is the one."""
        modality = self.at(self.graph.outcome.modaliteit)
        stands = all_of([self.holds.yes, modality.known])
        words = {
            word: all_of([stands, modality.value == self.mens.texts.code(word)])
            for word in ("recht", "kan", BEREKEND)
        }
        words[BEREKEND] = all_of([words[BEREKEND], self._computed])
        no = self.holds.no
        rest = [negate(one) for one in (no, *words.values())]
        return {**words, NEE: no, ONBEKEND: all_of(rest)}

    @cached_property
    def _computed(self) -> z3.BoolRef:
        """Whether a figure that is missing leaves another result, or none is missing."""
        found = list(self.results.values())
        missing = [all_of([negate(one.has_value), negate(one.not_for_you)]) for one in found]
        return any_of([*(one.has_value for one in found), negate(any_of(missing))])

    def same(self, other: Uitslag) -> z3.BoolRef:
        """Whether two people, or one under two readings, get the same outcome."""
        pairs = [same(self.oordeel[word], other.oordeel[word]) for word in self.oordeel]
        names = dict.fromkeys([*self.results, *other.results])
        results = [_alike(self.results.get(name), other.results.get(name)) for name in names]
        return all_of([*pairs, *results])

    def differs(self, other: Uitslag) -> z3.BoolRef:
        """Whether somebody notices the one in the place of the other: not where both are a no."""
        no = all_of([self.oordeel[NEE], other.oordeel[NEE]])
        return negate(any_of([no, self.same(other)]))


def _alike(one: Gevonden | None, other: Gevonden | None) -> z3.BoolRef:
    """Whether two results are the same; one that another version of a rule lacks has no value."""
    if one and other:
        return one.same(other)
    return all_of([negate(found.has_value) for found in (one, other) if found])
