"""A graph as data: what JSON can say, with every number exact and of its own kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from reintegratie.core.derived import shown_figure
from reintegratie.core.drawings import Balken, Beslisboom, Knoop, Kromme, Stapel, Tijdlijn
from reintegratie.core.format import plain
from reintegratie.core.graph import Constant, Graph, Node
from reintegratie.core.outcome import Eis, Kanttekening, Resultaat, Stap, Uitkomst
from reintegratie.core.parameters import ALTIJD, Parameter, Waarde


def graaf(graph: Graph) -> dict[str, Any]:
    """The graph of one rule, without the figures that it looks up: see ``cijfers``."""
    rule = graph.rule
    return {
        "naam": rule.naam,
        "titel": rule.titel,
        "kamer": rule.kamer,
        "versie": rule.nummer,
        "vanaf": None if rule.begin == ALTIJD else rule.begin.isoformat(),
        "teksten": {id: [one.naam for one in texts] for id, texts in rule.teksten.items()},
        "bronnen": list(rule.teksten),
        "bepalingen": list(rule.bepalingen),
        "feiten": list(graph.facts),
        "conflicten": {name: list(one.lezingen) for name, one in graph.conflicts.items()},
        "knopen": [knoop(node) for node in graph.nodes],
        "uitkomst": uitkomst(graph.outcome),
    }


def knoop(node: Node) -> list[Any]:
    """``[operation, places]``, and what stands fixed as a third: see ``core.graph.operations``."""
    written = [node.op, list(node.args)]
    if isinstance(node.detail, Constant):
        return [*written, waarde(node.detail.value)]
    if isinstance(node.detail, tuple):
        return [*written, list(node.detail)]
    return written if node.detail is None else [*written, node.detail]


def waarde(value: Any) -> Any:
    """A value with its kind: a decimal number and a date are objects, the rest is what it is."""
    if isinstance(value, Decimal):
        return {"getal": plain(value)}
    return {"datum": value.isoformat()} if isinstance(value, date) else value


# the outcome ---------------------------------------------------------------


def uitkomst(outcome: Uitkomst) -> dict[str, Any]:
    """What the rule says; every expression is the place of a node."""
    return {
        "modaliteit": outcome.modaliteit.place,
        "gevolg": outcome.gevolg,
        "anders": outcome.anders,
        "wie": outcome.wie.place,
        "aard": outcome.bindt,
        "delen": [_deel(part) for part in outcome.delen],
    }


def _deel(part: Any) -> dict[str, Any]:
    return {"soort": type(part).__name__.lower(), **PARTS[type(part)](part), "bron": part.bron}


def _eis(part: Eis) -> dict[str, Any]:
    return {"tekst": part.tekst, "voorwaarde": part.voorwaarde.place}


def _stap(part: Stap) -> dict[str, Any]:
    return {"tekst": part.tekst, "waarde": part.waarde.place, "eenheid": part.eenheid}


def _resultaat(part: Resultaat) -> dict[str, Any]:
    return {
        "naam": part.naam,
        "label": part.opschrift,
        "waarde": part.waarde.place,
        "eenheid": part.eenheid,
        "als": part.als.place,
        "afronding": part.afronding,
        "altijd": part.altijd,
        "hoofd": part.hoofd,
    }


def _kanttekening(part: Kanttekening) -> dict[str, Any]:
    return {"tekst": part.tekst, "als": part.als.place, "bij": part.bij}


def _tijdlijn(part: Tijdlijn) -> dict[str, Any]:
    return {"titel": part.titel, "balken": [_balk(one) for one in part.balken]}


def _balk(bar: Any) -> dict[str, Any]:
    if isinstance(bar, Balken):
        return {"label": bar.label, "perioden": bar.perioden.place, "als": bar.als.place}
    ends = {"van": bar.van.place, "tot": bar.tot.place}
    return {"label": bar.label, **ends, "als": bar.als.place}


def _beslisboom(part: Beslisboom) -> dict[str, Any]:
    return {"titel": part.titel, "knoop": _tak(part.knoop)}


def _tak(node: Knoop | str) -> Any:
    if isinstance(node, str):
        return node
    question = {"vraag": node.vraag, "voorwaarde": node.voorwaarde.place}
    return question | {"ja": _tak(node.ja), "nee": _tak(node.nee)}


def _stapel(part: Stapel) -> dict[str, Any]:
    rows = [
        {"label": label, "waarde": amount.place, "bron": place}
        for label, amount, place in part.delen
    ]
    return {
        "titel": part.titel,
        "eenheid": part.eenheid,
        "stukken": rows,
        "als": part.als.place,
    }


def _kromme(part: Kromme) -> dict[str, Any]:
    return {
        "titel": part.titel,
        "feit": part.feit,
        "van": part.van.place,
        "tot": part.tot.place,
        "resultaat": part.resultaat,
        "ook": [one.place for one in part.ook],
    }


PARTS: dict[type, Callable[[Any], dict[str, Any]]] = {
    Eis: _eis,
    Stap: _stap,
    Resultaat: _resultaat,
    Kanttekening: _kanttekening,
    Tijdlijn: _tijdlijn,
    Beslisboom: _beslisboom,
    Stapel: _stapel,
    Kromme: _kromme,
}


# figures ---------------------------------------------------------------------


def cijfers(graphs: Iterable[Graph]) -> dict[str, dict[str, Any]]:
    """Every figure that the graphs look up, by its name, with all its values."""
    return {
        name: cijfer(parameter) for graph in graphs for name, parameter in graph.figures.items()
    }


def cijfer(parameter: Parameter) -> dict[str, Any]:
    """A figure: its values by their first days, and what is said where there is none."""
    ended = parameter.eindigt and parameter.reden(parameter.eindigt)
    return {
        "omschrijving": parameter.omschrijving,
        "eenheid": parameter.eenheid,
        "wie": parameter.wie,
        "ontbreekt": parameter.ontbreekt,
        "eindigt": parameter.eindigt and parameter.eindigt.isoformat(),
        "einde": ended,
        "waarden": [_waarde(parameter, value) for value in parameter.waarden],
    }


def _waarde(parameter: Parameter, value: Waarde) -> dict[str, Any]:
    return {
        "vanaf": None if value.vanaf == ALTIJD else value.vanaf.isoformat(),
        "tot_en_met": value.tot_en_met and value.tot_en_met.isoformat(),
        "waarde": _cel(value.cijfer),
        "tekst": shown_figure(parameter, value),
        "bron": value.bron,
        "graad": value.graad,
        "geverifieerd_tot": value.geverifieerd_tot.isoformat(),
    }


def _cel(figure: Any) -> Any:
    """A figure, or a table of them by their keys: digits are the number that they stand for."""
    if isinstance(figure, dict):
        return {"tabel": {str(key): _cel(row) for key, row in figure.items()}}
    return waarde(figure)
