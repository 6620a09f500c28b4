"""Who notices a change: the difference per person and per calculation.

A table finds who changes (``cohort``); for them each answer is worked out again one by one, which
gives exact amounts and the step that decides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

import pandas as pd

from reintegratie.beleid import verwoording as op
from reintegratie.beleid.anders import AndereWet, Paar
from reintegratie.beleid.geraakt import zelfde_stappen
from reintegratie.beleid.vergelijk import wet_naast
from reintegratie.beleid.verschil import ANDERS, GELIJK, ONZEKER, SOORTEN
from reintegratie.beleid.voorbeelden import Voortgang
from reintegratie.bewijs.gebied import Gebied
from reintegratie.bewijs.term import NietTeBewijzen
from reintegratie.bewijs.wie_merkt_het import wie
from reintegratie.cohort.table import People
from reintegratie.core.concepts import read_date
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.outcome import ONBEKEND
from reintegratie.core.rules import Regel

from .mensen import Caseload
from .tellen import Antwoorden, Mensverschil, Raakt, Regelverschil, tel

GENOEMD = 3  # facts that are named
NIET_OVER_IEMAND = "Dit is voor iedereen hetzelfde."


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

    @property
    def ongeteld(self) -> list[str]:
        """The names of the calculations in which nobody is counted, and somebody may notice it."""
        return [name for name, why in self.niet_berekend if why != NIET_OVER_IEMAND]

    def per_mens(self) -> dict[Any, str]:
        """The kind of change for everybody, as far as it can be told.

        Gain in one thing and loss in another is «anders».
        """
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
    kinds = kinds - {ONZEKER} or kinds
    return kinds.pop() if len(kinds) == 1 else ANDERS


def vergelijk_mensen(
    wet: AndereWet,
    caseload: Caseload,
    peildatum: date | str,
    *,
    ongemerkt: Iterable[str] = (),
    voortgang: Voortgang | None = None,
) -> Mensvergelijking:
    """What the changes of ``wet`` do to everybody, in every calculation that they touch.

    Those of ``ongemerkt`` are passed over: they are proven to give everybody the same. Who gets no
    clear answer, before nor after, is counted apart, unless it is proven that they notice nothing.

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
    noticed = [name for name in wet.geraakt(day) if name not in {*ongemerkt}]
    touched = {name: pair for name in noticed if any(pair := wet.naast(name, day))}
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
    found: Mensvergelijking,
    name: str,
    pair: Paar,
    table: People,
    voortgang: Voortgang | None,
) -> None:
    """Everybody's difference in one calculation; kept only when it is whole."""
    wet, day = found.wet, found.peildatum
    before, after = (_answers(rule, table, wet, day) for rule in pair)
    if _niemand_weet(before, after) and (missing := _onbekend(found, pair)):
        found.niet_berekend.append((name, niemand_weet(missing)))
        return
    asked = dict.fromkeys(fact for rule in pair if rule for fact in rule.kent)
    said = f"{_titel(pair)}: mensen van wie iets verandert"
    counted, differences = tel(
        found.caseload,
        (name, _titel(pair)),
        before,
        after,
        asked,
        lambda facts, choice: wet_naast(wet, name, facts, day, choice),
        lambda done, whole: _tell(voortgang, done, whole, said),
        _raakt(wet, name, day),
    )
    found.verschillen += differences
    found.regels.append(counted)


def _niemand_weet(*answers: Antwoorden) -> bool:
    """Whether of nobody the outcome is known, before nor after."""
    there = [one["oordeel"] for one in answers if one is not None]
    return all(len(one) and (one == ONBEKEND).all() for one in there)


def _onbekend(found: Mensvergelijking, pair: Paar) -> list[str]:
    """The labels of the facts that a rule asks and that are known of none of these people."""
    table = found.caseload.tabel
    known = {name for name in table.columns if table[name].notna().any()}
    asked = dict.fromkeys(fact for rule in pair if rule for fact in rule.feiten)
    return [found.wet.begrippen[name].label for name in asked if name not in known]


def niemand_weet(labels: list[str]) -> str:
    """That it cannot be told of how many people, since nobody knows these facts of anybody."""
    more = op.MORE_FACTS.format(aantal=len(labels) - GENOEMD) if len(labels) > GENOEMD else ""
    return op.NOBODY_KNOWS.format(wat="», «".join(labels[:GENOEMD]), meer=more)


def _raakt(wet: AndereWet, name: str, day: date) -> Raakt:
    """Who may notice it, of whom not all is known: who is not proven to be outside the region.

    Of a rule that keeps its steps that was looked for already, step by step (``Verschil.open``).
    """
    pair = wet.naast(name, day)
    if all(pair) and zelfde_stappen(*filter(None, pair)):
        return lambda facts: True

    @cache
    def region() -> Gebied | None:
        try:
            return wie(wet, name, day)
        except NietTeBewijzen:
            return None

    def touches(facts: dict[str, Any]) -> bool:
        return (found := region()) is None or found.raakt(facts)

    return touches


def _answers(rule: Regel | None, table: People, wet: AndereWet, day: date) -> pd.DataFrame | None:
    """The answers of a rule of the law, or of the law that is laid beside it."""
    if rule is None:
        return None
    chosen = wet.chosen_on(day) if rule.wetboek is wet else {}
    return table.answers(rule, day, rule.spreekt(chosen))
