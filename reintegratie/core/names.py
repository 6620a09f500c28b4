"""What is given by name, such as facts or readings: an object, and no more names than exist."""

from collections.abc import Collection, Mapping
from typing import Any

from .errors import OngeldigeInvoer, shorten
from .format import number


def check_names(given: Any, what: str, known: Collection[str]) -> None:
    """Refuse what is no object of texts, or holds more names than exist, with OngeldigeInvoer.

    Each wrong name gets a sentence of its own elsewhere; a hundred thousand of them would not end.
    """
    if not isinstance(given, Mapping):
        raise OngeldigeInvoer(f"De {what} moeten namen met een waarde zijn: {{naam: waarde}}.")
    if wrong := next((name for name in given if not isinstance(name, str)), None):
        raise OngeldigeInvoer(f"Bij de {what} is «{shorten(wrong)}» geen naam: een naam is tekst.")
    if len(given) > len(known):
        raise OngeldigeInvoer(
            f"Hier staan {number(len(given))} {what}; er bestaan er maar {number(len(known))}."
        )
