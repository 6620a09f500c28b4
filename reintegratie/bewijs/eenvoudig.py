"""The simplest person for whom a claim fails: few facts, and round ones."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from reintegratie.core.concepts import Begrip

from .naspelen import Geval, fails
from .persoon import Persoon
from .stelling import Stelling

AGES = (20, 30, 40, 50, 60, 16, 17, 18, 26, 27, 28, 56, 57, 65, 66, 67)
ROUND = (0, 1, 2, 5, 6, 10, 12, 16, 18, 20, 24, 25, 27, 30, 36, 40, 50, 57, 60, 66, 100)
AMOUNTS = (0, 1, 10, 50, 100, 500, 1000, 1500, 2000, 2500, 3000, 5000)
DAYS = tuple(date(year, month, 1) for year in (2020, 2018, 2017, 2019, 2024) for month in (1, 7))


def simplest(claim: Stelling, geval: Geval) -> Geval:
    """Without every fact and reading that it can do without, and with the first round values."""
    geval = _drop(claim, geval, "feiten", geval.verandert)
    geval = _drop(claim, geval, "lezingen", claim.lezingen)
    geval = _round_facts(claim, _round_day(claim, geval))
    return _drop(claim, geval, "feiten", geval.verandert)


def _with(geval: Geval, **changes: Any) -> Geval:
    return replace(geval, persoon=replace(geval.persoon, **changes))


def _drop(claim: Stelling, geval: Geval, what: str, needed: Collection[str]) -> Geval:
    """Without the ``feiten`` or ``lezingen`` that it can do without."""
    for name in list(getattr(geval.persoon, what)):
        rest = {key: one for key, one in getattr(geval.persoon, what).items() if key != name}
        less = _with(geval, **{what: rest})
        if name not in needed and fails(claim, less):
            geval = less
    return geval


def _round_day(claim: Stelling, geval: Geval) -> Geval:
    for day in DAYS:
        within = (claim.vanaf or day) <= day <= (claim.tot_en_met or day)
        rounded = _with(geval, peildatum=day)
        if within and fails(claim, rounded):
            return rounded
    return geval


def _round_facts(claim: Stelling, geval: Geval) -> Geval:
    for name in list(geval.persoon.feiten):
        for value in rounder(claim.law.begrippen[name], geval.persoon):
            rounded = _with(geval, feiten=geval.persoon.feiten | {name: value})
            if fails(claim, rounded):
                geval = rounded
                break
    return geval


def rounder(concept: Begrip, person: Persoon) -> Iterator[Any]:
    """Round values of a fact, the simplest first."""
    if concept.type == "ja_nee":
        yield from (False, True)
    elif concept.type == "keuze":
        yield from concept.keuzes
    elif concept.type == "datum":
        yield from (person.peildatum, person.peildatum.replace(month=1, day=1), *DAYS)
    elif concept.type != "perioden":
        low, high = concept.minimum or 0, concept.maximum
        few = AGES if concept.eenheid == "jaar" else ROUND
        for number in AMOUNTS if concept.type == "bedrag" else few:
            if number >= low and (high is None or number <= high):
                yield number if concept.type == "geheel" else Decimal(number)
