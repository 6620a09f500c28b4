"""Who notices a change of the rules, exactly: who gets another outcome in a reading that counts.

The change is a what-if, or the next version of a rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from math import prod

from reintegratie.beleid.watals import WatAls
from reintegratie.core.graph import Graph, graph_of
from reintegratie.core.readings import Choice
from reintegratie.core.rules import Regel

from .bewerkingen import LISTS
from .gebied import Gebied, gebied
from .logica import all_of, any_of, negate
from .mens import Mens, Tijdvak
from .term import NietTeBewijzen
from .uitslag import Uitslag
from .vertaling import counts_months

MEESTE = 200  # combinations of readings
LIJSTEN = (
    "Deze berekening telt met lijsten van perioden. Wie het precies merkt, is niet te bewijzen."
)
LEZINGEN = "Deze berekening heeft te veel lezingen. Wie het precies merkt, is niet te bewijzen."


def geraakt(wet: WatAls) -> list[Regel]:
    """The rules of the sources that a change touches."""
    return [rule for name, rule in wet.basis.regelingen.items() if wet.regeling(name) is not rule]


def wie(wet: WatAls, naam: str, peildatum: date) -> Gebied:
    """Everybody whose outcome a change alters on a day, in a reading that counts then.

    About people of whom all is known, and before amounts are rounded. Raises NietTeBewijzen.
    """
    before, after = graph_of(wet.basis.regeling(naam).op(peildatum)), _after(wet, naam, peildatum)
    return _wie(before, after, werelden(wet, before, peildatum), peildatum)


def wie_versie(rule: Regel) -> Gebied:
    """Everybody who gets another outcome on the first day of a version than a day before.

    On the day before by the version before it, each with the figures of its day. About people of
    whom all is known, and before amounts are rounded. Raises NietTeBewijzen.
    """
    older, start = rule.versies[rule.nummer - 2], rule.begin
    before, after = graph_of(older), graph_of(rule)
    pairs = _versies_werelden(before, after)
    return _wie(before, after, pairs, start - timedelta(days=1), start)


def _wie(
    before: Graph,
    after: Graph,
    worlds: Iterable[tuple[Choice, Choice]],
    peildatum: date,
    later: date | None = None,
) -> Gebied:
    """Who gets another outcome: on one day, or on a later one than before."""
    if any(node.op in LISTS for node in (*before.nodes, *after.nodes)):
        raise NietTeBewijzen(LIJSTEN)
    moment = Tijdvak(peildatum, peildatum)
    law, by_month = before.rule.wetboek, counts_months([before, after])
    mens = Mens(law, moment, by_month=by_month)
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


def _after(wet: WatAls, naam: str, peildatum: date) -> Graph:
    """The graph under the change, without what is dropped on that day."""
    rule = wet.regeling(naam).op(peildatum)
    graph = graph_of(rule)
    return replace(graph, outcome=rule.on(peildatum, graph.outcome))


def werelden(wet: WatAls, graph: Graph, peildatum: date) -> Iterator[tuple[Choice, Choice]]:
    """Each combination of readings that counts, and what it is under the change."""
    chosen = {
        name: one for name, one in wet.chosen_on(peildatum).items() if name in graph.conflicts
    }
    return ((now, now | chosen) for now in _combinations(_counting(graph)))


def _versies_werelden(before: Graph, after: Graph) -> Iterator[tuple[Choice, Choice]]:
    """Each combination of readings that counts; what both versions ask is read alike."""
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
