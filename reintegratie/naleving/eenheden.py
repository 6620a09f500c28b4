"""A unit of the law says what one of it is called: «1 plek», and not «1 plekken»."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.core.format import COUNTED, SINGULAR
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import GEEN_HOEVEELHEID

from .fout import Bevinding
from .regels import over

FILE = "eenheden.toml"
MATEN = (*GEEN_HOEVEELHEID, *SINGULAR, *COUNTED, "datum", "jaar", "jaartal", "procent", "uur")
ONTBREEKT = "hoe heet «{eenheid}» als er één van is? Zeg dat in eenheden.toml"
ONGEBRUIKT = "geen feit, cijfer of uitkomst heeft deze eenheid"


def eenheden(law: Wetboek) -> Iterator[Bevinding]:
    """A unit without a singular, and one that nothing has."""
    used = [(unit, at) for unit, at in _gebruikt(law) if not _maat(unit)]
    for unit, at in used:
        if unit not in law.eenheden:
            yield at._replace(wat=ONTBREEKT.format(eenheid=unit))
    for unit in law.eenheden.keys() - {one for one, _ in used}:
        yield Bevinding(FILE, f"[{unit}]", ONGEBRUIKT)


def _maat(unit: str) -> bool:
    """Whether it is a unit that no law brings: of money, of time, or of what is no quantity."""
    return unit in MATEN or unit.startswith("euro")


def _gebruikt(law: Wetboek) -> Iterator[tuple[str, Bevinding]]:
    """Each unit of a fact, a figure and a part of an outcome, with its place."""
    for name, fact in law.begrippen.items():
        if fact.eenheid:
            yield fact.eenheid, Bevinding("**/begrippen.toml", f"[{name}]", "")
    for room, figures in law.parameters.items():
        for name, figure in figures.items():
            if figure.eenheid:
                where = f"regelingen/{room}/parameters.toml"
                yield figure.eenheid, Bevinding(where, f"[{name}]", "")
    for rule in law.versies:
        for part in rule.trace.outcome.delen:
            if found := getattr(part, "eenheid", None):
                yield found, over(rule, "")
