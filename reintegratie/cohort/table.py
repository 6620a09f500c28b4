"""The answers to a whole table: the oordeel and every result of each row."""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
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
from .read import read_table
from .rows import Rows, Texts
from .weigh import assess, unify
from .write import Written

AT_ONCE = 2**17  # rows: enough to make the rule itself cheap, few enough to stay close at hand


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

    def write(part: slice) -> None:
        rows = Rows(table.index[part], texts)
        columns = {name: Column(rows, data.rows(part)) for name, data in facts.items()}
        written.write(part, *_answers(rule, rows, columns, day, chosen))

    parts = [slice(row, row + AT_ONCE) for row in range(0, max(len(table), 1), AT_ONCE)]
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        list(threads.map(write, parts))
    return written.as_table(table.index, texts)


def _answers(rule: Regel, rows: Rows, facts: dict[str, Column], day: date, chosen: Choice) -> tuple:
    """The oordeel of some rows, the results, and where these are valid."""
    def carry_out(choice: Choice) -> Applied:
        return rule.apply(TableFacts(rule.wetboek.begrippen, facts), day, chosen | choice)

    with np.errstate(all="ignore"):  # what a row lacks may be calculated with, and is not shown
        outcomes = [applied.outcome for _, applied in explore({}, carry_out({}), carry_out)]
        worlds = [assess(rows, outcome, chosen) for outcome in outcomes]
        oordeel, valid = unify(rows, worlds)
    return oordeel, worlds[0].results, valid


class TableFacts(Facts):
    """The facts of everybody, as a rule sees them; a column that is not there is unknown."""

    def _expression(self, name: str, value: Column) -> Column:
        return value.seeing(frozenset({Name("feit", name)}))
