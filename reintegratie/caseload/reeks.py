"""What a caseload adds up to while one figure moves: people with a yes, or euros."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reintegratie.beleid.delen import parameter_van
from reintegratie.beleid.voorbeelden import Voortgang
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

JA = ("recht", "kan", "berekend")
EEN = Decimal(1)


@dataclass(frozen=True)
class Punt:
    """The total in euros at one value of a figure, and of how many people it cannot be told.

    >>> from reintegratie import wetboek
    >>> from reintegratie.caseload import Meting, verzin
    >>> distance, rule = "e_bike.minimale_afstand", "e_bike_verstrekking"
    >>> Meting(wetboek(), verzin(200), "2018-01-01", distance, rule).punt(Decimal(8)).onbekend
    2
    """

    waarde: Decimal
    totaal: Decimal
    onbekend: int


class Meting:
    """Adds up one calculation over a caseload, for any value of a figure (or a cell of a table).

    ``resultaat`` is an amount in euros to add up; without one everybody with a yes counts for
    ``prijs`` (euro a person). Raises OnbekendeParameter, OnbekendeRegeling, and OngeldigeInvoer
    for a result that is no amount.

    >>> from reintegratie import wetboek
    >>> from reintegratie.caseload import verzin
    >>> distance, rule = "e_bike.minimale_afstand", "e_bike_verstrekking"
    >>> measure = Meting(wetboek(), verzin(200), "2018-01-01", distance, rule, prijs=Decimal(900))
    >>> measure.punt(Decimal(8)).totaal
    Decimal('1800')
    """

    def __init__(
        self,
        basis: Wetboek,
        caseload: Caseload,
        peildatum: date | str,
        parameter: str,
        regel: str,
        *,
        resultaat: str | None = None,
        prijs: Decimal = EEN,
        cel: tuple[str, ...] = (),
    ):
        self.basis, self.caseload, self.peildatum = basis, caseload, read_date(peildatum)
        self.parameter, self.resultaat, self.prijs, self.cel = parameter, resultaat, prijs, cel
        self.omschrijving = parameter_van(parameter, basis).omschrijving
        self.eenheid = parameter_van(parameter, basis).eenheid
        self.regel = basis.regeling(regel).op(self.peildatum)
        known = [
            one.naam
            for one in self.regel.trace.outcome.of(Resultaat)
            if one.eenheid.startswith("euro")
        ]
        if resultaat is not None and resultaat not in known:
            raise OngeldigeInvoer(
                f"«{regel}» heeft geen bedrag «{resultaat}». "
                f"Mogelijk: {', '.join(known) or 'geen'}."
            )
        self._people = People(caseload.tabel, [self.regel])

    def punt(self, value: Decimal) -> Punt:
        """The total when the figure has this value."""
        law = WatAls(self.basis, Wijziging("reeks", (self._cijfer(value),)))
        rule = law.regeling(self.regel.naam).op(self.peildatum)
        table = self._people.answers(
            rule, self.peildatum, rule.spreekt(law.chosen_on(self.peildatum))
        )
        yes, unclear = (
            table["oordeel"].isin(JA),
            table["oordeel"].isin(["onbekend", "tegenstrijdig"]),
        )
        if self.resultaat is None:
            return Punt(value, self.prijs * int(yes.sum()), int(unclear.sum()))
        column = table[self.resultaat]
        total = round_half_up(Decimal(str(float(column.fillna(0).sum()))), CENT)
        return Punt(value, total, int((unclear | yes & column.isna()).sum()))

    def _cijfer(self, value: Decimal) -> Cijfer:
        given: object = int(value) if value == int(value) else value
        for key in reversed(self.cel):
            given = {key: given}
        return Cijfer(self.parameter, self.peildatum, given)

    def punten(
        self,
        values: list[Decimal],
        voortgang: Voortgang | None = None,
        klaar: list[Punt] | None = None,
    ) -> list[Punt]:
        """The total at each value; each is added to ``klaar`` as soon as it is there."""
        found = [] if klaar is None else klaar
        for number, value in enumerate(values):
            if voortgang:
                voortgang(number, len(values), show(value, self.eenheid))
            found.append(self.punt(value))
        return found
