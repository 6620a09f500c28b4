"""What is wrong in a file of the copy, told of the file of the draft that its writer has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from reintegratie.core.errors import ReintegratieFout

from .blokken import Blok, blokken
from .fouten import OntwerpFout
from .naast import Ontwerp

_PLACE = re.compile(r"^(?P<file>\S+\.toml), regel (?P<line>\d+)")


class Eigen(NamedTuple):
    """Where something stands in the file of a draft: its line, and which of a list it is."""

    regel: int
    nummer: int


@contextmanager
def van_het_ontwerp(wet: Ontwerp) -> Iterator[None]:
    """Raise what is wrong as an OntwerpFout, of the file of the draft and its line."""
    try:
        yield
    except ReintegratieFout as fault:
        raise OntwerpFout(_in_ontwerp(wet, fault.melding)) from None


def _in_ontwerp(wet: Ontwerp, said: str) -> str:
    said = said.replace(f"{wet.folder.name}/", "")
    found = _PLACE.match(said)
    if found is None:
        return said
    file, rest = found["file"], said[found.end() :]
    for own in wet.map.rglob(Path(file).name):
        copy = wet.folder / own.relative_to(wet.map)
        if own.as_posix().endswith(file) and copy.is_file():
            place = own.relative_to(wet.map).as_posix()
            return _gezegd(place, _eigen(copy, own, int(found["line"])), rest)
    return f"{file}{rest}"


def _gezegd(file: str, place: Eigen | None, rest: str) -> str:
    if place is None:  # of the law, or under no heading
        return f"{file}{rest}"
    rest = re.sub(r"(?<=\]\] nummer )\d+", str(place.nummer), rest, count=1)
    return f"{file}, regel {place.regel}{rest}"


def _eigen(copy: Path, own: Path, line: int) -> Eigen | None:
    """Where a line of the copy stands in the file of the draft."""
    whole, text = copy.read_text("utf-8"), own.read_text("utf-8")
    above = [one for one in blokken(whole) if _begint(whole, one) <= line]
    mine = blokken(text)
    same = [
        one for one in mine if above and (one.kop, one.tekst) == (above[-1].kop, above[-1].tekst)
    ]
    if not same:
        return None
    [block, *_] = same
    alike = [one for one in mine if one.kop == block.kop]
    offset = line - _begint(whole, above[-1])
    return Eigen(_begint(text, block) + offset, alike.index(block) + 1)


def _begint(text: str, block: Blok) -> int:
    """The line on which a block begins."""
    return text.count("\n", 0, block.van) + 1
