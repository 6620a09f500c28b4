"""The differences of people added up: how many of each kind, in euros, and under each reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import product
from math import prod
from types import MappingProxyType
from typing import Any, NamedTuple

from reintegratie.beleid.kant import RANG
from reintegratie.beleid.verschil import GELIJK, ONZEKER, SOORTEN, Verschil
from reintegratie.core.readings import Choice, that_matter

from .overgangen import Overgang, overgang, overgangen

MEESTE = 64  # combinations of readings; nobody reads more
# the difference for somebody with these facts, under these readings
Werk = Callable[[dict[str, Any], Choice], Verschil]
# the facts of who notices it, and the difference; by who that is
Gevonden = dict[Any, tuple[dict[str, Any], Verschil]]


class Bedragen(NamedTuple):
    """The differences of one amount together: the sum, and how many could not be counted."""

    label: str
    eenheid: str
    som: Decimal
    aantal: int
    zonder: int


Soorten = Mapping[frozenset, str]  # the kind of a difference by each choice of readings (pairs)
Wie = Mapping[str, Mapping[Overgang, frozenset]]


class Gelezen(NamedTuple):
    """What a change does under one combination of readings.

    ``wie`` has of each kind of difference what happens, and to whom.
    """

    lezingen: Choice
    aantallen: Counter
    bedragen: dict[str, Bedragen]
    toegang: Counter
    overgangen: Counter
    wie: Wie = MappingProxyType({})

    def van(self, soort: str) -> frozenset:
        """The people of a kind."""
        return frozenset().union(*self.wie.get(soort, {}).values())


def eenmaal(werk: Werk) -> Werk:
    """The same work, carried out once for the same facts under the same readings."""
    known: dict[tuple, Verschil] = {}

    def once(facts: dict[str, Any], choice: Choice) -> Verschil:
        key = (*facts.items(), None, *choice.items())
        if key not in known:
            known[key] = werk(facts, choice)
        return known[key]

    return once


def aantallen(differences: Iterable[Verschil], whole: int) -> Counter:
    """How many people are of each kind; who has no difference is one of the others."""
    kinds = Counter(dict.fromkeys(SOORTEN, 0))
    kinds.update(one.soort for one in differences)
    kinds[GELIJK] = 0
    kinds[GELIJK] = whole - kinds.total()
    return kinds


def bedragen(differences: Iterable[Verschil]) -> dict[str, Bedragen]:
    """The differences in euros of each result, added up."""
    found: dict[str, Bedragen] = {}
    for one in (result for row in differences for result in row.resultaten):
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


def toegang(differences: Iterable[Verschil]) -> Counter:
    """How many can get something and could not (1), and how many no longer can (-1)."""
    ways = ((RANG.get(one.oordeel_voor), RANG.get(one.oordeel_na)) for one in differences)
    known = ((bool(one), bool(other)) for one, other in ways if None not in (one, other))
    return Counter(other - one for one, other in known if one != other)


def gelezen(found: Gevonden, werk: Werk, whole: int) -> Iterator[Gelezen]:
    """All of it under each combination of the readings on which it hangs; none where on none.

    A conflict on which no count and no amount hangs is left out.
    """
    asked = _gevraagd(found)
    if not asked or prod(map(len, asked.values())) > MEESTE:
        return
    told = []
    for readings in product(*asked.values()):
        choice = dict(zip(asked, readings, strict=True))
        under = {mens: _onder(*two, werk, choice) for mens, two in found.items()}
        told.append((choice, _geteld(under, whole)))
    matter = that_matter(told)
    said = {tuple((name, choice[name]) for name in matter): counted for choice, counted in told}
    if matter:
        yield from (Gelezen(dict(choice), *counted) for choice, counted in said.items())


def soorten(facts: dict[str, Any], one: Verschil, werk: Werk) -> Soorten:
    """The kind that a difference is of under each choice of the readings on which it hangs."""
    readings = [[(name, reading) for reading in some] for name, some in one.lezingen]
    if prod(map(len, readings)) > MEESTE:
        return {frozenset(): one.soort}
    return {frozenset(picked): werk(facts, dict(picked)).soort for picked in product(*readings)}


def per_soort(differences: Mapping[Any, Verschil]) -> Wie:
    """Of each kind of difference what happens, and to whom."""
    found: dict[str, dict[Overgang, frozenset]] = {}
    for mens, one in differences.items():
        if one.soort not in (GELIJK, ONZEKER):
            some, what = found.setdefault(one.soort, {}), overgang(one)
            some[what] = some.get(what, frozenset()) | {mens}
    return found


def _geteld(under: Mapping[Any, Verschil], whole: int) -> tuple:
    some = under.values()
    counts = aantallen(some, whole), bedragen(some), toegang(some), overgangen(some)
    return *counts, per_soort(under)


def _gevraagd(found: Gevonden) -> dict[str, dict[str, None]]:
    """The conflicts on which it hangs for somebody, each with its readings."""
    asked: dict[str, dict[str, None]] = {}
    for name, readings in (pair for _, one in found.values() for pair in one.lezingen):
        asked.setdefault(name, {}).update(dict.fromkeys(readings))
    return asked


def _onder(facts: dict[str, Any], one: Verschil, werk: Werk, choice: Choice) -> Verschil:
    """Somebody's difference under these readings, of which only those on which it hangs count."""
    own = {name: choice[name] for name, readings in one.lezingen if choice[name] in readings}
    return werk(facts, own) if own else one
