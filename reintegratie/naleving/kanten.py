"""How a rule compares a number of the text: found in its graph, whatever way it is written.

A bound and its opposite draw the same line: «ten minste 12» and «minder dan 12» part 12 from less,
«meer dan 12» and «ten hoogste 12» part it from more. So a rule may ask either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from reintegratie.core.graph import Node, graph_of
from reintegratie.core.outcome import Resultaat
from reintegratie.core.rules import Regel

VAN_AF, TOT_EN_MET = "het getal hoort bij meer", "het getal hoort bij minder"
LINE = {
    "ten minste": VAN_AF,
    "minder dan": VAN_AF,
    "vanaf": VAN_AF,
    "vóór": VAN_AF,
    "meer dan": TOT_EN_MET,
    "ten hoogste": TOT_EN_MET,
    "na": TOT_EN_MET,
    "binnen": TOT_EN_MET,
}
COMPARED = {">=": VAN_AF, "<": VAN_AF, ">": TOT_EN_MET, "<=": TOT_EN_MET}
TURNED = {VAN_AF: TOT_EN_MET, TOT_EN_MET: VAN_AF}
BOTH = frozenset({VAN_AF, TOT_EN_MET})
CONTINUOUS = ("kleinste", "grootste", "plus_", "laatste_dag")  # the same on both sides of a bound
GIVEN = {
    VAN_AF: re.compile("minste|laagste|kortste|eerste|vanaf"),
    TOT_EN_MET: re.compile("meeste|hoogste|langste|laatste|uiter|maximum"),
}


def values(value: Any) -> set[Decimal]:
    """Every number in the value of a figure, also within a table; of a day its year."""
    if isinstance(value, date):
        return {Decimal(value.year)}
    if isinstance(value, dict):
        return {one for part in value.values() for one in values(part)}
    number = isinstance(value, (int, Decimal)) and not isinstance(value, bool)
    return {Decimal(value)} if number else set()


def figures(rule: Regel, source: str) -> dict[str, set[Decimal]]:
    """The figures of a rule that a source gives, by name, each with its values."""
    found: dict[str, set[Decimal]] = {}
    for name, figure in graph_of(rule).figures.items():
        cited = [one.waarde for one in figure.waarden if one.bron.startswith(f"{source}/")]
        found[name] = set().union(*map(values, cited)) if cited else set()
    return {name: numbers for name, numbers in found.items() if numbers}


def sides(rule: Regel, name: str) -> set[str]:
    """Which lines a rule draws at a figure: it compares, limits, counts a term, or gives it."""
    nodes = graph_of(rule).nodes
    holding = _holding(nodes, name)
    drawn: set[str] = set()
    for place, node in enumerate(nodes):
        left, right = (one in holding for one in (*node.args, -1, -1)[:2])
        if node.op in COMPARED and left != right:
            line = COMPARED[node.op]
            drawn.add(line if right else TURNED[line])
        elif node.op.startswith(CONTINUOUS) and place in holding:
            drawn |= BOTH
    return drawn | _given(rule, holding)


def _given(rule: Regel, holding: set[int]) -> set[str]:
    """The lines that a result names, where the figure is what it gives."""
    results = [one for one in graph_of(rule).outcome.of(Resultaat) if one.waarde.place in holding]
    words = " ".join(f"{one.naam} {one.label}".casefold() for one in results)
    return {line for line, word in GIVEN.items() if word.search(words)}


def _holding(nodes: Sequence[Node], name: str) -> set[int]:
    """The places whose value is made of the figure by look-up and sums."""
    found: set[int] = set()
    for place, node in enumerate(nodes):
        own = node.op in ("cijfer", "opzoeken") and node.detail == name
        if own or (node.op not in COMPARED and any(one in found for one in node.args)):
            found.add(place)
    return found
