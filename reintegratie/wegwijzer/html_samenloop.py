"""What goes together, as a matrix: each cell with its source, or the word that there is none."""

from __future__ import annotations

from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.tabel import tabel
from reintegratie.weergave.verwijzingen import bron

from .samenloop import samenloop as van

MEESTE = 8  # instruments in a matrix with whole sentences; a larger one has only the words


def matrix(samenloop: dict, root: str | None) -> Html:
    """The matrix of the instruments that can be had, and what is said beside it."""
    rows = samenloop["rijen"]
    return samen(
        _regels("Voor alle instrumenten", samenloop["algemeen"], root),
        _regels("Wat eerst komt", samenloop["vooraf"], root),
        el("p", "Zodra twee instrumenten mogelijk zijn, staat hier of ze samengaan.")
        if not rows
        else _tabel(samenloop, root)
        if len(rows) < MEESTE
        else _groot(samenloop, root),
    )


def _regels(title: str, rows: list[dict], root: str | None) -> Html | None:
    items = [
        el(
            "li",
            el("b", f"{row['titel']}: ") if row["titel"] else None,
            row["tekst"],
            " ",
            bron(row, root),
        )
        for row in rows
    ]
    return samen(el("p", el("b", title)), el("ul", items)) if items else None


def _tabel(samenloop: dict, root: str | None, zinnen: bool = True) -> Html:
    """Each instrument against those before it."""
    columns = samenloop["kolommen"]
    body = [
        el(
            "tr",
            el("th", row["titel"], scope="row"),
            [_cel(one, root, zinnen) for one in row["cellen"]],
            [el("td")] * (len(columns) - len(row["cellen"])),
        )
        for row in samenloop["rijen"]
    ]
    return tabel((None, *columns), body, "Welke instrumenten samengaan")


def _cel(cell: dict, root: str | None, zinnen: bool) -> Html:
    return el("td", wat(cell if zinnen else {**cell, "tekst": ""}, root), data_soort=cell["soort"])


def wat(cell: dict, root: str | None) -> Html:
    """What is said of one pair: sign, word, sentence, sources."""
    law = "De drie bronnen zwijgen. De wet: " if cell["wet"] else ""
    said = [el("span", f"{cell['teken']} ", aria_hidden="true"), el("b", cell["woord"])]
    return samen(
        said,
        f". {law}{cell['tekst']} " if law or cell["tekst"] else " ",
        [samen(bron(place, root), " ") for place in cell["bronnen"]],
    )


def _groot(samenloop: dict, root: str | None) -> Html:
    """For many instruments: a matrix of those of which something is said, and what is said."""
    spoken = {name for cell in samenloop["gezegd"] for name in (cell["een"], cell["ander"])}
    items = [
        el("li", el("b", f"{cell['titels'][0]} en {cell['titels'][1]}"), ": ", wat(cell, root))
        for cell in samenloop["gezegd"]
    ]
    silent = f"Over {samenloop['stil']} paren zwijgen de bronnen."
    named = van(name for name in samenloop["namen"] if name in spoken)
    return samen(
        [
            _tabel(named, root, zinnen=False),
            el(
                "details",
                el("summary", "Wat de bronnen over deze paren zeggen"),
                el("ul", items),
                data_sleutel="gezegd",
            ),
        ]
        if items
        else None,
        el("p", silent),
    )
