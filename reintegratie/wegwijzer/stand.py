"""What somebody has answered so far: the whole state of the questionnaire, kept by the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from reintegratie import wetboek
from reintegratie.core.concepts import Begrip, read_date
from reintegratie.core.errors import (
    InvoerFouten,
    OnbekendFeit,
    OngeldigeDatum,
    OngeldigeInvoer,
    ReintegratieFout,
    shorten,
)
from reintegratie.core.names import check_names

from .register import ALLES, eigen, instrumenten, rollen


@dataclass(frozen=True)
class Stand:
    """The answers by key (see ``register.sleutel``), and where somebody stands.

    ``weet_niet`` are questions that were put aside; ``eerst`` is the instrument to find out
    first, ``vraag`` the question that somebody picked.
    """

    peildatum: date
    rol: str = ALLES
    feiten: Mapping[str, Any] = field(default_factory=dict)
    weet_niet: frozenset[str] = frozenset()
    eerst: str | None = None
    vraag: str | None = None


@cache
def sleutels() -> dict[str, tuple[str | None, str]]:
    """Each key with its instrument (None when it counts for all) and its fact."""
    shared: dict[str, tuple[str | None, str]] = {
        name: (None, name) for name in wetboek().begrippen if name not in eigen()
    }
    own: dict[str, tuple[str | None, str]] = {
        f"{one.naam}.{fact}": (one.naam, fact)
        for one in instrumenten().values()
        for rule in one.berekeningen
        for version in wetboek().regeling(rule).versies
        for fact in version.feiten
        if fact in eigen()
    }
    return shared | own


def begrip(sleutel: str) -> Begrip:
    """The concept that a key asks about. Raises OnbekendFeit or OngeldigeInvoer."""
    known = sleutels()
    if sleutel in known:
        return wetboek().begrippen[known[sleutel][1]]
    if sleutel in eigen():
        examples = " of ".join(f"«{key}»" for key, (_, fact) in known.items() if fact == sleutel)
        raise OngeldigeInvoer(f"«{sleutel}» hoort bij één instrument: {examples}.", veld=sleutel)
    raise OnbekendFeit(sleutel, known)


def lees(given: Mapping[str, Any]) -> Stand:
    """The state from what a page, a file or a command gives.

    ``given`` may hold ``peildatum``, ``rol``, ``feiten`` (key to text or JSON value),
    ``weet_niet``, ``eerst`` and ``vraag``. Raises InvoerFouten with every fault.
    """
    faults: list[ReintegratieFout] = []

    def attempt(read, *args):
        try:
            return read(*args)
        except ReintegratieFout as fault:
            faults.append(fault)

    texts = attempt(_object, given.get("feiten", {}), "feiten") or {}
    values = {key: attempt(_lees_feit, key, text) for key, text in texts.items()}
    feiten = {key: value for key, value in values.items() if value is not None}
    peildatum = attempt(_peildatum, given.get("peildatum"))
    rol = attempt(_keuze, given.get("rol"), rollen(), "rol") or ALLES
    eerst = attempt(_keuze, given.get("eerst"), instrumenten(), "eerst")
    vraag = attempt(_keuze, given.get("vraag"), sleutels(), "vraag")
    opzij = attempt(_namen, given.get("weet_niet", []))
    if faults:
        raise InvoerFouten(faults)
    return Stand(peildatum, rol, feiten, opzij - feiten.keys(), eerst, vraag)


def _object(given: Any, name: str) -> Mapping[str, Any]:
    if not isinstance(given, Mapping):
        raise OngeldigeInvoer(f'«{name}» moet een object zijn: {{"naam": waarde}}.')
    check_names(given, "antwoorden", sleutels())
    return given


def _lees_feit(key: str, text: Any) -> Any:
    concept = begrip(key)
    try:
        return concept.lees(text)
    except ReintegratieFout as fault:
        raise type(fault)(fault.melding, veld=key) from None


def _peildatum(text: Any) -> date:
    if text is None:
        return date.today()
    try:
        return read_date(text)
    except OngeldigeDatum as fault:
        empty = isinstance(text, str) and not text.strip()
        said = "vul een datum in, bijvoorbeeld 31-12-2024." if empty else fault.melding
        raise OngeldigeDatum(f"Peildatum: {said}", veld="peildatum") from None


def _keuze(name: Any, known: Mapping[str, Any], what: str) -> str | None:
    if name is None or (isinstance(name, str) and name in known):
        return name
    raise OngeldigeInvoer(f"«{shorten(name)}» is geen bekende waarde voor «{what}».")


def _namen(given: Any) -> frozenset[str]:
    if not isinstance(given, list):
        raise OngeldigeInvoer("«weet_niet» moet een lijst zijn.")
    for key in given:
        _keuze(key if isinstance(key, str) else str(key), sleutels(), "weet_niet")
    return frozenset(given)
