"""Everything in the registers of a law that names places of its sources, whichever register.

A new kind of register is among them by itself. Not here is what says its days in another way: the
sources and the ledger, which say them of the texts and the places, and figures, which speak where a
rule asks them (``dagen``).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import product
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from reintegratie.core.errors import RegisterFout
from reintegratie.core.registers import Registers
from reintegratie.core.toml import File

ELSEWHERE = ("bronnen.toml", "bepalingen.toml", "regelingen/*/parameters.toml")
TOGETHER = "regelingen/samenloop.toml"


class Vermelding(NamedTuple):
    """A table of a register that names places; ``bestand`` and ``regel`` as a ``Bevinding``.

    ``lijst`` is the array that it stands in. It speaks from ``vanaf`` up to ``tot_en_met``, where
    it says so, and else on the days of its places.
    """

    bestand: str
    regel: str
    lijst: str
    rij: dict[str, Any]
    plaatsen: tuple[str, ...]

    @property
    def vanaf(self) -> date | None:
        """Its own first day."""
        return self.rij.get("vanaf")

    @property
    def tot_en_met(self) -> date:
        """Its own last day; the last of all where it says none."""
        return self.rij.get("tot_en_met", date.max)

    @property
    def onderwerpen(self) -> set[frozenset[str]]:
        """What it is about, of what is said of instruments together: each pair, or the one."""
        if self.bestand != TOGETHER:
            return set()
        pairs = product(self.rij.get("een", ()), self.rij.get("ander", ()))
        return set(map(frozenset, pairs)) or {frozenset({self.rij.get("instrument", self.lijst)})}


def vermeldingen(law: Registers, among: str = "**/*.toml") -> Iterator[Vermelding]:
    """Each table with a place of a source in it, file by file. Raises RegisterFout."""
    for file, tables in tabellen(law, among):
        if not any(map(PurePosixPath(file).match, ELSEWHERE)):
            yield from _tables(law, file, tables, (), "")


def tabellen(law: Registers, among: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each register: its place in the folder of the law, and its tables. Raises RegisterFout."""
    for path in sorted(law.folder.glob(among)):
        file = path.relative_to(law.folder).as_posix()
        yield file, _read(path.read_text(encoding="utf-8"), file)


@lru_cache(maxsize=512)  # a draft is a copy of the law: of most files it has the same text
def _read(text: str, file: str) -> dict[str, Any]:
    return File(text, file, RegisterFout).parse()


def _tables(
    law: Registers, file: str, row: dict[str, Any], keys: tuple[str, ...], array: str
) -> Iterator[Vermelding]:
    if places := tuple(_places(law, row)):
        yield Vermelding(file, _line(row, keys, array), array, row, places)
    for key, one in row.items():
        if isinstance(one, dict):
            yield from _tables(law, file, one, (*keys, key), array)
        for each in one if isinstance(one, list) else ():
            if isinstance(each, dict):
                yield from _tables(law, file, each, keys, key)


def _places(law: Registers, row: dict[str, Any]) -> Iterator[str]:
    """The places that stand in a table itself."""
    for one in row.values():
        for text in one if isinstance(one, list) else [one]:
            if isinstance(text, str) and "/" in text and law.vindplaatsen.kent(text):
                yield text


def _line(row: dict[str, Any], keys: tuple[str, ...], array: str) -> str:
    """How the line begins by which a table is found: its heading, or its name or words."""
    if not array:
        return f"[{'.'.join(keys)}]"
    own = next((key for key in ("naam", "tekst") if key in row), None)
    return f'{own} = "{row[own]}"' if own else f"[[{array}]]"
