"""What is still to decide: each question that a change leaves open, and what its readings mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reintegratie.beleid.verschil import ONZEKER
from reintegratie.beleid.voorstellen import Voorstel
from reintegratie.core.outcome import TEGENSTRIJDIG
from reintegratie.core.readings import Conflict, that_matter

from ..ontwerpverslag import Ontwerpverslag
from ..optelling import Gelezen
from ..overgangen import STAAT
from ..tellen import Regelverschil
from ..uitslag import Uitslag
from .bereik import tussen
from .gevolgen import KANT, Berekening, aantal, al_verteld, bij, geldcellen, groot, wat
from .merken import gebeurt

MAAKT_NIET_UIT = "Voor niemand van deze mensen maakt het antwoord verschil op: «{}»."
MAAKT_BEKENDEN_NIET_UIT = (
    "Voor de mensen van wie alles bekend is, maakt het antwoord geen verschil op: «{}»."
)
BLIJFT, NIEMAND = "Blijft", "niemand"
EERSTE = 1  # amount of a calculation beside the first
OOK_NU = (
    "Ook bij één antwoord staat het aantal niet vast, want nu is onduidelijk: «{}» Daar verandert "
    "uw antwoord niets aan."
)
OOK_DAN = "Ook bij één antwoord staat het aantal niet vast: het hangt ook af van «{}»"
NIET_TE_ZEGGEN = "Niet te zeggen: er ontbreekt een gegeven"


class Rij(NamedTuple):
    """A line about a question: what of whom, and how much of it under each of its readings."""

    waarover: str
    cellen: tuple[str, ...]

    @property
    def verschilt(self) -> bool:
        """Whether that is not the same under all of them."""
        return len({*self.cellen}) > 1


class Vraag(NamedTuple):
    """A question, what it is about, its readings, and what each of those means.

    ``mist`` says of how many it cannot be told. ``bij`` are the numbers of its proposals;
    ``overgang`` says that it is about who had begun, ``ook`` on what more an answer hangs.
    """

    titel: str
    bevinding: str
    lezingen: tuple[str, ...]
    rijen: tuple[Rij, ...]
    mist: tuple[Rij, ...]
    nieuw: bool
    bij: tuple[int, ...]
    overgang: bool
    ook: tuple[str, ...]

    @property
    def telt(self) -> bool:
        """Whether an answer means anything for these people."""
        return any(one.verschilt for one in self.rijen)


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
    return sorted([*told, *(one for one in old if one.telt)], key=lambda one: not one.telt)


def _vraag(found: Uitslag, one: Conflict, nieuw: bool) -> Vraag:
    rows = _hangen_af(found, one.id)
    places = enumerate(found.voorstellen, start=1)
    own = tuple(place for place, two in places if _hoort_bij(found, two, one.id))
    began = isinstance(found, Ontwerpverslag) and one.id in {two.conflict for two in found.overgang}
    each = [
        [Berekening(row, _onder(row, one.id, reading)) for row in rows] for reading in one.lezingen
    ]
    return Vraag(
        one.titel,
        one.bevinding,
        tuple(one.lezingen.values()),
        tuple(_rijen(each, one.id)),
        tuple(_mist(each)),
        nieuw,
        own,
        began,
        tuple(_ook(found, rows, one.id)),
    )


def _hoort_bij(found: Uitslag, one: Voorstel, conflict: str) -> bool:
    rows = (row for row, _ in found.geraakt(one))
    hangs = any(conflict in part.lezingen for row in rows for part in row.per_lezing)
    return hangs or conflict in one.vragen


def zonder_verschil(found: Uitslag, asked: list[Vraag]) -> Iterator[str]:
    """The questions of which no answer makes a difference, in one line; of whom a fact is missing
    nothing is said."""
    idle = [one.titel for one in asked if not one.telt]
    if idle:
        missing = any(one.zonder_feit for one in found.mensen.regels)
        said = MAAKT_BEKENDEN_NIET_UIT if missing else MAAKT_NIET_UIT
        yield said.format("», «".join(idle))


def _hangen_af(found: Uitslag, conflict: str) -> list[Regelverschil]:
    """The calculations that hang on a conflict: those that are told of a proposal, or else all."""
    told = [row for one in found.voorstellen for row, _ in found.geraakt(one)]
    return _met(told, conflict) or _met(found.mensen.regels, conflict)


def _met(rows: Iterable[Regelverschil], conflict: str) -> list[Regelverschil]:
    return [row for row in rows if any(conflict in part.lezingen for part in row.per_lezing)]


def _rijen(each: list[list[Berekening]], conflict: str) -> Iterator[Rij]:
    """What each reading means in the calculations that hang on it: people, and money."""
    for kind in KANT:
        for place, some in enumerate(zip(*each, strict=True)):
            told = any(
                all(al_verteld(one[place], one[before], kind) for one in each)
                for before in range(place)
            )
            if not told and (what := wat([one.werelden for one in some], kind)):
                cells = tuple(aantal(one.werelden, kind) or NIEMAND for one in some)
                yield Rij(f"{KANT[kind]}: {bij(some[0], what, place, ':')}", cells)
    for some in zip(*each, strict=True):
        yield from blijft(some, conflict)
    for place, some in enumerate(zip(*each, strict=True)):
        for label, cells in geldcellen(some, EERSTE if place else None):
            yield Rij(bij(some[0], label, place, ":"), cells)


def _mist(each: list[list[Berekening]]) -> Iterator[Rij]:
    """Of how many it cannot be told under each reading, for want of a fact."""
    for place, some in enumerate(zip(*each, strict=True)):
        if some[0].rij.zonder_feit:
            counts = ([world.aantallen[ONZEKER] for world in one.werelden] for one in some)
            yield Rij(groot(bij(some[0], NIET_TE_ZEGGEN, place)), tuple(map(tussen, counts)))


def _onder(row: Regelverschil, conflict: str, reading: str) -> list[Gelezen]:
    return [one for one in row.per_lezing if one.lezingen.get(conflict) == reading]


def _ook(found: Uitslag, rows: list[Regelverschil], conflict: str) -> Iterator[str]:
    """The other conflicts on which people or money hang: of the text of now, or of the other."""
    names = dict.fromkeys(
        name
        for row in rows
        for name in that_matter([(one.lezingen, _telbaar(one)) for one in row.per_lezing])
        if name != conflict
    )
    known = [found.wet.conflicten[name] for name in names]
    ended = {one.id for one in found.conflicten.eindigt}
    for words, some in (
        (OOK_NU, [one.titel for one in known if one.id in ended]),
        (OOK_DAN, [one.titel for one in known if one.id not in ended]),
    ):
        if some:
            yield words.format("» en «".join(some))


def _telbaar(one: Gelezen) -> tuple:
    people = {kind: len(one.van(kind)) for kind in one.wie}
    return people, {name: part.som for name, part in one.bedragen.items()}


def blijft(some: Sequence[Berekening], conflict: str) -> Iterator[Rij]:
    """For how many what held stays under each reading, where it stays for some under any.

    Only of what surely held for all of them.
    """
    row = some[0].rij
    if any(what.van == STAAT[TEGENSTRIJDIG] for what in row.overgangen):
        return
    worlds = [world for one in some for world in one.werelden]
    for was in dict.fromkeys(what.van for what in gebeurt(worlds) if what.van.startswith("«")):
        kept = [[_houdt(row, was, world) for world in one.werelden] for one in some]
        if any(map(any, kept)):
            cells = (tussen(counts) if any(counts) else NIEMAND for counts in kept)
            yield Rij(f"{BLIJFT}: {was}", tuple(cells))


def _houdt(row: Regelverschil, was: str, world: Gelezen) -> int:
    """How many of those for whom this may change keep it under a combination of readings."""
    may, does = (
        sum(many for what, many in counts.items() if what.van == was)
        for counts in (row.overgangen, world.overgangen)
    )
    return may - does
