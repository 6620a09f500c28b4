"""A timeline in words: a line for each bar."""

from __future__ import annotations


def regels(drawing: dict) -> list[str]:
    """The same in words."""
    return [f"{bar['label']}: {bar['tekst']}" for bar in drawing["balken"]]
