"""What several readings share: a range, how many say the same, an earliest and a latest day."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import Any

from . import phrases
from .assess import Found, in_words
from .format import plain, short, show


def shared(values: list[Found], unit: str) -> dict[str, Any]:
    """What the outcomes of one result under each different reading have in common.

    ``telling`` counts the readings of each value, the most common first; a reading without a value
    counts under None. ``laagste`` and ``hoogste`` are the ends, where the values have an order.
    """
    counted = Counter(found.value if found.reason is None else None for found in values)
    known = [value for value in counted if value is not None]
    ordered = bool(known) and all(_has_order(value) for value in known)
    ends = (min(known), max(known)) if ordered else (None, None)
    return {
        "laagste": plain(ends[0], unit),
        "hoogste": plain(ends[1], unit),
        "telling": [
            {"waarde": plain(value, unit), "tekst": in_words(value, unit), "aantal": number}
            for value, number in counted.most_common()
        ],
        "tekst": _in_words(counted, ends, unit),
    }


def _has_order(value: Any) -> bool:
    return isinstance(value, (int, Decimal, date)) and not isinstance(value, bool)


def _in_words(counted: Counter[Any], ends: tuple[Any, Any], unit: str) -> str:
    first, last = ends
    if first is None:
        return _counts(counted, unit)
    said = show(first, unit) if first == last else _from_to(first, last, unit)
    return said + (phrases.OR_NO_OUTCOME if None in counted else "")


def _from_to(first: Any, last: Any, unit: str) -> str:
    """Both ends; the unit is said once."""
    said = phrases.EARLIEST if isinstance(first, date) else phrases.FROM_TO
    return said.format(eerste=short(first, unit), laatste=show(last, unit))


def _counts(counted: Counter[Any], unit: str) -> str:
    (value, number), *others = counted.most_common()
    every = counted.total()
    first = phrases.VALUE_COUNTED.format(aantal=number, alle=every, tekst=in_words(value, unit))
    more = (
        phrases.VALUE_MORE.format(aantal=number, tekst=in_words(value, unit))
        for value, number in others
    )
    return ", ".join([first, *more])


def in_counts(said: list[tuple[str, int]]) -> list[str]:
    """What readings say with how many say it, the most common first; how many there are, once."""
    (text, number), *others = said
    every = number + sum(more for _, more in others)
    first = phrases.COUNTED.format(aantal=number, alle=every, tekst=text)
    return [first, *(f"{more}: {text}" for text, more in others)]
