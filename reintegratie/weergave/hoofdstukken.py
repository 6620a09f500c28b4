"""Which of some chapters tells what holds on a day: the one to lead a reader to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter

from reintegratie.core.lawbook import Wetboek

from .geldend import aandeel


def van_de_dag(law: Wetboek, pages: Sequence[str], dag: date) -> str:
    """The first of these pages; where its source has more texts, that of which most stands."""
    source = law.vindplaatsen.bron(pages[0])
    same = [page for page in pages if law.vindplaatsen.bron(page) is source]
    return max(same, key=lambda page: aandeel(law, page, dag))


def per_dag(law: Wetboek, pages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """From which day on it is which of them, in ISO, with that page; the first has no day."""
    later = [text.vanaf for text in law.vindplaatsen.bron(pages[0]).gegeven[1:] if text.vanaf]
    days = [("", date.min), *((day.isoformat(), day) for day in later)]
    each = [(said, van_de_dag(law, pages, day)) for said, day in days]
    return (next(same) for _, same in groupby(each, key=itemgetter(1)))
