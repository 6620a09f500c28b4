"""What each node of a graph makes of the values before it, for one person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..parameters import Parameter
from ..values import Scalar, as_scalar, exact, unknown
from .nodes import Node
from .operations import OPERATIONS

Figures = Mapping[str, Parameter]
Step = Callable[[Any], Scalar]  # of what is being carried out: see ``carry.Carried``


def step(place: int, node: Node, figures: Figures) -> Step:
    """What the node at a place gives."""
    if node.op in SPECIAL:
        return SPECIAL[node.op](place, node, figures)
    carry_out, args = OPERATIONS[node.op].carried_out, node.args
    return lambda carried: as_scalar(carry_out(*[carried.values[arg] for arg in args]))


def _fact(place: int, node: Node, figures: Figures) -> Step:
    name, missing = node.detail, unknown("feit", node.detail)

    def fact(carried: Any) -> Scalar:
        value = carried.facts.get(name)
        return missing if value is None else Scalar(value)

    return fact


def _day(place: int, node: Node, figures: Figures) -> Step:
    return lambda carried: Scalar(carried.peildatum)


def _constant(place: int, node: Node, figures: Figures) -> Step:
    fixed = Scalar(node.detail.value)
    return lambda carried: fixed


def _figure(place: int, node: Node, figures: Figures) -> Step:
    """The figure of a fixed day."""
    figure, (day,) = figures[node.detail], node.args
    missing = unknown("parameter", node.detail)

    def look_up(carried: Any) -> Scalar:
        found = figure.op(carried.values[day].value)
        return missing if found is None or figure.is_tabel else Scalar(exact(found.waarde))

    return look_up


def _look_up(place: int, node: Node, figures: Figures) -> Step:
    cell, (moment, *keys) = figures[node.detail].cel, node.args

    def look_up(carried: Any) -> Scalar:
        values = carried.values
        return as_scalar(values[moment].look_up(cell, node.detail, *[values[key] for key in keys]))

    return look_up


def _reading(place: int, node: Node, figures: Figures) -> Step:
    """The value of the reading that was chosen, or of the first; and whether the others differ."""
    conflict, *names = node.detail
    places = dict(zip(names, node.args, strict=True))

    def reading(carried: Any) -> Scalar:
        chosen = carried.chosen.get(conflict)
        if chosen is None:
            chosen, *others = carried.own.get(conflict) or names
            first = carried.values[places[chosen]]
            differ = any(not first.same(carried.values[places[other]]) for other in others)
            carried.differs[place] = differ
        found: Scalar = carried.values[places[chosen]]
        return found

    return reading


def _one_of(place: int, node: Node, figures: Figures) -> Step:
    (arg,), choices = node.args, node.detail
    return lambda carried: as_scalar(carried.values[arg].een_van(*choices))


SPECIAL: dict[str, Callable[[int, Node, Figures], Step]] = {
    "feit": _fact,
    "peildatum": _day,
    "vast": _constant,
    "cijfer": _figure,
    "tabel": _figure,
    "opzoeken": _look_up,
    "lezing": _reading,
    "een_van": _one_of,
}
