"""The boundaries of a rule: of each comparison the last value before it turns, and the first after.

Found by carrying out the graph, on a worked example with one fact moved: so every boundary is one
that somebody can stand on.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.graph import Graph, graph_of
from reintegratie.core.graph.carry import Carried
from reintegratie.core.graph.turns import DOWN, STEPS, UP, turn, value_at
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.readings import Choice, Spreekt, resolve
from reintegratie.core.rules import Regel

COMPARISONS = frozenset({"<", "<=", ">=", ">"})


class Grens(NamedTuple):
    """Two neighbouring values of a fact, on either side of a comparison of a rule.

    ``feiten`` are the other facts, ``voor`` and ``na`` the values, ascending; ``knoop`` is the
    place of the comparison in the graph.
    """

    regel: str
    knoop: int
    feit: str
    voor: Any
    na: Any
    feiten: dict[str, Any]
    peildatum: date
    lezingen: Choice


@cache
def grenzen(law: Wetboek) -> tuple[Grens, ...]:
    """Every boundary that a worked example leads to, each once."""
    return tuple(_grenzen(law))


def _grenzen(law: Wetboek) -> Iterator[Grens]:
    seen: set[tuple[Regel, int, str]] = set()
    for row in law.voorbeelden.values():
        rule = law.regeling(row["regel"]).op(row["peildatum"])
        facts = law.lees_feiten(row["feiten"])
        graph = graph_of(rule)
        chosen = resolve(law.conflicten, row.get("lezingen", {}))
        for place, name in _movable(graph, facts):
            if (rule, place, name) not in seen:
                pair = _turn(graph, place, name, facts, row["peildatum"], chosen)
                if pair:
                    seen.add((rule, place, name))
                    others = {other: value for other, value in facts.items() if other != name}
                    yield Grens(rule.naam, place, name, *pair, others, row["peildatum"], chosen)


def _movable(graph: Graph, facts: dict[str, Any]) -> Iterator[tuple[int, str]]:
    """The comparisons, each with the facts of it that were given and can be moved by a step."""
    for place, node in enumerate(graph.nodes):
        if node.op in COMPARISONS:
            for name in (
                graph.nodes[under].detail
                for under in graph.under(place)
                if graph.nodes[under].op == "feit"
            ):
                if name in facts and graph.facts[name].type in STEPS:
                    yield place, name


def _turn(
    graph: Graph, place: int, name: str, facts: dict[str, Any], day: date, chosen: Choice
) -> tuple[Any, Any] | None:
    """The neighbouring values between which a comparison turns; None where it does not."""
    try:  # what the fact does not move is carried out once
        base = Carried(graph, facts, day, Spreekt(chosen), graph.under(place))
    except ReintegratieFout:
        return None
    concept = graph.facts[name]
    for way in (UP, DOWN):
        if found := turn(base, place, concept, way):
            before, after = sorted(found)
            return value_at(concept, before), value_at(concept, after)
    return None
