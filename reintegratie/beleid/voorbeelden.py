"""What a change does to the worked examples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from reintegratie.core.concepts import read_date
from reintegratie.core.errors import ReintegratieFout

from .anders import AndereWet
from .onzeker import eerlijk
from .vergelijk import wet_naast
from .verschil import GEEN_VERSCHIL, GELIJK, Verschil

Voortgang = Callable[[int, int, str], Any]  # how many are done, of how many, and what comes next


@dataclass(frozen=True)
class Geval:
    """One worked example, and what the change does to it."""

    naam: str
    titel: str
    regel: str
    berekening: str
    peildatum: date
    verschil: Verschil


@dataclass
class Vergelijking:
    """What a change does to many cases. ``onvolledig``: it was stopped before the end."""

    totaal: int
    gevallen: list[Geval] = field(default_factory=list)
    niet_berekend: list[tuple[str, str]] = field(default_factory=list)
    onvolledig: bool = False

    def aantal(self, soort: str) -> int:
        """How many cases are of a kind."""
        return sum(one.verschil.soort == soort for one in self.gevallen)

    @property
    def veranderd(self) -> list[Geval]:
        """The cases that get another answer."""
        return [one for one in self._niet_gelijk if one.verschil.ander_antwoord]

    @property
    def gelijk(self) -> list[Geval]:
        """The cases that stay the same."""
        return [one for one in self.gevallen if one.verschil.soort == GELIJK]

    @property
    def onzeker(self) -> list[Geval]:
        """The cases of which no clear answer is another, and of which it cannot be told."""
        return [one for one in self._niet_gelijk if not one.verschil.ander_antwoord]

    @property
    def _niet_gelijk(self) -> list[Geval]:
        return [one for one in self.gevallen if one.verschil.soort != GELIJK]


def vergelijk_voorbeelden(
    wet: AndereWet,
    voorbeelden: dict[str, dict] | None = None,
    *,
    voortgang: Voortgang | None = None,
) -> Vergelijking:
    """What the changes of ``wet`` do to the worked examples (all of them by default).

    Each case says whether somebody gains or loses by it, how much, and which step does that, or
    that it cannot be told; for whom more is better stands in ``richting.toml``. ``voortgang`` is
    told how far it is. Stopped with the keyboard it gives what is ready, marked incomplete. Raises
    the errors of ``bereken``.

    >>> from reintegratie.beleid import wat_als
    >>> law = wat_als('''titel = "Verder weg"
    ... vanaf = 2017-07-01
    ... [[parameter]]
    ... naam = "e_bike.minimale_afstand"
    ... waarde = 15
    ... ''')
    >>> found = vergelijk_voorbeelden(law)
    >>> found.totaal == len(law.voorbeelden), {one.regel for one in found.veranderd}
    (True, {'e_bike_verstrekking'})
    """
    rows = wet.voorbeelden if voorbeelden is None else voorbeelden
    found = Vergelijking(len(rows))
    try:
        for number, (name, row) in enumerate(rows.items()):
            if voortgang:
                voortgang(number, len(rows), name)
            try:
                found.gevallen.append(_geval(wet, name, row))
            except ReintegratieFout as fault:
                found.niet_berekend.append((name, fault.melding))
    except KeyboardInterrupt:
        found.onvolledig = True
    return found


def _geval(wet: AndereWet, name: str, row: dict) -> Geval:
    rule, day = wet.basis.regeling(row["regel"]), read_date(row["peildatum"])
    difference = GEEN_VERSCHIL
    if wet.regelingen.get(rule.naam) is not rule:
        difference = eerlijk(wet_naast(wet, rule.naam, row["feiten"], day, row.get("lezingen")))
    return Geval(name, row["titel"], rule.naam, rule.titel, day, difference)
