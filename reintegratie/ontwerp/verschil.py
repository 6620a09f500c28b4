"""What a draft does to the law, as rows: places and what they say, rules, figures, conflicts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from difflib import unified_diff
from pathlib import Path
from typing import Any, NamedTuple

from reintegratie.beleid.verschiltekst import Regeltekst, teksten, van_cijfer
from reintegratie.beleid.voorstellen import ANDERS, NIEUW, TERUG, VERVALT, Plaats
from reintegratie.core.contract import as_data
from reintegratie.core.graph import graph_of
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.parameters import Parameter
from reintegratie.core.readings import Conflict
from reintegratie.core.rules import Regel
from reintegratie.core.sources import Bepaling
from reintegratie.core.versions import on
from reintegratie.graaf.artikel import artikel
from reintegratie.weergave.geschiedenis import Wijziging, wijzigingen
from reintegratie.weergave.normverschil import normverschil

from .naast import Ontwerp, boeken, staat
from .proza import proza

GEEN = "Hierover staat nu niets."
NIETS = "Niets anders."
ER_NIET = "Deze berekening is er niet."
NIETS_GEZEGD = "–"
WEG = "Hierover staat dan niets meer."
NUMMER = re.compile(r"(?<=\()[A-Z]\d+, ")  # of a conflict, before its question


def plaatsen(wet: Ontwerp) -> list[Plaats]:
    """Each place that the draft brings, replaces or takes away, in our own words."""
    return [plaats(wet, one) for one in merkbaar(wet)]


def veranderingen(wet: Ontwerp) -> list[Wijziging]:
    """The same as provisions."""
    return [
        change
        for text in wet.teksten_van_het_ontwerp
        for change in wijzigingen(wet, wet.vindplaatsen.bron(text.naam), text)
    ]


def merkbaar(wet: Ontwerp) -> list[Wijziging]:
    """The same beside what holds on its first day: nothing of a text that has ended by then.

    What stood in such a text and stands in that of the draft comes back, and is a change too.
    """
    changes = veranderingen(wet)
    texts, replaced = wet.teksten_van_het_ontwerp, {old.id for one in changes for old in one.oud}
    back = [
        Wijziging(one, ())
        for id, one in wet.basis.bepalingen.items()
        if id not in replaced
        and _voorbij(wet, one)
        and any(text in texts for text in wet.teksten[id])
    ]
    return [*(_zonder_wat_voorbij_is(wet, one) for one in changes), *back]


def _zonder_wat_voorbij_is(wet: Ontwerp, change: Wijziging) -> Wijziging:
    if not change.nieuw:
        return change
    return change._replace(oud=tuple(one for one in change.oud if not _voorbij(wet, one)))


def _voorbij(wet: Ontwerp, one: Bepaling) -> bool:
    """Whether a place of the law stood in a text that has ended by the first day of the draft."""
    text = on(wet.basis.teksten[one.id], wet.begin)
    return bool(text and text.voorbij(wet.begin))


def plaats(wet: Ontwerp, change: Wijziging) -> Plaats:
    """One of them."""
    named = change.nieuw or change.oud[0]
    kind, where = _soort(wet, change), wet.vindplaatsen.tekst(named.vindplaats)
    now = "\n".join(_zegt(wet, boeken(wet.basis), one) for one in change.oud)
    books = boeken(wet) if named.id in wet.basis.bepalingen else boeken(wet)[:1]
    then = _zegt(wet, books, change.nieuw) if change.nieuw else WEG
    return Plaats(kind, named.titel, where, now or GEEN, then)


def _soort(wet: Ontwerp, change: Wijziging) -> str:
    if change.nieuw is None:
        return VERVALT
    if change.oud:
        return ANDERS
    was = change.nieuw.vervangt or change.nieuw.id in wet.basis.bepalingen
    return TERUG if was else NIEUW


def _zegt(wet: Wetboek, books: Iterable[Path], one: Bepaling) -> str:
    """The prose of its chapter, or else what its contract says follows."""
    norms = wet.contract.get(one.id, ())
    said = "; ".join(norm.gevolg for norm in norms if norm.gevolg)
    prose = (found for book in books if (found := proza(book, one.vindplaats)))
    return next(prose, f"{one.titel}{f': {said}' if said else ''}.")


def normen(wet: Ontwerp) -> Iterator[list[str]]:
    """What a text says otherwise than the one before it: the place, what about, was, becomes."""
    for change in merkbaar(wet):
        for what, was, becomes in normverschil(wet, *change):
            title = (change.nieuw or change.oud[0]).titel
            yield [title, what, was or NIETS_GEZEGD, becomes or NIETS_GEZEGD]


def berekeningen(wet: Ontwerp) -> Iterator[tuple[str, str, str]]:
    """Each calculation that the draft touches: its name, its title, and what becomes of it."""
    for name in wet.geraakt():
        now, then = wet.naast(name, wet.begin)
        comes = TERUG if name in wet.basis.regelingen else NIEUW
        kind = comes if now is None else VERVALT if then is None else ANDERS
        if rule := then or now:
            yield name, rule.titel, kind


def regels(wet: Ontwerp) -> Iterator[list[str]]:
    """Of each calculation that comes, goes or becomes another the lines that go, and that come."""
    for name, title, _ in berekeningen(wet):
        pair = wet.naast(name, wet.begin)
        now, then = (_als_tekst(rule, wet.begin) for rule in pair)
        sides = zip(pair, ((now, then), (then, now)), strict=True)
        yield [
            title,
            *(("\n".join(_weg(*two)) or NIETS) if rule else ER_NIET for rule, two in sides),
        ]


def _als_tekst(rule: Regel | None, day: date) -> list[str]:
    """A rule as lines that read like the article, without its place and numbers of a register."""
    said = artikel(graph_of(rule), day).partition("\n\n")[2] if rule else ""
    lines = (NUMMER.sub("", line.strip()) for line in said.splitlines())
    return [f"- {line.removeprefix('- ')}" for line in lines if line]


def _weg(one: list[str], other: list[str]) -> list[str]:
    """The lines of the one that are not in the other."""
    lines = list(unified_diff(one, other, n=0, lineterm=""))[2:]
    return [line[1:] for line in lines if line.startswith("-")]


def cijfers(wet: Ontwerp) -> Iterator[Regeltekst]:
    """Each figure with another value, and each that is new."""
    for old, new in _naast(wet):
        yield from _anders(old or replace(new, waarden=(), ontbreekt=GEEN), new, wet)


def andere_cijfers(wet: Ontwerp, van: Bepaling) -> Iterator[Regeltekst]:
    """Each figure of the law that gets another value by a provision of the draft."""
    for old, new in _naast(wet):
        if old and any(one.bron == van.vindplaats for one in new.waarden):
            yield from _anders(old, new, wet)


def _naast(wet: Ontwerp) -> Iterator[tuple[Parameter | None, Parameter]]:
    """Each figure, beside what the law has of it."""
    for room, figures in wet.parameters.items():
        known = wet.basis.parameters.get(room, {})
        yield from ((known.get(name), new) for name, new in figures.items())


def _anders(old: Parameter, new: Parameter, wet: Ontwerp) -> Iterator[Regeltekst]:
    return van_cijfer(old, [one for one in new.waarden if one not in old.waarden], wet)


class Conflicten(NamedTuple):
    """The conflicts that end with a draft, that it makes, and that go on as one of those."""

    eindigt: list[Conflict]
    ontstaat: list[Conflict]
    vervolgd: list[Conflict]


def conflicten(wet: Ontwerp) -> Conflicten:
    """The conflicts that a draft ends, makes, or states otherwise."""
    before, after = _levend(wet.basis, wet.begin), _levend(wet, wet.begin)
    known = wet.conflicten
    return gepaard(
        [known[id] for id in before if id not in after],
        [known[id] for id in after if id not in before],
    )


def gepaard(ended: list[Conflict], made: list[Conflict]) -> Conflicten:
    """Conflicts that end and that begin, without those of which one follows the other."""
    numbers = {one.nummer for one in ended}
    on = [one for one in made if one.volgt in numbers]
    gone = {one.volgt for one in on}
    return Conflicten(
        [one for one in ended if one.nummer not in gone],
        [one for one in made if one not in on],
        on,
    )


def noemt_wat_vervalt(wet: Ontwerp) -> Iterator[tuple[str, str]]:
    """What stays and names what ends, by its contract: the title of its place, and what."""
    ended = [old for change in veranderingen(wet) if not change.nieuw for old in change.oud]
    words = {norm.gevolg for one in ended for norm in wet.contract.get(one.id, ()) if norm.gevolg}
    for one in wet.bepalingen.values():
        if one not in ended and _staat(wet, one, wet.begin):
            said = " ".join(_teksten([as_data(norm) for norm in wet.contract.get(one.id, ())]))
            yield from ((one.titel, word) for word in sorted(words) if word in said)


def _teksten(data: Any) -> Iterator[str]:
    """The texts in plain data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        yield from _teksten([*data.values()])
    elif isinstance(data, (list, tuple)):
        yield from (text for part in data for text in _teksten(part))


def _levend(law: Wetboek, day: date) -> list[str]:
    """The conflicts of a day: a rule asks them, a text leaves them open, or a place has them."""
    standing = [one for one in law.bepalingen.values() if _staat(law, one, day)]
    rules = {name: rule.op(day) for name, rule in law.regelingen.items()}
    asked = {one for rule in rules.values() if staat(rule, day) for one in rule.conflicten}
    open = {o.conflict for one in standing for n in law.contract.get(one.id, ()) for o in n.open}
    places = {one.vindplaats for one in standing}
    return [
        id
        for id, one in law.conflicten.items()
        if id in asked | open or (not one.lezingen and places.intersection(one.vindplaatsen))
    ]


def _staat(law: Wetboek, one: Bepaling, day: date) -> bool:
    """Whether a provision stands in the text of a day, or in the nearest."""
    return on(law.vindplaatsen.bron(one.vindplaats).versies, day) in law.teksten[one.id]


@teksten.register
def _van_ontwerp(wet: Ontwerp) -> list[Regeltekst]:
    """Each place, and each figure."""
    return [
        *(Regeltekst(one.waarover, one.nu, "", one.dan) for one in plaatsen(wet)),
        *cijfers(wet),
    ]
