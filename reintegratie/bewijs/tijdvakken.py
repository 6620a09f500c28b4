"""The stretches of days between two changes of a figure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from reintegratie.core.graph import Graph
from reintegratie.core.parameters import Parameter

from .dagen import EARLIEST, LATEST
from .mens import Tijdvak
from .opzoeken import changes


def tijdvakken(graphs: Iterable[Graph], van: date = EARLIEST, tot: date = LATEST) -> list[Tijdvak]:
    """Every stretch of days on which no figure of these rules changes, in order."""
    days = {day for graph in graphs for figure in _dated(graph) for day in changes(figure)}
    starts = [van, *sorted(day for day in days if van < day <= tot)]
    ends = [day - timedelta(days=1) for day in starts[1:]]
    return [Tijdvak(*pair) for pair in zip(starts, [*ends, tot], strict=True)]


def _dated(graph: Graph) -> list[Parameter]:
    return list(graph.figures.values())
