"""The figures that a text of a source changed, each before and after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, NamedTuple

from reintegratie.core.cells import changed
from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.parameters import Parameter, Waarde
from reintegratie.core.sources import Bron
from reintegratie.core.versions import Versie


class Wissel(NamedTuple):
    """A figure in words, or one cell of it, with what it was and what it became (None: nothing)."""

    wat: str
    was: str | None
    wordt: str | None

    @property
    def tekst(self) -> str:
        """«Hoogste vergoeding: eerst € 20,00, nu € 30,00»."""
        return gewisseld(*self)


def gewisseld(wat: str, was: str | None, wordt: str | None) -> str:
    """What became of something, in words; None is nothing."""
    if was is None:
        return f"{wat}: {wordt} (nieuw)"
    if wordt is None:
        return f"{wat}: {was} (vervallen)"
    return f"{wat}: eerst {was}, nu {wordt}"


def wissels(law: Wetboek, source: Bron, text: Versie) -> list[Wissel]:
    """What a text did with figures; nothing for the first one that is at hand."""
    if text not in source.gegeven[1:]:
        return []
    figures = [one for room in law.parameters.values() for one in room.values()]
    return [found for one in figures for found in _of(law, source, text, one)]


def _of(law: Wetboek, source: Bron, text: Versie, figure: Parameter) -> Iterator[Wissel]:
    places = law.vindplaatsen
    for value in figure.waarden:
        if places.versie(value.bron) is text:
            yield from _cells(figure, figure.op(value.vanaf - timedelta(days=1)), value)
    last = figure.waarden[-1:]
    if figure.eindigt == text.vanaf and any(places.bron(one.bron) is source for one in last):
        yield from _cells(figure, last[0], None)


def _cells(figure: Parameter, old: Waarde | None, new: Waarde | None) -> Iterator[Wissel]:
    """A figure, or of a table each cell, that is not what it was."""
    for keys, was, becomes in changed(old and old.cijfer, new and new.cijfer):
        name = " / ".join([figure.omschrijving, *keys])
        yield Wissel(name, _shown(was, figure), _shown(becomes, figure))


def _shown(value: Any, figure: Parameter) -> str | None:
    return None if value is None else show(value, figure.eenheid)
