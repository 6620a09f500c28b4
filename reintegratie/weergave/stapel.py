"""A stacked bar in words: a line for each part, what is not counted yet, and the total."""

from __future__ import annotations

from reintegratie.core import phrases

from . import opschriften as op


def regels(drawing: dict) -> list[str]:
    """The same in words."""
    rows = [f"{one['label']}: {one['tekst']}{_place(one, drawing)}" for one in drawing["delen"]]
    return [*rows, *_total(drawing), *_open(drawing)]


def _place(part: dict, drawing: dict) -> str:
    """Where a part stands, if that is not where the whole does."""
    return f" [{part['vindplaats']}]" if part["bron"] not in ("", drawing["bron"]) else ""


def _total(drawing: dict) -> list[str]:
    word = op.SO_FAR if drawing["open"] else op.TOGETHER
    return [f"{word}: {drawing['totaal']['tekst']}"] if drawing["totaal"] else []


def _open(drawing: dict) -> list[str]:
    """What the total does not hold, in one line."""
    named = [one["label"] for one in drawing["open"]]
    return [phrases.NOT_COUNTED.format(delen=", ".join(named))] if named else []
