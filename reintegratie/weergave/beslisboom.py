"""A decision tree in words: the path that was taken, and each question."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.core.format import capital

from . import opschriften as op


def regels(drawing: dict) -> list[str]:
    """The same in words."""
    return [f"{op.PATH}: {weg(drawing['boom'])}", *_takken(drawing["boom"])]


def _takken(branch: dict) -> Iterator[str]:
    """Each question of the tree with where its answers lead; ✓ marks the path."""
    if "tekst" in branch:
        return
    ways = [
        f"{'✓ ' if branch[way]['op_pad'] else ''}{word}: {_kop(branch[way])}"
        for way, word in op.WAYS.items()
    ]
    yield " ".join([branch["vraag"], *ways])
    for way in op.WAYS:
        yield from _takken(branch[way])


def _kop(branch: dict) -> str:
    return branch.get("tekst") or branch["vraag"]


def weg(branch: dict) -> str:
    """The questions on the path with their answers, and the end where it leads."""
    if "tekst" in branch:
        return op.PATH_END.format(tekst=branch["tekst"])
    following = [branch[way] for way in op.WAYS if branch[way]["op_pad"]]
    answer = branch["antwoord"]
    said = f"{branch['vraag']} {capital(answer)}."
    return " ".join([said, *map(weg, following)])
