"""The facts of one person, as a rule sees them: ``f.naam``; what is not given is unknown."""

from __future__ import annotations

from typing import Any

from .concepts import Begrip
from .errors import OnbekendFeit
from .values import Expression, Name, Scalar, unknown


class Facts:
    """Answers each fact with a value or an unknown; ``asked`` holds the concepts in order."""

    def __init__(self, concepts: dict[str, Begrip], values: dict[str, Any]):
        self._concepts = concepts
        self._values = values
        self.asked: dict[str, Begrip] = {}

    def __getattr__(self, name: str) -> Expression:
        if name not in self._concepts:
            raise OnbekendFeit(name, self._concepts)
        self.asked[name] = self._concepts[name]
        found = self._expression(name, self._values.get(name))
        self.__dict__[name] = found  # asked again, it is there
        return found

    def _expression(self, name: str, value: Any) -> Expression:
        if value is None:
            return unknown("feit", name)
        return Scalar(value, refs=frozenset({Name("feit", name)}))
