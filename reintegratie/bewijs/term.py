"""What a node is for the prover: a value of a kind, and whether it is known."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, NamedTuple

import z3

from reintegratie.core.errors import ReintegratieFout

from .dagen import Dag
from .logica import ONWAAR, WAAR, all_of, either, negate, same

KINDS = {
    "ja_nee": "ja_nee",
    "geheel": "getal",
    "getal": "getal",
    "bedrag": "getal",
    "percentage": "getal",
    "datum": "datum",
    "keuze": "tekst",
    "tekst": "tekst",
    "perioden": "perioden",
}


class NietTeBewijzen(ReintegratieFout):
    """What the prover has no meaning for: it says so, by name."""


class Term(NamedTuple):
    """A value of a kind (ja_nee, getal, tekst, datum, perioden), and whether it is known.

    ``value`` is a ``Dag`` for a day, else a formula of Z3; texts are numbers of ``Teksten``.
    """

    kind: str
    value: Any
    known: z3.BoolRef = WAAR

    @property
    def yes(self) -> z3.BoolRef:
        """Whether it is known to be yes."""
        return all_of([self.known, self.value])

    @property
    def no(self) -> z3.BoolRef:
        """Whether it is known to be no."""
        return all_of([self.known, negate(self.value)])


NOTHING = Term("niets", ONWAAR, ONWAAR)  # what no source gives, of whatever kind


class Teksten:
    """Each text as a number: equal texts have the same."""

    def __init__(self) -> None:
        self._codes: dict[str, int] = {}

    def code(self, text: Any) -> z3.ArithRef:
        """The number of a text, or of a number that stands among texts."""
        return z3.IntVal(self._codes.setdefault(str(text), len(self._codes)))

    def text(self, code: int, choices: Iterable[str]) -> str | None:
        """The choice with this number; None where it is none of them."""
        return next((text for text in choices if self._codes.get(text) == code), None)


def number(value: Decimal | int) -> Any:
    """A number of Python, exact."""
    if isinstance(value, int):
        return z3.IntVal(value)
    top, bottom = value.as_integer_ratio()
    return z3.Q(top, bottom)


def choose(condition: z3.BoolRef, one: Term, other: Term) -> Any:
    """The value of the one where the condition holds, else that of the other."""
    if z3.is_true(condition) or other.kind == NOTHING.kind:
        return one.value
    if z3.is_false(condition) or one.kind == NOTHING.kind:
        return other.value
    if isinstance(one.value, Dag):
        return one.value.or_else(condition, other.value)
    return either(condition, *_alike(one.value, other.value))


def _alike(one: Any, other: Any) -> tuple[Any, Any]:
    """Two numbers of one sort: whole ones become fractions where the other is one."""
    if z3.is_int(one) and z3.is_real(other):
        return z3.ToReal(one), other
    if z3.is_real(one) and z3.is_int(other):
        return one, z3.ToReal(other)
    return one, other


def equal(one: Term, other: Term) -> z3.BoolRef:
    """Whether two known values are equal; those of another kind never are."""
    if one.kind != other.kind:
        return ONWAAR
    if isinstance(one.value, Dag):
        return one.value.same(other.value)
    constant = z3.is_int_value(one.value) and z3.is_int_value(other.value)
    found = same(one.value, other.value)
    return z3.simplify(found) if constant else found


def all_known(terms: Iterable[Term]) -> z3.BoolRef:
    """Whether all of them are known."""
    return all_of([term.known for term in terms])
