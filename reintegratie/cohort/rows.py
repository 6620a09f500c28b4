"""The rows of one table: how values stand in it, and how a fault in a row is reported."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.outcome import OORDELEN

from .arrays import TEXT


class Rows:
    """The labels of the rows, and the codes that stand for the texts in this table.

    The oordelen come first: their code is their place in ``OORDELEN``.
    """

    def __init__(self, labels: Any):
        self.labels = labels
        self._codes = {text: code for code, text in enumerate(OORDELEN)}

    @property
    def texts(self) -> list[str]:
        """Every text, at the place of its code."""
        return list(self._codes)

    def encode(self, value: Any) -> Any:
        """A single value as it stands in a column."""
        if isinstance(value, bool):
            return np.bool_(value)
        if isinstance(value, int) and abs(value) < 2**62:
            return np.int64(value)
        if isinstance(value, (int, Decimal)):
            return np.float64(value)
        if isinstance(value, date):
            return np.datetime64(value, "D")
        if isinstance(value, str):
            return TEXT(self._codes.setdefault(value, len(self._codes)))
        raise TypeError(f"«{type(value).__name__}» past niet in een tabel")

    def decode(self, values: Any) -> list[Any]:
        """The values of a column as ``core`` knows them; a float is the decimal it shows."""
        if values.dtype.type is TEXT:
            return [self.texts[code] for code in values]
        found = values.tolist()
        return [Decimal(str(one)) for one in found] if values.dtype.kind == "f" else found

    def encode_all(self, values: list[Any]) -> Any:
        """Many values as they stand in a column; they are of one kind."""
        return np.array([self.encode(value) for value in values])

    def at(self, row: int, function: Callable, *given: Any) -> Any:
        """What the function gives; its error says which row it is about."""
        try:
            return function(*given)
        except ReintegratieFout as fault:
            raise type(fault)(f"Rij {self.labels[row]}: {fault.melding}", fault.veld) from None

    def refuse(self, bad: Any, raising: Callable[[int], Any]) -> None:
        """Let the function raise its error about the first row that is bad, if any is."""
        if np.any(bad):
            row = int(np.argmax(bad))
            self.at(row, raising, row)
