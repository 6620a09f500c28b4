"""What a text leaves open is asked in every rule that it touches."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from types import MappingProxyType

from reintegratie.core.graph import Graph, graph_of
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import Kanttekening
from reintegratie.core.readings import Conflict
from reintegratie.core.registers import Registers
from reintegratie.core.rules import Regel

from .fout import Fout
from .normen import contracts, modelling, of_the_law

NERGENS: Mapping[str, Collection[str]] = MappingProxyType({})


def onduidelijk(rule: Regel) -> Iterator[Fout]:
    """Each conflict that a contract names is asked in every rule that it touches.

    It touches a rule that asks, or is given, something by which its readings differ; and of each
    provision one rule at least. A conflict that nobody computes says so itself.
    """
    law = rule.wetboek
    if of_the_law(rule):
        return
    for id, known in contracts(rule).items():
        open_ = {one.conflict for norm in known for one in norm.open if one.conflict}
        for name in sorted(open_):
            if computed(law, name) and not asks(rule, name) and touched(rule, id, name):
                yield Fout(rule.naam, id, "onduidelijk", name)


def computed(law: Registers, name: str) -> bool:
    """Whether a conflict leaves a choice that rules carry out."""
    known = law.conflicten
    left = any(under(name, other) and known[other].lezingen for other in known)
    return left and name in known and not known[name].niet_berekend


def asks(rule: Regel, name: str) -> bool:
    """Whether a rule asks a reading of a conflict, or of a question of it."""
    return any(under(name, asked) for asked in rule.conflicten)


def under(name: str, other: str) -> bool:
    """Whether «K09/vraag» is K09, or a question of it."""
    return other == name or other.startswith(f"{name}/")


def touched(rule: Regel, id: str, name: str) -> bool:
    """Whether the readings differ in something that the rule looks at, or no rule looks at all."""
    law = rule.wetboek
    rules = modelling(law, id) if isinstance(law, Wetboek) else [rule]
    asking = [one for one in rules if asks(one, name)]
    if not asking:
        return rule == rules[0]
    apart: set[str] = set().union(*(differs(one, name) for one in asking))
    return not apart or bool(apart & looked_at(graph_of(rule)))


def differs(rule: Regel, name: str) -> set[str]:
    """The facts and figures by which the readings of a conflict part in a rule."""
    graph = graph_of(rule)
    found: set[str] = set()
    for node in graph.nodes:
        if node.op == "lezing" and under(name, node.detail[0]):
            branches = [leaves(graph, place) for place in node.args]
            found |= branches[0].union(*branches) - branches[0].intersection(*branches)
    return found


def looked_at(graph: Graph) -> set[str]:
    """All facts and figures of a rule."""
    return set(graph.facts) | set(graph.figures)


def leaves(graph: Graph, place: int) -> set[str]:
    """The facts and figures that a node is made of."""
    return {
        graph.nodes[at].detail
        for at in graph.under(place)
        if graph.nodes[at].op in ("feit", "cijfer", "opzoeken")
    }


def niet_gevraagd(
    law: Registers, rules: Iterable[Regel], ook: Mapping[str, Collection[str]] = NERGENS
) -> dict[str, set[str]]:
    """By conflict inside one source the rules that decide on a place of it without asking it.

    ``ook`` are by conflict the places that it will name besides.
    """
    found: dict[str, set[str]] = {}
    questions = [one for one in law.conflicten.values() if _inside_one_source(law, one)]
    for rule in rules:
        asked = {law.conflicten[name].nummer for name in rule.conflicten}
        parts = rule.trace.outcome.delen
        places = {part.bron for part in parts if not isinstance(part, Kanttekening)}
        for one in questions:
            if one.nummer not in asked and places & {*one.vindplaatsen, *ook.get(one.nummer, ())}:
                found.setdefault(one.nummer, set()).add(rule.naam)
    return found


def _inside_one_source(law: Registers, one: Conflict) -> bool:
    """Whether a conflict that is computed has all its places in texts of the same source."""
    same = len({law.vindplaatsen.bron(place).id for place in one.vindplaatsen}) == 1
    return same and bool(one.lezingen) and not one.niet_berekend
