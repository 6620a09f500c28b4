"""The boundaries of a rule: of each comparison the last value before it turns, and the first after.

Found by carrying out the graph, on a worked example with one fact moved: so every boundary is one
that somebody can stand on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache, partial
from typing import Any, NamedTuple

from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.graph import Graph, graph_of
from reintegratie.core.graph.carry import Carried
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.readings import Choice, Spreekt, resolve
from reintegratie.core.rules import Regel

COMPARISONS = frozenset({"<", "<=", ">=", ">"})
STEPS = {
    "geheel": Decimal(1),
    "bedrag": Decimal("0.01"),
    "getal": Decimal("0.01"),
    "percentage": Decimal("0.01"),
    "datum": Decimal(1),
}
FURTHEST = 40  # doublings of a step: further than any amount or day that can be asked
FIRST, LAST = date(1900, 1, 1).toordinal(), date(2199, 12, 31).toordinal()


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
    concept, moved = graph.facts[name], graph.moved_by(name, place)
    try:  # what the fact does not move is carried out once
        base = Carried(graph, facts, day, Spreekt(chosen), graph.under(place))
    except ReintegratieFout:
        return None

    def holds(number: int) -> bool | None:
        return _holds(base, place, facts | {name: value_at(concept, number)}, moved)

    here, (low, high) = steps(concept, facts[name]), _ends(concept)
    for way in (1, -1):
        far = _far(holds, here, way, low, high)
        if far is not None:
            before, after = _between(holds, *sorted((here, far)))
            return value_at(concept, before), value_at(concept, after)
    return None


def _holds(base: Carried, place: int, facts: dict[str, Any], moved: list[int]) -> bool | None:
    try:
        found: bool | None = base.again(facts, moved).values[place].value
    except ReintegratieFout:
        return None
    return found


def _far(
    holds: Callable[[int], bool | None], here: int, way: int, low: int, high: int
) -> int | None:
    """A number that way for which the comparison says something else."""
    said = holds(here)
    for power in range(FURTHEST):
        there = min(max(here + way * 2**power, low), high)
        if said is not None and holds(there) is (not said):
            return there
        if there in (low, high):
            return None
    return None


def _between(holds: Callable[[int], bool | None], low: int, high: int) -> tuple[int, int]:
    """The neighbours between which it turns."""
    said = holds(low)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if holds(middle) is said else (low, middle)
    return low, high


def steps(concept: Begrip, value: Any) -> int:
    """The value of a fact as a number of steps."""
    return value.toordinal() if concept.type == "datum" else int(value / STEPS[concept.type])


def value_at(concept: Begrip, number: int) -> Any:
    """The value that lies so many steps from nought."""
    if concept.type == "datum":
        return date.fromordinal(number)
    return number if concept.type == "geheel" else number * STEPS[concept.type]


def _ends(concept: Begrip) -> tuple[int, int]:
    """The lowest and highest number of steps that the fact allows."""
    if concept.type == "datum":
        return FIRST, LAST
    number = partial(steps, concept)
    highest = 10**9 if concept.maximum is None else concept.maximum
    return number(concept.minimum or 0), number(highest)
