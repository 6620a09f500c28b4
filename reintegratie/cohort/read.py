"""Reading a table: each column becomes the values of one fact, or an error that names the cell.

What ``Begrip.lees`` accepts for one person is accepted here, of any type that pandas or dask hands
over (``kinds``). A column of a fitting type is read
as a whole; another one, and every value that looks doubtful, is read once for each value in it.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

import numpy as np
import pandas as pd

from reintegratie.core.concepts import FIRST_YEAR, LAST_YEAR, NUMBERS, Begrip
from reintegratie.core.errors import (
    InvoerFouten,
    OngeldigeInvoer,
    ReintegratieFout,
)

from .data import Data, narrow
from .kinds import bare, simple
from .rows import Rows, Texts
from .words import first_of_each

DTYPES = {"ja_nee": bool, "geheel": np.int64, "datum": "M8[D]"}
FIRST_DATE, LAST_DATE = np.datetime64(f"{FIRST_YEAR}-01-01"), np.datetime64(f"{LAST_YEAR}-12-31")
MILLIONTHS, CENTS = 1e6, 100
SIMPLE = (str, int, float, Decimal, date)
AT_HAND = 2**14  # rows at once, so that what is made of them stays near the processor
TOO_LARGE = 1e9  # more digits than this are counted one by one


def read_table(texts: Texts, table: pd.DataFrame, concepts: dict[str, Begrip]) -> dict[str, Data]:
    """The columns that hold a fact, by its name; one without any value is left out.

    Raises InvoerFouten with the first fault of each column.
    """
    if not isinstance(table, pd.DataFrame):
        raise OngeldigeInvoer("Geef een tabel: een pandas DataFrame met een kolom per feit.")
    rows, columns, faults = Rows(table.index, texts), {}, []
    times = Counter(table.columns)
    for name, concept in concepts.items():
        if times[name] > 1:
            raise OngeldigeInvoer(f"De kolom «{name}» staat er twee keer.", name)
        try:
            if times[name] and (column := _read(rows, simple(table[name]), concept)):
                columns[name] = column
        except ReintegratieFout as fault:
            faults.append(fault)
    if faults:
        raise InvoerFouten(faults)
    return columns


def _read(rows: Rows, series: pd.Series, concept: Begrip) -> Data | None:
    missing = _missing(series)
    if missing.all():
        return None
    values, sure = _whole_column(series, concept, missing)
    doubtful = np.flatnonzero(~(sure | missing))
    if doubtful.size:
        found, known = _value_by_value(rows, series.iloc[doubtful], concept, doubtful)
        values = (
            values.astype(np.result_type(values, found))
            if sure.any()
            else (np.zeros(len(series), found.dtype))
        )
        values[doubtful] = found
        missing = missing.copy()
        missing[doubtful[~known]] = True
    return Data(narrow(values), missing.view(np.uint8) if missing.any() else None)


def _missing(series: pd.Series) -> Any:
    """Where there is no value; a decimal that signals has a value, and it is no number."""
    if found := bare(series):
        return found[1]
    try:
        return series.isna().to_numpy(bool)
    except InvalidOperation:
        signals = [isinstance(one, Decimal) and one.is_snan() for one in series]
        return series.mask(np.array(signals), 0).isna().to_numpy(bool)


def _whole_column(series: pd.Series, concept: Begrip, missing: Any) -> tuple[Any, Any]:
    """The values, and which of them are surely what the fact allows."""
    kind = getattr(series.dtype, "kind", "O")
    if concept.type == "ja_nee" and kind == "b":
        found = bare(series)
        return found[0] if found else series.to_numpy(bool, na_value=False), ~missing
    if concept.type in NUMBERS and kind in "iuf":
        return _numbers(series, concept, missing)
    if concept.type == "datum" and kind == "M":
        days = np.where(missing, FIRST_DATE, series.to_numpy("M8[D]"))
        return days, (days >= FIRST_DATE) & (days <= LAST_DATE)
    return np.zeros(len(series), DTYPES.get(concept.type, float)), np.zeros(len(series), bool)


def _numbers(series: pd.Series, concept: Begrip, missing: Any) -> tuple[Any, Any]:
    """Numbers without more decimals than the fact allows, within its bounds."""
    found = bare(series)
    values = found[0] if found else series.to_numpy(float, na_value=np.nan)
    sure = np.empty(len(values), bool)
    for start in range(0, len(values), AT_HAND):
        part = slice(start, start + AT_HAND)
        sure[part] = _sure(values[part], concept)
    if concept.type == "geheel":
        return np.where(sure & ~missing, values, 0).astype(np.int64), sure
    return values.astype(float, copy=False), sure


def _sure(values: Any, concept: Begrip) -> Any:
    steps = {"geheel": 1, "bedrag": CENTS}.get(concept.type, MILLIONTHS)
    sure = (values > -TOO_LARGE) & (values < TOO_LARGE)
    if values.dtype.kind == "f":
        sure &= np.rint(values * steps) / steps == values
    if concept.minimum is not None:
        sure &= values >= float(concept.minimum)
    if concept.maximum is not None:
        sure &= values <= float(concept.maximum)
    return sure


def _value_by_value(rows: Rows, series: pd.Series, concept: Begrip, places: Any) -> tuple[Any, Any]:
    """Each different value read once, and where it is known."""
    codes, different = _different(series)
    read = []
    for code, value in enumerate(different):
        try:
            read.append(concept.lees(value))
        except ReintegratieFout as fault:
            label = rows.labels[places[int(np.argmax(codes == code))]]
            melding = f"Kolom «{concept.naam}», rij {label}: {fault.melding}"
            raise type(fault)(melding, concept.naam) from None
    known = np.array([value is not None for value in read], bool)
    some = next((value for value in read if value is not None), False)
    values = rows.encode_all([some if value is None else value for value in read])
    return values[codes], known[codes]


def _different(series: pd.Series) -> tuple[Any, list[Any]]:
    """The different values as Python knows them, and for each row which one it is."""
    if isinstance(series.dtype, pd.CategoricalDtype):
        numbers = series.cat.codes.to_numpy()
        firsts, codes = first_of_each(numbers, len(series.cat.categories))
        return codes, [*series.cat.categories.astype(object)[numbers[firsts]]]
    if series.dtype != object:
        try:
            codes, different = pd.factorize(series)
            return codes, list(different.astype(object))
        except (TypeError, NotImplementedError):  # lists and the like of pyarrow
            series = series.astype(object)
    places: dict[Any, int] = {}
    keys = [(type(one), _key(one)) for one in series]
    codes = np.array([places.setdefault(key, len(places)) for key in keys])
    firsts = np.unique(codes, return_index=True)[1]
    return codes, [series.iloc[place] for place in firsts]


def _key(one: Any) -> Any:
    """What the same values share; a value that cannot be looked up is only the same as itself."""
    signals = isinstance(one, Decimal) and one.is_snan()
    return one if isinstance(one, SIMPLE) and not signals else id(one)
