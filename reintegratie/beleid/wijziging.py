"""A change to the rules, as plain data: what it changes, to what, and from which day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from reintegratie.core.errors import ReintegratieFout


class WijzigingFout(ReintegratieFout):
    """A change that cannot be made; the message names the file, the line and the field.

    >>> from reintegratie import wetboek
    >>> from reintegratie.beleid import lees
    >>> try:
    ...     lees("titel = 3", wetboek())
    ... except WijzigingFout as fault:
    ...     print(fault.melding)
    wijziging, regel 1, veld «titel»: Dit moet tekst zijn, tussen aanhalingstekens.
    """


@dataclass(frozen=True)
class Cijfer:
    """Another value for a figure (``kamer.naam``) from a day on, instead of all that follows.

    ``waarde`` is the new value; for a table the cells that change. Or ``procent``: every value
    from that day on goes up by so much (down when it is below zero).
    """

    naam: str
    vanaf: date
    waarde: Any = None
    procent: Decimal | int | None = None


@dataclass(frozen=True)
class Lezing:
    """One reading of a question in the register of conflicts holds, from a day on."""

    conflict: str
    lezing: str
    vanaf: date


@dataclass(frozen=True)
class EisVervalt:
    """A requirement is no longer asked, from a day on. ``nummer`` counts from 1 in the rule."""

    regel: str
    nummer: int
    tekst: str
    vanaf: date


Deel = Cijfer | Lezing | EisVervalt


@dataclass(frozen=True)
class Wijziging:
    """What one file changes: its title and its parts, each from a day on.

    The parts are a ``Cijfer`` (another figure, in the unit of the register), a ``Lezing`` or an
    ``EisVervalt``. Without parts it changes nothing.

    >>> change = Wijziging("Verder weg", (Cijfer("e_bike.minimale_afstand", date(2017, 7, 1), 15),))
    >>> change.begin
    datetime.date(2017, 7, 1)
    """

    titel: str
    delen: tuple[Deel, ...] = ()
    toelichting: str | None = None

    def van(self, soort: type) -> list:
        """The parts of one kind, in order."""
        return [deel for deel in self.delen if isinstance(deel, soort)]

    @property
    def begin(self) -> date | None:
        """The first day on which everything in it holds; None when it changes nothing."""
        return max((deel.vanaf for deel in self.delen), default=None)
