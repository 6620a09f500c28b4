"""What the sources say about two instruments together on a day.

Where they say nothing the cell says so: nothing is derived, and no cell is filled by analogy.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from .cellen import Gezegd, Rij, cellen, met_bronnen, sinds, zinnen
from .register import instrumenten

STILTE: Rij = {
    "soort": "stilte",
    "teken": "–",
    "woord": "De bronnen zwijgen",
    "tekst": None,
    "bronnen": [],
    "wet": False,
}


def samenloop(namen: Iterable[str], dag: date) -> dict[str, Any]:
    """The matrix of these instruments, what goes before them, and what holds for all, on a day.

    ``rijen`` holds for each instrument but the first its cells with those before it.
    """
    names, pairs = list(namen), paren(dag)
    rows = [
        {
            "naam": name,
            "titel": instrumenten()[name].titel,
            "cellen": [pairs.get(frozenset((name, other)), STILTE) for other in names[:place]],
        }
        for place, name in enumerate(names)
    ]
    said = gezegd(names, dag)
    return {
        "namen": names,
        "kolommen": [instrumenten()[name].titel for name in names[:-1]],
        "rijen": rows[1:],
        "gezegd": said,
        "stil": len(names) * (len(names) - 1) // 2 - len(said),
        "vooraf": [
            _los(row) for row in _zinnen("vooraf", sinds(dag)) if row["instrument"] in names
        ],
        "algemeen": [_los(row) for row in _zinnen("algemeen", sinds(dag))],
    }


def gezegd(namen: Iterable[str], dag: date) -> list[Rij]:
    """What the sources do say of pairs among these instruments, in the order of the register."""
    names = set(namen)
    return [cell for pair, cell in paren(dag).items() if pair <= names]


def paren(dag: date) -> dict[frozenset[str], Rij]:
    """What is said of each pair of instruments on a day."""
    return _paren(sinds(dag))


@cache
def _paren(dag: date) -> dict[frozenset[str], Rij]:
    return {frozenset((row["een"], row["ander"])): row for row in _van(cellen(), dag)}


@cache
def _zinnen(lijst: str, dag: date) -> list[Rij]:
    return _van(zinnen(lijst), dag)


def _van(said: Iterable[Gezegd], dag: date) -> list[Rij]:
    return [met_bronnen(one.rij) for one in said if one.op(dag)]


def _los(row: Rij) -> Rij:
    return {name: row[name] for name in ("titel", "tekst", "bronnen")}
