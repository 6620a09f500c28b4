"""Outcomes side by side: what each reading of a conflict would give, or each missing answer.

Readings with the same outcome stand together on one card, and only what differs is shown.
"""

from __future__ import annotations

from . import opschriften as op
from .bouw import Html, el
from .gelezen import gelezen
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
    groups, every = groepen(answer), answer["lezingen"]
    told = len(groups) > 1 and eensluidend(every)
    cards = [
        el(
            "li",
            resultatenlijst(results.items()),
            None if told else _verdict(rows[0]),
            _read_so(gelezen(rows, every)),
        )
        for rows, results in groups
    ]
    return _cards(cards)


def eensluidend(rows: list[dict]) -> bool:
    """Whether these outcomes say the same, but for their results."""
    return all(
        (row["oordeel"], row["gevolg"]) == (rows[0]["oordeel"], rows[0]["gevolg"]) for row in rows
    )


def mogelijkheden(answer: dict) -> Html | None:
    """A card for each answer to the one missing question; None without that."""
    rows = answer["mogelijkheden"]
    told = eensluidend(rows)
    cards = [
        el(
            "li",
            el("p", f"{row['label']}: {row['weergave']}"),
            resultatenlijst(resultaten(row).items()),
            None if told else _verdict(row),
        )
        for row in rows
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


def _read_so(ways: list[list[str]]) -> list[Html] | Html:
    """How the text is read for an outcome; more ways than one stay folded."""
    if len(ways) == 1:
        return [el("p", op.READ_SO), _lines(ways[0])]
    said = op.READ_SO_IN_WAYS.format(aantal=len(ways))
    return el("details", el("summary", said), _lines([" ".join(way) for way in ways]))


def _lines(texts: list[str]) -> Html:
    return el("ul", [el("li", text) for text in texts])
