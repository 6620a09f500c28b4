"""A table in which each row has a day of its own: the rows of one day are answered together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import numpy as np
import pandas as pd

from reintegratie.core.concepts import read_date
from reintegratie.core.errors import OngeldigeDatum

from .write import OORDEEL

Answers = Callable[[pd.DataFrame, date], pd.DataFrame]


def by_day(table: pd.DataFrame, days: pd.Series, answers: Answers) -> pd.DataFrame:
    """What ``answers`` gives for the rows of each day, as one table in the order of the rows.

    A result that the version of some days does not have is NA there. Raises OngeldigeDatum for a
    row without a day, and for other rows than those of the table.
    """
    parts = [(rows, answers(table.iloc[rows], day)) for day, rows in groups(table, days)]
    whole = pd.concat([_plain(part) for _, part in parts], ignore_index=True)
    whole = whole.iloc[np.argsort(np.concatenate([rows for rows, _ in parts]))]
    texts = [name for name in map(str, whole) if any(_is_text(part, name) for _, part in parts)]
    whole = whole.astype(dict.fromkeys(texts, "category") | {"oordeel": OORDEEL})
    names = [name for name in whole.columns if name != "tijd"]
    return whole.set_axis(table.index)[[*names, "tijd"]]


def groups(table: pd.DataFrame, days: pd.Series) -> Iterator[tuple[date, np.ndarray]]:
    """Each day once, with the places of its rows; of a table without rows today, with none."""
    if not days.index.equals(table.index):
        raise OngeldigeDatum("De peildatums horen bij andere rijen dan die van de tabel.")
    if not len(days):
        yield date.today(), np.arange(0)
    codes, known = pd.factorize(days)
    if (codes < 0).any():
        row = days.index[int(np.argmin(codes))]
        raise OngeldigeDatum(f"Rij {row} heeft geen peildatum.")
    same: dict[date, list[int]] = {}
    for code, day in enumerate(known):
        same.setdefault(read_date(day), []).append(code)
    for day, written in same.items():
        yield day, np.flatnonzero(np.isin(codes, written))


def _plain(part: pd.DataFrame) -> pd.DataFrame:
    """The same with texts as texts: each part has only the categories that it needs."""
    return part.astype({name: object for name in map(str, part) if _is_text(part, name)})


def _is_text(part: pd.DataFrame, name: str) -> bool:
    return name in part and isinstance(part[name].dtype, pd.CategoricalDtype)
