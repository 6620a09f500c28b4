"""What is to say beside an answer: open norms and gaps, figures that are not sure, unused facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from . import phrases
from .format import show
from .given import follows
from .graph import graph_of
from .outcome import Kanttekening
from .parameters import ALTIJD, Waarde
from .solution import Solution

GRADE_NOTES = {"secundair": phrases.SECOND_HAND, "afgeleid": phrases.DERIVED}


def notes(answer: Solution, *, idle: bool = True) -> list[dict[str, Any]]:
    """Open norms and gaps, days outside what was verified, grades, and unused facts (``idle``).

    Nothing of a rule that does not hold on its day.
    """
    if answer.buiten:
        return []
    law = answer.regel.wetboek
    parts = [part for part in answer.outcome.of(Kanttekening) if _shown_note(part, answer)]
    said: dict[str, str | None] = {part.tekst: part.bron for part in parts}
    at = {part.tekst: part.bij for part in parts}
    said |= {one["tekst"]: one["bron"] for one in follows(answer)}
    said |= dict.fromkeys(in_lines(about_figures(answer)))
    asked = graph_of(answer.regel).facts
    used = {*asked, *answer.known.source(name for name in answer.known.follows if name in asked)}
    unused = sorted(n for n in answer.feiten if n not in used and not answer.zwijgt)
    if unused and idle:
        labels = ", ".join(law.begrippen[name].label for name in unused)
        said[phrases.UNUSED.format(feiten=labels)] = None
    return [
        {"tekst": text, **law.vindplaatsen.als_dict(bron), "feit": at.get(text)}
        for text, bron in said.items()
    ]


def _shown_note(part: Kanttekening, answer: Solution) -> bool:
    return any(world.value(part.als).value is True for world in answer.worlds)


def about_figures(answer: Solution) -> dict[str, dict[str, None]]:
    """Each thing that is to say of figures, with what the figures are of which it is said."""
    about: dict[str, dict[str, None]] = {}
    for used in (one for ground in answer.grounds for one in ground.figures):
        parameter, value = used.found(answer.regel.wetboek.parameters)
        for phrase in _to_say(value, used.day):
            about.setdefault(phrase, {})[parameter.omschrijving] = None
    return about


def in_lines(about: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """One line for each thing that is to say of figures, with those figures (``about_figures``)."""
    for phrase, names in about.items():
        yield phrase.format(cijfers=", ".join(f"«{name}»" for name in names))


def _to_say(value: Waarde, day: date) -> Iterator[str]:
    if day > value.geverifieerd_tot and value.vanaf != ALTIJD:  # else the text's age says so
        yield phrases.NOT_VERIFIED.replace("{dag}", show(value.geverifieerd_tot))
    if value.graad in GRADE_NOTES:
        yield GRADE_NOTES[value.graad]
