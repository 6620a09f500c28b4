"""The facts of everybody, as a rule sees them."""

from __future__ import annotations

from reintegratie.core.facts import Facts
from reintegratie.core.values import Expression

from .column import Column


class TableFacts(Facts):
    """Answers each fact with its column; one that is not there is unknown."""

    def _expression(self, name: str, value: Column | None) -> Expression:
        return super()._expression(name, None) if value is None else value
