"""What the rules say about each instrument.

A calculation is carried out again only when a fact that it asks has changed: each answer is kept
under the calculation, the date and those facts. The amounts and terms of an instrument
(``daarna``) are looked at only once it can be had, so one that is out asks nothing more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from reintegratie import wetboek
from reintegratie.core import explain
from reintegratie.core.answer import Antwoord, answer
from reintegratie.core.elsewhere import elsewhere
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.notes import notes
from reintegratie.core.outcome import GELDT_NIET, NEE, ONBEKEND, STRIJDIG, Eis
from reintegratie.core.solution import World

from .register import Instrument, sleutel, voor
from .stand import Stand

DICHT = (NEE, ONBEKEND, STRIJDIG, GELDT_NIET)
BEWAARD = 4096  # answers kept: some thirty people's worth


@dataclass(frozen=True, eq=False)
class Oordeel:
    """What one calculation says, as plain data.

    ``redenen`` are the requirements that fail; ``ontbreekt`` the facts that can still change the
    outcome, with how decisive each is (see ``vragen``); ``fout`` says why it cannot be computed.
    """

    naam: str
    titel: str
    oordeel: str
    gevolg: str
    wie: str | None = None
    redenen: tuple[dict, ...] = ()
    resultaten: tuple[dict, ...] = ()
    ontbreekt: tuple[tuple[str, float], ...] = ()
    cijfers: tuple[dict, ...] = ()
    lezingen: tuple[dict, ...] = ()
    bron: dict | None = None
    fout: str | None = None
    aard: str | None = None
    tijd: str | None = None
    kanttekeningen: tuple[dict, ...] = ()
    elders: tuple[dict, ...] = ()


@dataclass(frozen=True)
class Beoordeling:
    """What the rules say about one instrument."""

    instrument: Instrument
    toegang: Oordeel
    daarna: tuple[Oordeel, ...]
    peildatum: date

    def sleutel(self, feit: str) -> str:
        """The key of a fact at this instrument."""
        return sleutel(self.instrument.naam, feit)


def beoordeel(stand: Stand) -> list[Beoordeling]:
    """Every instrument for who asks, in the order of the register."""
    return [van(one, stand) for one in voor(stand.rol)]


def van(instrument: Instrument, stand: Stand) -> Beoordeling:
    """The same for one instrument, whoever asks."""
    toegang = oordeel(instrument, instrument.toegang, stand)
    rest = () if toegang.oordeel in DICHT else instrument.daarna
    later = tuple(oordeel(instrument, one, stand) for one in rest)
    return Beoordeling(instrument, toegang, later, stand.peildatum)


def oordeel(instrument: Instrument, naam: str, stand: Stand) -> Oordeel:
    """What one calculation of an instrument says."""
    known = tuple(
        (fact, str(value), value)  # as text too: 6.5 and 6.50 are equal, but not the same answer
        for fact, value in feiten_van(instrument, naam, stand).items()
    )
    return _oordeel(naam, stand.peildatum, known)


def feiten_van(instrument: Instrument, naam: str, stand: Stand) -> dict[str, Any]:
    """The answers that a calculation asks, by the name of the fact."""
    given = stand.feiten
    pairs = _sleutels(instrument.naam, naam)
    return {fact: given[key] for fact, key in pairs if given.get(key) is not None}


@cache
def _sleutels(instrument: str, naam: str) -> tuple[tuple[str, str], ...]:
    """What it asks, and from what that may follow; each with the key of its answer."""
    return tuple((fact, sleutel(instrument, fact)) for fact in wetboek().regeling(naam).kent)


@lru_cache(maxsize=BEWAARD)
def _oordeel(naam: str, peildatum: date, known: tuple[tuple[str, str, Any], ...]) -> Oordeel:
    rule = wetboek().regeling(naam).op(peildatum)
    try:
        return _samengevat(answer(rule, {name: value for name, _, value in known}, peildatum, {}))
    except ReintegratieFout as fault:  # no figure on this day, or a division by nought
        return Oordeel(naam, rule.titel, ONBEKEND, fault.melding, fout=fault.melding)


def _samengevat(found: Antwoord) -> Oordeel:
    results = explain.results(found)
    return Oordeel(
        naam=found.regel.naam,
        titel=found.regel.titel,
        oordeel=found.oordeel,
        gevolg=found.gevolg,
        wie=found.wie,
        redenen=_redenen(found) if found.oordeel == NEE else (),
        resultaten=tuple({"naam": name, **result} for name, result in results.items()),
        ontbreekt=_ontbreekt(found),
        cijfers=tuple(explain.missing_parameters(found)),
        lezingen=_lezingen(found),
        bron=_bron(found),
        aard=found.aard,
        tijd=found.tijd,
        kanttekeningen=tuple(notes(found, idle=False)),
        elders=tuple(elsewhere(found, found.volgens_bron)),
    )


def _redenen(found: Antwoord) -> tuple[dict, ...]:
    """The requirements that fail, each with its place."""
    law = found.regel.wetboek
    return tuple(
        {"tekst": part.tekst, **law.vindplaatsen.als_dict(part.bron)}
        for part in found.outcome.of(Eis)
        if found.worlds[0].value(part.voorwaarde).value is False
    )


def _lezingen(found: Antwoord) -> tuple[dict, ...]:
    keys = ("keuzes", "tekst", "teksten", "oordeel", "gevolg", "wie", "resultaten")
    return tuple({key: row[key] for key in keys} for row in explain.readings(found))


def _bron(found: Antwoord) -> dict | None:
    """The place of the first provision of the calculation."""
    law = found.regel.wetboek
    return law.vindplaatsen.als_dict(law.bepalingen[found.regel.bepalingen[0]].vindplaats)


def _ontbreekt(found: Antwoord) -> tuple[tuple[str, float], ...]:
    """The facts that can still change the outcome, each with its weight (see ``vragen``)."""
    weights = dict.fromkeys(found.ontbrekende_feiten, 0.0)
    different = {id(world.assessment): world for world in found.worlds}
    for world in different.values():
        for name, weight in _gewichten(world).items():
            if name in weights:
                weights[name] = max(weights[name], weight)
    if found.oordeel == ONBEKEND and not any(
        weights.values()
    ):  # only results are left to settle it
        weights = dict.fromkeys(weights, 2 / len(weights)) if weights else {}
    return tuple(weights.items())


def _gewichten(world: World) -> dict[str, float]:
    """How far one answer can decide each open requirement; more where few are left."""
    requirements = world.assessment.outcome.of(Eis)
    parts = [world.value(one.voorwaarde).missing for one in requirements]
    open_parts = [{name.name for name in part if name.kind == "feit"} for part in parts]
    open_parts = [names for names in open_parts if names]
    weights: dict[str, float] = {}
    for names in open_parts:
        for name in names:
            share = (1 + 1 / len(open_parts)) / len(names)
            weights[name] = max(weights.get(name, 0), share)
    return weights
