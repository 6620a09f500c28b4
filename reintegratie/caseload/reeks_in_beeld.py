"""What all people together come to while one figure moves, as a picture (``beleid.vormen``)."""

from __future__ import annotations

from decimal import Decimal

from reintegratie.beleid import vormen
from reintegratie.beleid.vormen import Deel
from reintegratie.core.format import show

from .reeks import EEN, Meting, Punt
from .zoek import Gevonden, verloop

VERLOPEN = {
    "stijgend": "Het totaal stijgt met dit cijfer.",
    "dalend": "Het totaal daalt met dit cijfer.",
    "gelijk": "Het totaal hangt niet van dit cijfer af.",
    "wisselend": "Het totaal gaat op en neer. Tussen twee stappen kan nog iets anders gebeuren.",
    "": "Het zoeken is gestopt.",
}


def reeksbeeld(meting: Meting, punten: list[Punt], hier: Decimal | None = None) -> dict:
    """A curve as plain data: the total at each value of a figure. ``hier`` is the value of today.

    >>> from reintegratie import wetboek
    >>> from reintegratie.caseload import Meting, verzin
    >>> distance, rule = "e_bike.minimale_afstand", "e_bike_verstrekking"
    >>> measure = Meting(wetboek(), verzin(200), "2018-01-01", distance, rule, prijs=Decimal(900))
    >>> reeksbeeld(measure, measure.punten([Decimal(8), Decimal(30)]))["titel"]
    'Kleinste afstand tussen huis en werk: wat doet elke waarde?'
    """
    return vormen.beeld(
        "reeks",
        f"{meting.omschrijving}: wat doet elke waarde?",
        [
            _curve(meting, punten, verloop([one.totaal for one in punten]), hier),
            _geteld(meting, punten),
        ],
        meting.caseload.opschrift,
    )


def zoekbeeld(found: Gevonden) -> dict:
    """The answer of a search as plain data, its curve, and the assumptions beside it.

    >>> from reintegratie import wetboek
    >>> from reintegratie.caseload import Vraag, verzin, zoek_terug
    >>> ask = Vraag(
    ...     "e_bike.minimale_afstand", "e_bike_verstrekking", budget=Decimal(9000), van=Decimal(5),
    ...     tot=Decimal(30), stap=Decimal(5), fijn=Decimal(1), prijs=Decimal(900),
    ... )
    >>> zoekbeeld(zoek_terug(wetboek(), verzin(1000), "2018-01-01", ask))["titel"]
    'Kleinste afstand tussen huis en werk: wat past binnen het budget?'
    """
    question, meting = found.vraag, found.meting
    unit = meting.eenheid
    return vormen.beeld(
        "gezocht",
        f"{meting.omschrijving}: wat past binnen het budget?",
        [
            vormen.zin(found.zin),
            _curve(meting, found.punten, found.verloop, None),
            vormen.zin(
                f"Gezocht van {show(question.van, unit)} tot en met {show(question.tot, unit)}, "
                f"met stappen van {show(question.stap, unit)}."
            ),
            _geteld(meting, found.punten),
        ],
        meting.caseload.opschrift,
    )


def _curve(meting: Meting, points: list[Punt], how: str, here: Decimal | None) -> Deel | None:
    if not points:
        return None
    money = meting.resultaat is not None or meting.prijs != EEN
    return vormen.kromme(
        "Het totaal bij elke waarde",
        (meting.omschrijving, meting.eenheid),
        ("Totaal", "euro") if money else ("Mensen met een ja", "personen"),
        [(one.waarde, one.totaal) for one in points],
        VERLOPEN[how],
        here,
    )


def _geteld(meting: Meting, points: list[Punt]) -> Deel:
    """What was counted, on which day, and of how many people it cannot be told."""
    unclear = max((one.onbekend for one in points), default=0)
    if meting.resultaat:
        what = f"Opgeteld is «{meting.resultaat}»."
    else:
        what = "Geteld is wie een ja krijgt."
    if meting.prijs != EEN:
        what += f" Elke mens telt voor {show(meting.prijs, 'euro')}: dat is een aanname."
    return vormen.zin(
        f"Berekening: {meting.regel.titel} {what} Peildatum: {show(meting.peildatum)}. "
        f"Van hoogstens {show(unclear, 'mensen')} is de uitkomst niet te zeggen. "
        "Zij tellen niet mee in het totaal."
    )
