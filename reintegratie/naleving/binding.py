"""What follows by a rule binds as the words of its text bind: a duty, a right, a power, a ban."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from reintegratie.core.contract import Norm
from reintegratie.core.graph import Graph, graph_of
from reintegratie.core.outcome import (
    KAN,
    MODALITEITEN,
    PLICHT,
    RECHT,
    VERBOD,
    VRIJSTELLING,
)
from reintegratie.core.rules import Regel

from .fout import Fout
from .normen import elsewhere, led, norms, of_the_law, standing, turning

POWERS = {"kan", "mag"}
WEAK = POWERS | {"in de regel", "bij voorkeur", "van belang", "bedoeld voor"}
BINDS = {"moet", "heeft recht op", "mag", "mag niet", "kan niet", "hoeft niet", "geldt niet", "is"}
BINDS |= {"wordt aangemoedigd"}
FITS = {
    "moet": {PLICHT},
    "heeft recht op": {RECHT},
    "mag": {RECHT},
    "kan": {RECHT},
    "mag niet": {VERBOD},
    "kan niet": {VERBOD},
    "hoeft niet": {VRIJSTELLING},
    "geldt niet": {VRIJSTELLING},
    "wordt aangemoedigd": {RECHT, PLICHT},
    "is": {RECHT, PLICHT, VERBOD, VRIJSTELLING},
}


def modaliteit(rule: Regel) -> Iterator[Fout]:
    """What binds stands on words that bind, a power on words that leave room."""
    if of_the_law(rule):
        return
    if not fit(modalities(rule, rule.bron), (*led(rule), *turning(rule))):
        yield Fout(rule.naam, rule.bepalingen[0], "modaliteit")
    for source, places in elsewhere(rule).items():
        if not fit(modalities(rule, source), standing(rule.wetboek, places)):
            yield Fout(rule.naam, rule.bepalingen[0], "modaliteit", source)


def aard(rule: Regel) -> Iterator[Fout]:
    """What binds is of the kind that the text says: a ban is no right, a duty no exemption."""
    if RECHT in modalities(rule, rule.bron) and rule.trace.outcome.bindt not in kinds(rule):
        yield Fout(rule.naam, rule.bepalingen[0], "aard")


def modalities(rule: Regel, source: str | None = None) -> set[str]:
    """What can follow by a rule: every modality that its expression can give."""
    graph = graph_of(rule)
    return told(graph, graph.outcome.modaliteit.place, source) & set(MODALITEITEN)


def told(graph: Graph, place: int, source: str | None = None) -> set[Any]:
    """The values that a node can give when a source speaks."""
    op, args, detail = graph.nodes[place]
    if op == "vast":
        return {detail.value}
    if op == "lezing":
        own = (source and graph.conflicts[detail[0]].eigen(source)) or detail[1:]
        args = tuple(arg for arg, name in zip(args, detail[1:], strict=True) if name in own)
    if op == "kies":
        args = args[1:]
    return set().union(*(told(graph, arg, source) for arg in args))


def fit(can: set[str], some: Iterable[Norm]) -> bool:
    """Whether norms have a word for all that can follow."""
    known = {norm.modaliteit for norm in some}
    return not ((KAN in can and not known & WEAK) or (RECHT in can and not known & BINDS))


def kinds(rule: Regel) -> set[str]:
    """The kinds that fit the words of the text; whoever has no duty himself may have a right."""
    found: set[str] = set()
    for norm in norms(rule):
        found |= FITS.get(norm.modaliteit, set())
        if norm.modaliteit == "moet" and norm.wie and not set(norm.wie) & set(norm.betreft):
            found.add(RECHT)
    return found
