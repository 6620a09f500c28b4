"""A rule of the law that stays where only its lid moved: it names the lid in its place as well.

That is the one thing that a draft changes in a module of the law: the decorator of a rule, from
``@regel`` to ``@regel(ook=("P902",))``, and back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from .fouten import OntwerpFout
from .kop import Kop

Maken = Callable[[list[str], tuple[str, ...]], list[str]]
MEER = "schrijf de regel opnieuw, met zijn nieuwe plaats."


def met(kop: Kop, wet: Path) -> dict[Path, str]:
    """Each module with a rule that stays, and its text then. Raises OntwerpFout."""
    return _anders(kop, wet, lambda known, new: [*known, *new])


def zonder(kop: Kop, wet: Path) -> dict[Path, str]:
    """The same without what ``met`` wrote."""
    return _anders(kop, wet, lambda known, new: [one for one in known if one not in new])


def _anders(kop: Kop, wet: Path, make: Maken) -> dict[Path, str]:
    texts: dict[Path, str] = {}
    for one in kop.ook:
        path, found = _decorator(one.regel, wet)
        text = texts.get(path) or path.read_text(encoding="utf-8")
        known = re.findall(r'"([^"]+)"', found)
        if found != _als_tekst(known):
            raise OntwerpFout(
                f"ontwerp.toml: @regel van «{one.regel}» is hier niet te lezen; {MEER}"
            )
        head = f"\ndef {one.regel}("
        texts[path] = text.replace(found + head, _als_tekst(make(known, one.bepalingen)) + head)
    return texts


def _decorator(rule: str, wet: Path) -> tuple[Path, str]:
    """The one module that has the rule, and its decorator as it is written."""
    wanted = re.compile(
        rf"^(@regel(?:\([^()]*\([^()]*\)\))?)\ndef {re.escape(rule)}\(", re.MULTILINE
    )
    there = [
        (path, found[1])
        for path in sorted((wet / "regelingen").glob("*/*.py"))
        if (found := wanted.search(path.read_text(encoding="utf-8")))
    ]
    if len(there) != 1:
        raise OntwerpFout(f"ontwerp.toml: «{rule}» staat {len(there)} keer in de wet; {MEER}")
    return there[0]


def _als_tekst(provisions: Iterable[str]) -> str:
    named = [f'"{one}"' for one in provisions]
    if not named:
        return "@regel"
    return f"@regel(ook=({', '.join(named)}{',' if len(named) == 1 else ''}))"
