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

from reintegratie.beleid.anders import AndereWet, Paar
from reintegratie.beleid.vergelijk import (
    ANDERS,
    GELIJK,
    SOORTEN,
    Verschil,
    Voortgang,
    wet_naast,
)
from reintegratie.cohort.table import People
from reintegratie.core.concepts import read_date
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.rules import Regel

from .mensen import Caseload

BLOK = 250  # people between two signs of progress
HALF_A_CENT = 0.005
NIET_OVER_IEMAND = "Deze berekening vraagt niets over mensen: zij is voor iedereen dezelfde."
ONBEKEND = ("onbekend", "tegenstrijdig")


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
    wet: AndereWet
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
    wet: AndereWet, caseload: Caseload, peildatum: date | str, *, voortgang: Voortgang | None = None
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
    day = found.peildatum
    touched = {name: pair for name in wet.geraakt() if any(pair := wet.naast(name, day))}
    silent = [name for name, pair in touched.items() if not _asks(pair)]
    found.niet_berekend = [(name, NIET_OVER_IEMAND) for name in silent]
    touched = {name: pair for name, pair in touched.items() if name not in silent}
    found.niet_gedaan = list(touched)
    table = People(caseload.tabel, [rule for pair in touched.values() for rule in pair if rule])
    try:
        for number, (name, pair) in enumerate(touched.items()):
            _tell(voortgang, number, len(touched), _titel(pair))
            try:
                _one_rule(found, name, pair, table, voortgang)
            except ReintegratieFout as fault:
                found.niet_berekend.append((name, fault.melding))
            found.niet_gedaan.remove(name)
    except KeyboardInterrupt:
        found.onvolledig = True
    return found


def _asks(pair: Paar) -> bool:
    """Whether a rule asks something of people; one that does not counts nobody."""
    return bool([rule for rule in pair if rule][-1].feiten)


def _titel(pair: Paar) -> str:
    """The title of a rule as it is, or else as it would be."""
    return next(rule.titel for rule in pair if rule)


def _tell(voortgang: Voortgang | None, done: int, whole: int, what: str) -> None:
    if voortgang:
        voortgang(done, whole, what)


def _one_rule(
    found: Mensvergelijking, name: str, pair: Paar, table: People, voortgang: Voortgang | None
) -> None:
    """Everybody's difference in one calculation; kept only when it is whole."""
    wet, people, day = found.wet, found.caseload, found.peildatum
    before, after = (_answers(rule, table, wet, day) for rule in pair)
    labels = people.tabel.index[_differs(before, after)].tolist()
    known: dict[tuple, Verschil] = {}  # the same facts give the same difference
    differences = []
    asked = dict.fromkeys(fact for rule in pair if rule for fact in rule.kent)
    given = people.feiten(labels, asked)
    for number, (mens, facts) in enumerate(zip(labels, given, strict=True)):
        if number % BLOK == 0:
            said = f"{_titel(pair)}: mensen van wie iets verandert"
            _tell(voortgang, number, len(labels), said)
        key = tuple(facts.items())
        if key not in known:
            known[key] = wet_naast(wet, name, facts, day)
        if known[key].soort != GELIJK:
            differences.append(Mensverschil(mens, name, known[key]))
    kinds = Counter(dict.fromkeys(SOORTEN, 0))
    kinds.update(one.verschil.soort for one in differences)
    kinds[GELIJK] = len(people.tabel) - len(differences)
    last = next(one for one in (after, before) if one is not None)
    unclear = int(last["oordeel"].isin(ONBEKEND).sum())
    found.verschillen += differences
    found.regels.append(Regelverschil(name, _titel(pair), kinds, unclear, _amounts(differences)))


def _answers(rule: Regel | None, table: People, wet: AndereWet, day: date) -> pd.DataFrame | None:
    """The answers of a rule of the law, or of the law that is laid beside it."""
    if rule is None:
        return None
    chosen = wet.chosen_on(day) if rule.wetboek is wet else {}
    return table.answers(rule, day, rule.spreekt(chosen))


def _differs(before: pd.DataFrame | None, after: pd.DataFrame | None) -> np.ndarray:
    """The rows in which the oordeel or a result differs; all where these are not the same ones."""
    if before is None or after is None or set(before) != set(after):
        return np.ones(next(len(one) for one in (before, after) if one is not None), bool)
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
