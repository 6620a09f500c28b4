"""Whom a change touches exactly, beside the counts: proven of everybody, also who is in no file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from reintegratie.beleid.anders import AndereWet
from reintegratie.bewijs.gebied_in_woorden import NIEMAND
from reintegratie.bewijs.groep import Groep, in_een_regel, winst
from reintegratie.bewijs.groepen import groepen
from reintegratie.bewijs.term import NietTeBewijzen

Precies = Mapping[str, list[Groep]]  # of each calculation by its title who notices; [] is nobody
KOP = [
    "Berekening",
    "Wat verandert",
    "Voor wie",
    "Als u de tekst zo leest",
    "Wat dat betekent",
]
NIET_GEZOCHT: Precies = MappingProxyType({})


def precies(wet: AndereWet, peildatum: date) -> Precies:
    """For each calculation that a change touches, who gets another outcome on a day.

    >>> from reintegratie.beleid import wat_als
    >>> law = wat_als("notebooks/beleidsreview/e-bike.toml")
    >>> [(title, groups)] = precies(law, date(2018, 1, 1)).items()
    >>> groups[0].lezing, groups[0].wie[0]
    ('Alleen een eigen auto of brommer sluit een e-bike uit.', 'Aanvaardt werk.')
    """
    return {
        next(rule.titel for rule in pair if rule): _groups(wet, name, peildatum)
        for name in wet.geraakt(peildatum)
        if any(pair := wet.naast(name, peildatum))
    }


def _groups(wet: AndereWet, naam: str, peildatum: date) -> list[Groep]:
    try:
        return groepen(wet, naam, peildatum)
    except NietTeBewijzen as fault:
        return [Groep(None, [], [fault.melding], [])]


def niemand(found: Precies) -> list[str]:
    """The calculations that give everybody the same: proven."""
    return [title for title, groups in found.items() if not groups]


def tekst(groups: list[Groep]) -> list[str]:
    """The same in lines, for a terminal: what becomes of people, and below it who they are."""
    return [line for one in groups for line in _regels(one)] or [NIEMAND]


def _regels(group: Groep) -> list[str]:
    first = in_een_regel(group._replace(wie=[]))
    return [first, *(f"  - {one}" for one in group.wie)]


def rijen(groups: list[Groep]) -> list[list[str]]:
    """Of each group what becomes of it, who is in it, how the text is read, and what that means."""
    return [
        [
            " ".join(one.gevolg),
            " ".join([*one.wie, *winst(one)]),
            one.lezing or "",
            " ".join(one.uitleg),
        ]
        for one in groups
    ] or [["", NIEMAND, "", ""]]
