"""The graphs as files for other programs, with what such a program can hold itself to.

Each function gives the rows of one file; their shapes are in ``schemas``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reintegratie import overzicht, wetboek
from reintegratie.core.answer import answer
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.graph import OPERATIONS, Graph, Node, graph_of
from reintegratie.core.graph.implications import Statement
from reintegratie.core.readings import Choice, resolve
from reintegratie.core.rules import Regel

from . import gegevens
from .grenzen import Grens, grenzen


def grafen() -> list[dict[str, Any]]:
    """The graph of every version of every rule, with the figures that it looks up."""
    graphs = map(graph_of, wetboek().versies)
    return [gegevens.graaf(graph) | {"cijfers": gegevens.cijfers([graph])} for graph in graphs]


def bewerkingen() -> list[dict[str, Any]]:
    """The closed list of operations, each with its meaning."""
    return [
        {
            "naam": name,
            "betekenis": one.meaning,
            "neemt": list(one.takes),
            "geeft": one.gives,
            "onbekend": one.unknown,
            "vast": one.detail,
        }
        for name, one in OPERATIONS.items()
    ]


def gevolgen() -> list[dict[str, Any]]:
    """What follows from what among facts: where ``als`` holds, ``dan`` does."""
    law = wetboek()
    return [
        {
            "reden": one.gevolg.reden,
            **law.vindplaatsen.als_dict(one.gevolg.bron),
            **_alone(law.gevolgen.nodes, one),
        }
        for one in law.gevolgen.statements
    ]


def _alone(nodes: tuple[Node, ...], statement: Statement) -> dict[str, Any]:
    """A statement as a graph of its own."""
    kept = Graph.below(nodes, statement.when, statement.then)
    places = {place: number for number, place in enumerate(kept)}
    moved = [
        nodes[place]._replace(args=tuple(places[arg] for arg in nodes[place].args))
        for place in kept
    ]
    return {
        "knopen": [gegevens.knoop(node) for node in moved],
        "als": places[statement.when],
        "dan": places[statement.then],
    }


def proeven() -> list[dict[str, Any]]:
    """What another program can hold itself to: every worked example, and each boundary twice."""
    return [*_examples(), *(row for one in grenzen(wetboek()) for row in _boundary(one))]


def _examples() -> Iterator[dict[str, Any]]:
    law = wetboek()
    for name, row in law.voorbeelden.items():
        chosen = resolve(law.conflicten, row.get("lezingen", {}))
        rule, facts = law.regeling(row["regel"]), law.lees_feiten(row["feiten"])
        yield _row(name, rule, facts, row["peildatum"], chosen)


def _boundary(grens: Grens) -> Iterator[dict[str, Any]]:
    rule = wetboek().regeling(grens.regel).op(grens.peildatum)
    for side, value in (("voor", grens.voor), ("na", grens.na)):
        name = "/".join(["grens", grens.regel, *_which(rule), str(grens.knoop), grens.feit, side])
        facts = grens.feiten | {grens.feit: value}
        yield _row(name, rule, facts, grens.peildatum, grens.lezingen)


def _which(rule: Regel) -> list[str]:
    """The number of a later version: so what is of the first one keeps its name when one comes."""
    return [str(rule.nummer)] if rule.nummer > 1 else []


def _row(name: str, rule: Regel, facts: dict[str, Any], day: Any, chosen: Choice) -> dict[str, Any]:
    try:
        found: dict[str, Any] = {"uitkomst": overzicht.uitkomst(answer(rule, facts, day, chosen))}
    except ReintegratieFout as fault:
        found = {"fout": type(fault).__name__}
    return {
        "id": name,
        "regeling": rule.naam,
        "peildatum": day.isoformat(),
        "feiten": overzicht.feiten(facts),
        "lezingen": dict(chosen),
        "uitkomst": None,
        "fout": None,
        **found,
    }
