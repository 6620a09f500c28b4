"""How a text is read for an outcome: only what sets that outcome apart from the others."""

from __future__ import annotations

from math import prod

from . import opschriften as op

Way = dict[str, str]  # of each conflict what is read


def gelezen(rows: list[dict], every: list[dict]) -> list[list[str]]:
    """The ways in which a text is read for the readings ``rows``, which share an outcome.

    A conflict of which no reading takes them out of ``rows`` is left out; what is left is one way
    where each conflict stands by itself, with every reading of it that leads here.
    """
    ways, others = [*map(_way, rows)], [*map(_way, every)]
    for name in dict.fromkeys(name for way in others for name in way):
        if _idle(name, ways, others):
            ways, others = _without(name, ways), _without(name, others)
    return _apart(ways) or [list(way.values()) for way in ways]


def zo_gelezen(rows: list[dict], every: list[dict]) -> str:
    """The same in words."""
    return op.OR_READ.join(" ".join(way) for way in gelezen(rows, every))


def _way(row: dict) -> Way:
    return dict(zip(row["keuzes"], row["teksten"], strict=True))


def _rest(name: str, way: Way) -> Way:
    return {key: text for key, text in way.items() if key != name}


def _idle(name: str, ways: list[Way], others: list[Way]) -> bool:
    """Whether these ways stay what they are, however this conflict is read where it is asked."""
    for rest in (_rest(name, way) for way in ways if name in way):
        alike = [way for way in others if name in way and _rest(name, way) == rest]
        if len(alike) < 2 or any(way not in ways for way in alike):
            return False
    return True


def _without(name: str, ways: list[Way]) -> list[Way]:
    kept: list[Way] = []
    for way in ways:
        rest = _rest(name, way)
        if rest not in kept:
            kept.append(rest)
    return kept


def _apart(ways: list[Way]) -> list[list[str]]:
    """One way that says of each conflict how it may be read; empty where one rests on another."""
    if any(way.keys() != ways[0].keys() for way in ways):
        return []
    texts = [list(dict.fromkeys(way[name] for way in ways)) for name in ways[0]]
    whole = prod(map(len, texts)) == len(ways)
    return [[op.OR_READ.join(one) for one in texts]] if whole else []
