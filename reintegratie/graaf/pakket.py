"""What a calculator without Python needs: graphs, figures, and every text of an answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reintegratie.core import concepts, derived, explain, notes, numbers, periods, phrases
from reintegratie.core.answer import receipt
from reintegratie.core.concepts import Begrip
from reintegratie.core.drawings import Stapel
from reintegratie.core.format import MONTHS, SINGULAR
from reintegratie.core.graph import Graph, Node, graph_of
from reintegratie.core.graph.implications import Clause, Implications
from reintegratie.core.held import Held
from reintegratie.core.outcome import GEEN_HOEVEELHEID, GEWONE_AARD
from reintegratie.core.registers import Registers
from reintegratie.core.rules import Regel
from reintegratie.core.sources import Bron
from reintegratie.core.versions import Versie

from . import gegevens

GRAAF = (
    "naam",
    "titel",
    "vanaf",
    "teksten",
    "bepalingen",
    "feiten",
    "uitkomst",
)  # what the evaluator reads of a graph, beside its nodes


def pakket(rules: Iterable[Regel]) -> dict[str, Any]:
    """All that the rules of one lawbook need to answer, each thing once.

    The modules in ``reintegratie/rekenaar`` take it; ``rekenaar/types.d.ts`` says what it holds.
    """
    asked = list(rules)
    graphs = [graph_of(version) for rule in asked for version in rule.versies]
    law = graphs[0].rule.wetboek
    clauses = list(dict.fromkeys(one for graph in graphs for one in graph.rule.gevolgen.clauses))
    names = {name: None for graph in graphs for name in graph.facts}
    names |= {name: None for clause in clauses for name in sorted(clause.facts)}
    conflicts = {name: one for graph in graphs for name, one in graph.conflicts.items()}
    return {
        "versie": law.versie,
        "teksten": teksten(law),
        "begrippen": {name: feit(law.begrippen[name]) for name in names},
        "gevolgen": gevolgen(law.gevolgen, clauses),
        "conflicten": {
            name: {
                "nummer": one.nummer,
                "lezingen": one.lezingen,
                "van": one.van,
                "sinds": {reading: day.isoformat() for reading, day in one.sinds.items()},
            }
            for name, one in conflicts.items()
        },
        "bronnen": {name: bron(law.bronnen[name]) for name in _sources(graphs)},
        "cijfers": cijfers(graphs),
        "documenten": documenten(law, vindplaatsen(graphs)),
        "regels": {rule.naam: regel(rule.versies, clauses) for rule in asked},
    }


def teksten(law: Registers) -> dict[str, Any]:
    """The fixed words of an answer, and what one of each unit is called."""
    return {
        **phrases.every(phrases),
        "MONTHS": MONTHS,
        "SINGULAR": SINGULAR | _telbaar(law),
        "REASONS": explain.REASONS,
        "KINDS": GEWONE_AARD,
        "NO_QUANTITY": GEEN_HOEVEELHEID,
        "GRADE_NOTES": notes.GRADE_NOTES,
        "NOT_CHECKED_GRADE": derived.NIET_NAGEGAAN,
        "READ": gelezen(),
    }


def _telbaar(law: Registers) -> dict[str, str]:
    """The units of a law that are called otherwise where there is one."""
    return {unit: one for unit, one in law.eenheden.items() if one != unit}


def gelezen() -> dict[str, Any]:
    """How what somebody typed is read: the words that stand for a value, and what is too much."""
    return {
        "ja_nee": concepts.YES,
        "onbekend": sorted(concepts.UNKNOWN_WORDS),
        "geen_perioden": sorted(periods.NONE_WORDS),
        "jaren": [concepts.FIRST_YEAR, concepts.LAST_YEAR],
        "perioden": periods.MOST,
        "cijfers": numbers.DIGITS,
    }


def bron(source: Bron) -> dict[str, Any]:
    """A source: its name, and what is to say of the age of its texts."""
    texts = [gevuld(versie(one)) for one in source.gegeven]
    return gevuld({"naam": source.naam, "in_boek": source.in_boek, "versies": texts})


def versie(text: Versie) -> dict[str, Any]:
    """A text of a source: its days, and how it is named in a sentence."""
    days = {"vanaf": text.vanaf, "tot": text.tot, "nagegaan_tot": text.nagegaan_tot}
    return {
        "naam": text.naam,
        "aanduiding": text.genoemd,
        **{name: day and day.isoformat() for name, day in days.items()},
        "zonder_datum": text.zonder_datum,
        "begin_open": text.begin_open,
        "ervoor": text.ervoor,
        "erna": text.erna,
    }


def _sources(graphs: list[Graph]) -> list[str]:
    """The sources of the rules, and those of which they compute a reading."""
    read = (
        source
        for graph in graphs
        for conflict in graph.conflicts.values()
        for sources in conflict.van.values()
        for source in sources
    )
    return list(dict.fromkeys([*(name for one in graphs for name in one.rule.teksten), *read]))


def begrip(concept: Begrip) -> dict[str, Any]:
    """A fact: how it is read, and how it is shown. Its question stands in the form."""
    shown = concept.schema() | {"keuzes": concept.keuzes or None}
    return {name: one for name, one in shown.items() if name not in ("vraag", "hint")}


def feit(concept: Begrip) -> dict[str, Any]:
    """The same under its name, which it then does not repeat."""
    return {name: one for name, one in gevuld(begrip(concept)).items() if name != "naam"}


def gevolgen(law: Implications, clauses: list[Clause]) -> dict[str, Any]:
    """What follows from what: clauses of which at least one part holds, and their nodes."""
    parts = [part for one in clauses for part in one.parts]
    asked = [place for one in parts for place in (one.place, *(at for _, at in one.sets))]
    kept = {place: number for number, place in enumerate(Graph.below(law.nodes, *asked))}
    nodes = [law.nodes[place] for place in kept]
    moved = [node._replace(args=tuple(kept[arg] for arg in node.args)) for node in nodes]
    return {
        "knopen": teruggeteld(moved),
        "clausules": [
            {
                "reden": one.gevolg.reden,
                **({"bron": one.gevolg.bron} if one.gevolg.bron else {}),
                "delen": [
                    {
                        "knoop": kept[part.place],
                        "waar": part.holds,
                        "zet": [[name, kept[place]] for name, place in part.sets],
                    }
                    for part in one.parts
                ],
            }
            for one in clauses
        ],
    }


def regel(versions: tuple[Regel, ...], clauses: list[Clause]) -> list[dict[str, Any]]:
    """A rule: every version of it, the newest first, and with that on which days one holds."""
    newest, *older = (_version(graph_of(one), clauses) for one in reversed(versions))
    held = versions[-1].geldt
    days = {"geldt": [_dagen(one) for one in held]} if held != [Held()] else {}
    return [newest | days, *older]


def _dagen(held: Held) -> dict[str, Any]:
    return gevuld({name: day and day.isoformat() for name, day in held._asdict().items()})


def _version(graph: Graph, clauses: list[Clause]) -> dict[str, Any]:
    """A version of a rule: its graph, and what does not depend on the facts."""
    written = gegevens.graaf(graph)
    return {
        "graaf": {name: written[name] for name in GRAAF} | {"knopen": teruggeteld(graph.nodes)},
        "bron": graph.rule.bron,
        "gevolgen": [clauses.index(one) for one in graph.rule.gevolgen.clauses],
        "ontvangstbewijs": receipt(graph),
    }


def teruggeteld(nodes: Iterable[Node]) -> list[list[Any]]:
    """Nodes that say how many places back each part of them stands: alike nodes are then written
    alike, and a page is a fifth smaller once it is packed.
    """
    written = (gegevens.knoop(node) for node in nodes)
    return [
        [op, [place - arg for arg in args], *detail]
        for place, (op, args, *detail) in enumerate(written)
    ]


def documenten(law: Registers, places: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Each text that has one of these places: what its places begin with in words, whether it
    stands in the book, and its own address (``rekenaar/places.mjs`` makes the rest of a place).
    """
    found = law.vindplaatsen
    first = {place.partition("/")[0]: place for place in places}
    return {
        name: gevuld(
            {
                "naam": found.naam(place),
                "in_boek": found.bron(place).in_boek,
                "url": found.bron(place).url,
            }
        )
        for name, place in first.items()
    }


def cijfers(graphs: list[Graph]) -> dict[str, dict[str, Any]]:
    """Every figure that the graphs look up; the evaluator itself says its values in words."""
    found = gegevens.cijfers(graphs)
    return {
        name: gevuld(figure | {"waarden": [_waarde(one) for one in figure["waarden"]]})
        for name, figure in found.items()
    }


def _waarde(row: dict[str, Any]) -> dict[str, Any]:
    """A value and its days, as far as it has them; it may be «nee» itself."""
    return {name: one for name, one in row.items() if one is not None and name != "tekst"}


def gevuld(row: dict[str, Any]) -> dict[str, Any]:
    """What is there, or is so, of something: the evaluator knows what may be absent."""
    return {name: one for name, one in row.items() if one is not None and one is not False}


def vindplaatsen(graphs: list[Graph]) -> dict[str, None]:
    """Every place that an answer may name."""
    places = {
        place: None
        for graph in graphs
        for part in graph.outcome.delen
        for place in (part.bron, *(_places(part)))
        if place
    }
    values = [value for graph in graphs for one in graph.figures.values() for value in one.waarden]
    places |= dict.fromkeys(value.bron for value in values)
    said = [one.gevolg for graph in graphs for one in graph.rule.gevolgen.clauses]
    return places | dict.fromkeys(one.bron for one in said if one.bron)


def _places(part: Any) -> list[str]:
    return [place for _, _, place in part.delen] if isinstance(part, Stapel) else []
