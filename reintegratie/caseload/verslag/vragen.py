"""What is still to decide: each question that a change leaves open, and what its readings mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reintegratie.beleid.anders import AndereWet
from reintegratie.beleid.voorstellen import Voorstel
from reintegratie.core.outcome import TEGENSTRIJDIG
from reintegratie.core.readings import Conflict

from ..lezingen import bedragen_van
from ..optelling import Gelezen
from ..overgangen import STAAT, Overgang
from ..tellen import Regelverschil
from ..uitslag import Uitslag
from .bereik import tussen
from .merken import kort, punt, vooraan
from .stroom import bedrag

NIETS = "Voor niemand van deze mensen maakt dit verschil."
NIETS_BEKEND = "Voor de mensen van wie alles bekend is, maakt dit antwoord geen verschil."
MAAKT_NIET_UIT = "Voor niemand van deze mensen maakt het antwoord verschil op: «{}»."
MAAKT_BEKENDEN_NIET_UIT = (
    "Voor de mensen van wie alles bekend is, maakt het antwoord geen verschil op: «{}»."
)
BIJ = "En bij «{titel}»: {zegt}"
BLIJFT, NIEMAND = "Voor {wie} blijft: {was}", "niemand"


class Vraag(NamedTuple):
    """A question, what it is about, and each reading with what it means, in sentences.

    ``bij`` are the numbers of its proposals; ``telt`` says whether an answer means anything for
    these people.
    """

    titel: str
    bevinding: str
    lezingen: list[tuple[str, list[str]]]
    nieuw: bool
    bij: tuple[int, ...]
    telt: bool


def vragen(found: Uitslag) -> list[Vraag]:
    """The questions that the change makes, and those that it leaves and on which it hangs.

    Those of which no answer makes a difference come last.
    """
    ended, made, _ = found.conflicten
    closed = {one.id for one in ended} | found.vervolgd
    asked = [id for one in found.mensen.regels for part in one.per_lezing for id in part.lezingen]
    left = [
        found.wet.conflicten[id]
        for id in dict.fromkeys(asked)
        if closed.isdisjoint((id, found.wet.conflicten[id].nummer))
        and id not in {one.id for one in made}
    ]
    told = [_vraag(found, one, nieuw=True) for one in made]
    old = (_vraag(found, one, nieuw=False) for one in left)
    return sorted([*told, *filter(_verschilt, old)], key=lambda one: not one.telt)


def nummers(found: Uitslag) -> dict[str, int]:
    """The number of each question that counts, by its title."""
    counted = (one.titel for one in vragen(found) if one.telt)
    return {title: number for number, title in enumerate(counted, start=1)}


def _verschilt(one: Vraag) -> bool:
    """Whether its readings mean something else, of one that was there already."""
    return len({tuple(said) for _, said in one.lezingen}) > 1


def _vraag(found: Uitslag, one: Conflict, nieuw: bool) -> Vraag:
    said = {text: [*_betekent(found, one.id, reading)] for reading, text in one.lezingen.items()}
    readings = [(text, some or [_niets(found)]) for text, some in said.items()]
    places = enumerate(found.voorstellen, start=1)
    own = tuple(place for place, two in places if _hoort_bij(found, two, one.id))
    return Vraag(one.titel, one.bevinding, readings, nieuw, own, any(said.values()))


def _hoort_bij(found: Uitslag, one: Voorstel, conflict: str) -> bool:
    rows = (row for row, _ in found.geraakt(one))
    hangs = any(conflict in part.lezingen for row in rows for part in row.per_lezing)
    return hangs or conflict in one.vragen


def zonder_verschil(found: Uitslag, asked: list[Vraag]) -> Iterator[str]:
    """The questions of which no answer makes a difference, in one line."""
    idle = [one.titel for one in asked if not one.telt]
    if idle:
        said = MAAKT_BEKENDEN_NIET_UIT if _mist(found) else MAAKT_NIET_UIT
        yield said.format("», «".join(idle))


def _niets(found: Uitslag) -> str:
    """That an answer makes no difference; of whom a fact is missing nothing is said."""
    return NIETS_BEKEND if _mist(found) else NIETS


def _mist(found: Uitslag) -> bool:
    return any(one.zonder_feit for one in found.mensen.regels)


def _betekent(found: Uitslag, conflict: str, reading: str) -> Iterator[str]:
    """What a reading means in each calculation that hangs on it: people, and money."""
    told = [row for one in found.voorstellen for row, _ in found.geraakt(one)]
    rows = _hangen_af(told, conflict) or _hangen_af(found.mensen.regels, conflict)
    for row in rows:
        said = onder(found.wet, row, conflict, reading)
        if said:
            first = row is rows[0]
            yield said if first else BIJ.format(titel=row.titel, zegt=said[0].lower() + said[1:])


def _hangen_af(rows: Iterable[Regelverschil], conflict: str) -> list[Regelverschil]:
    return [row for row in rows if any(conflict in part.lezingen for part in row.per_lezing)]


def onder(wet: AndereWet, row: Regelverschil, conflict: str, reading: str) -> str:
    """What a reading means in one calculation: for how many, for how many not, and in euros."""
    worlds = [one for one in row.per_lezing if one.lezingen.get(conflict) == reading]
    money = [
        punt(bedrag(wet, row.regel, known.label, [part.bedragen[name] for part in worlds]))
        for name, known in bedragen_van(row).items()
        if all(name in part.bedragen for part in worlds)
        and any(part.bedragen[name].som for part in worlds)
    ]
    told = vooraan(worlds)
    stays = _blijft(row, conflict, worlds, told)
    return " ".join([*(kort(one, worlds) for one in told), *stays, *money])


def _blijft(
    row: Regelverschil, conflict: str, worlds: list[Gelezen], told: list[Overgang]
) -> Iterator[str]:
    """For how many what held stays, under this reading, where it stays for some under another.

    Only of what surely held for all of them.
    """
    if any(one.van == STAAT[TEGENSTRIJDIG] for one in row.overgangen):
        return
    for was in dict.fromkeys(one.van for one in told if one.van.startswith("«")):
        if any(_houdt(row, was, one) > 0 for one in row.per_lezing if conflict in one.lezingen):
            kept = [_houdt(row, was, one) for one in worlds]
            yield punt(BLIJFT.format(wie=tussen(kept) if any(kept) else NIEMAND, was=was))


def _houdt(row: Regelverschil, was: str, world: Gelezen) -> int:
    """How many of those for whom this may change keep it under a combination of readings."""
    may, does = (
        sum(many for one, many in counts.items() if one.van == was)
        for counts in (row.overgangen, world.overgangen)
    )
    return may - does
