"""Outcomes side by side: what each reading of a conflict would give, or each missing answer.

Readings with the same outcome stand together on one card, and only what differs is shown.
"""

from __future__ import annotations

from . import opschriften as op
from .bouw import Html, el
from .lijst import resultatenlijst
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
        if row["oordeel"] == "kan" and row["wie"] not in (None, answer["wie"]):
            results[op.DECIDER] = row["wie"]
        key = (row["oordeel"], row["gevolg"], *results.values())
        groups.setdefault(key, ([], results))[0].append(row)
    return list(groups.values())


def lezingen(answer: dict) -> Html | None:
    """A card for each group, what differs first; None when the readings agree."""
    cards = [
        el("li", resultatenlijst(results.items()), _verdict(rows[0]), _read_so(rows))
        for rows, results in groepen(answer)
    ]
    return _cards(cards)


def mogelijkheden(answer: dict) -> Html | None:
    """A card for each answer to the one missing question; None without that."""
    cards = [
        el(
            "li",
            el("p", f"{row['label']}: {row['weergave']}"),
            resultatenlijst(resultaten(row).items()),
            _verdict(row),
        )
        for row in answer["mogelijkheden"]
    ]
    return _cards(cards)


def resultaten(row: dict) -> dict[str, str]:
    """The results of one outcome: label to text."""
    return {result["label"]: result["tekst"] for result in row["resultaten"].values()}


def _cards(cards: list[Html]) -> Html | None:
    return el("ul", cards, class_="ri-kaarten") if cards else None


def _verdict(outcome: dict) -> Html:
    sign, word, _ = oordeel(outcome | {"wie": None})
    said = el("span", f"{sign} ", aria_hidden="true"), el("b", word), ". ", outcome["gevolg"]
    return el("p", *said, class_="ri-kaart")


def zo_gelezen(rows: list[dict]) -> str:
    """The readings that share an outcome or a drawing, in words."""
    return op.OR_READ.join(f"{row['conflict']}: {row['tekst']}" for row in rows)


def _read_so(rows: list[dict]) -> list[Html] | Html:
    """How the text is read for an outcome; more ways than one stay folded."""
    if len(rows) == 1:
        return [el("p", op.READ_SO), _ways(rows)]
    return el("details", el("summary", op.READ_SO_IN_WAYS.format(aantal=len(rows))), _ways(rows))


def _ways(rows: list[dict]) -> Html:
    return el("ul", [el("li", el("b", row["conflict"]), f": {row['tekst']}") for row in rows])
