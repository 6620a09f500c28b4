"""What is to say of the date of an answer: before a text was there, or after it was checked.

One place for every answer, whatever shows it.
"""

from __future__ import annotations

from datetime import date

from . import phrases
from .format import show
from .rules import Regel
from .sources import Bron


def over_tijd(rule: Regel, peildatum: date) -> str | None:
    """One line about the age of the sources of a rule; None on a day that they cover."""
    said = (of_source(source, peildatum) for source in rule.bronnen)
    return " ".join(filter(None, said)) or None


def of_source(source: Bron, peildatum: date) -> str | None:
    """The same for one source."""
    said = _phrase(source, peildatum)
    return said and said.format(tekst=source.aanduiding, dag=show(peildatum))


def _phrase(source: Bron, peildatum: date) -> str | None:
    if source.nog_niet(peildatum):
        return phrases.PERHAPS_NOT_YET if source.zonder_datum else phrases.NOT_YET
    checked = source.nagegaan_tot is None or peildatum <= source.nagegaan_tot
    return None if checked else phrases.NOT_CHECKED
