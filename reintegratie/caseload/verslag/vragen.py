"""What is still to decide: each question that a change leaves open, and what its readings mean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reintegratie.core.readings import Conflict

from ..lezingen import bedragen_van
from ..tellen import Regelverschil
from ..uitslag import Uitslag
from .geld import bereik
from .merken import kort, vooraan

NIETS = "Dit verandert niemand."
NIETS_BEKEND = "Voor de mensen van wie alles bekend is, maakt dit antwoord geen verschil."
BIJ = "En bij «{titel}»: {zegt}"


class Vraag(NamedTuple):
    """A question, what it is about, and each reading with what it means, in sentences."""

    titel: str
    bevinding: str
    lezingen: list[tuple[str, list[str]]]
    nieuw: bool


def vragen(found: Uitslag) -> list[Vraag]:
    """The questions that the change makes, and those that it leaves and on which it hangs."""
    ended, made = found.conflicten
    closed = {one.id for one in ended}
    asked = [id for one in found.mensen.regels for part in one.per_lezing for id in part.lezingen]
    left = [
        found.wet.conflicten[id]
        for id in dict.fromkeys(asked)
        if id not in closed and id not in {one.id for one in made}
    ]
    told = [_vraag(found, one, nieuw=True) for one in made]
    return [
        *told,
        *(one for one in (_vraag(found, two, nieuw=False) for two in left) if _telt(one)),
    ]


def _telt(one: Vraag) -> bool:
    """Whether its readings mean something else, of one that was there already."""
    return len({tuple(said) for _, said in one.lezingen}) > 1


def _vraag(found: Uitslag, one: Conflict, nieuw: bool) -> Vraag:
    readings = [
        (text, list(_betekent(found, one.id, reading)) or [_niets(found)])
        for reading, text in one.lezingen.items()
    ]
    return Vraag(one.titel, one.bevinding, readings, nieuw)


def _niets(found: Uitslag) -> str:
    """That an answer makes no difference; of whom a fact is missing nothing is said."""
    return NIETS_BEKEND if any(one.zonder_feit for one in found.mensen.regels) else NIETS


def _betekent(found: Uitslag, conflict: str, reading: str) -> Iterator[str]:
    """What a reading means in each calculation that hangs on it: people, and money."""
    told = [row for one in found.voorstellen for row, _ in found.geraakt(one)]
    rows = [row for row in told if any(conflict in part.lezingen for part in row.per_lezing)]
    for row in rows:
        said = _onder(row, conflict, reading)
        if said:
            first = row is rows[0]
            yield said if first else BIJ.format(titel=row.titel, zegt=said[0].lower() + said[1:])


def _onder(row: Regelverschil, conflict: str, reading: str) -> str:
    worlds = [one for one in row.per_lezing if one.lezingen.get(conflict) == reading]
    money = [
        f"{known.label}: {bereik(part.bedragen[name] for part in worlds)}."
        for name, known in bedragen_van(row).items()
        if all(name in part.bedragen for part in worlds)
        and any(part.bedragen[name].som for part in worlds)
    ]
    return " ".join([*(kort(one, worlds) for one in vooraan(worlds)), *money])
