"""A lawbook laid beside the law: a change laid over its rules, or a draft of a text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reintegratie.core.lawbook import Wetboek
from reintegratie.core.readings import Choice
from reintegratie.core.rules import Regel
from reintegratie.core.tijd import buiten

from .richting import Richting, richting

Paar = tuple[Regel | None, Regel | None]  # a rule of the law, and what it is then


class AndereWet(Wetboek):
    """The lawbook as it would be, beside the one that it is laid beside (``basis``).

    ``titel`` names it, ``toelichtingen`` say why, ``begin`` is the first day on which all of it
    holds (None where it changes nothing). What it does not touch is the very same rule.
    """

    basis: Wetboek

    @property
    def titel(self) -> str:
        """What stands above everything that is made of it."""
        raise NotImplementedError

    @property
    def toelichtingen(self) -> tuple[str, ...]:
        """Why, in words."""
        raise NotImplementedError

    @property
    def begin(self) -> date | None:
        """The first day on which everything in it holds."""
        raise NotImplementedError

    def chosen_on(self, _: date) -> Choice:
        """The readings that it chooses, on a date."""
        return {}

    def geraakt(self, peildatum: date | None = None) -> Iterator[str]:
        """The names of the rules that it touches, if only on that day; those that it adds last."""
        for name in dict.fromkeys([*self.basis.regelingen, *self.regelingen]):
            if self.regelingen.get(name) is not self.basis.regelingen.get(name):
                yield name

    def naast(self, naam: str, peildatum: date) -> Paar:
        """A rule on a day as it is, and as it would be.

        None where it is not there, or is known not to hold that day: the same on both sides.
        """
        one, other = (law.regelingen.get(naam) for law in (self.basis, self))
        return one and _geldend(one, peildatum), other and _geldend(other, peildatum)

    def richting(self, naam: str) -> Richting:
        """Whether more of a rule is a gain; a rule that is not in the list has no direction."""
        return richting(naam)


def _geldend(rule: Regel, peildatum: date) -> Regel | None:
    """The version of a rule of a day, unless it is known not to hold then."""
    found = rule.op(peildatum)
    return None if buiten(found, peildatum) else found
