"""A caseload: a table with one row a person, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pandas as pd

from reintegratie.core.concepts import Begrip
from reintegratie.core.format import number
from reintegratie.verzonnen import Aanname, opschrift


class Afgekeurd(NamedTuple):
    """A row of a file that was set apart: the line, the column, and what is wrong."""

    regel: int
    kolom: str | None
    melding: str


@dataclass(frozen=True)
class Caseload:
    """People: the columns of ``tabel`` are facts, its index names them. NA is unknown.

    Facts stand in the unit of their question. ``herkomst`` says where they come from,
    ``synthetisch`` whether they are invented, ``aannames`` what that rests on; ``afgekeurd`` are
    the cells of a file that were set apart.

    >>> from reintegratie.caseload import verzin
    >>> people = verzin(200, seed=1)
    >>> people.opschrift
    'SYNTHETISCH: 200 verzonnen mensen, trekking 1. Niemand hiervan bestaat.'
    >>> people.feiten([1], ["heeft_uitkering"])
    [{'heeft_uitkering': True}]
    """

    tabel: pd.DataFrame
    herkomst: str
    synthetisch: bool
    aannames: tuple[Aanname, ...] = ()
    afgekeurd: tuple[Afgekeurd, ...] = ()
    overgeslagen: Mapping[str, int] = field(default_factory=dict)
    opmerkingen: tuple[str, ...] = ()

    @property
    def opschrift(self) -> str:
        """What stands above everything that is made of these people."""
        if self.synthetisch:
            return opschrift(self.herkomst)
        read, apart, skipped = self.telling
        return (
            f"{self.herkomst}. Rijen: {number(read + apart + skipped)}. Gelezen: {number(read)}. "
            f"Apart gezet omdat er iets niet klopt: {number(apart)}. "
            f"Overgeslagen: {number(skipped)}{self._why}."
        )

    @property
    def telling(self) -> tuple[int, int, int]:
        """How many rows of a file were read, set apart and skipped: all but its head."""
        apart = len({one.regel for one in self.afgekeurd})
        return len(self.tabel), apart, sum(self.overgeslagen.values())

    @property
    def _why(self) -> str:
        reasons = ", ".join(f"{reason} {times}" for reason, times in self.overgeslagen.items())
        return f" ({reasons})" if reasons else ""

    def feiten(self, mensen: list, namen: Iterable[str]) -> list[dict[str, Any]]:
        """The known facts of these people, each as ``bereken`` takes them."""
        names = [name for name in namen if name in self.tabel.columns]
        columns = [self.tabel.loc[mensen, name].astype(object) for name in names]
        return (
            [
                {
                    name: _plain(value)
                    for name, value in zip(names, row, strict=True)
                    if not pd.isna(value)
                }
                for row in zip(*columns, strict=True)
            ]
            if columns
            else [{} for _ in mensen]
        )


def _plain(value: Any) -> Any:
    if isinstance(value, pd.Timestamp):
        return value.date()
    return value.item() if hasattr(value, "item") else value


DTYPES = {"ja_nee": "boolean", "geheel": "Int64", "datum": "datetime64[s]"}


def tabel(
    kolommen: dict[str, list], begrippen: dict[str, Begrip], index: list[int]
) -> pd.DataFrame:
    """A table of read facts: each column in the type that fits the fact; None is NA."""
    columns = {
        name: pd.array(_floats(values, begrippen[name]), dtype=_dtype(begrippen[name]))
        for name, values in kolommen.items()
    }
    return pd.DataFrame(columns, index=pd.Index(index, name="mens"))


def _dtype(concept: Begrip) -> Any:
    if concept.type in ("getal", "bedrag", "percentage"):
        return "Float64"
    return DTYPES.get(concept.type, "object")


def _floats(values: list, concept: Begrip) -> list:
    if _dtype(concept) != "Float64":
        return values
    return [None if value is None else float(value) for value in values]
