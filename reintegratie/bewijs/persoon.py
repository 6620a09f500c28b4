"""Somebody in particular: read from a model of the prover, and carried out by the rule itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import z3

from reintegratie.core.concepts import Begrip
from reintegratie.core.periods import Perioden
from reintegratie.core.registers import Registers

from . import dagen
from .dagen import Dag
from .logica import WAAR
from .mens import Mens
from .term import number

CENT = Decimal("0.01")
TOO_SMALL = 6  # decimals that are kept of a fraction without an end


@dataclass(frozen=True)
class Persoon:
    """Known facts, a day, and the reading of each conflict."""

    peildatum: date
    feiten: dict[str, Any] = field(default_factory=dict)
    lezingen: dict[str, str] = field(default_factory=dict)


def read_facts(law: Registers, given: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a worked example that are known."""
    found = {name: law.begrippen[name].lees(value) for name, value in given.items()}
    return {name: value for name, value in found.items() if value is not None}


def read(mens: Mens, model: z3.ModelRef, facts: Iterable[str] | None = None) -> Persoon:
    """The person of a model. Amounts become cents: see whether the rule agrees."""
    names = mens.asked() if facts is None else list(facts)
    found = {name: _value(mens, model, mens.law.begrippen[name]) for name in names}
    known = {name: value for name, value in found.items() if value is not None}
    return Persoon(dagen.read(model, mens.peildatum), known, _readings(mens, model))


def fixed(mens: Mens, person: Persoon) -> list[z3.BoolRef]:
    """Whether somebody has the facts of this person, as far as they are asked."""
    asked = set(mens.asked())
    return [_equal(mens, name, value) for name, value in person.feiten.items() if name in asked]


def _equal(mens: Mens, name: str, value: Any) -> z3.BoolRef:
    term = mens.fact(name)
    if term.kind == "perioden":
        return WAAR
    if term.kind == "datum":
        return term.value.same(Dag.fixed(mens.calendar, value))
    if term.kind == "tekst":
        return term.value == mens.texts.code(value)
    return term.value == (value if isinstance(value, bool) else number(value))


def _readings(mens: Mens, model: z3.ModelRef) -> dict[str, str]:
    shared = mens.shared_readings()
    return mens.chosen | {
        conflict: list(mens.law.conflicten[conflict].lezingen)[_number(model, place)]
        for conflict, place in shared.items()
    }


def _number(model: z3.ModelRef, term: Any) -> int:
    return int(model.eval(term, model_completion=True).as_long())


def _value(mens: Mens, model: z3.ModelRef, concept: Begrip) -> Any:
    term = mens.fact(concept.naam)
    if term.kind == "datum":
        return dagen.read(model, term.value)
    if term.kind == "perioden":
        return Perioden()
    found = model.eval(term.value, model_completion=True)
    if term.kind == "ja_nee":
        return z3.is_true(found)
    if term.kind == "tekst":
        return mens.texts.text(found.as_long(), concept.keuzes)
    return found.as_long() if concept.type == "geheel" else _decimal(concept, found)


def _decimal(concept: Begrip, found: Any) -> Decimal:
    if z3.is_algebraic_value(found):
        found = found.approx(TOO_SMALL)
    top, bottom = found.numerator_as_long(), found.denominator_as_long()
    value = Decimal(top) / Decimal(bottom)
    if concept.type == "bedrag":
        return value.quantize(CENT)
    return round(value, TOO_SMALL).normalize() + 0
