"""The answers to a whole table: the oordeel and every result of each row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import numpy as np
import pandas as pd

from reintegratie import regeling
from reintegratie.core.answer import explore
from reintegratie.core.concepts import read_date
from reintegratie.core.facts import Facts
from reintegratie.core.outcome import Resultaat
from reintegratie.core.readings import Choice, resolve
from reintegratie.core.rules import Applied, Regel
from reintegratie.core.values import Name

from .column import Column
from .data import Data
from .read import read_table
from .rows import Rows, Texts
from .weigh import assess, unify
from .write import Written

AT_ONCE = 2**15  # rows whose columns fit in the memory close to the processor


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
    chosen, day = resolve(rule.wetboek.conflicten, lezingen), read_date(peildatum)
    texts = Texts()
    facts = read_table(texts, table, rule.trace.facts.asked)
    written = Written(len(table), {one.naam: one.eenheid for one in rule.trace.outcome.of(Resultaat)})
    with np.errstate(all="ignore"):
        for rows, part in _parts(texts, table, facts):
            written.add(*_answers(rule, rows, part, day, chosen))
    return written.as_table(table.index, texts)


def _parts(texts: Texts, table: pd.DataFrame,
           facts: dict[str, Data]) -> Iterator[tuple[Rows, dict[str, Column]]]:
    """A part of the rows at a time, with their facts; an empty table is one part."""
    for start in range(0, max(len(table), 1), AT_ONCE):
        rows = slice(start, start + AT_ONCE)
        part = Rows(table.index[rows], texts)
        yield part, {name: Column(part, data.rows(rows)) for name, data in facts.items()}


def _answers(rule: Regel, rows: Rows, facts: dict[str, Column], day: date, chosen: Choice):
    """The oordeel, the results and where these are valid, of some rows."""
    def carry_out(choice: Choice) -> Applied:
        return rule.apply(TableFacts(rule.wetboek.begrippen, facts), day, chosen | choice)

    outcomes = [applied.outcome for _, applied in explore({}, carry_out({}), carry_out)]
    worlds = [assess(rows, outcome, chosen) for outcome in outcomes]
    oordeel, valid = unify(rows, worlds)
    return len(rows.labels), oordeel, worlds[0].results, valid


class TableFacts(Facts):
    """The facts of everybody, as a rule sees them; a column that is not there is unknown."""

    def _expression(self, name: str, value: Column) -> Column:
        return value.seeing(frozenset({Name("feit", name)}))
