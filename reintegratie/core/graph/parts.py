"""The parts of an outcome with a symbol for every expression, also for what is fixed."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import fields, is_dataclass, replace
from typing import Any

from ..drawings import Balk, Balken, Beslisboom, Knoop, Kromme, Stapel, Tijdlijn
from ..outcome import Eis, Kanttekening, Resultaat, Stap, Uitkomst
from .nodes import Pool
from .symbol import as_symbol

EXPRESSIONS = {
    Eis: ("voorwaarde",),
    Stap: ("waarde",),
    Resultaat: ("waarde", "als"),
    Kanttekening: ("als",),
    Balk: ("van", "tot", "als"),
    Balken: ("perioden", "als"),
    Knoop: ("voorwaarde",),
}


def with_symbols(outcome: Uitkomst, pool: Pool) -> Uitkomst:
    """The same outcome, in which each value of a part is a ``Symbol``."""

    def symbol(value: Any) -> Any:
        return as_symbol(pool, value)

    parts = [_part(one, symbol) for one in outcome.delen]
    changed = copy(outcome)
    changed.modaliteit, changed.wie = symbol(outcome.modaliteit), symbol(outcome.wie)
    changed.delen = tuple(parts)
    return changed


def _part(part: Any, symbol: Callable[..., Any]) -> Any:
    if is_dataclass(part) and not isinstance(part, type):
        values = {name: symbol(getattr(part, name)) for name in EXPRESSIONS[type(part)]}
        branches = {
            field.name: _part(getattr(part, field.name), symbol)
            for field in fields(part)
            if isinstance(getattr(part, field.name), Knoop)
        }
        return replace(part, **values, **branches)
    return _drawing(part, symbol)


def _drawing(drawing: Any, symbol: Callable[..., Any]) -> Any:
    changed = copy(drawing)
    if isinstance(drawing, Tijdlijn):
        changed.balken = tuple(_part(one, symbol) for one in drawing.balken)
    elif isinstance(drawing, Beslisboom):
        changed.knoop = _part(drawing.knoop, symbol)
    elif isinstance(drawing, Stapel):
        changed.delen = [(label, symbol(one), place) for label, one, place in drawing.delen]
        changed.als = symbol(drawing.als)
    elif isinstance(drawing, Kromme):
        changed.van, changed.tot = symbol(drawing.van), symbol(drawing.tot)
        changed.ook = tuple(symbol(one) for one in drawing.ook)
    else:
        raise TypeError(f"«{type(drawing).__name__}» heeft nog geen plek in een graaf")
    return changed
