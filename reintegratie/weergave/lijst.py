"""Names with their values: facts, results, a receipt."""

from __future__ import annotations

from collections.abc import Iterable

from .bouw import Html, el


def lijst(rows: Iterable[tuple[str, object]], kind: str) -> Html:
    """Names with their values."""
    items = [el("div", el("dt", name), el("dd", value)) for name, value in rows]
    return el("dl", items, class_=f"ri-lijst simple {kind}")


def resultatenlijst(rows: Iterable[tuple[str, object]]) -> Html | None:
    """The results of an outcome by their labels; None when there are none."""
    found = list(rows)
    return lijst(found, "ri-resultaten") if found else None
