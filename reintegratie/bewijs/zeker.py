"""Questions about anybody under all readings, asked many times of the same people."""

from __future__ import annotations

import z3

from .logica import negate
from .vraag import QUICK, Antwoord, ask
from .werelden import Naast


class Zeker:
    """Whether something follows for certain, and whether there is somebody; quicker than ``ask``.

    What was asked before may make a question lighter or heavier: it only decides what is given up
    here, and asked again apart.
    """

    def __init__(self, both: Naast):
        self.both = both
        self.solver = z3.Solver()
        self.solver.set("rlimit", QUICK)
        self.solver.add(both.mens.background(), both.wie)

    def volgt(self, condition: z3.BoolRef, *given: z3.BoolRef) -> bool:
        """Whether a condition is proven for everybody for whom these hold."""
        return self.iemand(*given, negate(condition)).can is False

    def iemand(self, *conditions: z3.BoolRef) -> Antwoord:
        """Whether there is somebody for whom all of these hold."""
        self.solver.push()
        self.solver.add(*conditions)
        found = self.solver.check()
        model = self.solver.model() if found == z3.sat else None
        self.solver.pop()
        if found == z3.unknown:
            return ask(self.both.mens, self.both.wie, *conditions)
        return Antwoord(model is not None, model)

    def zelfde(self, one: z3.BoolRef, other: z3.BoolRef) -> bool:
        """Whether two conditions are proven to hold for the same people."""
        return z3.eq(one, other) or (self.volgt(one, other) and self.volgt(other, one))
