"""People whose outcome differs: found in a table of answers, and then worked out one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from reintegratie.beleid.vergelijk import GELIJK, SOORTEN, Verschil
from reintegratie.core.format import number, show

from .mensen import Caseload

BLOK = 250  # people between two signs of progress
HALF_A_CENT = 0.005
ONBEKEND = ("onbekend", "tegenstrijdig")
WORD = {"wint": "vooruit", "verliest": "achteruit", "anders": "anders"}
Antwoorden = pd.DataFrame | None  # of a table of people; None where there is no rule
Werk = Callable[[dict[str, Any]], Verschil]  # the difference for somebody with these facts


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


def tel(
    people: Caseload,
    rule: tuple[str, str],
    before: Antwoorden,
    after: Antwoorden,
    asked: Iterable[str],
    werk: Werk,
    meld: Callable[[int, int], None] = lambda done, whole: None,
) -> tuple[Regelverschil, list[Mensverschil]]:
    """Everybody's difference in one calculation (its name and title), and these one by one.

    Who has the same facts (``asked``) has the same difference. ``meld`` is told how far it is.
    """
    name, title = rule
    labels = people.tabel.index[differs(before, after)].tolist()
    known: dict[tuple, Verschil] = {}
    found = []
    for done, (mens, facts) in enumerate(zip(labels, people.feiten(labels, asked), strict=True)):
        if done % BLOK == 0:
            meld(done, len(labels))
        key = tuple(facts.items())
        if key not in known:
            known[key] = werk(facts)
        if known[key].soort != GELIJK:
            found.append(Mensverschil(mens, name, known[key]))
    kinds = Counter(dict.fromkeys(SOORTEN, 0))
    kinds.update(one.verschil.soort for one in found)
    kinds[GELIJK] = len(people.tabel) - len(found)
    last = next(one for one in (after, before) if one is not None)
    unclear = int(last["oordeel"].isin(ONBEKEND).sum())
    return Regelverschil(name, title, kinds, unclear, _amounts(found)), found


def differs(before: Antwoorden, after: Antwoorden) -> np.ndarray:
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


def in_woorden(one: Regelverschil) -> Iterator[str]:
    """Who notices one calculation, the euros together, and of how many it cannot be told."""
    yield f"Mensen: {geteld_in_woorden(one)}."
    for amount in filter(lambda amount: amount.som, one.bedragen.values()):
        way = "meer" if amount.som > 0 else "minder"
        yield f"{amount.label}: samen {show(abs(amount.som), amount.eenheid)} {way}."
    if one.onbekend:
        yield f"Bij {show(one.onbekend, 'mensen')} is de uitkomst niet te zeggen."


def geteld_in_woorden(one: Regelverschil) -> str:
    """How many go forward, back, or get something else."""
    counts = [f"{number(one.aantallen[kind])} {WORD[kind]}" for kind in WORD if one.aantallen[kind]]
    return ", ".join(counts) or "niemand merkt het"
