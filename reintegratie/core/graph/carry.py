"""A graph carried out: what the rule itself gives, on any kind of expression.

The facts decide the kind: those of one person give ``Scalar``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from datetime import date

from ..facts import Facts
from ..parameters import Parameter
from ..readings import Readings
from ..values import Expression, Name, Scalar, as_expression, as_scalar, exact, unknown
from .nodes import Node
from .operations import OPERATIONS
from .trace import Graph

Values = list[Expression]


def carry_out(
    graph: Graph,
    facts: Facts,
    peildatum: date,
    readings: Readings,
    figures: Mapping[str, Parameter] | None = None,
) -> Values:
    """The value of every node, at its place.

    ``figures`` replaces figures of the rule by others, by their names. Raises what the rule raises:
    DelenDoorNul and its like.
    """
    known = {**graph.figures, **(figures or {})}
    carried = Carried(graph.nodes, facts, peildatum, readings, known)
    return [carried.value(place) for place in range(len(graph.nodes))]


class Carried:
    """Nodes carried out, each once, and only those that are asked."""

    def __init__(
        self,
        nodes: Sequence[Node],
        facts: Facts,
        peildatum: date,
        readings: Readings,
        figures: Mapping[str, Parameter],
    ):
        self.nodes, self.facts, self.peildatum = nodes, facts, peildatum
        self.readings, self.figures = readings, figures
        self._values: dict[int, Expression] = {}

    def value(self, place: int) -> Expression:
        """The value of one node."""
        if place not in self._values:
            node = self.nodes[place]
            self._values[place] = self.carry(node, [self.value(arg) for arg in node.args])
        return self._values[place]

    def again(self, facts: Facts, moved: Set[int]) -> Carried:
        """The same with other facts, which move only the nodes at these places."""
        other = Carried(self.nodes, facts, self.peildatum, self.readings, self.figures)
        kept = self._values.items()
        other._values = {place: value for place, value in kept if place not in moved}
        return other

    def carry(self, node: Node, parts: Values) -> Expression:
        """What a node makes of the values of its parts."""
        if node.op in SPECIAL:
            return SPECIAL[node.op](self, node, parts)
        return OPERATIONS[node.op].carried_out(*parts)


def _fact(carried: Carried, node: Node, parts: Values) -> Expression:
    return as_expression(getattr(carried.facts, node.detail))


def _day(carried: Carried, node: Node, parts: Values) -> Expression:
    return as_expression(carried.peildatum)


def _constant(carried: Carried, node: Node, parts: Values) -> Expression:
    return as_expression(node.detail.value)


def _figure(carried: Carried, node: Node, parts: Values) -> Expression:
    """The figure of a fixed day."""
    found = carried.figures[node.detail].op(as_scalar(parts[0]).value)
    if found is None or node.op == "tabel":
        return unknown("parameter", node.detail)
    return Scalar(exact(found.waarde), refs=frozenset({Name("parameter", node.detail)}))


def _look_up(carried: Carried, node: Node, parts: Values) -> Expression:
    moment, *keys = parts
    return moment.look_up(carried.figures[node.detail].cel, node.detail, *keys)


def _reading(carried: Carried, node: Node, parts: Values) -> Expression:
    conflict, *names = node.detail
    return carried.readings(conflict, **dict(zip(names, parts, strict=True)))


def _one_of(carried: Carried, node: Node, parts: Values) -> Expression:
    return parts[0].een_van(*node.detail)


SPECIAL: dict[str, Callable[[Carried, Node, Values], Expression]] = {
    "feit": _fact,
    "peildatum": _day,
    "vast": _constant,
    "cijfer": _figure,
    "tabel": _figure,
    "opzoeken": _look_up,
    "lezing": _reading,
    "een_van": _one_of,
}
