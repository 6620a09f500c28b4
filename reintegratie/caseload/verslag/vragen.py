"""What is still to decide: each question that a change leaves open, and what its readings mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reintegratie.beleid.voorstellen import Voorstel
from reintegratie.core.readings import Choice, Conflict, that_matter

from ..ontwerpverslag import Ontwerpverslag
from ..tellen import Regelverschil
from ..uitslag import Uitslag
from .antwoorden import Rij, mist, rijen
from .gevolgen import Berekening

MAAKT_NIET_UIT = "Voor niemand van deze mensen maakt het antwoord verschil op: «{}»."
MAAKT_BEKENDEN_NIET_UIT = (
    "Voor de mensen van wie alles bekend is, maakt het antwoord geen verschil op: «{}»."
)
OOK_NU = (
    "Ook bij één antwoord staat het aantal niet vast, want nu is onduidelijk: «{}» Daar verandert "
    "uw antwoord niets aan."
)
OOK_DAN = "Ook bij één antwoord staat het aantal niet vast: het hangt ook af van «{}»"


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
    def alle(self) -> tuple[Rij, ...]:
        """All its lines, of how many it cannot be told last."""
        return (*self.rijen, *self.mist)

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
    each = [[_onder(row, one.id, reading) for row in rows] for reading in one.lezingen]
    return Vraag(
        one.titel,
        one.bevinding,
        tuple(one.lezingen.values()),
        tuple(rijen(each, one.id)),
        tuple(mist(each)),
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


def _onder(row: Regelverschil, conflict: str, reading: str) -> Berekening:
    return Berekening(row, [one for one in row.per_lezing if one.lezingen.get(conflict) == reading])


def _ook(found: Uitslag, rows: list[Regelverschil], conflict: str) -> Iterator[str]:
    """The other conflicts on which people or money hang: of the text of now, or of the other."""
    names = dict.fromkeys(
        name for row in rows for name in that_matter(telbaar(row)) if name != conflict
    )
    known = [found.wet.conflicten[name] for name in names]
    ended = {one.id for one in found.conflicten.eindigt}
    for words, some in (
        (OOK_NU, [one.titel for one in known if one.id in ended]),
        (OOK_DAN, [one.titel for one in known if one.id not in ended]),
    ):
        if some:
            yield words.format("» en «".join(some))


def telbaar(row: Regelverschil) -> list[tuple[Choice, tuple]]:
    """What is counted of a calculation under each choice of readings: people, and money."""
    return [
        (
            one.lezingen,
            (
                {kind: len(one.van(kind)) for kind in one.wie},
                {name: part.som for name, part in one.bedragen.items()},
            ),
        )
        for one in row.werelden
    ]
