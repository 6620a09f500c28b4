"""Of which text an answer is, and what is to say of its date: before it was there, or after it was
checked.

One place for every answer, whatever shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from . import phrases
from .format import show
from .rules import Regel
from .sources import Bron
from .versions import Versie, on


def over_tijd(rule: Regel, peildatum: date) -> str | None:
    """One line about the age of the texts of a rule; None where none of them has a name."""
    said = (_said(texts, peildatum) for texts in rule.teksten.values())
    return " ".join(filter(None, said)) or None


def buiten(rule: Regel, peildatum: date) -> str | None:
    """That a rule holds no longer on a day, or not yet, in a line; None where that is not known.

    Of a day between two texts also from when it holds again.
    """
    if rule.geldt_op(peildatum):
        return None
    over = [one.tot for one in rule.geldt if one.tot and one.tot <= peildatum]
    to_come = [one.vanaf for one in rule.geldt if one.vanaf and one.vanaf > peildatum]
    said = [phrases.GONE.format(dag=show(day)) for day in over[-1:]]
    again = phrases.RETURNS if said else phrases.LATER
    return " ".join([*said, *(again.format(dag=show(day)) for day in to_come[:1])])


def onzeker(rule: Regel, peildatum: date) -> bool:
    """Whether it is not sure that what a rule says is so on a day: that lies outside a text of it.

    No where it is known not to hold.
    """
    texts = filter(None, (on(some, peildatum) for some in rule.teksten.values()))
    beyond = any(one.nog_niet(peildatum) or one.niet_meer(peildatum) for one in texts)
    return beyond and rule.geldt_op(peildatum)


def of_source(source: Bron, peildatum: date) -> str | None:
    """The same for one source: of the text that holds, or that is nearest."""
    text = on(source.versies, peildatum)
    return _said([text], peildatum) if text else None


def _said(texts: Sequence[Versie], peildatum: date) -> str | None:
    """The same for the texts of a source in which something stands: the first one brought it."""
    nearest = on(texts, peildatum)
    if not nearest or not nearest.aanduiding:
        return None
    text, named = nearest, nearest.genoemd
    if nearest is not texts[0]:
        text = _left_as_it_was(texts[0], nearest)
        named = phrases.LEFT_AS_IT_WAS.format(tekst=texts[0].genoemd, nieuw=named)
    said, lost = _phrase(text, peildatum)
    said = said.format(tekst=named, dag=show(peildatum))
    return f"{said} {lost}" if lost else said


def _left_as_it_was(own: Versie, later: Versie) -> Versie:
    """The text that brought something, for as long as a later one leaves it: what was not looked up
    of the one is so of the other, unless that says until when it was."""
    return replace(
        own,
        tot=later.tot,
        erna=later.erna,
        nagegaan_tot=later.nagegaan_tot or own.nagegaan_tot,
        niet_bekend={},
    )


def _phrase(text: Versie, peildatum: date) -> tuple[str, str | None]:
    """The phrase for a day, and what is to say of a text of that day that is not at hand."""
    if text.nog_niet(peildatum):
        return phrases.PERHAPS_NOT_YET if text.zonder_datum else phrases.NOT_YET, text.ervoor
    if text.niet_meer(peildatum):
        return phrases.NO_LONGER, text.erna
    if text.nagegaan_tot is not None and peildatum > text.nagegaan_tot:
        return phrases.NOT_CHECKED, None
    return phrases.START_OPEN if text.begin_open else phrases.BY_TEXT, None
