"""What can become of somebody: another oordeel, or another result where the oordeel stays."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import z3

from reintegratie.core.outcome import NEE, OORDELEN

from .dagen import Dag
from .logica import ONWAAR, WAAR, all_of, any_of, negate, same
from .term import NietTeBewijzen, equal
from .uitslag import Gevonden
from .vraag import holds
from .werelden import JA, Wereld
from .zeker import Zeker

KOMT, VERVALT, MEER, MINDER, WORDT_JA, WORDT_NEE, ANDERS = EFFECTEN = (
    "komt",
    "vervalt",
    "meer",
    "minder",
    "wordt ja",
    "wordt nee",
    "anders",
)
NIET_GEVONDEN = "Wat er precies verandert, is niet te bewijzen."
Formules = dict[str, z3.BoolRef]


class Overgang(NamedTuple):
    """From which oordeel to which (None: the rule is not there), or what a ``resultaat`` does.

    ``effect`` is one of ``EFFECTEN``. A result is looked at where the oordeel stays: else that
    tells it.
    """

    voor: str | None = None
    na: str | None = None
    resultaat: str = ""
    effect: str = ""

    @property
    def orde(self) -> tuple[int, ...]:
        """Its place among others, those of a result last: the same however they are found."""
        words = [OORDELEN.index(one) if one else -1 for one in (self.voor, self.na)]
        effect = EFFECTEN.index(self.effect) + 1 if self.effect else 0
        return effect, *words


def overgangen(zeker: Zeker, world: Wereld) -> dict[Overgang, z3.BoolRef]:
    """All that can become of somebody under one reading, and of whom it does.

    Everybody for whom the outcome differs is among them. Raises NietTeBewijzen.
    """
    goals = dict(_mogelijk(world))
    left, found = dict(goals), set()
    while (answer := zeker.iemand(any_of(left.values()))).can is not False:
        had = [one for one, who in left.items() if answer.model and holds(answer.model, who)]
        if not had:
            raise NietTeBewijzen(NIET_GEVONDEN)
        found |= {*had}
        left = {one: who for one, who in left.items() if one not in found}
    return {one: who for one, who in goals.items() if one in found}


def _mogelijk(world: Wereld) -> Iterator[tuple[Overgang, z3.BoolRef]]:
    """Every way in which two outcomes can differ, as a formula."""
    before, after = world.voor, world.na
    if not (before and after):
        yield from _alleen(world)
        return
    words = [word for word in before.oordeel if word != NEE]  # no result of a no is anybody's
    stays = any_of(all_of([before.oordeel[word], after.oordeel[word]]) for word in words)
    for one, was in before.oordeel.items():
        for other, becomes in after.oordeel.items():
            if one != other:
                yield Overgang(one, other), all_of([was, becomes])
    for name in dict.fromkeys([*before.results, *after.results]):
        effects = effecten(before.results.get(name), after.results.get(name))
        for what, who in effects.items():
            yield Overgang(resultaat=name, effect=what), all_of([stays, who])


def _alleen(world: Wereld) -> Iterator[tuple[Overgang, z3.BoolRef]]:
    """Each yes of a rule that goes, or that comes."""
    for word in JA:
        if world.voor:
            yield Overgang(word, None), world.voor.oordeel[word]
        if world.na:
            yield Overgang(None, word), world.na.oordeel[word]


def effecten(one: Gevonden | None, other: Gevonden | None) -> Formules:
    """What can become of a result; None where a rule lacks it. At most one holds."""
    before, after = (found.has_value if found else ONWAAR for found in (one, other))
    if one is None or other is None:
        return {KOMT: after, VERVALT: before}
    moves = {what: all_of([before, after, said]) for what, said in _bewogen(one, other).items()}
    neither = [negate(before), negate(after), negate(same(one.not_for_you, other.not_for_you))]
    return {
        KOMT: all_of([after, negate(before)]),
        VERVALT: all_of([before, negate(after)]),
        **moves,
        ANDERS: any_of([all_of(neither), moves.get(ANDERS, ONWAAR)]),
    }


def _bewogen(one: Gevonden, other: Gevonden) -> Formules:
    """How two values can differ: more or less of a number or a day, a yes or a no, or otherwise."""
    left, right = one.term.value, other.term.value
    if one.term.kind != other.term.kind:
        return {ANDERS: WAAR}
    if isinstance(left, Dag):
        return {MEER: left.before(right), MINDER: right.before(left)}
    if one.term.kind == "getal":
        return {MEER: left < right, MINDER: right < left}
    if one.term.kind == "ja_nee":
        return {WORDT_JA: all_of([negate(left), right]), WORDT_NEE: all_of([left, negate(right)])}
    return {ANDERS: negate(equal(one.term, other.term))}
