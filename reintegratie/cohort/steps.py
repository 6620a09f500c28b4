"""The operations of a graph on columns: for each node the function that makes its ``Data``.

What depends on no fact is the same for every row. It is carried out once, exactly, as for one
person; a column of floats begins where a fact does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from reintegratie.core.graph import OPERATIONS, Node
from reintegratie.core.parameters import Parameter
from reintegratie.core.values import Name

from . import operations
from .data import FACT, Data
from .rows import Rows

Facts = Mapping[str, Data]
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


class Step(NamedTuple):
    """An operation on the columns of some nodes; with ``using``, that and the rows go before."""

    operation: Callable[..., Data]
    args: tuple[int, ...]
    using: Any = None

    def carry_out(self, rows: Rows, found: Any) -> Data:
        """What it makes of the columns found so far."""
        before = () if self.using is None else (self.using, rows)
        return self.operation(*before, *[found[arg] for arg in self.args])

    def once(self, rows: Rows, found: Any) -> Data:
        """The same, worked out once for the same columns: other readings often share these."""
        parts = [found[arg] for arg in self.args]
        made: Data = rows.once(self.operation, *parts, using=self.using)
        return made


def step(node: Node, figures: Mapping[str, Parameter]) -> Step:
    """What a node with a fact under it makes of the columns of its parts."""
    if node.op == "een_van":
        return Step(operations.one_of, node.args, frozenset(node.detail))
    if node.op == "opzoeken":
        return Step(operations.figure, node.args, figures[node.detail].cel)
    if node.op in LOGIC:
        return Step(LOGIC[node.op], node.args)
    operation = operations.combination if node.op in PAIRS else operations.application
    return Step(operation, node.args, OPERATIONS[node.op].strict)


def readings_in(refs: frozenset[Name]) -> frozenset[str]:
    """The conflicts among names."""
    return frozenset(name.name for name in refs if name.kind == "lezing")
