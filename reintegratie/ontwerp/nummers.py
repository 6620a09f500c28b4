"""The numbers of what a draft brings: its own while it lies beside the law, and those of the law.

While somebody writes a draft the law grows, so what is new in it has a number that the law will
never have. Adopting gives each the next free one, in every file that it writes.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import count
from pathlib import Path
from string import digits

from reintegratie.core.registers import SCHEMAS
from reintegratie.core.toml import read

HERKEND = {"bepalingen": ("vindplaats",), "conflicten": ("titel", "vindplaatsen")}


def nummers(map: Path, wet: Path) -> dict[str, str]:
    """By the number that a draft gives something, the one that this has in the law, or will get.

    ``wet`` is the folder of the law, with the draft in it or without. What keeps its number is left
    out. Raises RegisterFout.
    """
    found: dict[str, str] = {}
    for name in HERKEND:
        law, draft = _op_kenmerk(wet, name), _op_kenmerk(map, name)
        free = vrije(law.values()) if law else iter(draft.values())
        found |= {own: law.get(known) or next(free) for known, own in draft.items()}
    return {own: one for own, one in found.items() if own != one}


def _op_kenmerk(folder: Path, name: str) -> dict[str, str]:
    """The number of each row of a register, by what tells it from the others."""
    rows = read(folder / f"{name}.toml", SCHEMAS / f"{name}.schema.json").rows
    return {repr([row[key] for key in HERKEND[name]]): id for id, row in rows.items()}


def vrije(known: Collection[str]) -> Iterator[str]:
    """The free numbers after those of the law, written as these are."""
    last = max(known, key=_nummer, default="")
    letters = last.rstrip(digits)
    width = len(last) - len(letters)
    yield from (f"{letters}{number:0{width}}" for number in count(_nummer(last) + 1))


def _nummer(id: str) -> int:
    return int(re.sub(r"\D", "", id) or 0)


def met(text: str, nummers: Mapping[str, str]) -> str:
    """A text with the numbers of the law in it."""
    if not nummers:
        return text
    own = "|".join(map(re.escape, nummers))
    return re.sub(rf"\b({own})\b", lambda one: nummers[one[1]], text)
