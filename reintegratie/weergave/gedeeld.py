"""Which notes the worked examples of a page share: it says these once, above the first of them."""

from __future__ import annotations

from collections.abc import Iterable

from reintegratie import wetboek
from reintegratie.core.answer import Antwoord
from reintegratie.core.notes import about_figures, in_lines, notes


def gedeeld(namen: Iterable[str]) -> dict[str, list[str]]:
    """By the name of an example (``kamer/naam``) the notes that all of its calculation have here.

    There are none where it is the only one. Raises OnbekendVoorbeeld.
    """
    found = {name: wetboek().voorbeeld(name)[1] for name in dict.fromkeys(namen)}
    answers: dict[str, list[Antwoord]] = {}
    for one in found.values():
        answers.setdefault(one.regel.naam, []).append(one)
    return {name: _in_all(answers[one.regel.naam]) for name, one in found.items()}


def _in_all(answers: list[Antwoord]) -> list[str]:
    first, *others = [_own(one) for one in answers]
    return [text for text in first if others and all(text in one for one in others)]


def _own(answer: Antwoord) -> list[str]:
    """The notes that an example tells: its steps tell what is to say of figures."""
    figures = [*in_lines(about_figures(answer))]
    return [note["tekst"] for note in notes(answer) if note["tekst"] not in figures]
