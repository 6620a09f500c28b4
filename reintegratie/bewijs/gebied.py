"""A region of people, found exactly: boxes that hold everybody for whom a condition holds.

Each box is grown from somebody whom the prover found, and is proven whole: a fact is dropped where
it makes no difference, and widened as far as it goes. The region is complete once the prover says
that nobody is left outside the boxes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import z3

from .achtereen import Achtereen
from .dagen import Dag
from .gevraagd import Gevraagd
from .logica import all_of, any_of, negate
from .mens import Mens
from .persoon import Persoon, read
from .term import number
from .verbreden import STEPS, Span, widest
from .vraag import ask
from .werk import GENOEG, Werk

MOST = 24  # boxes: a region of more is no answer for a reader


class Bereik(NamedTuple):
    """The values of one fact: one of ``keuzes``, or from ``van`` up to ``tot`` (both included).

    None is an end that is open. ``na`` is the last value below, where all above it are in, and
    ``voor`` the first one above, where all below it are in.
    """

    keuzes: tuple[Any, ...] = ()
    van: Any = None
    tot: Any = None
    na: Any = None
    voor: Any = None

    def heeft(self, value: Any) -> bool:
        """Whether a value is one of these."""
        if self.keuzes:
            return value in self.keuzes
        if self.na is not None and value <= self.na:
            return False
        if self.voor is not None and value >= self.voor:
            return False
        above = self.van is None or self.na is not None or value >= self.van
        return above and (self.tot is None or self.voor is not None or value <= self.tot)


Doos = dict[str, Bereik]


class Gebied(NamedTuple):
    """Boxes of people. ``volledig``: nobody outside them is in the region."""

    dozen: tuple[Doos, ...]
    volledig: bool

    def heeft(self, facts: Mapping[str, Any]) -> bool:
        """Whether somebody of whom all is known is in one of the boxes."""
        return any(all(span.heeft(facts[name]) for name, span in box.items()) for box in self.dozen)

    def raakt(self, facts: Mapping[str, Any]) -> bool:
        """Whether somebody of whom only these facts are known may be in it."""
        return not self.volledig or any(
            all(name not in facts or span.heeft(facts[name]) for name, span in box.items())
            for box in self.dozen
        )

    def formule(self, mens: Gevraagd) -> z3.BoolRef:
        """Whether somebody is in one of the boxes."""
        return any_of(in_doos(mens, box) for box in self.dozen)


def gebied(
    mens: Mens,
    background: z3.BoolRef,
    condition: z3.BoolRef,
    meeste: int = MOST,
    werk: Werk = GENOEG,
) -> Gebied:
    """Everybody for whom a condition holds; ``background`` says who can be somebody at all.

    Not ``volledig`` where that takes more than ``meeste`` boxes, or more than ``werk``.
    """
    return _Groei(mens, background, condition, werk).gebied(meeste)


class _Groei:
    def __init__(self, mens: Mens, background: z3.BoolRef, condition: z3.BoolRef, werk: Werk):
        self.mens, self.background, self.condition = mens, background, condition
        self.werk = werk
        # many boxes are held against the same people
        self.against = Achtereen(werk, mens.background(), background, negate(condition))
        self.inside: dict[tuple[str, Bereik], z3.BoolRef] = {}

    def gebied(self, meeste: int) -> Gebied:
        """Box after box, until nobody is left."""
        boxes: list[Doos] = []
        while len(boxes) <= meeste:
            outside = [negate(self._formula(box)) for box in boxes]
            written = self.mens.written()
            asked = (self.background, self.condition, *outside, *written)
            found = ask(self.mens, *asked, werk=self.werk)
            if found.model is None:
                return Gebied(tuple(self._needed(boxes)), volledig=found.can is False)
            if len(boxes) == meeste:
                break
            box = self._grown(read(self.mens, found.model))
            if self.werk.op:  # it may hold just this person: of no use to a reader
                break
            boxes.append(box)
        return Gebied(tuple(boxes), volledig=False)

    def _needed(self, boxes: list[Doos]) -> Iterator[Doos]:
        """Without a box that the others hold already."""
        kept = list(boxes)
        for box in boxes:
            others = [self._formula(one) for one in kept if one is not box]
            alone = all_of([self.background, self._formula(box), negate(any_of(others))])
            if len(kept) > 1 and ask(self.mens, alone, werk=self.werk).can is False:
                kept.remove(box)
        yield from kept

    def _grown(self, person: Persoon) -> Doos:
        """The widest box around a person: facts that make no difference go first."""
        box = {name: self._only(name, value) for name, value in person.feiten.items()}
        for name in list(box):
            rest = {other: span for other, span in box.items() if other != name}
            if self._whole(rest):
                box = rest
        for name in box:
            box = box | {name: self._wider(box, name, person.feiten[name])}
        return box

    def _whole(self, box: Doos) -> bool:
        """Whether the condition holds for everybody in a box."""
        return self.against.kan(self._formula(box)) is False

    def _wider(self, box: Doos, name: str, value: Any) -> Bereik:
        concept = self.mens.law.begrippen[name]
        if concept.keuzes:
            kept = [value]
            for choice in concept.keuzes:
                if choice != value and self._whole(box | {name: Bereik((*kept, choice))}):
                    kept.append(choice)
            return Bereik(tuple(one for one in concept.keuzes if one in kept))
        if concept.type not in STEPS:
            return box[name]

        def whole(span: Span) -> bool:
            return self._whole(box | {name: Bereik((), *span)})

        return Bereik((), *widest(concept, value, whole))

    def _only(self, name: str, value: Any) -> Bereik:
        concept = self.mens.law.begrippen[name]
        return Bereik((), value, value) if concept.type in STEPS else Bereik((value,))

    # as formulas -------------------------------------------------------------

    def _formula(self, box: Doos) -> z3.BoolRef:
        for name, span in box.items():
            if (name, span) not in self.inside:
                self.inside[name, span] = inside(self.mens, name, span)
        return all_of(self.inside[one] for one in box.items())


def in_doos(mens: Gevraagd, box: Doos) -> z3.BoolRef:
    """Whether somebody is in a box."""
    return all_of(inside(mens, name, span) for name, span in box.items())


def inside(mens: Gevraagd, name: str, span: Bereik) -> z3.BoolRef:
    """Whether a fact of somebody lies in a span."""
    term = mens.fact(name)
    if span.keuzes:
        return any_of(_is(mens, name, value) for value in span.keuzes)
    if term.kind == "datum":
        first, last = (one and Dag.fixed(mens.calendar, one) for one in (span.van, span.tot))
        ends = [negate(term.value.before(first))] if first else []
        return all_of([*ends, *([negate(last.before(term.value))] if last else [])])
    return all_of(_ends(term.value, span))


def _ends(value: Any, span: Bereik) -> Iterator[z3.BoolRef]:
    if span.na is not None:
        yield value > number(span.na)
    elif span.van is not None:
        yield value >= number(span.van)
    if span.voor is not None:
        yield value < number(span.voor)
    elif span.tot is not None:
        yield value <= number(span.tot)


def _is(mens: Gevraagd, name: str, value: Any) -> z3.BoolRef:
    term = mens.fact(name)
    if term.kind == "ja_nee":
        found: z3.BoolRef = term.value
        return found if value else negate(found)
    return term.value == mens.texts.code(value)
