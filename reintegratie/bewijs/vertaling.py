"""A graph translated: every node a term of the prover, for one person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import z3

from reintegratie.core.graph import OPERATIONS, Graph, Node
from reintegratie.core.graph.implications import Clause
from reintegratie.core.parameters import Parameter

from .bewerkingen import MEANINGS, MONTHS
from .gevraagd import Gevraagd
from .logica import any_of, negate
from .term import NOTHING, Term


class Vertaling:
    """The nodes of one rule, each translated once and only where asked."""

    def __init__(
        self,
        mens: Gevraagd,
        nodes: Sequence[Node],
        figures: Mapping[str, Parameter],
        terms: Mapping[int, Term] | None = None,
    ):
        self.mens, self.nodes, self.figures = mens, nodes, dict(figures)
        self._terms: dict[int, Term] = dict(terms or {})

    def term(self, place: int) -> Term:
        """What one node is."""
        if place not in self._terms:
            node = self.nodes[place]
            self._terms[place] = self._made(node, [self.term(arg) for arg in node.args])
        return self._terms[place]

    def _made(self, node: Node, parts: list[Term]) -> Term:
        """What it makes of its parts; nothing where it needs one that nobody ever knows."""
        operation = OPERATIONS[node.op]
        if any(z3.is_false(part.known) for part in parts) and (
            operation.strict or node.op in ("niet", "een_van")
        ):
            return NOTHING
        return MEANINGS[node.op](self.mens, node, parts, self.figures)


def translate(
    mens: Gevraagd,
    graph: Graph,
    terms: Mapping[int, Term] | None = None,
) -> Vertaling:
    """All nodes of a rule: what no outcome uses can fail too. ``terms`` are there already."""
    found = Vertaling(mens, graph.nodes, graph.figures, terms)
    for place in range(len(found.nodes)):
        found.term(place)
    return found


def conditions(
    mens: Gevraagd, nodes: Sequence[Node], clauses: Iterable[Clause]
) -> list[z3.BoolRef]:
    """For each clause whether one part of it holds."""
    made = Vertaling(mens, nodes, {})
    return [any_of(_part(made, part.place, part.holds) for part in one.parts) for one in clauses]


def _part(made: Vertaling, place: int, holds: bool) -> z3.BoolRef:
    value: z3.BoolRef = made.term(place).value
    return value if holds else negate(value)


def counts_months(graphs: Iterable[Graph]) -> bool:
    """Whether one of these rules counts months, or looks at a year."""
    return any(node.op in MONTHS for graph in graphs for node in graph.nodes)
