"""Many calculations over one table: each column is read once, for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

import pandas as pd

from reintegratie import regeling, wetboek
from reintegratie.core.concepts import read_date
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.readings import Choice, resolve
from reintegratie.core.rules import Regel

from .days import by_day, groups
from .table import People


class Tabel(NamedTuple):
    """The answers of one calculation, or the error that says why there are none.

    ``antwoorden`` has the rows of the table that was given, ``fout`` is None; or the other way
    round. ``nummer`` out of ``totaal`` says how far the work is.

    >>> import pandas as pd
    >>> from reintegratie.cohort import bereken_tabellen
    >>> [one] = bereken_tabellen(pd.DataFrame(index=[0]), ["inkomstenvrijlating_agenda"],
    ...                          peildatum="2020-01-01")
    >>> one.nummer, one.totaal, one.antwoorden, one.fout.melding
    (1, 1, None, '«Perioden met vrijlating» is een lijst. Dat past niet in een tabel.')
    """

    naam: str
    nummer: int
    totaal: int
    antwoorden: pd.DataFrame | None = None
    fout: ReintegratieFout | None = None


def bereken_tabellen(
    tabel: pd.DataFrame,
    regels: Iterable[str | Regel] | None = None,
    *,
    peildatum: date | str | pd.Series,
    lezingen: Mapping[str, str] | None = None,
    alle_bronnen: bool = False,
) -> Iterator[Tabel]:
    """``bereken_tabel`` for these calculations, or for all, one after the other.

    Whoever loops over the answers sees the progress, and may stop at any of them. A calculation
    that cannot answer does not stop the others: see ``fout``. ``peildatum`` is one day, or a column
    with the day of each row. Raises InvoerFouten that name every
    column that is wrong, and OnbekendeRegeling or OnbekendeLezing, before anything is calculated.

    >>> table = pd.DataFrame({"ten_onrechte_of_te_veel": [True], "bedrag_eur": [50]})
    >>> for one in bereken_tabellen(table, ["terugvordering", "nugger"], peildatum="2020-01-01"):
    ...     print(one.nummer, one.naam, one.antwoorden["oordeel"].tolist())
    1 terugvordering ['kan']
    2 nugger ['onbekend']
    """
    rules, chosen = prepare(regels, lezingen)
    days = Days(tabel, peildatum, rules)
    return (
        _answers(days, rule, chosen, alle_bronnen, Tabel(rule.naam, number, len(rules)))
        for number, rule in enumerate(rules, 1)
    )


class Days:
    """A table of which every fact was read once: as one, or the rows of each day apart."""

    def __init__(self, table: pd.DataFrame, peildatum: date | str | pd.Series, rules: list[Regel]):
        self.table, self.peildatum = table, peildatum
        if isinstance(peildatum, pd.Series):
            parts = [(day, table.iloc[rows]) for day, rows in groups(table, peildatum)]
        else:
            parts = [(read_date(peildatum), table)]
        self.people = {day: People(rows, [rule.op(day) for rule in rules]) for day, rows in parts}

    def answers(self, rule: Regel, chosen: Choice, alle: bool) -> pd.DataFrame:
        """The answer of a rule to everybody, each by the version of his day."""

        def on(rows: pd.DataFrame, day: date) -> pd.DataFrame:
            held = rule.op(day)
            return self.people[day].answers(held, day, held.spreekt(chosen, alle=alle))

        if isinstance(self.peildatum, pd.Series):
            return by_day(self.table, self.peildatum, on)
        return on(self.table, *self.people)


def prepare(
    regels: Iterable[str | Regel] | None, lezingen: Mapping[str, str] | None
) -> tuple[list[Regel], Choice]:
    """The rules and the chosen readings, as they were asked."""
    if regels is None:
        regels = wetboek().regelingen.values()
    rules = [regeling(x) if isinstance(x, str) else x for x in regels]
    law = rules[0].wetboek if rules else wetboek()
    return rules, resolve(law.conflicten, lezingen or {})


def _answers(days: Days, rule: Regel, chosen: Choice, alle: bool, done: Tabel) -> Tabel:
    try:
        return done._replace(antwoorden=days.answers(rule, chosen, alle))
    except ReintegratieFout as fault:
        return done._replace(fout=fault)
