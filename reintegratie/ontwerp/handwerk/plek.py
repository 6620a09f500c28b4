"""Where in the project something stands that is left to do by hand."""

from __future__ import annotations

import re
from pathlib import Path

from reintegratie.core.lawbook import Wetboek
from reintegratie.naleving.fout import Bevinding
from reintegratie.ontwerp.naast import Ontwerp
from reintegratie.ontwerp.nagekeken import VAN_DE_WET, waar

Rij = tuple[str, str]  # where, and what
BOEK = "book/"
PAGE = re.compile(r"[\w-]+/[\w-]+")  # the address of a chapter, in words


def in_de_wet(wet: Wetboek, bestand: str) -> str:
    """A file of the law, from the top of the project; one of the book where it really stands."""
    if bestand.startswith(BOEK):
        return in_het_boek(_onder(wet).folder.parent, bestand)
    return f"{_onder(wet).package.replace('.', '/')}/{bestand}"


def in_het_boek(top: Path, bestand: str) -> str:
    """A file or folder of the book, from the top of the project: it may stand elsewhere there."""
    there = (top / bestand).resolve()
    inside = there.is_relative_to(top.resolve())
    return there.relative_to(top.resolve()).as_posix() if inside else bestand


def in_het_project(wet: Wetboek, bestand: str) -> bool:
    """Whether a file stands in the project of the law."""
    law = _onder(wet)
    return (law.folder.parents[law.package.count(".")] / bestand).is_file()


def _onder(wet: Wetboek) -> Wetboek:
    """The law on which a draft lies, below every other draft."""
    while isinstance(wet, Ontwerp):
        wet = wet.basis
    return wet


def op_de_regel(wet: Ontwerp, bestand: str, regel: str) -> str:
    """The same with the line that begins so; ``bestand`` may be a pattern."""
    found = waar(wet.basis.folder, Bevinding(bestand, regel, ""))
    return in_de_wet(wet, found.removeprefix(VAN_DE_WET))
