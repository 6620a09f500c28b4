"""Outcomes side by side: what each reading of a conflict would give, or each missing answer.

Readings with the same outcome stand together, and only what differs is shown.
"""

from __future__ import annotations

from collections.abc import Sequence

from . import opschriften as op
from .bouw import Html, el
from .tabel import tabel
from .woorden import oordeel


def groepen(answer: dict) -> list[tuple[list[dict], dict[str, str]]]:
    """The readings that share an outcome, each group with its results (label to text)."""
    rows = answer["lezingen"]
    labels = {
        name: result["label"]
        for name, result in answer["resultaten"].items()
        if len({row["resultaten"][name]["tekst"] for row in rows}) > 1
    }
    groups: dict[tuple, tuple[list[dict], dict[str, str]]] = {}
    for row in rows:
        results = {label: row["resultaten"][name]["tekst"] for name, label in labels.items()}
        key = (row["oordeel"], row["gevolg"], *results.values())
        groups.setdefault(key, ([], results))[0].append(row)
    return list(groups.values())


def lezingen(answer: dict) -> Html | None:
    """A table with a row for each group; None when the readings agree."""
    groups = groepen(answer)
    if not groups:
        return None
    rows = [(_ways(group), group[0], results) for group, results in groups]
    return _table(op.READ_SO, op.READINGS, rows)


def mogelijkheden(answer: dict) -> Html | None:
    """A table with a row for each answer to the one missing question; None without that."""
    rows = [
        (f"{row['label']}: {row['weergave']}", row, resultaten(row))
        for row in answer["mogelijkheden"]
    ]
    return _table(op.IF_YOU_ANSWER, op.POSSIBILITIES, rows) if rows else None


def resultaten(row: dict) -> dict[str, str]:
    """The results of one outcome: label to text."""
    return {result["label"]: result["tekst"] for result in row["resultaten"].values()}


def _table(first: str, name: str, rows: Sequence[tuple[object, dict, dict[str, str]]]) -> Html:
    return tabel((first, op.VERDICT, *rows[0][2]), [_row(*row) for row in rows], name)


def zo_gelezen(rows: list[dict]) -> str:
    """The readings that share an outcome or a drawing, in words."""
    return op.OR_READ.join(f"{row['conflict']}: {row['tekst']}" for row in rows)


def _ways(rows: list[dict]) -> Html:
    return el("ul", [el("li", el("b", row["conflict"]), f": {row['tekst']}") for row in rows])


def _row(what: object, outcome: dict, results: dict[str, str]) -> Html:
    sign, word, _ = oordeel(outcome | {"wie": None})
    verdict = [el("span", f"{sign} ", aria_hidden="true"), el("b", word), ". ", outcome["gevolg"]]
    return el(
        "tr",
        el("th", what, scope="row"),
        el("td", verdict),
        [el("td", text) for text in results.values()],
    )
