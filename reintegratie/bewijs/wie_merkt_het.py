"""Who notices a change of the rules, exactly: who gets another outcome in a reading that counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
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
    if any(node.op in LISTS for node in before.nodes):
        raise NietTeBewijzen(LIJSTEN)
    moment = Tijdvak(peildatum, peildatum)
    mens = Mens(wet.basis, moment, by_month=counts_months([before, after]))
    differ, backgrounds = [], []
    for number, (now, then) in enumerate(werelden(wet, before, peildatum)):
        one, other = (
            mens.twin(chosen=now, prefix=f"{number}/"),
            mens.twin(chosen=then, prefix=f"{number}a/"),
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
    speaks = graph.rule.spreekt({})
    counting = [
        [speaks.chosen[name]]
        if name in speaks.chosen
        else speaks.eigen.get(name, list(one.lezingen))
        for name, one in graph.conflicts.items()
    ]
    if prod(map(len, counting)) > MEESTE:
        raise NietTeBewijzen(LEZINGEN)
    chosen = {
        name: one for name, one in wet.chosen_on(peildatum).items() if name in graph.conflicts
    }
    for readings in product(*counting):
        now = dict(zip(graph.conflicts, readings, strict=True))
        yield now, now | chosen
