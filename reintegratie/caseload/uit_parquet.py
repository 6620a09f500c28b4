"""People from a Parquet file: only the mapped columns leave the disk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from reintegratie.core.errors import OngeldigeInvoer
from reintegratie.core.format import number

from . import kop
from .koppeling import Koppeling
from .rijen import Inhoud, Rij

MEESTE_RIJEN = 5_000_000


def lees(pad: Path, koppeling: Koppeling) -> Inhoud:
    """The rows of the file. Raises OngeldigeInvoer for a column that is not there, or is twice."""
    from pyarrow import parquet  # slow to load, and only Parquet needs it

    file = parquet.ParquetFile(pad)
    if file.metadata.num_rows > MEESTE_RIJEN:  # a few bytes can stand for any number of them
        raise OngeldigeInvoer(
            f"Dit bestand heeft {number(file.metadata.num_rows)} rijen. Voor meer dan "
            f"{number(MEESTE_RIJEN)} is er «cohort», in Python."
        )
    head = kop.namen(file.schema_arrow.names)
    if kop.staat_in(koppeling, [head]) is None:
        raise kop.ontbreekt(koppeling, [head])
    names = [file.schema_arrow.names[place] for place in kop.plaatsen(koppeling, head)]
    table = file.read(columns=names)
    columns = [_cells(table.column(name)) for name in names]
    rows = (Rij(line, list(cells)) for line, cells in enumerate(zip(*columns, strict=True), 1))
    return Inhoud(rows, lambda: file.metadata.num_rows)


def _cells(column: Any) -> list[Any]:
    """The values of a column as Python knows them; a narrow float as the number that it shows."""
    import pyarrow as pa

    if pa.types.is_float16(column.type) or pa.types.is_float32(column.type):
        numbers = column.to_pandas().to_numpy()
        return [None if pd.isna(one) else float(str(one)) for one in numbers]
    values = column.to_pylist()
    return [None if isinstance(one, float) and pd.isna(one) else one for one in values]
