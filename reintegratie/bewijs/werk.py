"""How much work a question of many parts may take as a whole: in the units that Z3 counts.

Unlike a time it is the same on every machine, so that what is told is too.
"""

from __future__ import annotations

from math import inf

GEHEEL = 40_000_000  # for who notices something: to find them, and as much to tell who they are
EACH = 2_000  # to put a question and to read its answer, which Z3 does not count


class Werk:
    """What is left of it: ``most`` at first, in units of Z3 (a million is about half a second).

    What is asked once it is gone (``op``) is not known; only the last question may go over it.
    """

    def __init__(self, most: float = inf):
        self.left = most

    @property
    def op(self) -> bool:
        """Whether there is none left."""
        return self.left <= 0

    def grens(self, most: int) -> int:
        """The most that a question may take that may never take more than ``most``."""
        return int(min(most, self.left))

    def neem(self, units: int) -> None:
        """Take what a question took."""
        self.left -= units + EACH


GENOEG = Werk()  # for a question of one part, which has a bound of its own
