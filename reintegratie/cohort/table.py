"""The answers to a whole table: the oordeel and every result of each row."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from reintegratie import regeling
from reintegratie.core.answer import explore
from reintegratie.core.concepts import read_date
from reintegratie.core.facts import Facts
from reintegratie.core.outcome import OORDELEN, Resultaat
from reintegratie.core.readings import Choice, resolve
from reintegratie.core.rules import Applied, Regel
from reintegratie.core.values import Name

from .arrays import TEXT
from .column import Column
from .read import read_table
from .rows import Rows
from .weigh import unify, weigh

EMPTY = {"ja/nee": "boolean", "datum": "datetime64[s]", "keuze": "category", "tekst": "category"}


def bereken_tabel(naam: str, tabel: pd.DataFrame, *, peildatum: date | str,
                  lezingen: Mapping[str, str] | None = None) -> pd.DataFrame:
    """The answer of a calculation to every row: ``oordeel`` and each result, with the same index.

    A column is a fact by its name; NA is unknown, and so is a column that is not there. Other
    columns are ignored. A result without a value is NA. Raises InvoerFouten that name the column
    and the row, GeenTabel for a fact that no table can hold, and the errors of ``bereken``.
    """
    return answers(regeling(naam), tabel, peildatum, lezingen or {})


def answers(rule: Regel, table: pd.DataFrame, peildatum: date | str,
            lezingen: Mapping[str, str]) -> pd.DataFrame:
    """The same for a rule of any lawbook."""
    chosen = resolve(rule.wetboek.conflicten, lezingen)
    day = read_date(peildatum)
    rows = Rows(getattr(table, "index", None))
    columns = read_table(rows, table, rule.trace.facts.asked)
    with np.errstate(all="ignore"):
        return _answers(rule, rows, columns, day, chosen)


def _answers(rule: Regel, rows: Rows, columns: dict[str, Column], day: date,
             chosen: Choice) -> pd.DataFrame:
    def carry_out(choice: Choice) -> Applied:
        return rule.apply(TableFacts(rule.wetboek.begrippen, columns), day, chosen | choice)

    worlds = [applied for _, applied in explore({}, carry_out({}), carry_out)]
    assessments = [weigh(rows, world.outcome, chosen) for world in worlds]
    oordeel, valid = unify(assessments)
    units = {one.naam: one.eenheid for one in worlds[0].outcome.of(Resultaat)}
    data = {"oordeel": pd.Categorical.from_codes(_every_row(rows, oordeel), list(OORDELEN))}
    for name, found in assessments[0].results.items():
        data[name] = _series(rows, found.column, valid[name], units[name])
    return pd.DataFrame(data, index=rows.labels)


class TableFacts(Facts):
    """The facts of everybody, as a rule sees them; a column that is not there is unknown."""

    def _expression(self, name: str, value: Column) -> Column:
        return value.seeing(frozenset({Name("feit", name)}))


def _every_row(rows: Rows, values: Any) -> Any:
    return np.broadcast_to(values, len(rows.labels))


def _series(rows: Rows, column: Column, valid: Any, unit: str) -> Any:
    """A result as pandas holds it, NA where it has no value."""
    missing = ~_every_row(rows, valid)
    if column.values is None or missing.all():
        return pd.array([None] * len(missing), dtype=EMPTY.get(unit, "Float64"))
    values = _every_row(rows, column.values)
    kind = values.dtype.kind
    if values.dtype.type is TEXT:
        codes = np.where(missing, -1, values.astype(np.int32))
        return pd.Categorical.from_codes(codes, rows.texts).remove_unused_categories()
    if kind == "M":
        return np.where(missing, np.datetime64("NaT"), values).astype("M8[s]")
    arrays = {"b": pd.arrays.BooleanArray, "i": pd.arrays.IntegerArray, "f": pd.arrays.FloatingArray}
    return arrays[kind](values.copy(), missing.copy())
