"""A table larger than memory: the same function on each part, carried out by dask."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import dask.dataframe as dd
import pandas as pd

from reintegratie import regeling
from reintegratie.core.concepts import read_date
from reintegratie.core.outcome import OORDELEN, Resultaat

from .table import bereken_tabel

OORDEEL = {"oordeel": pd.CategoricalDtype(list(OORDELEN))}
TEXT = "string[pyarrow]"
DTYPES = {"ja/nee": "boolean", "datum": "datetime64[s]", "keuze": TEXT, "tekst": TEXT}


def bereken_dask(
    naam: str,
    tabel: dd.DataFrame,
    *,
    peildatum: date | str | dd.Series,
    lezingen: Mapping[str, str] | None = None,
    alle_bronnen: bool = False,
) -> dd.DataFrame:
    """``bereken_tabel`` on each part of a dask table, when dask gets to it; the same answers.

    Since no part knows what another holds, every number is a float and every choice a text. What
    is wrong with the question is refused here, as in ``bereken_tabel``; what is wrong with a row
    comes up when its part is calculated. ``peildatum`` is one day, or a column of the same table
    with the day of each row: then a result that only some versions have is NA on other days.
    """
    rule = regeling(naam)
    if isinstance(peildatum, dd.Series):
        versions, none = rule.versies, peildatum._meta
    else:
        versions, none = (rule.op(read_date(peildatum)),), peildatum
    parts = tabel[[name for name in tabel.columns if name in rule.kent]]
    results = (one for version in versions for one in version.trace.outcome.of(Resultaat))
    dtypes = OORDEEL | {one.naam: DTYPES.get(one.eenheid, "Float64") for one in results}
    dtypes |= {"tijd": TEXT}
    wanted = {"lezingen": lezingen, "alle_bronnen": alle_bronnen}
    empty = _part(parts._meta, none, naam, wanted, dtypes)
    answers: dd.DataFrame = parts.map_partitions(_part, peildatum, naam, wanted, dtypes, meta=empty)
    return answers


def _part(
    part: pd.DataFrame,
    peildatum: date | str | pd.Series,
    naam: str,
    wanted: dict[str, Any],
    dtypes: dict[str, Any],
) -> pd.DataFrame:
    answers = bereken_tabel(naam, part, peildatum=peildatum, **wanted)
    return answers.reindex(columns=list(dtypes)).astype(dtypes)
