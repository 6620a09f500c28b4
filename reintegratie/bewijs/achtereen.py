"""Questions about the same people, one after another: quicker than each by itself (``ask``)."""

from __future__ import annotations

from collections.abc import Callable

import z3

from .logica import all_of
from .vraag import QUICK, Antwoord, gerekend
from .werk import Werk


class Achtereen:
    """Whether there is somebody of these people for whom something holds.

    In a context of their own: what a question takes hangs on those before it here, and on nothing
    else in the process. What takes more than a little work is not known.
    """

    def __init__(self, werk: Werk, *people: z3.BoolRef):
        self.werk, self.solver = werk, z3.Solver(ctx=z3.Context())
        self.solver.set("rlimit", QUICK)
        self.solver.add(all_of(people).translate(self.solver.ctx))
        self._counted = gerekend(self.solver)

    def iemand(self, *conditions: z3.BoolRef) -> Antwoord:
        """Whether there is somebody for whom all of these hold; not known once no work is left."""
        return self._asked(conditions, lambda: self.solver.model().translate(z3.main_ctx()))

    def kan(self, *conditions: z3.BoolRef) -> bool | None:
        """The same without a model: quicker."""
        return self._asked(conditions, lambda: None).can

    def _asked(
        self, conditions: tuple[z3.BoolRef, ...], model: Callable[[], z3.ModelRef | None]
    ) -> Antwoord:
        if self.werk.op:
            return Antwoord(None)
        self.solver.push()
        self.solver.add(*(one.translate(self.solver.ctx) for one in conditions))
        found = self.solver.check()
        can = None if found == z3.unknown else found == z3.sat
        answer = Antwoord(can, model() if can else None)
        self.solver.pop()
        self._charge()
        return answer

    def _charge(self) -> None:
        before, self._counted = self._counted, gerekend(self.solver)
        self.werk.neem(self._counted - before)
