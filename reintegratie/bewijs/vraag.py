"""A question to the prover: can this hold for somebody? Yes, with a model; no; or not known."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import z3

from .logica import all_of
from .mens import Mens
from .persoon import Persoon, fixed, read
from .werk import GENOEG, Werk

Goal = TypeVar("Goal", bound=Hashable)
# The most work that one question may take, as Z3 counts it: what takes more is not known. Unlike a
# time it is the same on every machine. A million is about half a second.
QUICK, LOOKING, MOST = 1_000_000, 4_000_000, 40_000_000
TRIED = 12  # people whose facts are tried where a question is not soon answered


@dataclass(frozen=True)
class Antwoord:
    """``can`` is True with a ``model``, False (proven that nobody), or None (not known)."""

    can: bool | None
    model: z3.ModelRef | None = None


def ask(mens: Mens, *conditions: z3.BoolRef, work: int = MOST, werk: Werk = GENOEG) -> Antwoord:
    """Whether there is somebody for whom all these conditions hold.

    It is asked in a context of its own: how much work it takes then depends on the question alone,
    and not on what was asked before it in the same process. It is part of a whole that may take no
    more than ``werk``: once that is gone nothing is known.
    """
    asked = all_of([mens.background(), *conditions])
    if z3.is_false(asked):
        return Antwoord(False)
    if werk.op:
        return Antwoord(None)
    solver = z3.Solver(ctx=z3.Context())
    solver.set("rlimit", werk.grens(work))
    solver.add(asked.translate(solver.ctx))
    found = solver.check()
    werk.neem(gerekend(solver))
    if found == z3.unknown:
        return Antwoord(None)
    return (
        Antwoord(True, solver.model().translate(asked.ctx)) if found == z3.sat else Antwoord(False)
    )


def gerekend(solver: z3.Solver) -> int:
    """All that was worked out in the context of a solver, as Z3 counts it."""
    return int(solver.statistics().get_key_value("rlimit count"))


def holds(model: z3.ModelRef, condition: z3.BoolRef) -> bool:
    """Whether a condition holds for the person of a model."""
    return z3.is_true(model.eval(condition, model_completion=True))


def possible(
    mens: Mens, goals: Mapping[Goal, z3.BoolRef], people: list[Persoon]
) -> dict[Goal, bool | None]:
    """For each goal whether somebody can have it; one person may have several at once.

    Where it is not soon known the facts of ``people`` are tried. Whoever is found goes first there.
    """
    found: dict[Goal, bool | None] = {}
    for name, goal in goals.items():
        if name in found:
            continue
        answer = _ask(mens, goal, people)
        found[name] = answer.can
        if answer.model is not None:
            others = [other for other in goals if other not in found]
            found |= {other: True for other in others if holds(answer.model, goals[other])}
            people.insert(0, read(mens, answer.model))
    return found


def _ask(mens: Mens, goal: z3.BoolRef, people: Sequence[Persoon]) -> Antwoord:
    answer = ask(mens, goal, work=QUICK)
    if answer.can is None:
        tries = (ask(mens, goal, *fixed(mens, one), work=QUICK) for one in people[:TRIED])
        answer = next((one for one in tries if one.can), answer)
    return ask(mens, goal, work=LOOKING) if answer.can is None else answer
