"""Whom a change touches exactly, beside the counts: proven of everybody, also who is in no file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reintegratie.beleid import verwoording as op
from reintegratie.beleid import vormen
from reintegratie.beleid.anders import AndereWet
from reintegratie.beleid.vormen import Deel
from reintegratie.bewijs.gebied_in_woorden import NIEMAND, zinnen
from reintegratie.bewijs.term import NietTeBewijzen
from reintegratie.bewijs.wie_merkt_het import wie
from reintegratie.core.format import show

Precies = Sequence[tuple[str, list[str]]]  # a calculation, and who gets another outcome


def precies(wet: AndereWet, peildatum: date) -> Precies:
    """For each calculation that a change touches, who gets another outcome on a day, in sentences.

    >>> from reintegratie.beleid import wat_als
    >>> law = wat_als("notebooks/beleidsreview/e-bike.toml")
    >>> [(title, said)] = precies(law, date(2018, 1, 1))
    >>> said[-1].partition(" kilometer tot ")[0]
    'Een van deze: Afstand tussen huis en werk: van 8'
    """
    return [
        (next(rule.titel for rule in pair if rule), _sentences(wet, name, peildatum))
        for name in wet.geraakt()
        if any(pair := wet.naast(name, peildatum))
    ]


def _sentences(wet: AndereWet, naam: str, peildatum: date) -> list[str]:
    try:
        return zinnen(wie(wet, naam, peildatum), wet.begrippen)
    except NietTeBewijzen as fault:
        return [fault.melding]


def niemand(found: Precies) -> list[str]:
    """The calculations that give everybody the same: proven."""
    return [title for title, said in found if said == [NIEMAND]]


def deel(found: Precies, peildatum: date) -> Deel | None:
    """The same as a table; None where no calculation is touched."""
    rows = [[title, " ".join(said)] for title, said in found]
    about = op.PROVEN.format(dag=show(peildatum))
    return vormen.tabel(op.WHO_EXACTLY, ["Berekening", "Voor wie"], rows, about)
