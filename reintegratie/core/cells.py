"""What became of a figure, cell by cell: a figure has one, a table one for each key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Keys = tuple[str, ...]  # that lead to a cell; none where a figure is no table


def changed(was: Any, becomes: Any) -> Iterator[tuple[Keys, Any, Any]]:
    """Each cell that is not what it was: its keys, what it was and what it becomes (None: nothing).

    Both are figures or tables as ``Waarde.cijfer`` gives them, or None. In the order of what was.

    >>> list(changed({"licht": 1, "zwaar": 2}, {"licht": 1, "zwaar": 3, "extra": 4}))
    [(('zwaar',), 2, 3), (('extra',), None, 4)]
    """
    old, new = dict(_cells(was)), dict(_cells(becomes))
    for keys in dict.fromkeys([*old, *new]):
        if old.get(keys) != new.get(keys):
            yield keys, old.get(keys), new.get(keys)


def _cells(figure: Any, *keys: str) -> Iterator[tuple[Keys, Any]]:
    if not isinstance(figure, dict):
        yield keys, figure
        return
    for key, part in figure.items():
        yield from _cells(part, *keys, str(key))
