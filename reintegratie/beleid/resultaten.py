"""The results of two answers of the same rule, each before and after."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from reintegratie.core.answer import Antwoord
from reintegratie.core.assess import NIET_VAN_TOEPASSING, Found
from reintegratie.core.explain import result
from reintegratie.core.outcome import Resultaat

from .richting import Richting
from .verschil import Uitkomstverschil

GEEN = Found(reason=NIET_VAN_TOEPASSING)  # a result that is not there
Paren = Mapping[str, tuple[Found, Found]]  # each result by name, before and after


def onderdelen(answer: Antwoord | None) -> dict[str, Resultaat]:
    """The results that a rule can give, by name; none of a rule that is not there."""
    return {one.naam: one for one in answer.regel.trace.outcome.of(Resultaat)} if answer else {}


def paren(voor: Antwoord | None, na: Antwoord | None) -> Paren:
    """Each result before and after; one that is not there does not apply."""
    before, after = voor.gevonden if voor else {}, na.gevonden if na else {}
    names = dict.fromkeys([*before, *after])
    return {name: (before.get(name, GEEN), after.get(name, GEEN)) for name in names}


def verandert(part: Resultaat, voor: Found, na: Found, rules: bool) -> bool:
    """Whether a result differs. ``rules``: both rules are there.

    Of a rule that comes or goes an unknown result differs too; an amount of nought that is no
    longer there does not.
    """
    if voor.value == na.value:
        return not rules and voor.reason != na.reason
    absent = voor is GEEN or na is GEEN
    return not absent or not _getal(part, voor) == _getal(part, na) == 0


def verschil_van(part: Resultaat, voor: Found, na: Found, way: Richting) -> Uitkomstverschil:
    """A result before and after, as people read it, and by how much it differs."""
    one, other = _getal(part, voor), _getal(part, na)
    return Uitkomstverschil(
        part.naam,
        part.opschrift,
        part.eenheid,
        result(part, voor)["tekst"],
        result(part, na)["tekst"],
        None if one is None or other is None else other - one,
        bool(way.meer.get(part.naam)),
    )


def _getal(part: Resultaat, found: Found) -> Decimal | None:
    """The value as a number; an amount that does not apply is not paid: nought."""
    if found.reason == NIET_VAN_TOEPASSING and part.eenheid.startswith("euro"):
        return Decimal(0)
    if found.reason is None and isinstance(found.value, (int, Decimal)):
        return Decimal(found.value)
    return None
