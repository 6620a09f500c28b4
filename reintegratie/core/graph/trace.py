"""The graph of a rule: the rule itself, carried out on symbols.

Facts, the peildatum and readings become symbols, figures look-ups by name. Nothing in a rule has to
change for it, and nothing of it is lost: what no outcome uses stands there too, since it can fail.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from ..concepts import Begrip
from ..outcome import Uitkomst
from ..parameters import Parameter
from ..readings import Conflict
from .asked import Moment, SymbolFacts, SymbolParameters, SymbolReadings
from .nodes import Node, Pool
from .parts import with_symbols

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
    def sources(self) -> tuple[str, ...]:
        """The documents whose provisions the rule models."""
        law = self.rule.wetboek
        places = [law.bepalingen[number].vindplaats for number in self.rule.bepalingen]
        return tuple(dict.fromkeys(law.vindplaatsen.bron(place).id for place in places))

    @cached_property
    def depends(self) -> tuple[frozenset[str], ...]:
        """For each node the conflicts of which another reading may change it."""
        found: list[frozenset[str]] = []
        for node in self.nodes:
            own = [node.detail[0]] if node.op == "lezing" else []
            found.append(frozenset(own).union(*(found[place] for place in node.args)))
        return tuple(found)

    def under(self, *places: int) -> list[int]:
        """The nodes that these are made of, themselves included, in order."""
        return self.below(self.nodes, *places)

    def moved_by(self, name: str, place: int) -> frozenset[int]:
        """The nodes that one is made of and that ask a fact, directly or not."""
        found: set[int] = set()
        for under in self.under(place):
            node = self.nodes[under]
            if (node.op == "feit" and node.detail == name) or not found.isdisjoint(node.args):
                found.add(under)
        return frozenset(found)

    @staticmethod
    def below(nodes: Sequence[Node], *places: int) -> list[int]:
        """The same among any nodes."""
        wanted = set(places)
        for place in range(max(wanted, default=-1), -1, -1):
            if place in wanted:
                wanted.update(nodes[place].args)
        return sorted(wanted)


_GRAPHS: WeakKeyDictionary[Regel, Graph] = WeakKeyDictionary()


def graph_of(rule: Regel) -> Graph:
    """The graph of a rule, made once."""
    if rule not in _GRAPHS:
        _GRAPHS[rule] = _trace(rule)
    return _GRAPHS[rule]


def _trace(rule: Regel) -> Graph:
    law, pool = rule.wetboek, Pool()
    facts = SymbolFacts(law.begrippen, pool)
    used: dict[str, Parameter] = {}
    day = Moment(pool, pool.place("peildatum"))
    figures = SymbolParameters(law.parameters, rule.kamer, day, used)
    readings = SymbolReadings(law.conflicten, pool)
    outcome = with_symbols(rule.carry_out(facts, figures, readings), pool)
    return Graph(rule, tuple(pool), outcome, facts.asked, used, readings.asked)
