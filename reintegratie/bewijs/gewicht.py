"""Which claims carry weight: without them something could go wrong that nothing else would see.

A claim does where it puts two calculations or two sources beside each other, or where it sees a
slip in a rule that no worked example sees. Claims of one family count once.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import NamedTuple

from reintegratie import wetboek

from .mutanten import als_in_voorbeelden, betrapt, gelijk, mutanten
from .stelling import Stelling
from .uitspraak import WORDS, lees

TWEE_BEREKENINGEN, TWEE_BRONNEN, FOUT = "twee berekeningen", "twee bronnen", "een fout"
FAMILY = 3  # as many alike are a family
Vorm = tuple[str, tuple[str, ...]]


class Gewicht(NamedTuple):
    """Claims that are of one family, or one alone, and why one of them carries weight, or None."""

    stellingen: tuple[Stelling, ...]
    waarom: str | None


def gewichten(claims: Iterable[Stelling]) -> list[Gewicht]:
    """Each family and each other claim with its weight."""
    known = list(claims)
    seeing = set(_seeing([one for one in known if not _beside(one)]))
    return [
        Gewicht(family, next(filter(None, (_why(one, seeing) for one in family)), None))
        for family in families(known)
    ]


def _why(claim: Stelling, seeing: set[str]) -> str | None:
    return _beside(claim) or (FOUT if claim.id in seeing else None)


def _beside(claim: Stelling) -> str | None:
    """Whether it puts two calculations or two sources beside each other."""
    if len(claim.regels) > 1:
        return TWEE_BEREKENINGEN
    sources = {wetboek().vindplaatsen.bron(place).id for place in claim.bron}
    return TWEE_BRONNEN if len(sources) > 1 else None


def _seeing(claims: list[Stelling]) -> Iterator[str]:
    """The claims that see a slip which no worked example sees, and that matters to somebody."""
    left = [one for one in claims if not one.tegenvoorbeeld]
    for rule in wetboek().versies:
        for mutant in mutanten(rule):
            about = [one for one in left if rule.naam in one.regels]
            if about and als_in_voorbeelden(mutant):
                seen = [one for one in about if betrapt(one, mutant)]
                if seen and not gelijk(mutant):
                    yield from (one.id for one in seen)
                    left = [one for one in left if one not in seen]


# families --------------------------------------------------------------------


def families(claims: Iterable[Stelling]) -> list[tuple[Stelling, ...]]:
    """The claims together that say the same of many calculations; any other claim alone."""
    left = {one.id: one for one in claims}
    forms: dict[Vorm, list[str]] = {}
    for one in left.values():
        for form in _forms(one):
            forms.setdefault(form, []).append(one.id)
    found: list[tuple[Stelling, ...]] = []
    for _ in range(len(forms)):
        alike = max(([id for id in ids if id in left] for ids in forms.values()), key=len)
        if len(alike) < FAMILY:
            break
        found.append(tuple(left.pop(id) for id in alike))
    return [*found, *((one,) for one in left.values())]


def _forms(claim: Stelling) -> set[Vorm]:
    """The claim with one calculation left open, for each of which the oordeel is asked."""
    found = set()
    for rule in claim.regels:
        texts = tuple(
            ast.unparse(_Open(rule).visit(deepcopy(lees(text)))) for text in claim.uitspraken
        )
        if any(OPEN in text for text in texts):
            found.add((claim.soort, texts))
    return found


OPEN = "___"


class _Open(ast.NodeTransformer):
    """Leaves the calculation open wherever its oordeel is asked."""

    def __init__(self, rule: str):
        self.rule = rule

    def visit_Call(self, node: ast.Call) -> ast.AST:
        asked = isinstance(node.func, ast.Name) and node.func.id in WORDS
        if asked and isinstance(node.args[0], ast.Name) and node.args[0].id == self.rule:
            return ast.Name(OPEN)
        return node
