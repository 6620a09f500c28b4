"""Who notices a new version of a rule, in words: proven for everybody."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reintegratie.core.rules import Regel

from .gebied_in_woorden import NIEMAND
from .groep import in_een_regel
from .groepen import groepen_versie
from .term import NietTeBewijzen
from .versiegeval import Geval, delen, eenvoudigste, in_woorden
from .wie_merkt_het import wie_versie


def merkt(rule: Regel) -> list[str]:
    """Who gets another outcome on its first day than on the day before; or why that is not known.

    A line for each group of people of whom the same becomes. Of a first version that is who gets a
    yes of it, or an amount.
    """
    try:
        return [in_een_regel(one) for one in groepen_versie(rule)] or [NIEMAND]
    except NietTeBewijzen as fault:
        return [str(fault)]


def geval(rule: Regel) -> Geval | None:
    """The simplest person for whom a version differs from the one before it; None for nobody."""
    try:
        return eenvoudigste(rule, wie_versie(rule)) if rule.nummer > 1 else None
    except NietTeBewijzen:
        return None


def rijen(rules: Iterable[Regel]) -> list[dict[str, Any]]:
    """Each version but the first of these: from when it holds, who notices, what it shares.

    ``bijvoorbeeld`` is the simplest person who notices, in words (None where that is not sure).
    """
    return [
        {
            "regeling": rule.naam,
            "versie": rule.nummer,
            "vanaf": rule.begin.isoformat(),
            "wie": merkt(rule),
            "bijvoorbeeld": bijvoorbeeld(rule),
            **delen(rule)._asdict(),
        }
        for rule in rules
        if rule.nummer > 1
    ]


def bijvoorbeeld(rule: Regel) -> str | None:
    """The simplest person who notices a version, with both outcomes, in a sentence."""
    found = geval(rule)
    return found and in_woorden(rule, found)
