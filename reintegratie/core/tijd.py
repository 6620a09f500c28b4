"""What is to say of the date of an answer: before a text was there, or after it was checked.

One place for every answer, whatever shows it.
"""

from __future__ import annotations

from datetime import date

from . import phrases
from .format import show
from .rules import Regel
from .sources import Bron
from .versions import Versie, on


def over_tijd(rule: Regel, peildatum: date) -> str | None:
    """One line about the age of the sources of a rule; None on a day that they cover."""
    said = (of_source(source, peildatum) for source in rule.bronnen)
    return " ".join(filter(None, said)) or None


def of_source(source: Bron, peildatum: date) -> str | None:
    """The same for one source: of its text that holds on the day, or of the one nearest to it."""
    text = on(source.versies, peildatum)
    if text is None or (said := _phrase(text, peildatum)) is None:
        return None
    return said.format(tekst=text.aanduiding, dag=show(peildatum))


def _phrase(text: Versie, peildatum: date) -> str | None:
    if text.nog_niet(peildatum):
        return phrases.PERHAPS_NOT_YET if text.zonder_datum else phrases.NOT_YET
    if text.niet_meer(peildatum):
        return phrases.NO_LONGER
    checked = text.nagegaan_tot is None or peildatum <= text.nagegaan_tot
    return None if checked else phrases.NOT_CHECKED
