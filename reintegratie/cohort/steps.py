"""The operations of a graph on columns: for each node the function that makes its ``Data``.

What depends on no fact is the same for every row. It is carried out once, exactly, as for one
person; a column of floats begins where a fact does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from reintegratie.core.graph import OPERATIONS, Node
from reintegratie.core.parameters import Parameter
from reintegratie.core.values import Name

from . import operations
from .data import FACT, Data
from .rows import Rows

Facts = Mapping[str, Data]
Step = Callable[[Rows, Any, Facts], Data]
UNKNOWN = Data(None, np.uint8(FACT))
PAIRS = frozenset({"==", "!=", "<", "<=", ">=", ">", "+", "-", "*", "/", "//"})
LOGIC: dict[str, Callable[..., Data]] = {
    "en": operations.both,
    "of": operations.either,
    "niet": operations.opposite,
    "kies": operations.choice,
    "bekend_of": operations.known_or,
}


def facts_under(nodes: Sequence[Node]) -> list[bool]:
    """For each node whether a fact is under it."""
    found: list[bool] = []
    for node in nodes:
        found.append(node.op == "feit" or any(found[arg] for arg in node.args))
    return found


def step(node: Node, figures: Mapping[str, Parameter]) -> Step:
    """What a node with a fact under it makes of the columns of its parts."""
    args, detail = node.args, node.detail
    if node.op == "feit":
        return lambda rows, found, facts: facts.get(detail, UNKNOWN)
    if node.op == "een_van":
        choices = frozenset(detail)
        return lambda rows, found, facts: operations.one_of(choices, rows, found[args[0]])
    if node.op == "opzoeken":
        return _with_rows(operations.figure, figures[detail].cel, args)
    if node.op in LOGIC:
        logic = LOGIC[node.op]
        return lambda rows, found, facts: logic(*[found[arg] for arg in args])
    strict = OPERATIONS[node.op].strict
    return _with_rows(
        operations.combination if node.op in PAIRS else operations.application, strict, args
    )


def _with_rows(operation: Callable[..., Data], using: Any, args: tuple[int, ...]) -> Step:
    return lambda rows, found, facts: operation(using, rows, *[found[arg] for arg in args])


def readings_in(refs: frozenset[Name]) -> frozenset[str]:
    """The conflicts among names."""
    return frozenset(name.name for name in refs if name.kind == "lezing")
