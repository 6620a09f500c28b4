"""Questions about anybody under all readings, asked many times of the same people."""

from __future__ import annotations

import z3

from .achtereen import Achtereen
from .gebied import Gebied, gebied
from .logica import all_of, negate
from .vraag import Antwoord, ask
from .werelden import Naast
from .werk import Werk


class Zeker:
    """Whether something follows for certain, and whether there is somebody; quicker than ``ask``.

    What is given up here is asked again apart. All together takes no more than ``werk``: once that
    is gone nothing is certain.
    """

    def __init__(self, both: Naast, werk: Werk):
        self.both, self.werk = both, werk
        self.achtereen = Achtereen(werk, both.mens.background(), both.wie)

    def volgt(self, condition: z3.BoolRef, *given: z3.BoolRef) -> bool:
        """Whether a condition is proven for everybody for whom these hold."""
        asked = (*given, negate(condition))
        can = self.achtereen.kan(*asked)
        return (self._apart(*asked).can if can is None else can) is False

    def iemand(self, *conditions: z3.BoolRef) -> Antwoord:
        """Whether there is somebody for whom all of these hold."""
        found = self.achtereen.iemand(*conditions)
        return self._apart(*conditions) if found.can is None else found

    def _apart(self, *conditions: z3.BoolRef) -> Antwoord:
        return ask(self.both.mens, self.both.wie, *conditions, werk=self.werk)

    def zelfde(self, one: z3.BoolRef, other: z3.BoolRef) -> bool:
        """Whether two conditions are proven to hold for the same people."""
        return z3.eq(one, other) or (self.volgt(one, other) and self.volgt(other, one))

    def gebied(self, given: list[z3.BoolRef], condition: z3.BoolRef, most: int) -> Gebied:
        """Those for whom a condition holds, of everybody for whom these do; of so many boxes."""
        both = self.both
        return gebied(both.mens, all_of([both.wie, *given]), condition, most, self.werk)
