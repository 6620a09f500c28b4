"""A table that may be wider than a phone: its frame can be scrolled, by keyboard too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .bouw import Html, el


def tabel(
    kop: Iterable[str | None],
    rijen: Any,
    naam: str,
    *,
    role: str = "group",
    class_: str = "ri-tabel",
) -> Html:
    """The titles of the columns, the rows as ``tr``, and what the frame is called.

    A column whose title is None has an empty cell above it.
    """
    titles = [el("td") if one is None else el("th", one, scope="col") for one in kop]
    return el(
        "div",
        el("table", el("thead", el("tr", titles)), el("tbody", rijen)),
        class_=class_,
        tabindex="0",
        role=role,
        aria_label=naam,
    )
