"""Everything that the questionnaire shows, as plain data: for HTML, for text and for programs."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import Any

from reintegratie import wetboek
from reintegratie.core.assess import LEZINGEN_VERSCHILLEN
from reintegratie.core.given import show_fact
from reintegratie.core.outcome import GELDT_NIET, NEE, ONBEKEND
from reintegratie.weergave.getallen import ingevuld

from .lijst import MOGELIJK, groep, lijst
from .oordelen import BEWAARD, Beoordeling, Oordeel, beoordeel
from .register import instrumenten
from .samenloop import samenloop
from .stand import Stand, begrip, sleutels
from .vragen import Vraag, kies, open_vragen


def beeld(stand: Stand) -> dict[str, Any]:
    """The next question, the answers, the list of instruments, and what goes together."""
    found = beoordeel(stand)
    asked = open_vragen(found)
    users = Counter(key for one in found for key in _gevraagd(one))
    possible = [one.instrument.naam for one in found if one.toegang.oordeel in MOGELIJK]
    return {
        "peildatum": stand.peildatum.isoformat(),
        "rol": stand.rol,
        "eerst": stand.eerst,
        "tijd": list(dict.fromkeys(one.toegang.tijd for one in found if _geldt(one))),
        "vraag": _vraag(stand, found, asked),
        "antwoorden": [_antwoord(key, stand, users[key]) for key in stand.feiten],
        "weet_niet": [_naam(key) for key in sorted(stand.weet_niet)],
        "lijst": [_deel(part, rows) for part, rows in lijst(found)],
        "samenloop": samenloop(possible, stand.peildatum),
        "aantal": {
            "instrumenten": len(found),
            "vragen": len(asked.keys() - stand.weet_niet),
            "open": sum(one.toegang.oordeel == ONBEKEND for one in found),
        },
    }


def _geldt(one: Beoordeling) -> bool:
    """Whether something is to say of its date: that it does not hold, it says itself."""
    return bool(one.toegang.tijd) and one.toegang.oordeel != GELDT_NIET


def _naam(key: str) -> dict[str, Any]:
    """A key with its label; an own fact says at which instrument (``bij``)."""
    instrument, _ = sleutels()[key]
    return {
        "sleutel": key,
        "label": begrip(key).label,
        "bij": instrument and instrumenten()[instrument].titel,
    }


def _vraag(stand: Stand, found: list[Beoordeling], asked: dict[str, Vraag]) -> dict | None:
    """The question to ask now, with why: what it decides, and what it only counts for."""
    key = kies(stand, found, asked)
    if key is None:
        return None
    concept, why = begrip(key), asked.get(key, Vraag(key))
    return {
        **concept.schema(),
        **_naam(key),
        "ingevuld": ingevuld(concept.type, _json(key, stand)),
        "beslist": why.beslist,
        "telt_mee": why.telt_mee,
    }


def _json(key: str, stand: Stand) -> Any:
    value = stand.feiten.get(key)
    return None if value is None else begrip(key).schrijf(value)


def _antwoord(key: str, stand: Stand, users: int) -> dict[str, Any]:
    """An answer in words, where it comes from, and how many instruments use it."""
    concept = begrip(key)
    return {
        **_naam(key),
        "weergave": show_fact(concept, {concept.naam: stand.feiten[key]}),
        "herkomst": concept.herkomst,
        "wie": concept.wie,
        "gebruikt": users,
    }


@lru_cache(maxsize=BEWAARD)
def _gevraagd(one: Beoordeling) -> frozenset[str]:
    """The keys that an instrument asks as it stands; none where it does not hold."""
    said = [each for each in (one.toegang, *one.daarna) if each.oordeel != GELDT_NIET]
    rules = (wetboek().regeling(each.naam).op(one.peildatum) for each in said)
    return frozenset(one.sleutel(fact) for rule in rules for fact in rule.feiten)


def _deel(part: dict[str, Any], found: list[Beoordeling]) -> dict[str, Any]:
    shown = {name: part[name] for name in ("naam", "titel", "uitleg")}
    return {**shown, "rijen": [rij(one) for one in found]}


class Rij(dict):
    """A row that is known by itself, not by its contents: so what is drawn of it can be kept."""

    __hash__ = object.__hash__  # type: ignore[assignment]


@lru_cache(maxsize=BEWAARD)
def rij(one: Beoordeling) -> Rij:
    """One instrument: its outcome, why, amounts and terms, and what is missing."""
    return Rij(
        {
            "naam": one.instrument.naam,
            "titel": one.instrument.titel,
            "groep": groep(one),
            "hoofdstuk": one.instrument.hoofdstuk(one.peildatum),
            **_uitkomst(one, one.toegang),
            "daarna": [{"titel": later.titel, **_uitkomst(one, later)} for later in one.daarna],
            "maar": [
                {"titel": later.titel, "gevolg": later.gevolg, "redenen": list(later.redenen)}
                for later in one.daarna
                if later.oordeel == NEE
            ],
            "meer": [
                {"naam": name, "titel": wetboek().regeling(name).op(one.peildatum).titel}
                for name in one.instrument.meer
            ],
        }
    )


def _uitkomst(one: Beoordeling, said: Oordeel) -> dict[str, Any]:
    return {
        "berekening": said.naam,
        "oordeel": said.oordeel,
        "aard": said.aard,
        "gevolg": said.gevolg,
        "wie": said.wie,
        "tijd": said.tijd,
        "kanttekeningen": list(said.kanttekeningen),
        "elders": list(said.elders),
        "redenen": list(said.redenen),
        "resultaten": [
            _resultaat(result) for result in said.resultaten if _geeft_iets(result, said)
        ],
        "ontbreekt": [_naam(one.sleutel(fact)) for fact, _ in said.ontbreekt],
        "cijfers": list(said.cijfers),
        "lezingen": list(said.lezingen),
        "bron": said.bron,
    }


def _resultaat(result: dict[str, Any]) -> dict[str, Any]:
    return {key: result[key] for key in ("naam", "label", "waarde", "eenheid", "tekst", "reden")}


def _geeft_iets(result: dict[str, Any], said: Oordeel) -> bool:
    """Whether there is something to show: of a no only what has a value all the same."""
    return said.oordeel != NEE or result["reden"] in (None, LEZINGEN_VERSCHILLEN)
