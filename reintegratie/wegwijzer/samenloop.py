"""What the sources say about two instruments together, from ``samenloop.toml``.

Where they say nothing the cell says so: nothing is derived, and no cell is filled by analogy.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import combinations, product
from pathlib import Path
from typing import Any

from reintegratie import wetboek
from reintegratie.core.errors import RegisterFout

from .register import instrumenten

SCHEMA = Path(__file__).parents[1] / "regelingen" / "samenloop.schema.json"
STILTE: dict[str, Any] = {
    "soort": "stilte",
    "teken": "–",
    "woord": "De bronnen zwijgen",
    "tekst": None,
    "bronnen": [],
    "wet": False,
}


@cache
def register() -> dict[str, Any]:
    """The register that the rules read too: ``soorten``, ``algemeen``, ``vooraf`` and ``cel``."""
    return wetboek().register("regelingen/samenloop", SCHEMA).rows


@cache
def cellen() -> dict[frozenset[str], dict[str, Any]]:
    """What is said of each pair of instruments. Raises RegisterFout for a pair said twice."""
    found: dict[frozenset[str], dict[str, Any]] = {}
    for row in register()["cel"]:
        for een, ander in product(row["een"], row["ander"]):
            pair = frozenset((een, ander))
            if pair in found or len(pair) < 2:
                raise RegisterFout(f"Samenloop: {een} en {ander} staan er twee keer.")
            found[pair] = _cel(row, een, ander)
    return found


def _cel(row: dict[str, Any], een: str, ander: str) -> dict[str, Any]:
    law, kind = wetboek(), register()["soorten"][row["soort"]]
    titles = [instrumenten()[name].titel for name in (een, ander)]
    return {
        "een": een,
        "ander": ander,
        "titels": titles,
        "soort": row["soort"],
        **kind,
        "tekst": row["tekst"],
        "wet": row.get("wet", False),
        "bronnen": [law.vindplaatsen.als_dict(place) for place in row["bronnen"]],
    }


def samenloop(namen: Iterable[str]) -> dict[str, Any]:
    """The matrix of these instruments, what goes before them, and what holds for all.

    ``rijen`` holds for each instrument but the first its cells with those before it.
    """
    names = list(namen)
    rows = [
        {
            "naam": name,
            "titel": instrumenten()[name].titel,
            "cellen": [_tussen(name, other) for other in names[:place]],
        }
        for place, name in enumerate(names)
    ]
    return {
        "namen": names,
        "kolommen": [instrumenten()[name].titel for name in names[:-1]],
        "rijen": rows[1:],
        "gezegd": gezegd(names),
        "stil": sum(frozenset(pair) not in cellen() for pair in combinations(names, 2)),
        "vooraf": [met_bron(row) for row in register()["vooraf"] if row["instrument"] in names],
        "algemeen": [met_bron(row) for row in register()["algemeen"]],
    }


def gezegd(namen: Iterable[str]) -> list[dict[str, Any]]:
    """What the sources do say of pairs among these instruments, in the order of the register."""
    names = set(namen)
    return [cell for pair, cell in cellen().items() if pair <= names]


def _tussen(een: str, ander: str) -> dict[str, Any]:
    return cellen().get(frozenset((een, ander)), STILTE)


def met_bron(row: dict[str, Any]) -> dict[str, Any]:
    """What the register says of one instrument or of all, with its place in words."""
    name = row.get("instrument")
    return {
        "titel": name and instrumenten()[name].titel,
        "tekst": row["tekst"],
        **wetboek().vindplaatsen.als_dict(row["bron"]),
    }
