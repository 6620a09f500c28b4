"""People whose outcome differs: found in a table of answers, and then worked out one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from reintegratie.beleid.onzeker import eerlijk
from reintegratie.beleid.verschil import ANDERS, GEEN_VERSCHIL, GELIJK, ONZEKER, Verschil
from reintegratie.core.format import number, show
from reintegratie.core.outcome import NEE
from reintegratie.core.readings import Choice

from .mensen import Caseload
from .optelling import (
    Bedragen,
    Gelezen,
    Soorten,
    Werk,
    Wie,
    aantallen,
    bedragen,
    eenmaal,
    gelezen,
    per_soort,
    soorten,
    toegang,
)
from .overgangen import overgangen

BLOK = 250  # people between two signs of progress
HALF_A_CENT = 0.005
ONBEKEND = ("onbekend", "tegenstrijdig")
WORD = {
    "wint": "{} vooruit",
    "verliest": "{} achteruit",
    "helderder": "voor {} wordt het duidelijk",
    "vager": "voor {} wordt het onduidelijk",
    "anders": "{} anders",
    ONZEKER: "van {} niet te zeggen",
}
NIEMAND = "niemand merkt het"
NIEMAND_VAN_WIE = "van wie het te zeggen is, merkt niemand het"
Raakt = Callable[[dict[str, Any]], bool]  # whether somebody with these facts may notice it
Antwoorden = pd.DataFrame | None  # of a table of people; None where there is no rule


class Mensverschil(NamedTuple):
    """What a change does to one person in one calculation.

    ``soorten`` has the kind that it is of under each choice of the readings on which it hangs.
    """

    mens: Any
    regel: str
    verschil: Verschil
    soorten: Soorten

    @property
    def kan(self) -> frozenset[str]:
        """The kinds that it is of under some reading."""
        return frozenset(self.soorten.values())

    @property
    def mist(self) -> tuple[str, ...]:
        """The facts for want of which it cannot be told; none where that hangs on the reading."""
        return self.verschil.mist if {ONZEKER} <= self.kan & {self.verschil.soort} else ()


@dataclass
class Regelverschil:
    """What a change does in one calculation: how many people are of each kind, and in euros.

    ``onbekend`` are the people of whom the outcome cannot be told under the change, for want of a
    fact or a figure, or because the readings differ. ``bedragen`` adds up what is known, whatever
    the reading; ``per_lezing`` all of it under each reading on which it hangs. ``helderder``
    counts those of ``anders`` for whom it becomes clear (1) or no longer is (-1), ``toegang`` who
    can get it and could not (1) or no longer can (-1), ``overgangen`` what happens to whom.
    ``mist`` counts of whom it cannot be told for want of facts, by the names of those; ``wie`` is
    as in ``Gelezen``.
    """

    regel: str
    titel: str
    aantallen: Counter
    onbekend: int
    bedragen: dict[str, Bedragen]
    per_lezing: tuple[Gelezen, ...] = ()
    helderder: Counter = field(default_factory=Counter)
    toegang: Counter = field(default_factory=Counter)
    overgangen: Counter = field(default_factory=Counter)
    mist: Counter = field(default_factory=Counter)
    wie: Wie = field(default_factory=dict)

    @property
    def werelden(self) -> tuple[Gelezen, ...]:
        """It under each combination of readings; as it is where it hangs on none."""
        counts = self.aantallen, self.bedragen, self.toegang, self.overgangen, self.wie
        return self.per_lezing or (Gelezen({}, *counts),)

    @property
    def zonder_feit(self) -> int:
        """Of how many it cannot be told for want of a fact."""
        return self.mist.total()

    @property
    def hangt_af(self) -> int:
        """Of how many it cannot be told because that hangs on how the text is read."""
        return self.aantallen[ONZEKER] - self.zonder_feit


def tel(
    people: Caseload,
    rule: tuple[str, str],
    before: Antwoorden,
    after: Antwoorden,
    asked: Iterable[str],
    werk: Werk,
    meld: Callable[[int, int], None] = lambda done, whole: None,
    raakt: Raakt | None = None,
) -> tuple[Regelverschil, list[Mensverschil]]:
    """Everybody's difference in one calculation (its name and title), and these one by one.

    Who has the same facts (``asked``) has the same difference. ``meld`` is told how far it is.
    ``raakt`` says whether somebody with these facts may notice it: of who gets no clear answer it
    cannot be told then.
    """
    name, title = rule
    rows = differs(before, after) | unclear(before, after) if raakt else differs(before, after)
    labels, whole = people.tabel.index[rows].tolist(), len(people.tabel)
    once = eenmaal(_eerlijk(werk, raakt) if raakt else werk)
    found: dict[Any, tuple[dict[str, Any], Verschil]] = {}
    for done, (mens, facts) in enumerate(zip(labels, people.feiten(labels, asked), strict=True)):
        if done % BLOK == 0:
            meld(done, len(labels))
        if (one := once(facts, {})).soort != GELIJK:
            found[mens] = facts, one
    last = next(one for one in (after, before) if one is not None)
    unknown = int(last["oordeel"].isin(ONBEKEND).sum())
    differences = [one for _, one in found.values()]
    told = [
        Mensverschil(mens, name, one, soorten(facts, one, once))
        for mens, (facts, one) in found.items()
    ]
    counted = Regelverschil(
        name,
        title,
        aantallen(differences, whole),
        unknown,
        bedragen(differences),
        tuple(gelezen(found, once, whole)),
        Counter(one.helderder for one in differences if one.soort == ANDERS),
        toegang(differences),
        overgangen(differences),
        Counter(one.mist for one in told if one.mist),
        per_soort({mens: one for mens, (_, one) in found.items()}),
    )
    return counted, told


def _eerlijk(werk: Werk, raakt: Raakt) -> Werk:
    """The same work, that says so of whom it cannot be told, unless nothing differs for them."""

    def judged(facts: dict[str, Any], choice: Choice) -> Verschil:
        one = werk(facts, choice)
        return eerlijk(one) if not one.open or raakt(facts) else GEEN_VERSCHIL

    return judged


def unclear(before: Antwoorden, after: Antwoorden) -> np.ndarray | bool:
    """The rows that may have no clear answer, before and after; none where one is not there."""
    if before is None or after is None:
        return False
    return (_zonder_iets(before) & _zonder_iets(after)).to_numpy()


def _zonder_iets(answers: pd.DataFrame) -> pd.Series:
    """The rows without a clear outcome, or without some result of an outcome that is no no."""
    clear = ~answers["oordeel"].isin((*ONBEKEND, NEE))
    return answers["oordeel"].isin(ONBEKEND) | (clear & answers.isna().any(axis=1))


def differs(before: Antwoorden, after: Antwoorden) -> np.ndarray:
    """The rows in which the oordeel or a result differs; all where these are not the same ones.

    Not those with a no before and after: no result of it is theirs.
    """
    if before is None or after is None or set(before) != set(after):
        return np.ones(next(len(one) for one in (before, after) if one is not None), bool)
    differs = np.zeros(len(before), bool)
    for name in before.columns:
        one, other = before[name], after[name]
        missing = one.isna().to_numpy(), other.isna().to_numpy()
        both = ~missing[0] & ~missing[1]
        differs |= missing[0] != missing[1]
        differs[both] |= _unequal(one[both], other[both])
    return differs & ~((before["oordeel"] == NEE) & (after["oordeel"] == NEE)).to_numpy()


def _unequal(one: pd.Series, other: pd.Series) -> np.ndarray:
    if pd.api.types.is_float_dtype(one.dtype) or pd.api.types.is_float_dtype(other.dtype):
        return np.abs(one.to_numpy(float) - other.to_numpy(float)) >= HALF_A_CENT
    return one.astype(object).to_numpy() != other.astype(object).to_numpy()


def in_woorden(one: Regelverschil) -> Iterator[str]:
    """Who notices one calculation, the euros together, and of how many it cannot be told."""
    if said := _geteld(one) or _niemand(one):
        yield f"Mensen: {said}."
    for amount in filter(lambda amount: amount.som, one.bedragen.values()):
        way = "meer" if amount.som > 0 else "minder"
        yield f"{amount.label}: samen {show(abs(amount.som), amount.eenheid)} {way}."
    if one.onbekend and not one.aantallen[ONZEKER]:
        yield f"Bij {show(one.onbekend, 'mensen')} is de uitkomst niet te zeggen."


def _geteld(one: Regelverschil) -> str:
    """How many go forward, back, or get something else; for how many it becomes clear."""
    clear, vague = one.helderder[1], one.helderder[-1]
    rest = one.aantallen[ANDERS] - clear - vague
    counts = {**one.aantallen, "helderder": clear, "vager": vague, ANDERS: rest}
    said = [word.format(number(counts[kind])) for kind, word in WORD.items() if counts[kind]]
    return ", ".join(said)


def _niemand(one: Regelverschil) -> str:
    """That nobody notices it, of those of whom that can be told; nothing where that is nobody."""
    if not one.onbekend:
        return NIEMAND
    return NIEMAND_VAN_WIE if one.onbekend < one.aantallen.total() else ""
