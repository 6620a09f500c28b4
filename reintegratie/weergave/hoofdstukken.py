"""Which of some chapters tells what holds on a day: the one to lead a reader to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter

from reintegratie.core.held import as_given
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.sources import Bron

from .geldend import aandeel


def van_de_dag(law: Wetboek, pages: Sequence[str], dag: date) -> str:
    """The first of these pages; where its source has more texts, that of which most stands.

    On a day without a text that is the one of the nearest day.
    """
    source = law.vindplaatsen.bron(pages[0])
    same = [page for page in pages if law.vindplaatsen.bron(page) is source]
    near = _dichtbij(source, dag)
    return max(same, key=lambda page: aandeel(law, page, near))


def _dichtbij(source: Bron, dag: date) -> date:
    """The last day with a text up to this one; before the first text the day on which that came."""
    held = as_given(source, source.gegeven)
    over = [one.tot for one in held if one.tot and one.tot <= dag]
    if any(one.op(dag) for one in held):
        return dag
    return over[-1] - timedelta(days=1) if over else held[0].vanaf or dag


def per_dag(law: Wetboek, pages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """From which day on it is which of them, in ISO, with that page; the first has no day."""
    later = [text.vanaf for text in law.vindplaatsen.bron(pages[0]).gegeven[1:] if text.vanaf]
    days = [("", date.min), *((day.isoformat(), day) for day in later)]
    each = [(said, van_de_dag(law, pages, day)) for said, day in days]
    return (next(same) for _, same in groupby(each, key=itemgetter(1)))
