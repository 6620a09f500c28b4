"""Claims about everybody: each stands in a room, in ``stellingen.toml``, with its places.

What calculations must say of each other, and no text says, stands beside it in ``proeven.toml``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from reintegratie import wetboek
from reintegratie.core.errors import RegisterFout
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.toml import read

from . import uitspraak

NOOIT_SAMEN, ALTIJD, VOLGT_UIT, HETZELFDE = "nooit samen", "altijd", "volgt uit", "hetzelfde"
DAALT, STIJGT = "daalt nooit", "stijgt nooit"
SOORTEN = (NOOIT_SAMEN, ALTIJD, VOLGT_UIT, HETZELFDE, DAALT, STIJGT)
SCHEMA = Path(__file__).with_name("stellingen.schema.json")


@dataclass(frozen=True)
class Stelling:
    """A claim about every person, every day and every reading.

    ``zegt`` is the claim in a sentence, ``bron`` its places. What it claims depends on ``soort``:
    the conditions in ``samen`` never hold together; where ``als`` holds ``dan`` does; the two in
    ``hetzelfde`` are the same; or ``waarde`` never falls (or rises) with the fact ``bij``.
    ``lezingen`` are the readings under which it is claimed, ``vanaf`` and ``tot_en_met`` the days,
    and ``geval`` says in a sentence what is assumed, or ``als`` where ``zegt`` does not.
    ``tegenvoorbeeld`` is somebody for whom it does not hold: then it is a question that was asked
    and refuted, and ``uitleg`` says what follows from that. ``van`` is the lawbook in which
    it stands.
    """

    kamer: str
    naam: str
    zegt: str
    soort: str
    bron: tuple[str, ...]
    samen: tuple[str, ...] = ()
    als: str | None = None
    geval: str | None = None
    dan: str | None = None
    hetzelfde: tuple[str, ...] = ()
    waarde: str | None = None
    bij: str | None = None
    lezingen: dict[str, str] = field(default_factory=dict)
    vanaf: date | None = None
    tot_en_met: date | None = None
    uitleg: str | None = None
    conflict: tuple[str, ...] = ()
    tegenvoorbeeld: dict[str, Any] | None = None
    van: Wetboek | None = field(default=None, repr=False, compare=False)

    @property
    def law(self) -> Wetboek:
        """The lawbook that it is about: the law, unless it stands in a draft."""
        return self.van or wetboek()

    @property
    def id(self) -> str:
        """Its room and name."""
        return f"{self.kamer}/{self.naam}"

    @cached_property
    def uitspraken(self) -> tuple[str, ...]:
        """Every expression in it."""
        single = (self.als, self.dan, self.waarde)
        return (*self.samen, *self.hetzelfde, *(one for one in single if one is not None))

    @cached_property
    def regels(self) -> tuple[str, ...]:
        """The rules that it is about, in the order in which the lawbook has them."""
        found = set().union(*map(uitspraak.regels, self.uitspraken))
        for name in found:
            self.law.regeling(name)
        return tuple(name for name in self.law.regelingen if name in found)


NEEDS = {
    NOOIT_SAMEN: ("samen",),
    ALTIJD: ("dan",),
    VOLGT_UIT: ("als", "dan"),
    HETZELFDE: ("hetzelfde",),
    DAALT: ("waarde", "bij"),
    STIJGT: ("waarde", "bij"),
}
LISTS = ("bron", "samen", "hetzelfde", "conflict")


@cache
def stellingen() -> dict[str, Stelling]:
    """Every claim by its room and name. Raises RegisterFout for one that lacks what it needs."""
    return van_wet(wetboek())


def van_wet(law: Wetboek) -> dict[str, Stelling]:
    """The same of any lawbook."""
    return _read(law, "stellingen.toml", told=True)


@cache
def proeven() -> dict[str, Stelling]:
    """What no reader is told, by its room and name: it keeps calculations together."""
    return proeven_van_wet(wetboek())


def proeven_van_wet(law: Wetboek) -> dict[str, Stelling]:
    """The same of any lawbook."""
    return _read(law, "proeven.toml", told=False)


def _read(law: Wetboek, file: str, told: bool) -> dict[str, Stelling]:
    found: dict[str, Stelling] = {}
    for room, folder in law.kamers.items():
        path = folder / file
        for table in read(path, SCHEMA).tables("stelling") if path.exists() else ():
            one = _stelling(room, dict(table.rows), law)
            if one.id in found:
                table.refuse("naam", f"Stelling {one.id} staat er twee keer.")
            if any(not getattr(one, key) for key in NEEDS[one.soort]):
                table.refuse("soort", f"«{one.soort}» vraagt {' en '.join(NEEDS[one.soort])}.")
            if told and one.als and not one.geval and one.soort != VOLGT_UIT:
                table.refuse("als", f"«{one.soort}» met «als» vraagt geval: «als» in een zin.")
            found[one.id] = one
    return found


def _stelling(room: str, row: dict[str, Any], law: Wetboek) -> Stelling:
    lists = {key: tuple(row[key]) for key in LISTS if key in row}
    return Stelling(room, **(row | lists), van=law)


def stelling(naam: str) -> Stelling:
    """The claim of that name. Raises RegisterFout."""
    if naam not in stellingen():
        raise RegisterFout(f"Er is geen stelling «{naam}».")
    return stellingen()[naam]
