"""Who notices a change: the difference per person and per calculation.

A table finds who changes (``cohort``); for them each answer is worked out again one by one, which
gives exact amounts and the step that decides.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from reintegratie.beleid.vergelijk import ANDERS, GELIJK, SOORTEN, Verschil, Voortgang, verschil
from reintegratie.beleid.watals import WatAls
from reintegratie.cohort.table import People
from reintegratie.core.concepts import read_date
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.rules import Regel

from .mensen import Caseload

BLOK = 250  # people between two signs of progress
HALF_A_CENT = 0.005


class Mensverschil(NamedTuple):
    """What a change does to one person in one calculation."""

    mens: Any
    regel: str
    verschil: Verschil


@dataclass
class Regelverschil:
    """What a change does in one calculation: how many people are of each kind, and in euros.

    ``onbekend`` are the people of whom the outcome cannot be told under the change, for want of a
    fact or a figure, or because the readings differ. ``bedragen`` adds up what is known.
    """

    regel: str
    titel: str
    aantallen: Counter
    onbekend: int
    bedragen: dict[str, Bedragen]


class Bedragen(NamedTuple):
    """The differences of one amount together: the sum, and how many could not be counted."""

    label: str
    eenheid: str
    som: Decimal
    aantal: int
    zonder: int


@dataclass
class Mensvergelijking:
    """What a change does to a caseload: per calculation (``regels``), and per person who changes.

    Amounts are exact, in euros. ``onvolledig``: it was stopped before the end.

    >>> from reintegratie.beleid import wat_als
    >>> from reintegratie.caseload import vergelijk_mensen, verzin
    >>> law = wat_als("notebooks/beleidsreview/e-bike.toml")
    >>> found = vergelijk_mensen(law, verzin(200), "2018-01-01")
    >>> len(found.per_mens()), found.onvolledig
    (200, False)
    """

    caseload: Caseload
    wet: WatAls
    peildatum: date
    regels: list[Regelverschil] = field(default_factory=list)
    verschillen: list[Mensverschil] = field(default_factory=list)
    niet_berekend: list[tuple[str, str]] = field(default_factory=list)
    niet_gedaan: list[str] = field(default_factory=list)
    onvolledig: bool = False

    def per_mens(self) -> dict[Any, str]:
        """The kind of change for everybody; gain in one thing and loss in another is «anders»."""
        found: dict[Any, set[str]] = {}
        for one in self.verschillen:
            found.setdefault(one.mens, set()).add(one.verschil.soort)
        return {mens: _samen(found.get(mens, set())) for mens in self.caseload.tabel.index.tolist()}

    def aantallen(self) -> Counter:
        """How many people are of each kind; together everybody."""
        return Counter(dict.fromkeys(SOORTEN, 0)) + Counter(self.per_mens().values())


def _samen(kinds: set[str]) -> str:
    if not kinds:
        return GELIJK
    return kinds.pop() if len(kinds) == 1 else ANDERS


def vergelijk_mensen(
    wet: WatAls, caseload: Caseload, peildatum: date | str, *, voortgang: Voortgang | None = None
) -> Mensvergelijking:
    """What the changes of ``wet`` do to everybody, in every calculation that they touch.

    A table finds who changes; for them each answer is worked out again one by one, with exact
    amounts in euros. ``voortgang`` is told how far it is. Stopped with the keyboard it gives what
    is ready, marked incomplete. Raises OngeldigeDatum and the errors of ``bereken_tabel``; a
    calculation that no table can hold stands in ``niet_berekend``.

    >>> from reintegratie.beleid import wat_als
    >>> from reintegratie.caseload import verzin
    >>> law = wat_als("notebooks/beleidsreview/e-bike.toml")
    >>> found = vergelijk_mensen(law, verzin(200), "2018-01-01")
    >>> [one.regel for one in found.regels], sum(found.aantallen().values())
    (['e_bike_verstrekking'], 200)
    """
    found = Mensvergelijking(caseload, wet, read_date(peildatum))
    touched = [
        rule.op(found.peildatum)
        for name, rule in wet.basis.regelingen.items()
        if wet.regeling(name) is not rule
    ]
    found.niet_gedaan = [rule.naam for rule in touched]
    table = People(caseload.tabel, touched)
    try:
        for number, rule in enumerate(touched):
            _tell(voortgang, number, len(touched), rule.titel)
            try:
                _one_rule(found, rule, table, voortgang)
            except ReintegratieFout as fault:
                found.niet_berekend.append((rule.naam, fault.melding))
            found.niet_gedaan.remove(rule.naam)
    except KeyboardInterrupt:
        found.onvolledig = True
    return found


def _tell(voortgang: Voortgang | None, done: int, whole: int, what: str) -> None:
    if voortgang:
        voortgang(done, whole, what)


def _one_rule(
    found: Mensvergelijking, rule: Regel, table: People, voortgang: Voortgang | None
) -> None:
    """Everybody's difference in one calculation; kept only when it is whole."""
    wet, people, day = found.wet, found.caseload, found.peildatum
    after = wet.regeling(rule.naam).op(day)
    before = table.answers(rule, day, rule.spreekt({}))
    changed = table.answers(after, day, after.spreekt(wet.chosen_on(day)))
    labels = people.tabel.index[_differs(before, changed)].tolist()
    known: dict[tuple, Verschil] = {}  # the same facts give the same difference
    differences = []
    given = people.feiten(labels, rule.kent)
    for number, (mens, facts) in enumerate(zip(labels, given, strict=True)):
        if number % BLOK == 0:
            _tell(voortgang, number, len(labels), f"{rule.titel}: mensen van wie iets verandert")
        key = tuple(facts.items())
        if key not in known:
            known[key] = verschil(
                *(law.bereken(rule.naam, facts, peildatum=day) for law in (wet.basis, wet))
            )
        if known[key].soort != GELIJK:
            differences.append(Mensverschil(mens, rule.naam, known[key]))
    kinds = Counter(dict.fromkeys(SOORTEN, 0))
    kinds.update(one.verschil.soort for one in differences)
    kinds[GELIJK] = len(people.tabel) - len(differences)
    unclear = int(changed["oordeel"].isin(["onbekend", "tegenstrijdig"]).sum())
    found.verschillen += differences
    found.regels.append(Regelverschil(rule.naam, rule.titel, kinds, unclear, _amounts(differences)))


def _differs(before: pd.DataFrame, after: pd.DataFrame) -> np.ndarray:
    """The rows in which the oordeel or a result differs."""
    differs = np.zeros(len(before), bool)
    for name in before.columns:
        one, other = before[name], after[name]
        missing = one.isna().to_numpy(), other.isna().to_numpy()
        both = ~missing[0] & ~missing[1]
        differs |= missing[0] != missing[1]
        differs[both] |= _unequal(one[both], other[both])
    return differs


def _unequal(one: pd.Series, other: pd.Series) -> np.ndarray:
    if pd.api.types.is_float_dtype(one.dtype) or pd.api.types.is_float_dtype(other.dtype):
        return np.abs(one.to_numpy(float) - other.to_numpy(float)) >= HALF_A_CENT
    return one.astype(object).to_numpy() != other.astype(object).to_numpy()


def _amounts(differences: list[Mensverschil]) -> dict[str, Bedragen]:
    """The differences in euros of each result, added up."""
    found: dict[str, Bedragen] = {}
    for one in (result for row in differences for result in row.verschil.resultaten):
        if not one.eenheid.startswith("euro"):
            continue
        old = found.get(one.naam, Bedragen(one.label, one.eenheid, Decimal(0), 0, 0))
        known = one.verschil is not None
        found[one.naam] = old._replace(
            som=old.som + (one.verschil or 0),
            aantal=old.aantal + known,
            zonder=old.zonder + (not known),
        )
    return found
