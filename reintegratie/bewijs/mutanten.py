"""Rules with one slip in them: seen by a worked example or a claim, or the same for everybody.

A slip is made in the graph: ``>`` for ``>=``, a requirement dropped, «or» for «and», another
branch, another reading. What no example and no claim sees, and is not the same, survives.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, NamedTuple

import z3

from reintegratie.core.answer import answer
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.graph import Graph, Node, graph_of
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import Eis
from reintegratie.core.readings import resolve
from reintegratie.core.rules import Regel
from reintegratie.graaf.zinnen import COMPARED

from .bewijzen import WEERLEGD, bewijs
from .logica import negate
from .mens import Mens
from .regelproef import zinnen
from .stelling import Stelling, proeven, stellingen
from .tijdvakken import eigen, tijdvakken
from .uitslag import Uitslag
from .vertaling import counts_months
from .vraag import MOST, QUICK, ask

VOORBEELD, STELLING, GELIJK, OVER = "voorbeeld", "stelling", "gelijk", "over"
MISSING = ("ontbrekende_feiten", "ontbrekende_parameters")
SWAPS = {
    ">": ">=",
    ">=": ">",
    "<": "<=",
    "<=": "<",
    "==": "!=",
    "!=": "==",
    "en": "of",
    "of": "en",
    "kleinste": "grootste",
    "grootste": "kleinste",
}


@dataclass(frozen=True)
class Mutant:
    """A rule with one slip: ``wat`` says which, ``graph`` is the rule as it then would be."""

    regel: str
    wat: str
    graph: Graph


def mutanten(rule: Regel) -> Iterator[Mutant]:
    """Every slip in what decides the outcome of a version of a rule."""
    graph = graph_of(rule)
    words = zinnen(graph)
    for place in graph.under(*(one.place for one in graph.outcome.deciding)):
        for what, node in _slips(graph.nodes[place]):
            nodes = (*graph.nodes[:place], node, *graph.nodes[place + 1 :])
            said = f"{words.zin(place)} (knoop {place}): {what}"
            yield Mutant(rule.naam, said, replace(graph, nodes=nodes))
    for one in graph.outcome.of(Eis):
        changed = copy(graph.outcome)
        changed.delen = tuple(part for part in changed.delen if part is not one)
        yield Mutant(rule.naam, f"zonder «{one.tekst}»", replace(graph, outcome=changed))


def _slips(node: Node) -> Iterator[tuple[str, Node]]:
    if node.op in SWAPS:
        was, becomes = (COMPARED.get(op, (op,))[0] for op in (node.op, SWAPS[node.op]))
        yield f"«{was}» wordt «{becomes}»", node._replace(op=SWAPS[node.op])
    if node.op == "kies":
        condition, yes, no = node.args
        yield "de andere tak", node._replace(args=(condition, no, yes))
    if node.op == "lezing":
        first, *others = node.args
        if others[-1] != first:
            yield "de lezingen verschoven", node._replace(args=(*others, first))


def lot(mutant: Mutant) -> str:
    """What becomes of a mutant: seen by an example or a claim, the same, or left over."""
    if not als_in_voorbeelden(mutant):
        return VOORBEELD
    if gelijk(mutant):
        return GELIJK
    if _is_claimed(mutant):
        return STELLING
    return GELIJK if gelijk(mutant, MOST) else OVER


# by example -----------------------------------------------------------------


class Belofte(NamedTuple):
    """What a worked example promises: as it stands, or with one more reading chosen."""

    naam: str
    conflict: str | None = None
    lezing: str | None = None


def als_in_voorbeelden(mutant: Mutant) -> bool:
    """Whether every worked example comes out as it did, also under each reading that it names."""
    rule, own = _as_rule(mutant.graph), mutant.graph.rule
    rows = _law().voorbeelden
    return all(
        _said(rule, promise) == _said(own, promise)
        for promise in _promises(mutant.regel)
        if own.op(rows[promise.naam]["peildatum"]) is own
    )


@cache
def _promises(rule: str) -> tuple[Belofte, ...]:
    rows = {name: row for name, row in _law().voorbeelden.items() if row["regel"] == rule}
    return tuple(
        Belofte(name, *chosen)
        for name, row in rows.items()
        for chosen in [
            (),
            *((one, way) for one, ways in row.get("per_lezing", {}).items() for way in ways),
        ]
    )


def _law() -> Wetboek:
    from reintegratie import wetboek

    return wetboek()


@cache
def _said(rule: Regel, promise: Belofte) -> Any:
    """What a rule says of what is promised: an oordeel, results, and what is missing if told."""
    law = _law()
    row = law.voorbeelden[promise.naam]
    told, asked = row, row.get("lezingen", {})
    if promise.conflict and promise.lezing:
        told = row["per_lezing"][promise.conflict][promise.lezing]
        asked = asked | {promise.conflict: promise.lezing}
    chosen = resolve(law.conflicten, asked)
    try:
        found = answer(rule, law.lees_feiten(row["feiten"]), row["peildatum"], chosen)
    except (ReintegratieFout, ArithmeticError, TypeError) as fault:  # a slip may do anything
        return type(fault)
    missing = [set(getattr(found, name)) for name in MISSING if name in told]
    return found.oordeel, found.resultaten, missing


def _as_rule(graph: Graph) -> Regel:
    """The rule that carries out a graph, whatever the day."""
    rule = copy(graph.rule)
    vars(rule).update(graph=graph, functies=(), versies=(rule,))
    return rule


# for everybody --------------------------------------------------------------


def gelijk(mutant: Mutant, work: int = QUICK) -> bool:
    """Whether it is proven to give everybody the same, on every day and under every reading."""
    graph = graph_of(mutant.graph.rule)
    by_month = counts_months([graph])
    for stretch in tijdvakken([graph], *eigen(graph.rule)):
        mens = Mens(graph.rule.wetboek, stretch, by_month=by_month)
        differ = negate(Uitslag(mens, graph).same(Uitslag(mens, mutant.graph)))
        if z3.is_false(differ):
            continue
        if ask(mens, differ, work=work).can is not False:
            return False
    return True


def _is_claimed(mutant: Mutant) -> bool:
    """Whether a claim that is proven of the rule sees it."""
    known = (*stellingen().values(), *proeven().values())
    claims = [one for one in known if mutant.regel in one.regels]
    return any(betrapt(claim, mutant) for claim in claims if not claim.tegenvoorbeeld)


def betrapt(claim: Stelling, mutant: Mutant) -> bool:
    """Whether a claim that is proven of the rule fails for the mutant."""
    return bewijs(claim, {mutant.regel: mutant.graph}).soort == WEERLEGD
