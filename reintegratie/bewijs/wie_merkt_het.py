"""Who notices a change of the rules, exactly: who gets another outcome in a reading that counts.

The change is a what-if, or the next version of a rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from math import prod

from reintegratie.beleid.anders import AndereWet
from reintegratie.core.graph import Graph, graph_of
from reintegratie.core.outcome import BEREKEND
from reintegratie.core.readings import Choice
from reintegratie.core.rules import Regel

from .bewerkingen import LISTS
from .gebied import Gebied, gebied
from .logica import all_of, any_of, negate
from .mens import Mens, Tijdvak
from .term import NietTeBewijzen
from .uitslag import Uitslag
from .vertaling import counts_months

JA = ("recht", "kan", BEREKEND)
MEESTE = 200  # combinations of readings
LIJSTEN = (
    "Deze berekening telt met lijsten van perioden. Wie het precies merkt, is niet te bewijzen."
)
LEZINGEN = "Deze berekening heeft te veel lezingen. Wie het precies merkt, is niet te bewijzen."


def wie(wet: AndereWet, naam: str, peildatum: date) -> Gebied:
    """Everybody whose outcome a change alters on a day, in a reading that counts then.

    Of a rule that comes or goes everybody who gets a yes of it. About people of whom all is known,
    and before amounts are rounded. Raises NietTeBewijzen.
    """
    one, other = wet.naast(naam, peildatum)
    if one is None or other is None:
        return wie_ja(next(graph_of(rule) for rule in (one, other) if rule), peildatum)
    before, after = graph_of(one), _stands(other, peildatum)
    return _wie(before, after, werelden(wet, before, after, peildatum), peildatum)


def wie_ja(graph: Graph, peildatum: date) -> Gebied:
    """Who gets a yes of a rule, in a reading that counts."""
    mens = mens_van([graph], peildatum)
    people = [
        mens.twin(chosen=one, prefix=f"{number}/")
        for number, one in enumerate(_combinations(_counting(graph)))
    ]
    yes = [Uitslag(one, graph).oordeel[word] for one in people for word in JA]
    return gebied(mens, all_of(one.background() for one in people), any_of(yes))


def wie_versie(rule: Regel) -> Gebied:
    """Everybody who gets another outcome on the first day of a version than a day before.

    On the day before by the version before it, each with the figures of its day. About people of
    whom all is known, and before amounts are rounded. Raises NietTeBewijzen.
    """
    older, start = rule.versies[rule.nummer - 2], rule.begin
    before, after = graph_of(older), graph_of(rule)
    return _wie(before, after, _werelden(before, after), rule.vooravond, start)


def _wie(
    before: Graph,
    after: Graph,
    worlds: Iterable[tuple[Choice, Choice]],
    peildatum: date,
    later: date | None = None,
) -> Gebied:
    """Who gets another outcome: on one day, or on a later one than before."""
    mens = mens_van([before, after], peildatum)
    differ, backgrounds = [], []
    for number, (now, then) in enumerate(worlds):
        one, other = (
            mens.twin(chosen=now, prefix=f"{number}/"),
            mens.twin(chosen=then, prefix=f"{number}a/", dag=later),
        )
        said = Uitslag(one, before), Uitslag(other, after)
        differ.append(negate(said[0].same(said[1])))
        backgrounds += [one, other]
    who = all_of(one.background() for one in backgrounds)
    return gebied(mens, who, any_of(differ))


def mens_van(graphs: list[Graph], peildatum: date) -> Mens:
    """Anybody on a day, by the lawbook of the last of these rules. Raises NietTeBewijzen."""
    if any(node.op in LISTS for graph in graphs for node in graph.nodes):
        raise NietTeBewijzen(LIJSTEN)
    law, by_month = graphs[-1].rule.wetboek, counts_months(graphs)
    return Mens(law, Tijdvak(peildatum, peildatum), by_month=by_month)


def _stands(rule: Regel, peildatum: date) -> Graph:
    """The graph of a rule, without what a change drops on that day."""
    graph = graph_of(rule)
    return replace(graph, outcome=rule.on(peildatum, graph.outcome))


def werelden(
    wet: AndereWet, before: Graph, after: Graph, peildatum: date
) -> Iterator[tuple[Choice, Choice]]:
    """Each combination of readings that counts, and what it is under the change."""
    chosen = wet.chosen_on(peildatum)
    own = {name: one for name, one in chosen.items() if name in after.conflicts}
    return ((now, then | own) for now, then in _werelden(before, after))


def _werelden(before: Graph, after: Graph) -> Iterator[tuple[Choice, Choice]]:
    """Each combination of readings that counts; what both ask is read alike."""
    for choice in _combinations(_counting(before) | _counting(after)):
        now, then = (
            {name: one for name, one in choice.items() if name in graph.conflicts}
            for graph in (before, after)
        )
        yield now, then


def _counting(graph: Graph) -> dict[str, list[str]]:
    """Of each conflict that a rule asks the readings that count."""
    speaks = graph.rule.spreekt({})
    return {
        name: [speaks.chosen[name]]
        if name in speaks.chosen
        else speaks.eigen.get(name, list(one.lezingen))
        for name, one in graph.conflicts.items()
    }


def _combinations(counting: dict[str, list[str]]) -> Iterator[Choice]:
    if prod(map(len, counting.values())) > MEESTE:
        raise NietTeBewijzen(LEZINGEN)
    for readings in product(*counting.values()):
        yield dict(zip(counting, readings, strict=True))
