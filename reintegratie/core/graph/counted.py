"""Which nodes a value rests on once it is carried out: of a choice only what was chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .carry import Carried
from .nodes import Node


def counted(carried: Carried, *places: int) -> list[int]:
    """The nodes that counted for the values at these places, themselves included, in order.

    What would count with another answer does not: the other half of a choice, another reading, what
    stands beside a definite no. Of what is unknown everything counts that may still decide it.
    """
    found: set[int] = set()
    todo = list(places)
    while todo:
        place = todo.pop()
        if place not in found:
            found.add(place)
            node = carried.graph.nodes[place]
            todo += COUNTS[node.op](carried, node, place) if node.op in COUNTS else node.args
    return sorted(found)


def _chosen(carried: Carried, node: Node, place: int) -> Sequence[int]:
    condition, yes, no = node.args
    if (found := carried.values[condition]).known:
        return condition, yes if found.value else no
    return (yes, no) if carried.values[place].known else node.args


def _decisive(word: bool) -> Callable[[Carried, Node, int], Sequence[int]]:
    """The parts that settle it alone; where none does, all of them."""

    def parts(carried: Carried, node: Node, place: int) -> Sequence[int]:
        return [arg for arg in node.args if carried.values[arg].value is word] or node.args

    return parts


def _first_known(carried: Carried, node: Node, place: int) -> Sequence[int]:
    return node.args[:1] if carried.values[node.args[0]].known else node.args


def _reading(carried: Carried, node: Node, place: int) -> Sequence[int]:
    conflict, *names = node.detail
    return (node.args[names.index(carried.taken(conflict))],)


COUNTS: dict[str, Callable[[Carried, Node, int], Sequence[int]]] = {
    "kies": _chosen,
    "en": _decisive(False),
    "of": _decisive(True),
    "bekend_of": _first_known,
    "lezing": _reading,
}
