"""Somebody carried out by the rules themselves, to see whether a claim fails for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import z3

from reintegratie.core.answer import answer
from reintegratie.core.errors import ReintegratieFout

from . import uitspraak
from .duiden import InUitvoering
from .mens import Mens
from .persoon import Persoon, read
from .stelling import ALTIJD, DAALT, HETZELFDE, NOOIT_SAMEN, VOLGT_UIT, Stelling


@dataclass(frozen=True)
class Geval:
    """A person; and where a claim compares two people the facts that the other has instead."""

    persoon: Persoon
    verandert: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, claim: Stelling, mens: Mens, model: z3.ModelRef) -> Geval:
        """Whom the prover found."""
        found = read(mens, model)
        if claim.bij is None:
            return cls(found)
        first = mens.first
        return cls(read(first, model), {claim.bij: found.feiten[claim.bij]})


def fails(claim: Stelling, geval: Geval) -> bool:
    """Whether a claim fails for somebody, whatever else is true of them.

    Also False where the rules give no outcome.
    """
    try:
        said = _said(claim, geval.persoon)
        return said is not None and _wrong(claim, geval, said) and not said.unsure
    except ReintegratieFout:
        return False


def _wrong(claim: Stelling, geval: Geval, said: InUitvoering) -> bool:
    if claim.als and not uitspraak.voorwaarde(claim.als, said):
        return False
    if claim.soort == NOOIT_SAMEN:
        return all(uitspraak.voorwaarde(one, said) for one in claim.samen)
    if claim.soort in (ALTIJD, VOLGT_UIT):
        return not uitspraak.voorwaarde(claim.dan or "", said)
    if claim.soort == HETZELFDE:
        return not said.same(*claim.hetzelfde)
    return _moves_wrong(claim, geval, said)


def _moves_wrong(claim: Stelling, geval: Geval, said: InUitvoering) -> bool:
    changed = replace(geval.persoon, feiten=geval.persoon.feiten | geval.verandert)
    then = _said(claim, changed)
    if then is None or (claim.als and not uitspraak.voorwaarde(claim.als, then)):
        return False
    assert claim.waarde and claim.bij
    more = said.vergelijk("<", said.feit(claim.bij), then.feit(claim.bij))
    values = uitspraak.waarde(claim.waarde, said), uitspraak.waarde(claim.waarde, then)
    return more and said.vergelijk(">" if claim.soort == DAALT else "<", *values)


def _said(claim: Stelling, person: Persoon) -> InUitvoering | None:
    """What the rules say of somebody; None where the facts contradict each other."""
    law, found = claim.law, {}
    for name in claim.regels:
        rule = law.regeling(name).op(person.peildatum)
        asked = set(rule.feiten)
        facts = {fact: value for fact, value in person.feiten.items() if fact in asked}
        chosen = {one: person.lezingen[one] for one in rule.conflicten if one in person.lezingen}
        found[name] = answer(rule, facts, person.peildatum, chosen)
    clash = law.gevolgen.complete(person.feiten, person.peildatum).clashes
    return None if clash else InUitvoering(law, person.feiten, person.peildatum, found)


def van_rij(claim: Stelling, row: Mapping[str, Any]) -> Geval:
    """The case that stands in a register."""

    def facts(given: Mapping[str, Any]) -> dict[str, Any]:
        return claim.law.lees_feiten(given)

    day: date = row["peildatum"]
    person = Persoon(day, facts(row["feiten"]), dict(row.get("lezingen", {})))
    return Geval(person, facts(row.get("verandert", {})))
