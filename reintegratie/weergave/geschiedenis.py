"""The history of a source in words: its texts, the days on which each held, what is not known."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.core.format import show
from reintegratie.core.sources import Bron
from reintegratie.core.versions import Versie

NOT_KNOWN = "niet bekend"
DAYS = {
    "vastgesteld": "Vastgesteld",
    "bekendgemaakt": "Bekendgemaakt",
    "vanaf": "Geldt vanaf",
    "tot": "Geldt tot",
}


def titel(source: Bron, text: Versie) -> str:
    """The title of a text: that of its source, unless it had another."""
    return text.titel or source.titel


def dagen(text: Versie) -> Iterator[tuple[str, str]]:
    """Each day of a text with its label; why it is not known, or not for sure, stands behind it."""
    for name, label in DAYS.items():
        day = getattr(text, name)
        why = text.niet_bekend.get(name)
        if day or why:
            yield label, ". ".join(filter(None, [show(day) if day else NOT_KNOWN, why]))
    if text.nagegaan_tot:
        yield "Nagegaan tot en met", show(text.nagegaan_tot)


def regels(source: Bron) -> Iterator[str]:
    """The history as lines for a terminal."""
    yield f"{source.id}  {source.titel}"
    for text in source.versies:
        yield f"    {titel(source, text)} ({text.datum})"
        yield from (f"        {label}: {said}" for label, said in _told(source, text))


def _told(source: Bron, text: Versie) -> Iterator[tuple[str, str]]:
    if text.niet_gegeven:
        yield "De tekst", text.niet_gegeven
    yield from dagen(text)
    if text.vervangen_door:
        yield "Vervangen door", source.versie(text.vervangen_door).datum
