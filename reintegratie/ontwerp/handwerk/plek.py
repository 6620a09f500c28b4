"""Where in the project something stands that is left to do by hand."""

from __future__ import annotations

from reintegratie.core.lawbook import Wetboek
from reintegratie.naleving.fout import Bevinding
from reintegratie.ontwerp.naast import Ontwerp
from reintegratie.ontwerp.nagekeken import VAN_DE_WET, waar

Rij = tuple[str, str]  # where, and what
BOEK = "book/"


def in_de_wet(wet: Wetboek, bestand: str) -> str:
    """A file of the law, from the top of the project; one of the book stands there already."""
    if bestand.startswith(BOEK):
        return bestand
    return f"{_onder(wet).package.replace('.', '/')}/{bestand}"


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
