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
    peildatum: date | str,
    lezingen: Mapping[str, str] | None = None,
    alle_bronnen: bool = False,
) -> dd.DataFrame:
    """``bereken_tabel`` on each part of a dask table, when dask gets to it; the same answers.

    Since no part knows what another holds, every number is a float and every choice a text. What
    is wrong with the question is refused here, as in ``bereken_tabel``; what is wrong with a row
    comes up when its part is calculated.
    """
    rule = regeling(naam).op(read_date(peildatum))
    asked = rule.trace.facts.asked
    parts = tabel[[name for name in tabel.columns if name in asked]]
    dtypes = OORDEEL | {
        one.naam: DTYPES.get(one.eenheid, "Float64") for one in rule.trace.outcome.of(Resultaat)
    }
    dtypes |= {"tijd": TEXT}
    wanted = {"peildatum": peildatum, "lezingen": lezingen, "alle_bronnen": alle_bronnen}
    empty = _part(parts._meta, naam, wanted, dtypes)
    answers: dd.DataFrame = parts.map_partitions(_part, naam, wanted, dtypes, meta=empty)
    return answers


def _part(
    part: pd.DataFrame, naam: str, wanted: dict[str, Any], dtypes: dict[str, Any]
) -> pd.DataFrame:
    return bereken_tabel(naam, part, **wanted).astype(dtypes)
