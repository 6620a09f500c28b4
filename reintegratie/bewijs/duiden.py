"""The words of a claim as formulas, and as what rules said of somebody in particular."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import z3

from reintegratie.core.assess import FEIT_ONTBREEKT
from reintegratie.core.graph import Node
from reintegratie.core.graph.nodes import Constant
from reintegratie.core.outcome import ONBEKEND
from reintegratie.core.registers import Registers
from reintegratie.core.solution import Solution

from . import uitspraak
from .bewerkingen import MEANINGS
from .logica import all_of, any_of, negate, same
from .mens import Mens
from .opzoeken import look_up
from .term import NOTHING, Term, equal
from .uitslag import Uitslag

COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
SUMS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
}


class InFormules:
    """For anybody: conditions are formulas, values are terms."""

    def __init__(self, mens: Mens, said: Mapping[str, Uitslag]):
        self.mens, self.said = mens, said

    def condition(self, text: str) -> z3.BoolRef:
        """Whether an expression holds."""
        found: z3.BoolRef = uitspraak.voorwaarde(text, self)
        return found

    def value(self, text: str) -> Term:
        """The value of an expression."""
        found: Term = uitspraak.waarde(text, self)
        return found

    def same(self, one: str, other: str) -> z3.BoolRef:
        """Whether two expressions come to the same: both hold, or have one value or none."""
        if not uitspraak.zijn_waarden(one, other):
            return same(self.condition(one), self.condition(other))
        left, right = self.value(one), self.value(other)
        both = all_of([left.known, right.known, equal(left, right)])
        return any_of([both, all_of([negate(left.known), negate(right.known)])])

    def oordeel(self, rule: str, words: tuple[str, ...]) -> z3.BoolRef:
        return any_of([self.said[rule].oordeel[word] for word in words])

    def heeft(self, rule: str, result: str) -> z3.BoolRef:
        return self.said[rule].results[result].has_value

    def resultaat(self, rule: str, result: str) -> Term:
        found = self.said[rule].results[result]
        return found.term._replace(known=found.has_value)

    def feit(self, name: str) -> Term:
        if name == "peildatum":
            return Term("datum", self.mens.peildatum)
        return self.mens.fact(name)

    def dag(self, written: str) -> Term:
        return self._constant(date.fromisoformat(written))

    def cijfer(self, name: str) -> Term:
        room, _, figure = name.partition(".")
        day = Term("datum", self.mens.peildatum)
        return look_up(self.mens, self.mens.law.parameters[room][figure], day, [])

    def vast(self, value: Any) -> Term:
        return self._constant(Decimal(str(value)) if isinstance(value, float) else value)

    def _constant(self, value: Any) -> Term:
        return MEANINGS["vast"](self.mens, Node("vast", (), Constant.of(value)), [], {})

    def waar(self, value: Term) -> z3.BoolRef:
        return value.yes

    def en(self, conditions: list[z3.BoolRef]) -> z3.BoolRef:
        return all_of(conditions)

    def niet(self, condition: z3.BoolRef) -> z3.BoolRef:
        return negate(condition)

    def vergelijk(self, op: str, left: Term, right: Term) -> z3.BoolRef:
        return self._apply(op, left, right).yes

    def som(self, op: str, left: Term, right: Term) -> Term:
        return self._apply(op, left, right)

    def _apply(self, op: str, left: Term, right: Term) -> Term:
        if NOTHING.kind in (left.kind, right.kind):
            return NOTHING
        return MEANINGS[op](self.mens, Node(op), [left, right], {})


class InUitvoering:
    """For somebody in particular: what rules said under one reading; None is no value."""

    def __init__(
        self, law: Registers, facts: Mapping[str, Any], day: date, said: Mapping[str, Solution]
    ):
        self.law, self.facts, self.day, self.said = law, facts, day, said
        self.unsure = False  # whether something was looked at that hangs on a fact not given

    def same(self, one: str, other: str) -> bool:
        """Whether two expressions come to the same."""
        if uitspraak.zijn_waarden(one, other):
            return bool(uitspraak.waarde(one, self) == uitspraak.waarde(other, self))
        return bool(uitspraak.voorwaarde(one, self) == uitspraak.voorwaarde(other, self))

    def oordeel(self, rule: str, words: tuple[str, ...]) -> bool:
        found = self.said[rule]
        self.unsure |= found.oordeel == ONBEKEND and bool(found.ontbrekende_feiten)
        return found.oordeel in words

    def heeft(self, rule: str, result: str) -> bool:
        return self.resultaat(rule, result) is not None

    def resultaat(self, rule: str, result: str) -> Any:
        found = self.said[rule].gevonden[result]
        self.unsure |= found.reason == FEIT_ONTBREEKT
        return found.value

    def feit(self, name: str) -> Any:
        self.unsure |= name != "peildatum" and name not in self.facts
        return self.day if name == "peildatum" else self.facts.get(name)

    def dag(self, written: str) -> date:
        return date.fromisoformat(written)

    def cijfer(self, name: str) -> Any:
        room, _, figure = name.partition(".")
        found = self.law.parameters[room][figure].op(self.day)
        return found.cijfer if found else None

    def vast(self, value: Any) -> Any:
        return Decimal(str(value)) if isinstance(value, float) else value

    def waar(self, value: Any) -> bool:
        return value is True

    def en(self, conditions: list[bool]) -> bool:
        return all(conditions)

    def niet(self, condition: bool) -> bool:
        return not condition

    def vergelijk(self, op: str, left: Any, right: Any) -> bool:
        return None not in (left, right) and bool(COMPARE[op](left, right))

    def som(self, op: str, left: Any, right: Any) -> Any:
        return None if None in (left, right) else SUMS[op](left, right)
