"""What follows from what among facts: what nobody needs to ask, and what cannot be together.

A lawbook says it in ``regelingen/gevolgen.py``, in the language of its rules. Each ``Gevolg`` is
split into clauses, of which at least one part always holds: where all parts but one are known not
to hold, the last one does. So a fact follows from others, and where no part is left the facts
contradict each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import product
from typing import Any, NamedTuple

from ..concepts import Begrip
from ..outcome import Gevolg
from .asked import Moment, SymbolFacts, SymbolParameters
from .nodes import Constant, Node, Pool
from .operations import OPERATIONS
from .symbol import as_symbol

YES, NO = Constant("ja_nee", True), Constant("ja_nee", False)
Facts = Mapping[str, Any]
Test = Callable[[Facts, date], bool | None]
Said = Callable[[Any, Any], Iterable[Gevolg]]


class Part(NamedTuple):
    """One part of a clause: it holds where the node at ``place`` is ``holds``.

    ``facts`` are what it looks at; ``sets`` the facts that follow from it, each with the place of
    its value. ``test`` says whether it holds, or None while a fact is not known.
    """

    place: int
    holds: bool
    facts: frozenset[str]
    sets: tuple[tuple[str, int], ...]
    test: Test


@dataclass(frozen=True, eq=False)
class Clause:
    """Parts of which at least one holds, and why."""

    gevolg: Gevolg
    parts: tuple[Part, ...]

    @cached_property
    def facts(self) -> frozenset[str]:
        """All that it looks at."""
        return frozenset[str]().union(*(part.facts for part in self.parts))

    @cached_property
    def settable(self) -> frozenset[str]:
        """The facts that may follow from it."""
        return frozenset(name for part in self.parts for name, _ in part.sets)


class Statement(NamedTuple):
    """What a lawbook says: where the node at ``when`` holds, the one at ``then`` does."""

    gevolg: Gevolg
    when: int
    then: int


class Volgt(NamedTuple):
    """Why a fact is known that nobody gave: the rule, and the given facts it follows from."""

    gevolg: Gevolg
    door: tuple[str, ...]


class Strijd(NamedTuple):
    """Given facts that cannot be true together, and why not."""

    gevolg: Gevolg
    feiten: tuple[str, ...]


@dataclass
class Known:
    """The facts that are given with those that follow, why these follow, and what clashes."""

    given: Facts
    facts: dict[str, Any]
    order: Mapping[str, int]
    follows: dict[str, Volgt] = field(default_factory=dict)
    clashes: list[Strijd] = field(default_factory=list)

    def source(self, names: Iterable[str]) -> tuple[str, ...]:
        """The given facts behind these, in the order in which the lawbook names them."""
        behind = {
            given
            for name in names
            for given in (self.follows[name].door if name in self.follows else (name,))
        }
        return tuple(sorted(behind, key=self.order.__getitem__))


@dataclass(frozen=True, eq=False)
class Implications:
    """The clauses of a lawbook, or those that touch one rule."""

    nodes: tuple[Node, ...]
    statements: tuple[Statement, ...]
    clauses: tuple[Clause, ...]

    def about(self, asked: Iterable[str]) -> Implications:
        """The clauses that look at one of these facts, and those from which their facts may follow.

        So whatever follows for one of them, or contradicts one, is known from these alone.
        """
        wanted = set(asked)
        kept = {one for one in self.clauses if one.facts & wanted}
        before = -1
        while len(kept) > before:
            before = len(kept)
            wanted.update(*(one.facts for one in kept))
            kept |= {one for one in self.clauses if one.settable & wanted}
        clauses = tuple(one for one in self.clauses if one in kept)
        return Implications(self.nodes, self.statements, clauses)

    @cached_property
    def order(self) -> dict[str, int]:
        """The facts in the order in which they are named: an answer never hangs on another."""
        return {node.detail: place for place, node in enumerate(self.nodes) if node.op == "feit"}

    @cached_property
    def touching(self) -> dict[str, list[Clause]]:
        """For each fact the clauses that look at it."""
        found: dict[str, list[Clause]] = {}
        for clause in self.clauses:
            for name in clause.facts:
                found.setdefault(name, []).append(clause)
        return found

    def complete(self, given: Facts, day: date) -> Known:
        """What is known once everything has followed."""
        known = Known(given, dict(given), self.order)
        todo = sorted(given.keys() & self.touching.keys(), key=self.order.__getitem__)
        for name in todo:  # grows with what follows
            for clause in self.touching[name]:
                todo += self._apply(clause, known, day)
        return known

    def _apply(self, clause: Clause, known: Known, day: date) -> Iterable[str]:
        """Let one clause say what it can; the names of the facts that are new."""
        left = None
        for part in clause.parts:
            holds = part.test(known.facts, day)
            if holds or (holds is None and left):
                return ()
            if holds is None:
                left = part
        if left:
            return self._set(clause, left, known, day) if left.sets else ()
        clash = Strijd(clause.gevolg, known.source(clause.facts))
        if clash not in known.clashes:
            known.clashes.append(clash)
        return ()

    def _set(self, clause: Clause, part: Part, known: Known, day: date) -> set[str]:
        new = set()
        for name, place in part.sets:
            others = clause.facts - {name}
            if name not in known.facts and others <= known.facts.keys():
                known.facts[name] = value(self.nodes, place, known.facts, day)
                known.follows[name] = Volgt(clause.gevolg, known.source(others))
                new.add(name)
        return new


def value(nodes: tuple[Node, ...], place: int, facts: Facts, day: date) -> Any:
    """The value of a node of which every fact is known."""
    op, args, detail = nodes[place]
    if op == "feit":
        return facts[detail]
    if op == "peildatum":
        return day
    if op == "vast":
        return detail.value
    values = [value(nodes, arg, facts, day) for arg in args]
    strict = OPERATIONS[op].strict
    return strict(*values) if strict else BARE[op](values, detail)


BARE: dict[str, Callable[[list[Any], Any], Any]] = {
    "en": lambda values, _: all(values),
    "of": lambda values, _: any(values),
    "niet": lambda values, _: not values[0],
    "een_van": lambda values, choices: values[0] in choices,
}


def implications(concepts: dict[str, Begrip], said: Said | None) -> Implications:
    """The clauses of what a lawbook says; none where it says nothing."""
    if said is None:
        return Implications((), (), ())
    pool = Pool()
    day = Moment(pool, pool.place("peildatum"))
    facts, figures = SymbolFacts(concepts, pool), SymbolParameters({}, "", day, {})
    statements = tuple(
        Statement(one, as_symbol(pool, one.als).place, as_symbol(pool, one.dan).place)
        for one in said(facts, figures)
    )
    for constant in (YES, NO):  # what a fact may turn out to be
        pool.place("vast", detail=constant)
    split = _Split(tuple(pool))
    clauses = tuple(
        Clause(one.gevolg, parts)
        for one in statements
        for parts in split.clauses(one.when, one.then)
    )
    return Implications(split.nodes, statements, clauses)


def _choice(name: str, choices: tuple[Any, ...], holds: bool) -> Test:
    """The test of one fact that is one of these, or none of them."""

    def test(known: Facts, day: date) -> bool | None:
        given = known.get(name)
        return None if given is None else (given in choices) is holds

    return test


class _Split:
    """Takes a condition apart into clauses, down to what is no and, or, or not."""

    def __init__(self, nodes: tuple[Node, ...]):
        self.nodes = nodes
        self.places = {node: place for place, node in enumerate(nodes)}

    def clauses(self, when: int, then: int) -> list[tuple[Part, ...]]:
        """The clauses of «where the one holds, the other does»."""
        pairs = product(self._all(when, False), self._all(then, True))
        found = [tuple(dict.fromkeys((*one, *other))) for one, other in pairs]
        return [parts for parts in map(self._without_constants, found) if parts is not None]

    def _all(self, place: int, holds: bool) -> list[tuple[Part, ...]]:
        op, args, _ = self.nodes[place]
        if op == "niet":
            return self._all(args[0], not holds)
        if op in ("en", "of"):
            one, other = (self._all(arg, holds) for arg in args)
            if (op == "en") is holds:
                return one + other
            return [(*left, *right) for left, right in product(one, other)]
        return [(self._part(place, holds),)]

    def _part(self, place: int, holds: bool) -> Part:
        facts = self._facts(place)
        return Part(place, holds, facts, self._sets(place, holds), self._test(place, holds, facts))

    def _test(self, place: int, holds: bool, facts: frozenset[str]) -> Test:
        op, args, detail = self.nodes[place]
        if op == "feit":
            return _choice(detail, (True,), holds)
        if op == "een_van" and self.nodes[args[0]].op == "feit":
            return _choice(self.nodes[args[0]].detail, detail, holds)
        if op == "==" and [self.nodes[arg].op for arg in args] == ["feit", "vast"]:
            name, constant = (self.nodes[arg].detail for arg in args)
            return _choice(name, (constant.value,), holds)

        def test(known: Facts, day: date) -> bool | None:
            if not facts <= known.keys():
                return None
            return value(self.nodes, place, known, day) is holds

        return test

    def _facts(self, place: int) -> frozenset[str]:
        op, args, detail = self.nodes[place]
        own = frozenset({detail}) if op == "feit" else frozenset()
        return own.union(*(self._facts(arg) for arg in args))

    def _sets(self, place: int, holds: bool) -> tuple[tuple[str, int], ...]:
        """A fact that is yes or no, or one that is equal to something."""
        op, args, detail = self.nodes[place]
        if op == "feit":
            return ((detail, self.places[Node("vast", (), YES if holds else NO)]),)
        if op != "==" or not holds:
            return ()
        return tuple(
            (self.nodes[arg].detail, other)
            for arg, other in (args, args[::-1])
            if self.nodes[arg].op == "feit"
        )

    def _without_constants(self, parts: tuple[Part, ...]) -> tuple[Part, ...] | None:
        """Without what never holds; None where a part always does."""
        fixed = [part for part in parts if self.nodes[part.place].op == "vast"]
        if any(self.nodes[part.place].detail.value is part.holds for part in fixed):
            return None
        return tuple(part for part in parts if part not in fixed)
