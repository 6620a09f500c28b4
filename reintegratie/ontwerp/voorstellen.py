"""The proposals of a draft: its places, those together of which the rules share a room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module

from reintegratie.beleid.voorstellen import (
    ANDERS,
    NIEUW,
    NUMMER,
    TERUG,
    VERVALT,
    Plaats,
    Voorstel,
    voorstellen,
)
from reintegratie.core.format import show
from reintegratie.core.rules import Regel
from reintegratie.weergave.geschiedenis import Wijziging
from reintegratie.weergave.normheel import NIEUWE_PLICHT
from reintegratie.weergave.normverschil import normen, normverschil
from reintegratie.weergave.normzinnen import normzinnen

from .beslist import beslist
from .naast import Ontwerp, boeken
from .proza import in_het_kort
from .verschil import andere_cijfers, merkbaar, plaats

CIJFER, NU = "{waar}: nu {was}, dan {wordt}.", "Nu: {}"
Groep = list[Wijziging]


@voorstellen.register
def _van_ontwerp(wet: Ontwerp) -> list[Voorstel]:
    """One for each group of places; those that only get another number are one, and last."""
    changes = merkbaar(wet)
    homes = {name: _thuis(wet, name, changes) for name in wet.geraakt() if _er_is(wet, name)}
    groups = _groepen(wet, changes, homes)
    moved = [one for group in groups if all(_zelfde(wet, one) for one in group) for one in group]
    told = [group for group in groups if not all(one in moved for one in group)]
    found = [_voorstel(wet, group, homes) for group in [*told, *([moved] if moved else [])]]
    return [*found, *_zonder_plaats(wet, homes)]


def _er_is(wet: Ontwerp, name: str) -> bool:
    return any(wet.naast(name, wet.begin))


def _regel(wet: Ontwerp, name: str) -> Regel:
    """A rule under the draft, or else as it is."""
    return next(rule for rule in reversed(wet.naast(name, wet.begin)) if rule)


def _thuis(wet: Ontwerp, name: str, changes: Iterable[Wijziging]) -> Groep:
    """The places of which a calculation is told: whose lid it follows now, or else then, or else
    whose figure it asks."""
    now, then = wet.naast(name, wet.begin)
    old, new = (set(rule.bepalingen) if rule else set() for rule in (now, then))
    figures = {one.bron for one in _waarden(then)} if then else set()
    follows = [one for one in changes if old.intersection(was.id for was in one.oud)]
    comes = [one for one in changes if one.nieuw and one.nieuw.id in new]
    asks = [one for one in changes if one.nieuw and one.nieuw.vindplaats in figures]
    return follows or comes or asks


def _waarden(rule: Regel) -> Iterator:
    yield from (value for one in rule.trace.parameters.values() for value in one.waarden)


def _groepen(wet: Ontwerp, changes: list[Wijziging], homes: dict[str, Groep]) -> list[Groep]:
    """The places in order, those together that a calculation of the same room follows."""
    rooms: dict[str, Groep] = {}
    for name, home in homes.items():
        rooms.setdefault(_regel(wet, name).kamer, []).extend(home)
    groups = [[one] for one in changes]
    for shared in rooms.values():
        joined = [group for group in groups if any(one in shared for one in group)]
        if joined:
            first = groups.index(joined[0])
            groups = [group for group in groups if group not in joined]
            groups.insert(first, [one for group in joined for one in group])
    return groups


def _zelfde(wet: Ontwerp, change: Wijziging) -> bool:
    """Whether a place says the same as the one before it, by what the contract says of both."""
    return bool(change.oud and change.nieuw) and not any(normverschil(wet, *change))


def _voorstel(wet: Ontwerp, group: Groep, homes: dict[str, Groep]) -> Voorstel:
    places = tuple(_plaats(wet, one) for one in group)
    names = tuple(name for name, home in homes.items() if any(one in group for one in home))
    kinds = {one.soort for one in places}
    kind = NUMMER if all(_zelfde(wet, one) for one in group) else ANDERS
    if len(kinds) == 1 and kinds != {ANDERS}:
        kind = kinds.pop()
    title, core = _titel(wet, places, names), tuple(_kern(wet, group, places))
    new = [one.nieuw for one in group if one.nieuw]
    began = tuple(one for norm in normen(wet, new) for one in norm.open if one.overgang)
    who = beslist(wet, group) if kind != NUMMER else ""
    said = _wat(wet, group) if kind == ANDERS else ""
    return Voorstel(kind, title, places, names, _vragen(wet, group), core, who, began, said)


def _wat(wet: Ontwerp, group: Groep) -> str:
    """What the chapters of these places say first: those of the draft, in its own words."""
    book = boeken(wet)[0]
    pages = dict.fromkeys(one.nieuw.vindplaats.partition("#")[0] for one in group if one.nieuw)
    return " ".join(filter(None, (in_het_kort(book, page) for page in pages)))


def _kern(wet: Ontwerp, group: Groep, places: tuple[Plaats, ...]) -> list[str]:
    """New duties, what is new or goes, the figures of all places, and the other norms."""
    said = [*(_eerste_zin(one) for one in places), *_kernzinnen(wet, group)]
    return sorted(filter(None, said), key=lambda one: not one.startswith(NIEUWE_PLICHT))


def _kernzinnen(wet: Ontwerp, group: Groep) -> Iterator[str]:
    pairs = [(change, _cijfers(wet, change)) for change in group if change.oud]
    yield from (said for _, figures in pairs for said in figures)
    for change, figures in pairs:
        yield from normzinnen(wet, *change, getallen=not figures, kern=True)


def _eerste_zin(one: Plaats) -> str:
    """Of a place that is new what it says; of one that goes what it said."""
    if one.soort in (NIEUW, TERUG):
        return _alinea(one.dan)
    return NU.format(_alinea(one.nu)) if one.soort == VERVALT else ""


def _alinea(text: str) -> str:
    """The first of its paragraphs, without the words that lead to a list below it."""
    first = text.partition("\n")[0]
    return f"{first.rpartition('. ')[0]}." if first.endswith(":") and ". " in first else first


def _titel(wet: Ontwerp, places: tuple[Plaats, ...], names: tuple[str, ...]) -> str:
    """That of its one place; of more that of the room which they share, or all of them."""
    rooms = {_regel(wet, name).kamer for name in names}
    if len(places) == 1 or len(rooms) != 1:
        return "; ".join(one.titel for one in places)
    said = import_module(f"{wet.package}.regelingen.{rooms.pop()}").__doc__ or ""
    return said.strip().splitlines()[0].partition(":")[0].rstrip(".")


def _plaats(wet: Ontwerp, change: Wijziging) -> Plaats:
    """A place with what it says otherwise: the figures of the draft in the words of the law."""
    one = plaats(wet, change)
    if one.soort != ANDERS or not change.nieuw:
        return one
    figures = _cijfers(wet, change)
    said = normzinnen(wet, *change, getallen=not figures)
    return one._replace(zegt=(*figures, *said))


def _cijfers(wet: Ontwerp, change: Wijziging) -> list[str]:
    """The figures of the law that a place changes, each in a sentence."""
    since = f" vanaf {show(wet.begin)}"
    return [
        CIJFER.format(waar=row.waar, was=row.was, wordt=row.wordt.removesuffix(since))
        for row in (andere_cijfers(wet, change.nieuw) if change.nieuw else ())
    ]


def _vragen(wet: Ontwerp, group: Groep) -> tuple[str, ...]:
    """The conflicts that these places leave open by their contract, now or then."""
    places = [id for one in group for id in (one.nieuw, *one.oud) if id]
    open_ = (one for norm in normen(wet, places) for one in norm.open)
    return tuple(dict.fromkeys(one.conflict for one in open_ if one.conflict))


def _zonder_plaats(wet: Ontwerp, homes: dict[str, Groep]) -> list[Voorstel]:
    """The calculations that change without a place that is theirs: one proposal for each room."""
    rooms: dict[str, list[str]] = {}
    for name in (name for name, home in homes.items() if not home):
        rooms.setdefault(_regel(wet, name).kamer, []).append(name)
    return [
        Voorstel(ANDERS, _regel(wet, names[0]).titel, (), tuple(names)) for names in rooms.values()
    ]
