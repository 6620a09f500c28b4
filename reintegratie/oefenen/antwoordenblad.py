"""The sheet for a trainer: every case of a lesson, the right answer, and what each wrong one is."""

from __future__ import annotations

from reintegratie.weergave.bouw import Html, el
from reintegratie.weergave.onderdeel import Gegevens, Onderdeel, Vraag
from reintegratie.weergave.tabel import tabel

from . import casus as bestand
from .nakijken import nagekeken
from .terugkoppeling import gezegd

KOP = ("Casus", "Antwoord", "Veelgemaakte fouten")


def antwoordenblad(les: str) -> Vraag:
    """Every case of a lesson with its right answer and its misconceptions, for a trainer."""
    bestand.van_les(les, toets=True)
    return {"naam": les}


def gegevens(vraag: Vraag) -> Gegevens:
    """A row for each case of the lesson, those of the test too."""
    les = vraag["naam"]
    cases = [case for test in (False, True) for case in bestand.van_les(les, toets=test)]
    return {"naam": les, "rijen": [_answers(case) for case in cases]}


def _answers(case: dict) -> dict:
    checked = nagekeken(case)
    said = [gezegd(case, checked, number) for number in range(len(checked["antwoorden"]))]
    return {
        "titel": f"Toets: {case['titel']}" if case.get("toets") else case["titel"],
        "goed": said[0],
        "leerpunt": case["leerpunt"],
        "fout": [
            {"antwoord": text, "uitleg": row["uitleg"]}
            for text, row in zip(said[1:], case["fout"], strict=True)
        ],
    }


def in_woorden(given: Gegevens) -> str:
    """A line for each case: its right answer."""
    return "\n".join(f"{row['titel']}: {row['goed']}" for row in given["rijen"])


def blok(given: Gegevens, prefix: str, wortel: str | None) -> Html:
    """A table with a row for each case."""
    rows = [_row(row) for row in given["rijen"]]
    return tabel(KOP, rows, f"Antwoorden van {given['naam']}", role="region")


def _row(row: dict) -> Html:
    wrong = [el("li", el("b", one["antwoord"]), ". ", one["uitleg"]) for one in row["fout"]]
    return el(
        "tr",
        el("th", row["titel"], scope="row"),
        el("td", el("b", row["goed"]), el("br"), row["leerpunt"]),
        el("td", el("ul", wrong)),
    )


ANTWOORDENBLAD = Onderdeel(
    soort="antwoordenblad", stel=antwoordenblad, gegevens=gegevens, tekst=in_woorden, blok=blok
)
