"""The stretches of days between two changes of a figure, or of a rule itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from reintegratie.core.graph import Graph
from reintegratie.core.parameters import Parameter
from reintegratie.core.rules import Regel

from .dagen import EARLIEST, LATEST
from .mens import Tijdvak
from .opzoeken import changes


def eigen(rule: Regel) -> Tijdvak:
    """From the first day of one version of a rule to the last one before the next."""
    last = LATEST if rule.einde is None else rule.einde - timedelta(days=1)
    return Tijdvak(max(rule.begin, EARLIEST), last)


def tijdvakken(graphs: Iterable[Graph], van: date = EARLIEST, tot: date = LATEST) -> list[Tijdvak]:
    """Every stretch of days on which neither these rules nor their figures change, in order.

    Those on which one of the rules does not hold are left out: it says nothing then.
    """
    each = list(graphs)
    days = {day for graph in each for figure in _dated(graph) for day in changes(figure)}
    days |= {graph.rule.begin for graph in each}
    days |= {day for graph in each for held in graph.rule.geldt for day in held if day}
    starts = [van, *sorted(day for day in days if van < day <= tot)]
    ends = [day - timedelta(days=1) for day in starts[1:]]
    found = [Tijdvak(*pair) for pair in zip(starts, [*ends, tot], strict=True)]
    return [one for one in found if all(graph.rule.geldt_op(one.van) for graph in each)]


def _dated(graph: Graph) -> list[Parameter]:
    return list(graph.figures.values())
