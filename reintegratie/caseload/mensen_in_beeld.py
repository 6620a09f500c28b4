"""What a change does to a caseload, as a picture (``beleid.vormen``). Every one of them says above
it whose people these are.
"""

from __future__ import annotations

from decimal import Decimal

from reintegratie.beleid import verwoording as op
from reintegratie.beleid import vormen
from reintegratie.beleid.verschiltekst import teksten
from reintegratie.beleid.voorbeelden_in_beeld import niet_berekend, voor_en_na
from reintegratie.beleid.vormen import WOORDEN, Deel
from reintegratie.core.format import number, show
from reintegratie.verzonnen.beeld import in_beeld

from .mensen import Caseload
from .reeks import EEN, Meting, Punt
from .vergelijk import Mensvergelijking, Regelverschil
from .zoek import Gevonden, verloop

GETOOND = 25  # people in the table of a picture; the export holds all of them
APART_GETOOND = 200  # rows that were set apart


def mensenbeeld(found: Mensvergelijking, getoond: int = GETOOND) -> dict:
    """The whole picture as plain data: what changes, who notices, how much, because of what.

    ``getoond`` is how many people are named at most. ``beleid.teken`` draws it.

    >>> from reintegratie.beleid import wat_als
    >>> from reintegratie.caseload import vergelijk_mensen, verzin
    >>> law = wat_als("notebooks/beleidsreview/e-bike.toml")
    >>> picture = mensenbeeld(vergelijk_mensen(law, verzin(200), "2018-01-01"))
    >>> picture["merk"]
    'SYNTHETISCH: 200 verzonnen mensen, trekking 1. Niemand hiervan bestaat.'
    """
    return vormen.beeld(
        "mensen",
        f"{found.wet.titel}: wie merkt het?",
        [
            vormen.verandering(teksten(found.wet)),
            *delen(found, getoond),
        ],
        found.caseload.opschrift,
    )


def delen(found: Mensvergelijking, getoond: int = GETOOND) -> list[Deel | None]:
    """The parts about people."""
    rows = [(one.titel, one.aantallen) for one in found.regels]
    counts = vormen.aantallen(found.aantallen(), op.PEOPLE)
    return [
        gestopt(found),
        vormen.zin(op.COUNTED_ON.format(dag=show(found.peildatum), aantallen=counts)),
        vormen.staven(op.PEOPLE_BY_RULE, rows, op.PEOPLE),
        _bedragen(found.regels),
        *_verdelingen(found),
        tabel_van_mensen(found, getoond),
        _onduidelijk(found),
        niet_berekend(found.niet_berekend),
        telling(found.caseload),
        afgekeurd(found.caseload),
    ]


def gestopt(found: Mensvergelijking) -> Deel | None:
    """Says that the counting was stopped; None when it was not."""
    if not found.onvolledig:
        return None
    return vormen.zin(
        "Onvolledig: het rekenen is eerder gestopt. Nog niet gedaan: "
        f"{', '.join(found.niet_gedaan)}."
    )


def _bedragen(regels: list[Regelverschil]) -> Deel | None:
    rows = [
        [
            one.titel,
            amount.label,
            show(amount.som, amount.eenheid),
            number(amount.aantal),
            number(amount.zonder),
        ]
        for one in regels
        for amount in one.bedragen.values()
    ]
    return vormen.tabel(
        op.IN_EUROS,
        op.EURO_COLUMNS,
        rows,
        op.ABOUT_EUROS,
    )


def _verdelingen(found: Mensvergelijking) -> list[Deel | None]:
    """The distribution of each amount that differs."""
    values: dict[tuple[str, str, str], list] = {}
    titles = {one.regel: one.titel for one in found.regels}
    for row in found.verschillen:
        for one in row.verschil.resultaten:
            if one.eenheid.startswith("euro") and one.verschil:
                key = titles[row.regel], one.label, one.eenheid
                values.setdefault(key, []).append(one.verschil)
    return [
        vormen.verdeling(op.SPREAD_OF.format(titel=title, label=label), found, unit, op.PEOPLE)
        for (title, label, unit), found in values.items()
    ]


def tabel_van_mensen(found: Mensvergelijking, shown: int) -> Deel | None:
    """The first of the people for whom something changes."""
    titles = {one.regel: one.titel for one in found.regels}
    rows = [
        [
            str(one.mens),
            titles[one.regel],
            WOORDEN[one.verschil.soort],
            *voor_en_na(one.verschil),
            " ".join(one.verschil.oorzaken),
        ]
        for one in sorted(found.verschillen, key=lambda one: one.mens)[:shown]
    ]
    whole = len(found.verschillen)
    said = op.FIRST_OF.format(getoond=shown, alle=number(whole)) if whole > shown else ""
    first = op.PEOPLE_COLUMNS[:1] if found.caseload.synthetisch else ["Regel in het bestand"]
    return vormen.tabel(
        op.WHO_NOTICES_WHAT,
        [*first, *op.PEOPLE_COLUMNS[1:]],
        rows,
        said,
        open=False,
    )


def _onduidelijk(found: Mensvergelijking) -> Deel | None:
    rows = [[one.titel, number(one.onbekend)] for one in found.regels if one.onbekend]
    return vormen.tabel(
        op.UNCLEAR,
        op.UNCLEAR_COLUMNS,
        rows,
        op.ABOUT_UNCLEAR,
        open=False,
    )


def telling(caseload: Caseload) -> Deel | None:
    """What became of every row of a file."""
    if caseload.synthetisch:
        return None
    read, apart, skipped = caseload.telling
    rows = [
        ["Gelezen", number(read)],
        ["Apart gezet", number(apart)],
        *([f"Overgeslagen: {why}", number(times)] for why, times in caseload.overgeslagen.items()),
        ["Samen: de rijen van het bestand", number(read + apart + skipped)],
    ]
    return vormen.tabel(
        "Wat is er met elke rij gebeurd?",
        ["Wat", "Rijen"],
        rows,
        " ".join(["De rij met de namen van de kolommen telt niet mee.", *caseload.opmerkingen]),
    )


def afgekeurd(caseload: Caseload) -> Deel | None:
    """The rows of a file that were set apart: the first of them; the export holds all."""
    rows = [
        [str(one.regel), one.kolom or "de hele regel", one.melding]
        for one in caseload.afgekeurd[:APART_GETOOND]
    ]
    whole = len(caseload.afgekeurd)
    first = f"De eerste {number(APART_GETOOND)} van {number(whole)}. " * (whole > APART_GETOOND)
    return vormen.tabel(
        "Apart gezette regels",
        ["Regel", "Kolom", "Wat er niet klopt"],
        rows,
        f"{first}Met deze regels is niet gerekend. Verbeter ze en lees opnieuw in.",
    )


def aannamebeeld(caseload: Caseload) -> dict:
    """What invented people rest on, apart from what is counted over them: a page tells it once.

    >>> from reintegratie.caseload import verzin
    >>> aannamebeeld(verzin(200))["titel"]
    'Waar rusten de verzonnen mensen op?'
    """
    title = "Waar rusten de verzonnen mensen op?"
    return vormen.beeld("aannames", title, [in_beeld(caseload.aannames)], caseload.opschrift)


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


VERLOPEN = {
    "stijgend": "Het totaal stijgt met dit cijfer.",
    "dalend": "Het totaal daalt met dit cijfer.",
    "gelijk": "Het totaal hangt niet van dit cijfer af.",
    "wisselend": "Het totaal gaat op en neer. Tussen twee stappen kan nog iets anders gebeuren.",
    "": "Het zoeken is gestopt.",
}


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
