"""A question to the prover: can this hold for somebody? Yes, with a model; no; or not known."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import z3

from .logica import all_of
from .mens import Mens
from .persoon import Persoon, fixed, read

Goal = TypeVar("Goal", bound=Hashable)
# The most work that one question may take, as Z3 counts it: what takes more is not known. Unlike a
# time it is the same on every machine. A million is about half a second.
QUICK, LOOKING, MOST = 1_000_000, 4_000_000, 40_000_000


@dataclass(frozen=True)
class Antwoord:
    """``can`` is True with a ``model``, False (proven that nobody), or None (not known)."""

    can: bool | None
    model: z3.ModelRef | None = None


def ask(mens: Mens, *conditions: z3.BoolRef, work: int = MOST) -> Antwoord:
    """Whether there is somebody for whom all these conditions hold."""
    asked = all_of([mens.background(), *conditions])
    if z3.is_false(asked):
        return Antwoord(False)
    solver = z3.Solver()
    solver.set("rlimit", work)
    solver.add(asked)
    found = solver.check()
    if found == z3.unknown:
        return Antwoord(None)
    return Antwoord(True, solver.model()) if found == z3.sat else Antwoord(False)


def holds(model: z3.ModelRef, condition: z3.BoolRef) -> bool:
    """Whether a condition holds for the person of a model."""
    return z3.is_true(model.eval(condition, model_completion=True))


class Zoeker:
    """Looks for somebody who has each of some goals, and remembers who had them before.

    Whoever has a goal on one day may have it on another: that is asked first, and soon answered.
    ``people`` are tried for every goal.
    """

    def __init__(self, people: Iterable[Persoon] = ()):
        self._people = list(people)
        self._had: dict[Hashable, Persoon] = {}

    def possible(self, mens: Mens, goals: Mapping[Goal, z3.BoolRef]) -> dict[Goal, bool | None]:
        """For each goal whether somebody can have it; one person may have several at once."""
        found: dict[Goal, bool | None] = {}
        for name, goal in goals.items():
            if name in found:
                continue
            answer = self._ask(mens, name, goal)
            found[name] = answer.can
            if answer.model is not None:
                others = [other for other in goals if other not in found]
                also = [other for other in others if holds(answer.model, goals[other])]
                found |= dict.fromkeys(also, True)
                self._remember(mens, answer.model, [name, *also])
        return found

    def _ask(self, mens: Mens, name: Hashable, goal: z3.BoolRef) -> Antwoord:
        if z3.is_false(goal):
            return Antwoord(False)
        for person in [self._had[name]] if name in self._had else []:
            answer = ask(mens, goal, *fixed(mens, person), work=QUICK)
            if answer.can:
                return answer
        answer = ask(mens, goal, work=QUICK)
        tries = (ask(mens, goal, *fixed(mens, one), work=QUICK) for one in self._people)
        if answer.can is None:
            answer = next((one for one in tries if one.can), answer)
        return ask(mens, goal, work=LOOKING) if answer.can is None else answer

    def _remember(self, mens: Mens, model: z3.ModelRef, goals: Iterable[Hashable]) -> None:
        self._had |= dict.fromkeys(goals, read(mens, model))
