"""Units of a law: the word for several («plekken»), which knows the word for one («plek»)."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import Any

from .outcome import Uitkomst


class Eenheid(str):
    """A unit, as its law writes it. ``enkelvoud`` is what it is called where there is one of it."""

    enkelvoud: str

    def __new__(cls, naam: str, enkelvoud: str) -> Eenheid:
        made = super().__new__(cls, naam)
        made.enkelvoud = enkelvoud
        return made

    def __reduce__(self) -> tuple[type[Eenheid], tuple[str, str]]:
        """What it is made of again where it was kept."""
        return Eenheid, (str(self), self.enkelvoud)


def unit(naam: str | None, singular: Mapping[str, str]) -> str | None:
    """A unit that knows its singular, where that is said."""
    return Eenheid(naam, singular[naam]) if naam and naam in singular else naam


def with_units(outcome: Uitkomst, singular: Mapping[str, str]) -> Uitkomst:
    """The outcome, in which the unit of each part knows its singular."""
    changed = copy(outcome)
    changed.delen = tuple(_part(one, singular) for one in outcome.delen)
    return changed


def _part(part: Any, singular: Mapping[str, str]) -> Any:
    named = getattr(part, "eenheid", None)
    if named not in singular:
        return part
    changed = copy(part)
    vars(changed)["eenheid"] = unit(named, singular)
    return changed
