"""Some rows of a table: how values stand there, and what was already worked out for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from threading import Lock
from typing import Any

import numpy as np

from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.outcome import OORDELEN
from reintegratie.core.values import Scalar

from .arrays import TEXT
from .data import LACKS, Data


class Texts:
    """The codes that stand for the texts in a table; an oordeel by its place in ``OORDELEN``."""

    def __init__(self) -> None:
        self._codes = {text: code for code, text in enumerate(OORDELEN)}
        self._lock = Lock()

    def code(self, text: str) -> int:
        """The code of a text, the same every time."""
        with self._lock:
            return self._codes.setdefault(text, len(self._codes))

    def all(self) -> list[str]:
        """Every text, at the place of its code."""
        return list(self._codes)


class Rows:
    """Rows with their labels. What is the same under several readings is worked out once."""

    def __init__(self, labels: Any, texts: Texts):
        self.labels, self.texts = labels, texts
        self._made: dict[tuple[Any, ...], tuple[Any, ...]] = {}
        self._constants: dict[Any, Data] = {}

    def once(self, operation: Callable[..., Any], *parts: Any, using: Any = None) -> Any:
        """``operation(*parts)``; with ``using`` that and the rows go before the parts."""
        key = (operation, using, *map(id, parts))
        made = self._made.get(key)
        if made is None:  # the parts are kept, so that no other gets their id
            before = () if using is None else (using, self)
            made = self._made[key] = operation(*before, *parts), parts
        return made[0]

    def constant(self, scalar: Scalar) -> Data:
        """The same value, or the same lack, for every row."""
        lack = sum({LACKS[name.kind] for name in scalar.missing}) if scalar.missing else 0
        key = (type(scalar.value), scalar.value, lack)
        if key not in self._constants:
            data = Data(None, np.uint8(lack)) if lack else Data(self.encode(scalar.value))
            self._constants[key] = data
        return self._constants[key]

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
            return TEXT(self.texts.code(value))
        raise TypeError(f"«{type(value).__name__}» past niet in een tabel")

    def encode_all(self, values: list[Any]) -> Any:
        """Many values as they stand in a column; they are of one kind."""
        return np.array([self.encode(value) for value in values])

    def decode(self, values: Any) -> list[Any]:
        """The values of a column as ``core`` knows them; a float is the decimal it shows."""
        if values.dtype.type is TEXT:
            texts = self.texts.all()
            return [texts[code] for code in values]
        found = values.tolist()
        return [Decimal(str(one)) for one in found] if values.dtype.kind == "f" else found

    def at(self, row: int, function: Callable[..., Any], *given: Any) -> Any:
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
