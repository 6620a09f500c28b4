"""The answers to a whole table: the oordeel and every result of each row."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import numpy as np
import pandas as pd

from reintegratie import regeling
from reintegratie.core.concepts import Begrip, read_date
from reintegratie.core.errors import GeenTabel
from reintegratie.core.graph import graph_of
from reintegratie.core.graph.implications import Implications
from reintegratie.core.outcome import GELDT_NIET
from reintegratie.core.readings import Spreekt, resolve
from reintegratie.core.rules import Regel
from reintegratie.core.tijd import buiten, over_tijd

from .days import by_day
from .implied import Known, complete
from .plan import Plan
from .read import read_table
from .rows import Rows, Texts
from .solve import solve
from .weigh import CODE
from .write import Written

VALUES = 2**23  # how many values of nodes are at hand at once: more is memory, less is overhead
FEWEST, MOST = 2**16, 2**18  # rows


def bereken_tabel(
    naam: str,
    tabel: pd.DataFrame,
    *,
    peildatum: date | str | pd.Series,
    lezingen: Mapping[str, str] | None = None,
    alle_bronnen: bool = False,
) -> pd.DataFrame:
    """The answer of a calculation to every row: ``oordeel`` and each result, with the same index.

    In: a table with a row for each person, and a column for each fact by its name, in the unit of
    its question; NA is unknown, and so is a column that is not there. Other columns are ignored.
    Out: as many rows, amounts and numbers as floats (in the unit of the result), dates as
    ``datetime64[s]``, yes and no as ``boolean``; a result without a value is NA. ``tijd`` says what
    is to say of the date, and is NA where that is nothing. The answers are those of the
    calculation's own source, or with ``alle_bronnen`` of all sources together. ``peildatum`` is one
    day, or a column with the day of each row: then each is answered by the law of that day.

    Raises InvoerFouten that name the column and the row, GeenTabel for a fact that no table can
    hold, and the errors of ``bereken``.

    >>> table = pd.DataFrame(
    ...     {"ten_onrechte_of_te_veel": [True, True, None], "bedrag_eur": [49.99, 50, 50]},
    ...     index=["a", "b", "c"],
    ... )
    >>> found = bereken_tabel("terugvordering", table, peildatum="2019-12-20")
    >>> found[["oordeel", "terug_te_vragen"]]
             oordeel  terug_te_vragen
    a  tegenstrijdig             <NA>
    b            kan             50.0
    c       onbekend             <NA>
    """
    return answers(regeling(naam), tabel, peildatum, lezingen or {}, alle_bronnen)


def answers(
    rule: Regel,
    table: pd.DataFrame,
    peildatum: date | str | pd.Series,
    lezingen: Mapping[str, str],
    alle_bronnen: bool = False,
) -> pd.DataFrame:
    """The same for a rule of any lawbook."""
    chosen = resolve(rule.wetboek.conflicten, lezingen)

    def on(rows: pd.DataFrame, day: date) -> pd.DataFrame:
        held = rule.op(day)
        return People(rows, [held]).answers(held, day, held.spreekt(chosen, alle=alle_bronnen))

    if isinstance(peildatum, pd.Series):
        return by_day(table, peildatum, on)
    return on(table, read_date(peildatum))


def lists(rule: Regel) -> list[Begrip]:
    """The facts of a rule that are a list of periods, which no table can hold."""
    return [concept for concept in rule.trace.facts.asked.values() if concept.type == "perioden"]


def _concepts(rule: Regel) -> dict[str, Begrip]:
    """The facts that a rule asks, and those from which these may follow; no lists."""
    known = rule.wetboek.begrippen
    return {name: known[name] for name in rule.kent if known[name].type != "perioden"}


class People:
    """A table of which every fact was read and checked once, for one rule after the other."""

    def __init__(self, table: pd.DataFrame, rules: Iterable[Regel]):
        self._texts = Texts()
        self._rules = [rule for rule in rules if not lists(rule)]
        self._known: dict[tuple[Implications, date], Known] = {}
        concepts = {
            name: concept for rule in self._rules for name, concept in _concepts(rule).items()
        }
        self._facts = read_table(self._texts, table, concepts)
        self._index = table.index
        self._table = table.copy(deep=False)  # while it is here pandas writes in no column of it

    def answers(self, rule: Regel, day: date, says: Spreekt) -> pd.DataFrame:
        """The answer of one rule to everybody. Raises GeenTabel for a rule that asks a list."""
        if listed := lists(rule):
            raise GeenTabel(
                f"«{listed[0].label}» is een lijst. Dat past niet in een tabel.", listed[0].naam
            )
        plan = Plan(rule, day, says)
        plan.fixed({})  # what is wrong for everybody is said before anything is carried out
        asked, units = graph_of(rule).facts, {one.naam: one.eenheid for one in plan.results}
        written = Written(len(self._index), units)
        number = len(self._index)
        size = min(max(VALUES // len(plan.graph.nodes), FEWEST), MOST)
        parts = [slice(row, min(row + size, number)) for row in range(0, max(number, 1), size)]

        if buiten(rule, day):
            written.write(slice(None), CODE[GELDT_NIET], {}, {})
            return written.as_table(self._index, self._texts, units, over_tijd(rule, day))
        known = self.known(rule.wetboek.gevolgen, day)
        clash = known.about(rule.gevolgen.clauses)

        rows = Rows(self._index, self._texts)
        facts = {name: known.facts[name] for name in asked if name in known.facts}
        with ThreadPoolExecutor(os.cpu_count()) as threads:
            many = threads.map if len(parts) > 1 else map
            for places, answer in solve(plan, rows, facts, clash, parts, many):
                written.write(places, *answer)
        return written.as_table(self._index, self._texts, units, over_tijd(rule, day))

    def known(self, law: Implications, day: date) -> Known:
        """The facts of everybody with those that follow on a day, for all rules of one lawbook."""
        if (law, day) not in self._known:
            rules = [rule for rule in self._rules if rule.wetboek.gevolgen is law]
            asked = [name for rule in rules for name in rule.trace.facts.asked]
            rows = Rows(self._index, self._texts)
            with np.errstate(all="ignore"):
                self._known[law, day] = complete(law.about(asked), rows, self._facts, day)
        return self._known[law, day]
