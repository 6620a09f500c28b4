"""The readings of a conflict side by side: what each would give.

Readings with the same outcome stand together, and only what differs is shown.
"""

from __future__ import annotations

from .bouw import Html, el
from .woorden import OORDELEN


def groepen(answer: dict) -> list[tuple[list[dict], dict[str, str]]]:
    """The readings that share an outcome, each group with its results (label to text)."""
    rows = answer["lezingen"]
    labels = {
        name: result["label"] for name, result in answer["resultaten"].items()
        if len({row["resultaten"][name]["tekst"] for row in rows}) > 1
    }
    groups: dict[tuple, tuple[list[dict], dict[str, str]]] = {}
    for row in rows:
        results = {label: row["resultaten"][name]["tekst"] for name, label in labels.items()}
        key = (row["oordeel"], row["gevolg"], *results.values())
        groups.setdefault(key, ([], results))[0].append(row)
    return list(groups.values())


def lezingen(answer: dict) -> Html | None:
    """A table with a row for each group; None when the readings agree.

    It may be wider than a phone: its frame can be scrolled by keyboard.
    """
    groups = groepen(answer)
    if not groups:
        return None
    titles = ("Zo gelezen", "Uitkomst", *groups[0][1])
    head = el("tr", [el("th", title, scope="col") for title in titles])
    return el(
        "div",
        el("table", el("thead", head), el("tbody", [_row(*group) for group in groups])),
        class_="ri-tabel", tabindex="0", role="group", aria_label="De lezingen naast elkaar",
    )


def zo_gelezen(rows: list[dict]) -> str:
    """The readings that share an outcome or a drawing, in words."""
    return " Of: ".join(f"{row['conflict']}: {row['tekst']}" for row in rows)


def _row(rows: list[dict], results: dict[str, str]) -> Html:
    first = rows[0]
    sign, word, _ = OORDELEN[first["oordeel"]]
    ways = [el("li", el("b", row["conflict"]), f": {row['tekst']}") for row in rows]
    verdict = [el("span", f"{sign} ", aria_hidden="true"), el("b", word), ". ", first["gevolg"]]
    return el(
        "tr",
        el("th", el("ul", ways), scope="row"),
        el("td", verdict),
        [el("td", text) for text in results.values()],
    )
