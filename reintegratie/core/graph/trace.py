"""The graph of a rule: the rule itself, carried out on symbols.

Facts, the peildatum and readings become symbols, figures look-ups by name. Nothing in a rule has to
change for it, and nothing of it is lost: what no outcome uses stands there too, since it can fail.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..concepts import Begrip
from ..outcome import Uitkomst
from ..parameters import Parameter
from ..readings import Conflict
from .asked import Moment, SymbolFacts, SymbolParameters, SymbolReadings
from .nodes import Node, Pool
from .parts import with_symbols
from .steps import Step, step

if TYPE_CHECKING:
    from ..rules import Regel


@dataclass(frozen=True, eq=False)
class Graph:
    """All that a rule calculates, for everybody, every day and every reading.

    ``nodes`` stand in the order in which they were made: each uses earlier ones only, and carried
    out in that order they give the rule's own first error. Every expression in ``outcome`` is a
    ``Symbol`` that knows its ``place`` among them, and the names that were looked at (``refs``).
    ``facts``, ``figures`` and ``conflicts`` are what it asks, in the order in which it asks them.
    """

    rule: Regel
    nodes: tuple[Node, ...]
    outcome: Uitkomst
    facts: dict[str, Begrip]
    figures: dict[str, Parameter]
    conflicts: dict[str, Conflict]

    @cached_property
    def depends(self) -> tuple[frozenset[str], ...]:
        """For each node the conflicts of which another reading may change it."""
        found: list[frozenset[str]] = []
        for node in self.nodes:
            own = [node.detail[0]] if node.op == "lezing" else []
            found.append(frozenset(own).union(*(found[place] for place in node.args)))
        return tuple(found)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """What each node makes of the values before it."""
        return tuple(step(place, node, self.figures) for place, node in enumerate(self.nodes))

    @cached_property
    def loose(self) -> tuple[int, ...]:
        """The nodes that hang on more than the day: on a fact, or on a reading."""
        found: set[int] = set()
        for place, node in enumerate(self.nodes):
            if node.op in ("feit", "lezing") or not found.isdisjoint(node.args):
                found.add(place)
        return tuple(sorted(found))

    @cached_property
    def fixed(self) -> dict[date, list[Any]]:
        """The values of the other nodes, on the days that were asked last."""
        return {}

    @cached_property
    def hanging(self) -> dict[str, list[tuple[int, tuple[int, ...], bool]]]:
        """For each conflict the nodes that another reading may change, with what they are made of.

        And whether a node asks that conflict itself.
        """
        return {
            name: [
                (place, node.args, node.op == "lezing" and node.detail[0] == name)
                for place, node in enumerate(self.nodes)
                if name in self.depends[place]
            ]
            for name in self.conflicts
        }

    def under(self, *places: int) -> list[int]:
        """The nodes that these are made of, themselves included, in order."""
        return self.below(self.nodes, *places)

    def moved_by(self, name: str, place: int) -> list[int]:
        """The nodes that one is made of and that ask a fact, directly or not; in order."""
        found: set[int] = set()
        for under in self.under(place):
            node = self.nodes[under]
            if (node.op == "feit" and node.detail == name) or not found.isdisjoint(node.args):
                found.add(under)
        return sorted(found)

    @staticmethod
    def below(nodes: Sequence[Node], *places: int) -> list[int]:
        """The same among any nodes."""
        wanted = set(places)
        for place in range(max(wanted, default=-1), -1, -1):
            if place in wanted:
                wanted.update(nodes[place].args)
        return sorted(wanted)


def graph_of(rule: Regel) -> Graph:
    """The graph of a rule, made once: it stays with the rule, and goes with it."""
    kept = vars(rule)
    if "graph" not in kept:
        kept["graph"] = trace(rule)
    graph: Graph = kept["graph"]
    return graph


def trace(rule: Regel) -> Graph:
    """The graph of a rule, made anew."""
    law, pool = rule.wetboek, Pool()
    facts = SymbolFacts(law.begrippen, pool)
    used: dict[str, Parameter] = {}
    day = Moment(pool, pool.place("peildatum"))
    figures = SymbolParameters(law.parameters, rule.kamer, day, used)
    readings = SymbolReadings(law.conflicten, pool)
    outcome = with_symbols(rule.carry_out(facts, figures, readings), pool)
    return Graph(rule, tuple(pool), outcome, facts.asked, used, readings.asked)
