"""Which case comes back when: five boxes, as Leitner did with cards.

A case that goes well moves to the next box and rests longer; one that goes wrong moves to the
first box and comes back the same day. What a coach did stays in the browser, as
``{naam: {"vak": 1, "dag": "2026-01-31"}}``.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

RUST_DAGEN = (0, 1, 3, 7, 14)  # how long a case rests in each box
HERHALEN, NIEUW, LATER = REDENEN = ("herhalen", "nieuw", "later")


def gelezen(stand: Any) -> dict | None:
    """What the browser kept of a case; None when there is nothing, or nothing that can be read."""
    try:
        terug_op(stand)  # a day near the end of the calendar has no day on which to come back
        return stand if stand["vak"] > 0 else None
    except (TypeError, KeyError, ValueError, IndexError, OverflowError):
        return None


def na_antwoord(stand: dict | None, goed: bool, vandaag: date) -> dict:
    """Where a case is after an answer; ``stand`` is where it was, None for a new one.

    A case that goes well at once starts in the second box.
    """
    box = min((stand["vak"] if stand else 1) + 1, len(RUST_DAGEN)) if goed else 1
    return {"vak": box, "dag": vandaag.isoformat()}


def terug_op(stand: dict) -> date:
    """The first day on which a case comes back."""
    return date.fromisoformat(stand["dag"]) + timedelta(days=RUST_DAGEN[stand["vak"] - 1])


def volgorde(namen: list[str], standen: dict[str, dict], vandaag: date) -> list[tuple[str, str]]:
    """Every case with why it stands there: to repeat (mistakes first), new, or later."""

    def key(name: str) -> tuple:
        stand = standen.get(name)
        if stand is None:
            return REDENEN.index(NIEUW), date.min, 0
        back = terug_op(stand)
        due = back <= vandaag
        return REDENEN.index(HERHALEN if due else LATER), date.min if due else back, stand["vak"]

    return [(name, REDENEN[key(name)[0]]) for name in sorted(namen, key=key)]
