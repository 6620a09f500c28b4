"""The questions of a rule that adds amounts up, part by part: each where it counts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .drawings import Stapel
from .outcome import Uitkomst
from .values import as_expression


def sections(outcome: Uitkomst, asked: Iterable[str]) -> list[dict[str, Any]]:
    """For each part of the stacks its label, its source and the facts that it alone asks.

    The first part asks all that it looks at. The last one has no label: it asks what several parts
    look at, or none, so that no question comes up in a part that was left. Empty without a stack.
    """
    parts = _parts(outcome)
    if not parts:
        return []
    of = {name: _where(name, list(parts.values())) for name in asked}
    heads = [*parts, (None, None)]
    found = [
        {"titel": label, "bron": source, "feiten": [name for name in of if of[name] == place]}
        for place, (label, source) in enumerate(heads)
    ]
    return [one for one in found if one["feiten"]]


def _where(name: str, parts: list[set[str]]) -> int:
    """The place of the part that asks a fact; past the last one where no part alone does."""
    looking = [place for place, names in enumerate(parts) if name in names]
    return looking[0] if looking[:1] == [0] or len(looking) == 1 else len(parts)


def _parts(outcome: Uitkomst) -> dict[tuple[str, str], set[str]]:
    """What each part of the stacks looks at, by its label and source: the names of facts."""
    found: dict[tuple[str, str], set[str]] = {}
    for drawing in outcome.of(Stapel):
        for label, amount, place in drawing.delen:
            names = {one.name for one in as_expression(amount).refs if one.kind == "feit"}
            found.setdefault((label, place), set()).update(names)
    return found
