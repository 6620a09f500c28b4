"""The answers as pandas holds them: nullable columns, texts as categories."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import numpy as np
import pandas as pd

from reintegratie.core.outcome import OORDELEN

from .arrays import TEXT
from .data import Data
from .rows import Texts
from .weigh import Answer, Found

EMPTY = {"ja/nee": bool, "datum": "M8[D]", "keuze": TEXT, "tekst": TEXT}
SECONDS, NEVER = np.int64(24 * 60 * 60), np.datetime64("NaT", "s").view(np.int64)
OORDEEL = pd.CategoricalDtype(pd.Index(OORDELEN))
ARRAYS = {
    "b": pd.arrays.BooleanArray,
    "i": pd.arrays.IntegerArray,
    "f": pd.arrays.FloatingArray,
}


class Written:
    """The oordeel and the results of some rows, written part by part in any order."""

    def __init__(self, number: int, results: Iterable[str]):
        self._oordeel = np.zeros(number, np.uint8)
        self._values: dict[str, Any] = dict.fromkeys(results)
        self._missing = {name: np.ones(number, bool) for name in self._values}

    def write(
        self, places: Any, oordeel: Any, results: dict[str, Found], valid: dict[str, Any]
    ) -> None:
        """Keep the answers to the rows at these places."""
        self._oordeel[places] = oordeel
        for name, found in results.items():
            self._missing[name][places] = ~valid[name]
            if found.data.values is not None:
                self._room(name, found.data.values.dtype)[places] = found.data.values

    def answer(self, which: Any) -> Answer:
        """The answers to the rows at these places."""
        results = {
            name: Found(Data(None if values is None else values[which]), None)
            for name, values in self._values.items()
        }
        valid = {name: ~missing[which] for name, missing in self._missing.items()}
        return Answer(self._oordeel[which], results, valid)

    def _room(self, name: str, dtype: np.dtype) -> Any:
        """The array of a result, wide enough for values of this type."""
        room = self._values[name]
        if room is None:
            room = np.zeros(len(self._oordeel), dtype)
        elif room.dtype != dtype:
            room = room.astype(np.promote_types(room.dtype, dtype), copy=False)
        self._values[name] = room
        return room

    def as_table(
        self, index: pd.Index, texts: Texts, units: dict[str, str], tijd: str | None
    ) -> pd.DataFrame:
        """A table with the oordeel and every result, NA where a result has no value.

        ``tijd`` is the same for every row: what is to say of the date.
        """
        columns = {
            "oordeel": pd.Categorical.from_codes(
                self._oordeel.view(np.int8), dtype=OORDEEL, validate=False
            )
        }
        for name, unit in units.items():
            columns[name] = self._series(name, texts, unit)
        columns["tijd"] = _the_same(tijd, len(index))
        return pd.DataFrame(columns, index=index, copy=False)

    def _series(self, name: str, texts: Texts, unit: str) -> Any:
        values, missing = self._values[name], self._missing[name]
        if values is None:
            values = np.zeros(len(missing), EMPTY.get(unit, float))
        if values.dtype.type is TEXT:
            return _categories(values, missing, texts.all())
        if values.dtype.kind == "M":
            return _moments(values, missing)
        return ARRAYS[values.dtype.kind](values, missing)


def _the_same(text: str | None, number: int) -> Any:
    code = np.int8(-1 if text is None else 0)
    return pd.Categorical.from_codes(np.full(number, code), dtype=_kinds(text), validate=False)


@cache
def _kinds(text: str | None) -> pd.CategoricalDtype:
    return pd.CategoricalDtype(pd.Index([] if text is None else [text]))


def _moments(days: Any, missing: Any) -> Any:
    """The days as pandas keeps them; numpy itself takes ten times as long."""
    seconds = days.view(np.int64) * SECONDS
    np.copyto(seconds, NEVER, where=missing)
    return seconds.view("M8[s]")


def _categories(values: Any, missing: Any, texts: list[str]) -> Any:
    """The texts that are there, in order; pandas itself sorts a whole column to find these."""
    none = len(texts)
    values = values.astype(np.min_scalar_type(none))
    np.copyto(values, values.dtype.type(none), where=missing)
    used = np.flatnonzero(np.bincount(values, minlength=none)[:none])
    used = used[np.argsort([texts[code] for code in used])]
    number = np.full(none + 1, -1, np.min_scalar_type(-len(used) - 1))
    number[used] = np.arange(len(used))
    return pd.Categorical.from_codes(number[values], pd.Index(texts)[used], validate=False)
