"""Every type of column that pandas can hand over, as one of the few that are read as a whole.

Dates of pyarrow, moments with a time zone, columns that are mostly empty, and narrow floats, which
have the noise of a machine behind their own digits as soon as they are made wider.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import numpy as np
import pandas as pd

NULLABLE = (pd.arrays.BooleanArray, pd.arrays.IntegerArray, pd.arrays.FloatingArray)
WIDE = 8  # bytes of a float that keeps fifteen digits


def simple(series: pd.Series) -> pd.Series:
    """The same values; of a column in which nothing needs to change, the column itself."""
    if isinstance(series.dtype, pd.SparseDtype):
        series = pd.Series(series.array.to_dense(), series.index, name=series.name)
    if isinstance(series.dtype, pd.CategoricalDtype) and series.cat.categories.dtype.kind == "f":
        series = series.astype(series.cat.categories.dtype)
    kind = getattr(series.dtype, "kind", "O")
    if kind == "M":
        return _without_zone(series)
    size = getattr(series.dtype, "itemsize", WIDE)
    return _widened(series, size) if kind == "f" and size < WIDE else series


def bare(series: pd.Series) -> tuple[Any, Any] | None:
    """The values of a nullable column, and where there are none, as they stand there.

    They are not copied, so nobody may write in them. pandas has no other way to give them.
    """
    if not isinstance(series.array, NULLABLE):
        return None
    array: Any = series.array
    return array._data, array._mask


def _without_zone(series: pd.Series) -> pd.Series:
    """Days as they stand on the calendar there."""
    is_day = issubclass(series.dtype.type, date) and not issubclass(series.dtype.type, datetime)
    if is_day:  # those of pyarrow; pandas has none
        return series.astype("datetime64[s]")
    return series if series.dt.tz is None else series.dt.tz_localize(None)


def _widened(series: pd.Series, size: int) -> pd.Series:
    """Narrow floats as the decimals that they show."""
    narrow = series.to_numpy(np.dtype(f"f{size}"), na_value=np.nan)
    different, places = np.unique(narrow, return_inverse=True)
    wide = np.array([float(str(one)) for one in different])
    return pd.Series(wide[places], series.index, name=series.name)
