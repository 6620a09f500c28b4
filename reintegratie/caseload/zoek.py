"""Search back: which value of a figure keeps the total of a caseload within a budget.

Whether the total rises with the figure is not assumed: a scan over the whole range looks first,
and only where the total passes the budget a finer search looks between two points of the scan.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_CEILING, Decimal

from reintegratie.beleid.delen import parameter_van
from reintegratie.beleid.vergelijk import Voortgang
from reintegratie.beleid.watals import WatAls
from reintegratie.beleid.wijziging import Cijfer, Wijziging
from reintegratie.cohort.table import People
from reintegratie.core.concepts import read_date
from reintegratie.core.errors import OngeldigeInvoer
from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import Resultaat
from reintegratie.core.rounding import CENT, round_half_up

from .mensen import Caseload

MEESTE_STAPPEN = 200
Zoeker = Callable[[Decimal], "Punt"]
JA = ("recht", "kan", "berekend")


@dataclass(frozen=True)
class Vraag:
    """What is searched: a figure from ``van`` to ``tot`` in steps, and what it may cost.

    The total is a result of ``regel`` added up, or, with ``prijs``, that price for everybody who
    gets a yes. ``fijn`` is the precision of the answer.
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
            ((self.resultaat is None) == (self.prijs is None),
             "Noem een resultaat om op te tellen, of een prijs per mens met een ja."),
            (not self.van < self.tot, "«van» moet kleiner zijn dan «tot»."),
            (not 0 < self.fijn <= self.stap, "«fijn» moet groter dan nul zijn en hoogstens «stap»."),
        ):
            if wrong:
                raise OngeldigeInvoer(said)
        if (self.tot - self.van) / self.stap > MEESTE_STAPPEN:
            raise OngeldigeInvoer(f"Dit zijn meer dan {MEESTE_STAPPEN} stappen. Neem grotere stappen.")


@dataclass(frozen=True)
class Punt:
    """The total at one value, and of how many people it cannot be told."""

    waarde: Decimal
    totaal: Decimal
    onbekend: int


@dataclass
class Gevonden:
    """What was found. ``bereiken`` holds each run of values that stays within the budget.

    ``verloop`` says how the total runs over the scan: stijgend, dalend, gelijk or wisselend.
    """

    vraag: Vraag
    peildatum: date
    caseload: Caseload
    eenheid: str | None
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
        if runs == [self._run(self.vraag.van, self.vraag.tot)]:
            return f"Elke waarde tussen {runs[0]} blijft binnen {budget}."
        return f"Binnen {budget} blijft: {runs[0]}."

    def _run(self, van: Decimal, tot: Decimal) -> str:
        if van == tot:
            return f"precies {show(van, self.eenheid)}"
        return f"{show(van, self.eenheid)} tot en met {show(tot, self.eenheid)}"


def zoek(basis: Wetboek, caseload: Caseload, peildatum: date | str, vraag: Vraag, *,
         voortgang: Voortgang | None = None) -> Gevonden:
    """The values of the figure that keep the total within the budget.

    ``basis`` may be a what-if of its own. Stopped with the keyboard it gives what is ready.
    """
    day = read_date(peildatum)
    parameter = parameter_van(vraag.parameter, basis)
    found = Gevonden(vraag, day, caseload, parameter.eenheid)
    rule = basis.regeling(vraag.regel)
    known = [one.naam for one in rule.trace.outcome.of(Resultaat) if one.eenheid.startswith("euro")]
    if vraag.resultaat is not None and vraag.resultaat not in known:
        raise OngeldigeInvoer(f"«{vraag.regel}» heeft geen bedrag «{vraag.resultaat}». "
                              f"Mogelijk: {', '.join(known) or 'geen'}.")
    table = People(caseload.tabel, [rule])

    def search(value: Decimal) -> Punt:
        return _punt(found, basis, table, value)

    try:
        _scan(found, search, voortgang)
        found.verloop = verloop([one.totaal for one in found.punten])
        _runs(found, search)
    except KeyboardInterrupt:
        found.onvolledig = True
    found.punten.sort(key=lambda one: one.waarde)
    return found


def _scan(found: Gevonden, search: Zoeker, voortgang: Voortgang | None) -> None:
    question = found.vraag
    steps = int((question.tot - question.van) / question.stap)
    values = [question.van + question.stap * number for number in range(steps + 1)]
    values += [question.tot] if values[-1] < question.tot else []
    for number, value in enumerate(values):
        if voortgang:
            voortgang(number, len(values), show(value, found.eenheid))
        found.punten.append(search(value))


def _punt(found: Gevonden, basis: Wetboek, people: People, value: Decimal) -> Punt:
    """The total when the figure has this value."""
    question = found.vraag
    given: object = int(value) if value == int(value) else value
    for key in reversed(question.cel):
        given = {key: given}
    change = Wijziging("zoeken", (Cijfer(question.parameter, found.peildatum, given),))
    law = WatAls(basis, change)
    table = people.answers(law.regeling(question.regel), found.peildatum,
                           law.gekozen(found.peildatum))
    unclear = table["oordeel"].isin(["onbekend", "tegenstrijdig"])
    if question.prijs is not None:
        total = question.prijs * int(table["oordeel"].isin(JA).sum())
    else:
        column = table[question.resultaat]
        total = round_half_up(Decimal(str(float(column.fillna(0).sum()))), CENT)
        unclear |= table["oordeel"].isin(JA) & column.isna()
    return Punt(value, total, int(unclear.sum()))


def verloop(totals: list[Decimal]) -> str:
    """How totals run: gelijk, stijgend, dalend, or wisselend."""
    steps = {(later > earlier) - (later < earlier) for earlier, later in zip(totals, totals[1:])}
    steps -= {0}
    return {frozenset(): "gelijk", frozenset({1}): "stijgend",
            frozenset({-1}): "dalend"}.get(frozenset(steps), "wisselend")


def _runs(found: Gevonden, search: Zoeker) -> None:
    """Each run of points within the budget, with sharp ends."""
    points, budget = list(found.punten), found.vraag.budget
    begin = None
    for number, point in enumerate(points):
        fits = point.totaal <= budget
        if fits and begin is None:
            begin = point.waarde if number == 0 else _edge(found, search, points[number - 1], point)
        if begin is not None and not fits:
            found.bereiken.append((begin, _edge(found, search, point, points[number - 1])))
            begin = None
    if begin is not None:
        found.bereiken.append((begin, points[-1].waarde))


def _edge(found: Gevonden, search: Zoeker, outside: Punt, inside: Punt) -> Decimal:
    """The value nearest to ``outside`` that still stays within the budget."""
    question = found.vraag
    low, high = sorted((outside.waarde, inside.waarde))
    steps = int(((high - low) / question.fijn).to_integral_value(ROUND_CEILING))
    fits, fails = (steps, 0) if inside.waarde == high else (0, steps)
    while abs(fits - fails) > 1:
        middle = (fits + fails) // 2
        point = search(low + question.fijn * middle)
        found.punten.append(point)
        if point.totaal <= question.budget:
            fits = middle
        else:
            fails = middle
    return min(low + question.fijn * fits, high)
