"""Many calculations over one table: each column is read once, for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

import pandas as pd

from reintegratie import regeling, wetboek
from reintegratie.core.concepts import read_date
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.readings import Choice, Spreekt, resolve
from reintegratie.core.rules import Regel

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
    peildatum: date | str,
    lezingen: Mapping[str, str] | None = None,
    alle_bronnen: bool = False,
) -> Iterator[Tabel]:
    """``bereken_tabel`` for these calculations, or for all, one after the other.

    Whoever loops over the answers sees the progress, and may stop at any of them. A calculation
    that cannot answer does not stop the others: see ``fout``. Raises InvoerFouten that name every
    column that is wrong, and OnbekendeRegeling or OnbekendeLezing, before anything is calculated.

    >>> table = pd.DataFrame({"ten_onrechte_of_te_veel": [True], "bedrag_eur": [50]})
    >>> for one in bereken_tabellen(table, ["terugvordering", "nugger"], peildatum="2020-01-01"):
    ...     print(one.nummer, one.naam, one.antwoorden["oordeel"].tolist())
    1 terugvordering ['kan']
    2 nugger ['onbekend']
    """
    rules, day, chosen = prepare(regels, peildatum, lezingen)
    people = People(tabel, rules)
    return (
        _answers(people, rule, day, rule.spreekt(chosen, alle=alle_bronnen), number, len(rules))
        for number, rule in enumerate(rules, 1)
    )


def prepare(
    regels: Iterable[str | Regel] | None, peildatum: date | str, lezingen: Mapping[str, str] | None
) -> tuple[list[Regel], date, Choice]:
    """The rules as they are on the day, the day and the chosen readings, as they were asked."""
    if regels is None:
        regels = wetboek().regelingen.values()
    day, asked = read_date(peildatum), [regeling(x) if isinstance(x, str) else x for x in regels]
    rules = [rule.op(day) for rule in asked]
    law = rules[0].wetboek if rules else wetboek()
    return rules, day, resolve(law.conflicten, lezingen or {})


def _answers(
    people: People, rule: Regel, day: date, says: Spreekt, number: int, total: int
) -> Tabel:
    done = Tabel(rule.naam, number, total)
    try:
        return done._replace(antwoorden=people.answers(rule, day, says))
    except ReintegratieFout as fault:
        return done._replace(fout=fault)
