"""Whether a draft is whole: it keeps its promises, leaves no rule behind, and is as the law is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.promises import broken
from reintegratie.core.toml import written
from reintegratie.naleving.fout import Bevinding

from .naast import Ontwerp
from .nagekeken import nagekeken, waar
from .verschil import VERVALT, berekeningen, veranderingen

VERLATEN = "volgt «{lid}», dat iets anders wordt, en heeft in het ontwerp geen nieuwe regel"
ANDERS = "de uitkomst is niet die van het voorbeeld, maar: {uitkomst}"


class Proef(NamedTuple):
    """How many examples the draft has, and what is wrong: where, and what."""

    voorbeelden: int
    fouten: tuple[tuple[str, str], ...]


def proef(wet: Ontwerp) -> Proef:
    """The draft held to its own examples, to a new rule for each lid that is replaced, and to what
    the law itself is held to."""
    own = {name: row for name, row in wet.voorbeelden.items() if name not in wet.basis.voorbeelden}
    wrong = [(_bij(wet, name), said) for name, row in own.items() if (said := _wrong(wet, row))]
    return Proef(len(own), (*wrong, *_verlaten(wet), *nagekeken(wet)))


def _bij(wet: Ontwerp, name: str) -> str:
    room, _, own = name.partition("/")
    return waar(wet.map, Bevinding(f"regelingen/{room}/voorbeelden.toml", f'naam = "{own}"', ""))


def _wrong(wet: Ontwerp, row: dict) -> str | None:
    try:
        found = next(broken(wet, row), None)
        return None if found is None else ANDERS.format(uitkomst=_geschreven(found))
    except ReintegratieFout as fault:
        return fault.melding


def _geschreven(found: dict) -> str:
    """What came out, as the example would have it."""
    return ", ".join(f"{key} = {written(value)}" for key, value in found.items())


def _verlaten(wet: Ontwerp) -> Iterator[tuple[str, str]]:
    """The rules that end though the lid that they follow only became another."""
    replaced = {old.id: old for one in veranderingen(wet) if one.nieuw for old in one.oud}
    ended = {id for one in veranderingen(wet) if not one.nieuw for id in (one.oud[0].id,)}
    for name, title, kind in berekeningen(wet):
        follows = wet.basis.regelingen[name].bepalingen if kind == VERVALT else ()
        if not ended.intersection(follows):
            for id in (one for one in follows if one in replaced):
                yield title, VERLATEN.format(lid=replaced[id].titel)
