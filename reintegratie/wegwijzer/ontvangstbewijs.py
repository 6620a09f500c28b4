"""The receipt of a saved questionnaire: the version, and a number for the figures of its day.

It counts what can touch an answer of that day. A figure that begins later, and a later version of a
rule, leave it as it was.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from reintegratie import wetboek
from reintegratie.core.answer import fingerprint
from reintegratie.core.cited import days
from reintegratie.core.graph import Graph, graph_of
from reintegratie.core.parameters import Parameter

from .register import berekeningen

LOOK_UPS = ("cijfer", "opzoeken")
BY_THE_DAY = ("peildatum", "eerste_dag_van_jaar")  # never later than the day that is asked for


def ontvangstbewijs(dag: date) -> dict[str, str]:
    """The version, and one number for every figure that an outcome of a day may rest on."""
    return {"versie": wetboek().versie, "parameters": vingerafdruk(dag)}


@lru_cache(maxsize=64)
def vingerafdruk(dag: date) -> str:
    """One number for those figures of every rule of the questionnaire, as they are on the day."""
    graphs = [graph_of(wetboek().regeling(name).op(dag)) for name in berekeningen()]
    return fingerprint({name: one for graph in graphs for name, one in _by(graph, dag).items()})


def per_dag() -> list[tuple[str, str]]:
    """From which day on it is which number, in ISO; the first has no day."""
    found = [("" if day == date.min else day.isoformat(), vingerafdruk(day)) for day in _days()]
    return [next(same) for _, same in groupby(found, key=itemgetter(1))]


def _days() -> list[date]:
    """The days on which a figure or a text begins or a figure ends."""
    rules = (one for name in berekeningen() for one in wetboek().regeling(name).versies)
    figures = [one for rule in rules for one in graph_of(rule).figures.values()]
    starts = {value.vanaf for one in figures for value in one.waarden}
    return sorted({*days(wetboek()), *starts, *(one.eindigt for one in figures if one.eindigt)})


def _by(graph: Graph, dag: date) -> dict[str, Parameter]:
    """The figures of a rule, without what began or ended after a day, where that cannot count."""
    moments = {
        (node.detail, graph.nodes[node.args[0]].op) for node in graph.nodes if node.op in LOOK_UPS
    }
    later = {name for name, moment in moments if moment not in BY_THE_DAY}
    found = {
        name: one if name in later else _begun(one, dag) for name, one in graph.figures.items()
    }
    return {name: one for name, one in found.items() if one}


def _begun(figure: Parameter, dag: date) -> Parameter | None:
    """A figure as it is known by a day; None where it has yet to begin."""
    if figure.ontbreekt:
        return figure
    values = tuple(one for one in figure.waarden if one.vanaf <= dag)
    ended = figure.eindigt if figure.eindigt and figure.eindigt <= dag else None
    why = figure.einde_reden if ended else None
    return replace(figure, waarden=values, eindigt=ended, einde_reden=why) if values else None
