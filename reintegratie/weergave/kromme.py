"""A curve: one line for each way to read the source, with its numbers in a table.

The lines differ in their dashes and carry a letter; the picture repeats the table and is hidden
from a screen reader.
"""

from __future__ import annotations

from . import opschriften as op
from .bouw import Html, el, samen
from .gelezen import zo_gelezen
from .kromme_beeld import LETTERS, picture
from .tabel import tabel
from .verwijzingen import bron


def krommen(curves: list[dict], wortel: str | None) -> Html | None:
    """Every curve of an answer; None when it has none."""
    return samen([_figure(one, wortel) for one in curves]) if curves else None


def regels(curve: dict) -> list[str]:
    """The same in words: a line for each value."""
    if curve["tekst"]:
        return [curve["tekst"]]
    return [
        f"{place['tekst']}: {_values(curve, number)}"
        for number, place in enumerate(curve["waarden"])
    ]


def _figure(curve: dict, root: str | None) -> Html:
    body = el("p", op.NO_LINE.format(tekst=curve["tekst"])) if curve["tekst"] else _drawn(curve)
    return el(
        "figure", el("figcaption", curve["titel"]), body, bron(curve, root), class_="ri-tekening"
    )


def _drawn(curve: dict) -> Html:
    more = len(curve["lijnen"]) - len(LETTERS)
    return samen(
        el("p", _name(curve["resultaat"]), class_="ri-hint"),
        picture(curve),
        el("p", _name(curve["feit"]), class_="ri-hint ri-rechts"),
        _legend(curve),
        el("p", op.MORE_LINES.format(aantal=more)) if more > 0 else None,
        el("details", el("summary", op.TABLE.format(titel=curve["titel"])), _table(curve)),
    )


def _name(axis: dict) -> str:
    return f"{axis['label']} ({axis['eenheid']})" if axis["eenheid"] else axis["label"]


def _lines(curve: dict) -> list[tuple[str, dict]]:
    return list(zip(LETTERS, curve["lijnen"], strict=False))


def _values(curve: dict, number: int) -> str:
    """What the lines give at one value."""
    lines = _lines(curve)
    said = [line["punten"][number]["tekst"] for _, line in lines]
    if len(lines) > 1:
        said = [f"{letter} {text}" for (letter, _), text in zip(lines, said, strict=True)]
    return "; ".join(said)


def _legend(curve: dict) -> Html | None:
    """What each line is, and what it gives at the value that was filled in."""
    lines = _lines(curve)
    if len(lines) == 1:
        return el("p", _here(curve, lines[0][1]))
    every = [row for line in curve["lijnen"] for row in line["lezingen"]]
    items = [
        el(
            "li",
            _sample(letter),
            el("b", f" {letter}"),
            f": {zo_gelezen(line['lezingen'], every)} ",
            _here(curve, line),
        )
        for letter, line in lines
    ]
    return el("ul", items, class_="ri-legenda")


def _here(curve: dict, line: dict) -> Html | None:
    if curve["hier"] is None:
        return None
    place, value = curve["waarden"][curve["hier"]], line["punten"][curve["hier"]]
    return samen(op.AT.format(waarde=place["tekst"]), el("b", value["tekst"]), ".")


def _sample(letter: str) -> Html:
    line = el("line", x1="0%", x2="100%", y1="50%", y2="50%", class_=f"ri-lijn ri-lijn-{letter}")
    return el("svg", line, class_="ri-staal", aria_hidden="true", focusable="false")


def _table(curve: dict) -> Html:
    lines = _lines(curve)
    titles = [letter for letter, _ in lines] if len(lines) > 1 else [curve["resultaat"]["label"]]
    rows = [
        el(
            "tr",
            el("th", place["tekst"], scope="row"),
            [el("td", line["punten"][number]["tekst"]) for _, line in lines],
        )
        for number, place in enumerate(curve["waarden"])
    ]
    return tabel((curve["feit"]["label"], *titles), rows, op.TABLE.format(titel=curve["titel"]))
