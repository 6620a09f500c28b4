"""Outcomes side by side: what each reading of a conflict would give, or each missing answer.

Readings with the same outcome stand together on one card, and only what differs is shown. Many that
differ in numbers alone stand from low to high.
"""

from __future__ import annotations

import re
from fractions import Fraction

from reintegratie.core import phrases

from . import opschriften as op

MANY = 6  # outcomes that can be overseen; of more, a page shows the lowest and the highest
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


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
    return _ranked(list(groups.values()), list(labels))


def _ranked(groups: list[tuple[list[dict], dict[str, str]]], names: list[str]) -> list:
    """Many outcomes that differ in numbers alone from low to high; others as they stand."""
    outcomes = [rows[0] for rows, _ in groups]
    values = [[row["resultaten"][name]["waarde"] for name in names] for row in outcomes]
    numbers = names and all(NUMBER.fullmatch(str(one)) for row in values for one in row)
    if len(groups) <= MANY or not numbers or not eensluidend(outcomes):
        return groups
    order = sorted(range(len(groups)), key=lambda at: [Fraction(one) for one in values[at]])
    return [groups[at] for at in order]


def eensluidend(rows: list[dict]) -> bool:
    """Whether these outcomes say the same, but for their results."""
    return all(
        (row["oordeel"], row["gevolg"]) == (rows[0]["oordeel"], rows[0]["gevolg"]) for row in rows
    )


def geldt(result: dict) -> bool:
    """Whether there is something to tell of a result: one that does not apply is no outcome."""
    return bool(result["tekst"] != phrases.NOT_APPLICABLE)


def resultaten(row: dict) -> dict[str, str]:
    """The results of one outcome that apply: label to text."""
    return {one["label"]: one["tekst"] for one in row["resultaten"].values() if geldt(one)}
