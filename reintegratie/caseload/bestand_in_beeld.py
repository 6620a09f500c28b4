"""What became of every row of a file of people, as plain data to draw (``beleid.vormen``)."""

from __future__ import annotations

from reintegratie.beleid import vormen
from reintegratie.beleid.vormen import Deel
from reintegratie.core.format import number

from .mensen import Caseload

APART_GETOOND = 200  # rows that were set apart


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
