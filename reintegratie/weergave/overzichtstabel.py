"""Every worked example of a room with its outcome, one line each."""

from __future__ import annotations

from itertools import groupby

from reintegratie import wetboek
from reintegratie.core.errors import OnbekendVoorbeeld

from .bouw import Html, el, samen
from .onderdeel import Gegevens, Onderdeel, Vraag
from .tabel import tabel
from .woorden import OORDELEN


def overzicht(kamer: str) -> Vraag:
    """Every worked example of a room with its outcome, one line each."""
    rooms = [name.partition("/")[0] for name in wetboek().voorbeelden]
    if kamer not in rooms:
        raise OnbekendVoorbeeld(kamer, rooms)
    return {"naam": kamer}


def gegevens(vraag: Vraag) -> Gegevens:
    """A row for each example of the room."""
    start = f"{vraag['naam']}/"
    rows = [_row(name) for name in wetboek().voorbeelden if name.startswith(start)]
    return {"naam": vraag["naam"], "rijen": rows}


def _row(name: str) -> dict:
    row, found = wetboek().voorbeeld(name)
    results = found.als_dict()["resultaten"].values()
    return {
        "naam": name,
        "titel": row["titel"],
        "regel": found.regel.titel,
        "oordeel": found.oordeel,
        "resultaten": [
            f"{one['label']}: {one['tekst']}" for one in results if one["waarde"] is not None
        ],
    }


def in_woorden(given: Gegevens) -> str:
    """Each calculation with a line for each of its examples: of whom, and what came out."""
    rules = groupby(given["rijen"], lambda row: row["regel"])
    return "\n\n".join("\n".join([title, *map(_line, rows)]) for title, rows in rules)


def _line(row: dict) -> str:
    outcome = [OORDELEN[row["oordeel"]][1].lower(), *row["resultaten"]]
    return f"- {row['titel']}: {'; '.join(outcome)}"


def blok(given: Gegevens, prefix: str, wortel: str | None) -> Html:
    """The worked examples of a room as a table, each with its outcome."""
    return tabel(
        ("Berekening", "Voorbeeld", "Uitkomst"),
        [_tr(row) for row in given["rijen"]],
        f"Voorbeelden: {given['naam'].replace('_', ' ')}",
        role="region",
    )


def _tr(row: dict) -> Html:
    outcome = [OORDELEN[row["oordeel"]][1], [samen(el("br"), one) for one in row["resultaten"]]]
    return el("tr", el("td", row["regel"]), el("td", row["titel"]), el("td", outcome))


OVERZICHT = Onderdeel(
    soort="overzicht", stel=overzicht, gegevens=gegevens, tekst=in_woorden, blok=blok
)
