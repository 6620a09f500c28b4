"""How the texts are read in some of all ways, in words."""

from __future__ import annotations

from typing import Any

from reintegratie.core.readings import named
from reintegratie.weergave import gelezen

from .werelden import Naast, Wereld


def zo_gelezen(both: Naast, worlds: list[Wereld]) -> str | None:
    """What sets these readings apart; None where they are all there are.

    A conflict that takes nobody out of them is not named.
    """
    if len(worlds) == len(both.werelden):
        return None
    rows = _rijen(both)
    here = [row for row, one in zip(rows, both.werelden, strict=True) if one in worlds]
    return gelezen.zo_gelezen(here, rows)


def _rijen(both: Naast) -> list[dict[str, Any]]:
    """Each reading as data: what is read of each conflict that can be read in more ways."""
    graphs = [one.graph for one in both.werelden[0].elk]
    known = {name: conflict for graph in graphs for name, conflict in graph.conflicts.items()}
    choices = [one.lezingen for one in both.werelden]
    more = [name for name in choices[0] if len({one[name] for one in choices}) > 1]
    return [named(known, {name: one[name] for name in more}) for one in choices]
