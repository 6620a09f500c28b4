"""Waar een venster van 24 maanden begint, en hoeveel maanden vrijlating erin vallen.

Elke functie geeft een uitdrukking: zij is onbekend zolang een feit ontbreekt.
"""

from datetime import date

from reintegratie.core.dates import add_months, last_day
from reintegratie.core.periods import Perioden, calendar_months, months_by_date, within


def eerste_gebruik(perioden, peildatum):
    """De eerste dag van de eerste vrijlating; zonder vrijlating de peildatum."""
    return perioden.apply(_eerste_dag, peildatum)


def na_gebruik(perioden, peildatum, maanden):
    """Het begin van het venster op de peildatum, als elk gebruik na een venster er een opent."""
    return perioden.apply(_venster_na_gebruik, peildatum, maanden)


def aaneengesloten(begin, peildatum, maanden):
    """Het begin van het venster op de peildatum, als de vensters op elkaar aansluiten."""
    return begin.apply(_aansluitend_venster, peildatum, maanden)


def kalendermaanden(perioden, begin, einde):
    """Het aantal kalendermaanden met vrijlating, van begin tot en met einde."""
    return perioden.apply(_kalendermaanden, begin, einde)


def maanden_op_datum(perioden, begin, einde):
    """De maanden vrijlating van datum tot datum, van begin tot en met einde."""
    return perioden.apply(_maanden_op_datum, begin, einde)


def _eerste_dag(perioden: Perioden, peildatum: date) -> date:
    return perioden[0].van if perioden else peildatum


def _venster_na_gebruik(perioden: Perioden, peildatum: date, maanden: int) -> date:
    begin = _eerste_dag(perioden, peildatum)
    while (einde := last_day(begin, maanden)) < peildatum:
        later = [max(one.van, _dag_na(einde)) for one in perioden if one.tot > einde]
        begin = min([*later, peildatum])
    return begin


def _aansluitend_venster(begin: date, peildatum: date, maanden: int) -> date:
    vensters = 0
    while last_day(add_months(begin, vensters * maanden), maanden) < peildatum:
        vensters += 1
    return add_months(begin, vensters * maanden)


def _dag_na(dag: date) -> date:
    return date.fromordinal(dag.toordinal() + 1)


def _kalendermaanden(perioden: Perioden, begin: date, einde: date) -> int:
    return calendar_months(within(perioden, begin, einde))


def _maanden_op_datum(perioden: Perioden, begin: date, einde: date):
    return months_by_date(within(perioden, begin, einde))
