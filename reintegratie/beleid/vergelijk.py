"""Two answers to the same facts side by side: today's and that of a what-if."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from reintegratie.core.answer import Antwoord
from reintegratie.core.assess import (
    FEIT_ONTBREEKT,
    LEZINGEN_VERSCHILLEN,
    NIET_VAN_TOEPASSING,
    Found,
)
from reintegratie.core.concepts import read_date
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.explain import result
from reintegratie.core.outcome import NEE, ONBEKEND, STRIJDIG, TEGENSTRIJDIG, Resultaat

from .anders import AndereWet
from .oorzaak import oorzaken
from .richting import Richting, richting

WINT, VERLIEST, ANDERS, ONZEKER, GELIJK = SOORTEN = (
    "wint",
    "verliest",
    "anders",
    "onzeker",
    "gelijk",
)
GEEN_REGEL = "geen regel"  # the oordeel where a rule is not there
TWIJFEL = (ONBEKEND, TEGENSTRIJDIG, STRIJDIG)  # the oordelen that settle nothing
RANG = {GEEN_REGEL: 0, "nee": 0, "kan": 1, "berekend": 1, "recht": 2}
GEEN = Found(reason=NIET_VAN_TOEPASSING)  # a result that is not there
Voortgang = Callable[[int, int, str], Any]  # how many are done, of how many, and what comes next


@dataclass(frozen=True)
class Uitkomstverschil:
    """One result that changes. ``verschil`` is a number of ``eenheid``, or None."""

    naam: str
    label: str
    eenheid: str
    voor: str
    na: str
    verschil: Decimal | None


@dataclass(frozen=True)
class Verschil:
    """What a change does to one answer; ``soort`` is one of ``SOORTEN``.

    ``lezingen`` are the conflicts on which it hangs, each with its readings that count.
    ``helderder`` is 1 where the readings differed, and under the change all give the same; -1
    where it is the other way. ``gevolg_voor`` and ``gevolg_na`` are what follows, in a sentence.
    ``open``: whether it makes a difference cannot be told of them. Nothing clear comes before nor
    after, or a fact is missing on which all that differs hangs: ``mist`` are the names of those.
    """

    soort: str
    oordeel_voor: str
    oordeel_na: str
    resultaten: tuple[Uitkomstverschil, ...] = ()
    oorzaken: tuple[str, ...] = ()
    lezingen: tuple[tuple[str, tuple[str, ...]], ...] = ()
    helderder: int = 0
    gevolg_voor: str = ""
    gevolg_na: str = ""
    open: bool = False
    mist: tuple[str, ...] = ()


GEEN_VERSCHIL = Verschil(GELIJK, "", "")  # of a rule that no change touches


def verschil(voor: Antwoord | None, na: Antwoord | None, way: Richting | None = None) -> Verschil:
    """The difference between two answers of the same rule; None where the rule is not there.

    Of what is a no before and after nothing differs: no result of it is anybody's.
    ``way`` says whether more of it is a gain; without it the register does.
    """
    before, after = (one.oordeel if one else GEEN_REGEL for one in (voor, na))
    nothing = {before, after} <= {GEEN_REGEL, NEE}
    parts, pairs = _parts(na) | _parts(voor), {} if nothing else _pairs(voor, na)
    changed = {
        name: pair
        for name, pair in pairs.items()
        if _anders(parts[name], *pair, None not in (voor, na))
    }
    if nothing or (not changed and before == after):
        open_ = _open(voor, na)
        return Verschil(
            GELIJK, before, after, lezingen=_lezingen(voor, na), open=open_, mist=_mist(voor, na)
        )
    results = tuple(_result(parts[name], *pair) for name, pair in changed.items())
    way = way or next(richting(one.regel.naam) for one in (voor, na) if one)
    kind = _soort(way, before, after, results, changed)
    clearer = _helder(na, changed, 1) - _helder(voor, changed, 0)
    why = tuple(oorzaken(voor, na))
    was, then = (one.gevolg if one else "" for one in (voor, na))
    return Verschil(
        kind,
        before,
        after,
        results,
        why,
        _lezingen(voor, na),
        clearer,
        was,
        then,
        _hangt_af_van_feit(voor, na, changed),
        _mist(voor, na),
    )


def _open(voor: Antwoord | None, na: Antwoord | None) -> bool:
    """Whether something stays unknown, or hangs on the reading, both before and after."""
    if voor is None or na is None:
        return False
    pairs = _pairs(voor, na).values()
    return {voor.oordeel, na.oordeel} <= {*TWIJFEL} or any(
        {one.reason for one in pair} <= {FEIT_ONTBREEKT, LEZINGEN_VERSCHILLEN} for pair in pairs
    )


def _hangt_af_van_feit(
    voor: Antwoord | None, na: Antwoord | None, changed: Mapping[str, tuple[Found, Found]]
) -> bool:
    """Whether all that differs hangs on a fact that is missing.

    A result of what may be a no before and after may be nobody's.
    """
    verdicts = {one.oordeel if one else GEEN_REGEL for one in (voor, na)}
    unknown = any(one and one.oordeel == ONBEKEND and one.ontbrekende_feiten for one in (voor, na))
    if unknown and verdicts <= {GEEN_REGEL, NEE, ONBEKEND}:
        return True
    reasons = {FEIT_ONTBREEKT, *([LEZINGEN_VERSCHILLEN] if unknown else [])}
    return (unknown or len(verdicts) == 1) and all(
        reasons & {one.reason for one in pair} for pair in changed.values()
    )


def _mist(*answers: Antwoord | None) -> tuple[str, ...]:
    """The facts that are missing before or after."""
    return tuple(dict.fromkeys(name for one in answers if one for name in one.ontbrekende_feiten))


def _helder(answer: Antwoord | None, changed: Mapping[str, tuple[Found, ...]], at: int) -> int:
    """1 where all readings give the same answer, with the same in the results that change."""
    reasons = {pair[at].reason for pair in changed.values()}
    verdict = answer.oordeel if answer else None
    return int(verdict not in TWIJFEL and LEZINGEN_VERSCHILLEN not in reasons)


def _lezingen(*answers: Antwoord | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The conflicts on which one of the answers hangs, each with its readings that count."""
    found: dict[str, dict[str, None]] = {}
    for one in filter(None, answers):
        for name in one.conflicten:
            choices = (world.choice.get(name) for world in one.worlds)
            found.setdefault(name, {}).update(dict.fromkeys(filter(None, choices)))
    return tuple((name, tuple(readings)) for name, readings in found.items())


def _parts(answer: Antwoord | None) -> dict[str, Resultaat]:
    return {one.naam: one for one in answer.regel.trace.outcome.of(Resultaat)} if answer else {}


def _pairs(voor: Antwoord | None, na: Antwoord | None) -> dict[str, tuple[Found, Found]]:
    """Each result before and after; one that is not there does not apply."""
    before, after = voor.gevonden if voor else {}, na.gevonden if na else {}
    names = dict.fromkeys([*before, *after])
    return {name: (before.get(name, GEEN), after.get(name, GEEN)) for name in names}


def _anders(part: Resultaat, voor: Found, na: Found, rules: bool) -> bool:
    """Whether a result differs. ``rules``: both rules are there.

    Of a rule that comes or goes an unknown result differs too; an amount of nought that is no
    longer there does not.
    """
    if voor.value == na.value:
        return not rules and voor.reason != na.reason
    absent = voor is GEEN or na is GEEN
    return not absent or not _number(part, voor) == _number(part, na) == 0


def _result(part: Resultaat, voor: Found, na: Found) -> Uitkomstverschil:
    one, other = _number(part, voor), _number(part, na)
    return Uitkomstverschil(
        part.naam,
        part.opschrift,
        part.eenheid,
        result(part, voor)["tekst"],
        result(part, na)["tekst"],
        None if one is None or other is None else other - one,
    )


def _number(part: Resultaat, found: Found) -> Decimal | None:
    """The value as a number; an amount that does not apply is not paid: nought."""
    if found.reason == NIET_VAN_TOEPASSING and part.eenheid.startswith("euro"):
        return Decimal(0)
    if found.reason is None and isinstance(found.value, (int, Decimal)):
        return Decimal(found.value)
    return None


def _soort(
    way: Richting,
    voor: str,
    na: str,
    results: Iterable[Uitkomstverschil],
    changed: dict[str, tuple[Found, Found]],
) -> str:
    """Gain or loss where every sign points the same way, else only that something changes.

    Of a rule that comes or goes, and gives somebody no clear answer, it cannot be told.
    """
    if GEEN_REGEL in (voor, na) and {voor, na}.intersection(TWIJFEL):
        return ONZEKER
    signs = {_sign(RANG.get(voor), RANG.get(na)) * way.ja}
    for one in results:
        found, other = (found.value for found in changed[one.naam])
        step = _sign(found, other) if one.verschil is None else _sign(0, one.verschil)
        signs.add(step * way.meer.get(one.naam, 0))
    return kant(signs)


def kant(signs: set[int]) -> str:
    """Gain or loss where every sign (1, -1 or 0) that says something points the same way."""
    return {frozenset({1}): WINT, frozenset({-1}): VERLIEST}.get(frozenset(signs - {0}), ANDERS)


def _sign(one: Any, other: Any) -> int:
    """1 where the second is more, -1 where it is less, 0 where they cannot be compared."""
    if one is None or other is None or isinstance(one, str):
        return 0
    return (other > one) - (other < one)


@dataclass(frozen=True)
class Geval:
    """One worked example, and what the change does to it."""

    naam: str
    titel: str
    regel: str
    berekening: str
    peildatum: date
    verschil: Verschil


@dataclass
class Vergelijking:
    """What a change does to many cases. ``onvolledig``: it was stopped before the end."""

    totaal: int
    gevallen: list[Geval] = field(default_factory=list)
    niet_berekend: list[tuple[str, str]] = field(default_factory=list)
    onvolledig: bool = False

    def aantal(self, soort: str) -> int:
        """How many cases are of a kind."""
        return sum(one.verschil.soort == soort for one in self.gevallen)

    @property
    def veranderd(self) -> list[Geval]:
        """The cases that change."""
        return [one for one in self.gevallen if one.verschil.soort != GELIJK]


def vergelijk_voorbeelden(
    wet: AndereWet,
    voorbeelden: dict[str, dict] | None = None,
    *,
    voortgang: Voortgang | None = None,
) -> Vergelijking:
    """What the changes of ``wet`` do to the worked examples (all of them by default).

    Each case says whether somebody gains or loses by it, how much, and which step does that; for
    whom more is better stands in ``richting.toml``. ``voortgang`` is told how far it is. Stopped
    with the keyboard it gives what is ready, marked incomplete. Raises the errors of ``bereken``.

    >>> from reintegratie.beleid import wat_als
    >>> law = wat_als('''titel = "Verder weg"
    ... vanaf = 2017-07-01
    ... [[parameter]]
    ... naam = "e_bike.minimale_afstand"
    ... waarde = 15
    ... ''')
    >>> found = vergelijk_voorbeelden(law)
    >>> found.totaal == len(law.voorbeelden), {one.regel for one in found.veranderd}
    (True, {'e_bike_verstrekking'})
    """
    rows = wet.voorbeelden if voorbeelden is None else voorbeelden
    found = Vergelijking(len(rows))
    try:
        for number, (name, row) in enumerate(rows.items()):
            if voortgang:
                voortgang(number, len(rows), name)
            try:
                found.gevallen.append(_geval(wet, name, row))
            except ReintegratieFout as fault:
                found.niet_berekend.append((name, fault.melding))
    except KeyboardInterrupt:
        found.onvolledig = True
    return found


def _geval(wet: AndereWet, name: str, row: dict) -> Geval:
    rule, day = wet.basis.regeling(row["regel"]), read_date(row["peildatum"])
    difference = GEEN_VERSCHIL
    if wet.regelingen.get(rule.naam) is not rule:
        difference = wet_naast(wet, rule.naam, row["feiten"], day, row.get("lezingen"))
    return Geval(name, row["titel"], rule.naam, rule.titel, day, difference)


def wet_naast(
    wet: AndereWet, naam: str, feiten: Mapping[str, Any], day: date, lezingen: Any = None
) -> Verschil:
    """What becomes of one person in one calculation. What only one of the two asks, it is told."""
    before, after = (
        law.bereken(
            naam,
            _known(feiten, law.begrippen),
            peildatum=day,
            lezingen=_known(lezingen or {}, law.conflicten),
        )
        if rule
        else None
        for law, rule in zip((wet.basis, wet), wet.naast(naam, day), strict=True)
    )
    return verschil(before, after, wet.richting(naam))


def _known(given: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: value for name, value in given.items() if name in names}
