"""What would change an answer: of each given fact that it rests on, the nearest other values.

Found by asking the same rule again, so told is only what was seen: the answer at another value,
which the value just before it does not give. What another answer to a question of yes or no would
lose is not told: the requirements say it.

First comes what makes it a yes, then where readings come to differ, then what makes it a no; what
leaves it open only where there is nothing else. Among these comes first what time brings by itself,
then numbers and days, then what else is asked, in the order of the rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby
from typing import Any, NamedTuple

from . import phrases
from .breaks import breaks, in_words
from .concepts import Begrip
from .drawings import Stapel
from .errors import ReintegratieFout
from .given import show_fact
from .graph import graph_of
from .graph.counted import counted
from .graph.turns import DOWN, STEPS, UP, ends, steps, value_at
from .outcome import NEE, ONBEKEND
from .possibilities import Further, values
from .seen import RANKS, Seen
from .solution import Solution

MOST = 4  # other values; more is no answer any more
TOGETHER = 3  # choices that are named together
RUNNING, NUMBER, LAST = range(3)  # what time brings by itself, numbers and days, what else is asked


class Change(NamedTuple):
    """Other values of a fact, and what they make of the answer; ``kind`` says where it stands."""

    concept: Begrip
    values: list[Any]
    words: str
    seen: Seen
    said: str
    kind: int


def changes(answer: Solution, further: Further) -> list[dict[str, Any]]:
    """Each other outcome with the facts that lead to it. ``further`` answers for other facts.

    Empty where nothing is decided, or where amounts are added up: there every euro changes it.
    """
    if answer.zwijgt or answer.oordeel == ONBEKEND or answer.outcome.of(Stapel):
        return []
    found = sorted(_Asking(answer, further).found(), key=lambda one: (one.seen.rank, one.kind))
    decided = [one for one in found if one.seen.answer.oordeel != ONBEKEND]
    told = (decided or found)[:MOST]
    outcomes = list(dict.fromkeys(one.said for one in told))
    return [_row(said, [one for one in told if one.said == said]) for said in outcomes]


class _Asking:
    """The same rule asked about other values of one fact at a time."""

    def __init__(self, answer: Solution, further: Further):
        self.base, self.further = Seen(answer), further
        places = [one.place for one in (answer.outcome.wie, *answer.outcome.deciding)]
        self.worlds = [(one.carried, counted(one.carried, *places)) for one in answer.worlds]

    def found(self) -> Iterator[Change]:
        """Every change, in the order in which the rule asks its facts."""
        for concept in self._facts():
            if concept.type in STEPS:
                yield from self._moved(concept, UP)
                yield from self._moved(concept, DOWN)
            else:
                yield from self._otherwise(concept)

    def _facts(self) -> list[Begrip]:
        """The given facts on which it rests, also by way of what follows from them."""
        answer, follows = self.base.answer, self.base.answer.known.follows
        nodes = [carried.graph.nodes[place] for carried, at in self.worlds for place in at]
        counting = {node.detail for node in nodes if node.op == "feit"}
        asked = [name for name in graph_of(answer.regel).facts if name in counting]
        behind = [follows[name].door if name in follows else (name,) for name in asked]
        given = [name for names in behind for name in names if name in answer.feiten]
        return [answer.regel.wetboek.begrippen[name] for name in dict.fromkeys(given)]

    def _ask(self, concept: Begrip, value: Any) -> Seen | None:
        """What another value gives; None where the rule cannot be carried out for it."""
        try:
            return Seen(self.further({concept.naam: value}), self.base)
        except ReintegratieFout:
            return None

    def _otherwise(self, concept: Begrip) -> Iterator[Change]:
        """The other answers to a question that has few; those that come to the same together."""
        given = self.base.answer.feiten[concept.naam]
        seen = [(one, self._ask(concept, one)) for one in values(concept) if one != given]
        gained = [(value, there) for value, there in seen if there and there.gains(self.base)]
        for said in dict.fromkeys(there.said(True) for _, there in gained):
            same = [(value, there) for value, there in gained if there.said(True) == said]
            if len(same) <= TOGETHER:
                chosen = [value for value, _ in same]
                words = phrases.OR.join(show_fact(concept, {concept.naam: one}) for one in chosen)
                yield Change(concept, chosen, words, same[0][1], said, LAST)

    def _moved(self, concept: Begrip, way: int) -> Iterator[Change]:
        """The nearest value above or below that alters it, but for a no to nothing at all."""
        here = steps(concept, self.base.answer.feiten[concept.naam])
        found, end = breaks(self.worlds, concept, here, way), ends(concept)[way == UP]
        for far, *later in (found[index:] for index in range(len(found))):
            reached = self._reached(concept, far, way, later[0] - way if later else end)
            if reached is None:
                continue
            there, flat = reached
            if far != end or there.rank != RANKS[NEE]:
                said, beyond = there.said(flat), map(partial(self._at, concept), (*later, end))
                on = far != end and all(one and one.said(flat) == said for one in beyond)
                words = in_words(concept, here, far, way, on)
                kind = RUNNING if concept.loopt_op and way == UP else NUMBER
                yield Change(concept, [value_at(concept, far)], words, there, said, kind)
            return

    def _reached(self, concept: Begrip, far: int, way: int, last: int) -> tuple[Seen, bool] | None:
        """What a value gives, and whether that stays so up to the last one before another turn.

        None where it alters nothing, or only an amount that goes along.
        """
        there, before = self._at(concept, far), self._at(concept, far - way)
        if not there or not before or not there.alters(self.base, before):
            return None
        flat = self._is_flat(concept, far, last, there)
        return (there, flat) if flat or there.parts[:2] != self.base.parts[:2] else None

    def _is_flat(self, concept: Begrip, far: int, last: int, there: Seen) -> bool:
        """Whether it stays the same up to where something turns again, if it is an amount."""
        if not there.is_quantity:
            return True
        long = last != far or concept.type == "geheel"
        beyond = self._at(concept, last) if long else None
        return beyond is not None and beyond.parts == there.parts

    def _at(self, concept: Begrip, number: int) -> Seen | None:
        return self._ask(concept, value_at(concept, number))


def _row(said: str, found: list[Change]) -> dict[str, Any]:
    answer = found[0].seen.answer
    return {
        "oordeel": answer.oordeel,
        "aard": answer.aard,
        "dan": said,
        "als": [_when(list(same)) for _, same in groupby(found, lambda one: one.concept)],
    }


def _when(found: list[Change]) -> dict[str, Any]:
    concept = found[0].concept
    return {
        "feit": concept.naam,
        "label": concept.label,
        "waarden": [concept.schrijf(value) for one in found for value in one.values],
        "weergave": phrases.OR.join(one.words for one in found),
    }
