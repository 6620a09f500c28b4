"""A graph carried out: what the rule itself gives, on any kind of expression.

The facts decide the kind: those of one person give ``Scalar``, those of a table ``Column``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from ..facts import Facts
from ..parameters import Parameter
from ..readings import Readings
from ..values import Expression, Name, Scalar, as_expression, as_scalar, exact, unknown
from .nodes import Node
from .operations import OPERATIONS
from .trace import Graph

Values = list[Expression]
Figures = Mapping[str, Parameter]


def carry_out(
    graph: Graph,
    facts: Facts,
    peildatum: date,
    readings: Readings,
    figures: Mapping[str, Parameter] | None = None,
) -> list[Expression]:
    """The value of every node, at its place.

    ``figures`` replaces figures of the rule by others, by their names. Raises what the rule raises:
    DelenDoorNul, DatumVoorEersteWaarde and their like.
    """
    known = {**graph.figures, **(figures or {})}
    values: list[Expression] = []
    for node in graph.nodes:
        parts = [values[place] for place in node.args]
        if node.op in SPECIAL:
            found = SPECIAL[node.op](node, parts, facts, peildatum, readings, known)
        else:
            found = OPERATIONS[node.op].carried_out(*parts)
        values.append(found)
    return values


def _fact(node: Node, parts: Values, facts: Facts, *_: Any) -> Expression:
    return as_expression(getattr(facts, node.detail))


def _day(node: Node, parts: Values, facts: Facts, peildatum: date, *_: Any) -> Expression:
    return as_expression(peildatum)


def _constant(node: Node, *_: Any) -> Expression:
    return as_expression(node.detail.value)


def _figure(
    node: Node,
    parts: Values,
    facts: Facts,
    peildatum: date,
    readings: Readings,
    figures: Figures,
) -> Expression:
    """The figure of a fixed day; raises DatumVoorEersteWaarde."""
    found = figures[node.detail].op(as_scalar(parts[0]).value)
    if found is None or node.op == "tabel":
        return unknown("parameter", node.detail)
    return Scalar(exact(found.waarde), refs=frozenset({Name("parameter", node.detail)}))


def _look_up(
    node: Node,
    parts: Values,
    facts: Facts,
    peildatum: date,
    readings: Readings,
    figures: Figures,
) -> Expression:
    moment, *keys = parts
    return moment.look_up(figures[node.detail].cel, node.detail, *keys)


def _reading(
    node: Node,
    parts: Values,
    facts: Facts,
    peildatum: date,
    readings: Readings,
    figures: Figures,
) -> Expression:
    conflict, *names = node.detail
    return readings(conflict, **dict(zip(names, parts, strict=True)))


def _one_of(node: Node, parts: Values, *_: Any) -> Expression:
    return parts[0].een_van(*node.detail)


SPECIAL: dict[str, Callable[..., Expression]] = {
    "feit": _fact,
    "peildatum": _day,
    "vast": _constant,
    "cijfer": _figure,
    "tabel": _figure,
    "opzoeken": _look_up,
    "lezing": _reading,
    "een_van": _one_of,
}
