"""Search back: which value of a figure keeps the total of a caseload within a budget.

Whether the total rises with the figure is not assumed: a scan over the whole range looks first,
and only where the total passes the budget a finer search looks between two points of the scan.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_CEILING, Decimal
from itertools import pairwise

from reintegratie.beleid.voorbeelden import Voortgang
from reintegratie.core.errors import OngeldigeInvoer
from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek

from .mensen import Caseload
from .reeks import EEN, Meting, Punt

MEESTE_STAPPEN = 200


@dataclass(frozen=True)
class Vraag:
    """What is searched: a figure from ``van`` to ``tot`` in steps, and what it may cost.

    The figure stands in its own unit, ``budget`` and ``prijs`` in euros. The total is a result of
    ``regel`` added up, or, with ``prijs``, that price for everybody who gets a yes. ``fijn`` is the
    precision of the answer. Raises OngeldigeInvoer where these do not go together.

    >>> ask = Vraag(
    ...     "e_bike.minimale_afstand", "e_bike_verstrekking", budget=Decimal(5000), van=Decimal(5),
    ...     tot=Decimal(30), stap=Decimal(10), fijn=Decimal(1), prijs=Decimal(900),
    ... )
    >>> [int(value) for value in ask.waarden()]
    [5, 15, 25, 30]
    """

    parameter: str
    regel: str
    budget: Decimal
    van: Decimal
    tot: Decimal
    stap: Decimal
    fijn: Decimal
    resultaat: str | None = None
    prijs: Decimal | None = None
    cel: tuple[str, ...] = ()

    def __post_init__(self):
        for wrong, said in (
            (
                (self.resultaat is None) == (self.prijs is None),
                "Noem een resultaat om op te tellen, of een prijs per mens met een ja.",
            ),
            (not self.van < self.tot, "«van» moet kleiner zijn dan «tot»."),
            (
                not 0 < self.fijn <= self.stap,
                "«fijn» moet groter dan nul zijn en hoogstens «stap».",
            ),
        ):
            if wrong:
                raise OngeldigeInvoer(said)
        if (self.tot - self.van) / self.stap > MEESTE_STAPPEN:
            raise OngeldigeInvoer(
                f"Dit zijn meer dan {MEESTE_STAPPEN} stappen. Neem grotere stappen."
            )

    def waarden(self) -> list[Decimal]:
        """The values of the scan: both ends, and every step between them."""
        steps = int((self.tot - self.van) / self.stap)
        values = [self.van + self.stap * number for number in range(steps + 1)]
        return values if values[-1] == self.tot else [*values, self.tot]


@dataclass
class Gevonden:
    """What was found. ``bereiken`` holds each run of values that stays within the budget.

    ``verloop`` says how the total runs over all points: stijgend, dalend, gelijk or wisselend.

    >>> from reintegratie import wetboek
    >>> from reintegratie.caseload import verzin, zoek_terug
    >>> ask = Vraag(
    ...     "e_bike.minimale_afstand", "e_bike_verstrekking", budget=Decimal(9000), van=Decimal(5),
    ...     tot=Decimal(30), stap=Decimal(5), fijn=Decimal(1), prijs=Decimal(900),
    ... )
    >>> found = zoek_terug(wetboek(), verzin(1000), "2018-01-01", ask)
    >>> found.verloop, found.bereiken
    ('dalend', [(Decimal('18'), Decimal('30'))])
    """

    vraag: Vraag
    meting: Meting
    punten: list[Punt] = field(default_factory=list)
    bereiken: list[tuple[Decimal, Decimal]] = field(default_factory=list)
    verloop: str = ""
    onvolledig: bool = False

    @property
    def zin(self) -> str:
        """The answer in words."""
        budget = show(self.vraag.budget, "euro")
        if self.onvolledig:
            return "Het zoeken is gestopt. Dit is nog geen antwoord."
        if not self.bereiken:
            return f"Geen enkele waarde blijft binnen {budget}."
        runs = [self._run(*run) for run in self.bereiken]
        if len(runs) > 1:
            return f"Er is meer dan één antwoord. Binnen {budget} blijft: {'; '.join(runs)}."
        if self.bereiken == [(self.vraag.van, self.vraag.tot)]:
            return f"Elke waarde die is bekeken, blijft binnen {budget}: {runs[0]}."
        return f"Binnen {budget} blijft: {runs[0]}."

    def _run(self, van: Decimal, tot: Decimal) -> str:
        unit = self.meting.eenheid
        if van == tot:
            return f"precies {show(van, unit)}"
        return f"{show(van, unit)} tot en met {show(tot, unit)}"


def zoek_terug(
    basis: Wetboek,
    caseload: Caseload,
    peildatum: date | str,
    vraag: Vraag,
    *,
    voortgang: Voortgang | None = None,
) -> Gevonden:
    """The values of the figure that keep the total within the budget.

    ``basis`` may be a what-if of its own. Stopped with the keyboard it gives what is ready, marked
    incomplete. Raises the errors of ``Meting``.

    >>> from reintegratie import wetboek
    >>> from reintegratie.caseload import verzin
    >>> ask = Vraag(
    ...     "e_bike.minimale_afstand", "e_bike_verstrekking", budget=Decimal(9000), van=Decimal(5),
    ...     tot=Decimal(30), stap=Decimal(5), fijn=Decimal(1), prijs=Decimal(900),
    ... )
    >>> zoek_terug(wetboek(), verzin(1000), "2018-01-01", ask).zin
    'Binnen € 9.000,00 blijft: 18 kilometer tot en met 30 kilometer.'
    """
    price = EEN if vraag.prijs is None else vraag.prijs
    meting = Meting(
        basis,
        caseload,
        peildatum,
        vraag.parameter,
        vraag.regel,
        resultaat=vraag.resultaat,
        prijs=price,
        cel=vraag.cel,
    )
    found = Gevonden(vraag, meting)
    try:
        scan = list(meting.punten(vraag.waarden(), voortgang, found.punten))
        found.bereiken = _runs(found, scan)
    except KeyboardInterrupt:
        found.onvolledig = True
    found.punten.sort(key=lambda one: one.waarde)
    found.verloop = "" if found.onvolledig else verloop([one.totaal for one in found.punten])
    return found


def verloop(totals: list[Decimal]) -> str:
    """How totals run: gelijk, stijgend, dalend, or wisselend."""
    steps = {(later > earlier) - (later < earlier) for earlier, later in pairwise(totals)}
    return {frozenset(): "gelijk", frozenset({1}): "stijgend", frozenset({-1}): "dalend"}.get(
        frozenset(steps - {0}), "wisselend"
    )


def _runs(found: Gevonden, scan: list[Punt]) -> list[tuple[Decimal, Decimal]]:
    """Each run of points within the budget, with sharp ends."""
    budget = found.vraag.budget
    runs: list[tuple[Decimal, Decimal]] = []
    begin = next((one.waarde for one in scan[:1] if one.totaal <= budget), None)
    for before, point in pairwise(scan):
        fits = point.totaal <= budget
        if fits and begin is None:
            begin = _edge(found, before, point)
        if begin is not None and not fits:
            runs.append((begin, _edge(found, point, before)))
            begin = None
    return runs if begin is None else [*runs, (begin, scan[-1].waarde)]


def _edge(found: Gevonden, outside: Punt, inside: Punt) -> Decimal:
    """The value nearest to ``outside`` that still stays within the budget."""
    fine = found.vraag.fijn
    low, high = sorted((outside.waarde, inside.waarde))
    steps = int(((high - low) / fine).to_integral_value(ROUND_CEILING))
    fits, fails = (steps, 0) if inside.waarde == high else (0, steps)
    while abs(fits - fails) > 1:
        middle = (fits + fails) // 2
        point = found.meting.punt(low + fine * middle)
        found.punten.append(point)
        if point.totaal <= found.vraag.budget:
            fits = middle
        else:
            fails = middle
    return min(low + fine * fits, high)
