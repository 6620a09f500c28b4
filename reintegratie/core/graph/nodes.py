"""The nodes of a graph: each is an operation on earlier nodes. Equal parts are one node."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple


class Node(NamedTuple):
    """An operation on the nodes at the places ``args``, all of them earlier.

    ``detail`` is what stands fixed in the rule: the name of a fact, figure or conflict with its
    readings, a constant, the choices of ``een_van``. See ``operations`` for each.
    """

    op: str
    args: tuple[int, ...] = ()
    detail: Any = None


class Constant(NamedTuple):
    """A value that stands in the rule. Its kind tells 1, 1.0 and yes apart, which are equal."""

    kind: str
    value: Any

    @classmethod
    def of(cls, value: Any) -> Constant:
        """The constant with its kind. Raises TypeError for a value that no rule may hold."""
        kind = next((name for type_, name in KINDS.items() if type(value) is type_), None)
        if kind is None:
            raise TypeError(f"«{type(value).__name__}» kan niet in een graaf staan")
        return cls(kind, value)


KINDS = {bool: "ja_nee", int: "geheel", Decimal: "getal", date: "datum", str: "tekst"}


class Pool:
    """The nodes of one rule, in the order in which they were made."""

    def __init__(self) -> None:
        self._places: dict[Node, int] = {}

    def place(self, op: str, *args: int, detail: Any = None) -> int:
        """The place of a node; a new one only where there is none like it."""
        return self._places.setdefault(Node(op, args, detail), len(self._places))

    def __iter__(self) -> Iterator[Node]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
