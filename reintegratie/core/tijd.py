"""What is to say of the date of an answer: before a text was there, or after it was checked.

One place for every answer, whatever shows it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from . import phrases
from .format import show
from .rules import Regel
from .sources import Bron
from .versions import Versie, on


def over_tijd(rule: Regel, peildatum: date) -> str | None:
    """One line about the age of the sources of a rule; None where their only text covers it."""
    sources = rule.wetboek.bronnen
    said = (_said(sources[id], texts, peildatum) for id, texts in rule.teksten.items())
    return " ".join(filter(None, said)) or None


def of_source(source: Bron, peildatum: date) -> str | None:
    """The same for one source."""
    return _said(source, source.versies, peildatum)


def _said(source: Bron, texts: Iterable[Versie], peildatum: date) -> str | None:
    """The same for some texts of a source: of the one that holds, or that is nearest.

    Where there are more, it always says which of them that is.
    """
    text = on(texts, peildatum)
    phrase = text and (_phrase(text, peildatum) or (len(source.gegeven) > 1 and phrases.BY_TEXT))
    if not text or not phrase:
        return None
    return phrase.format(tekst=text.aanduiding, dag=show(peildatum))


def _phrase(text: Versie, peildatum: date) -> str | None:
    if text.nog_niet(peildatum):
        return phrases.PERHAPS_NOT_YET if text.zonder_datum else phrases.NOT_YET
    if text.niet_meer(peildatum):
        return phrases.NO_LONGER
    if text.nagegaan_tot is not None and peildatum > text.nagegaan_tot:
        return phrases.NOT_CHECKED
    return phrases.START_OPEN if text.begin_open else None
