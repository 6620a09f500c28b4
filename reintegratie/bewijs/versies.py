"""Who notices a new version of a rule, in words: proven for everybody."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reintegratie.core.rules import Regel

from .gebied_in_woorden import zinnen
from .term import NietTeBewijzen
from .wie_merkt_het import wie_versie


def merkt(rule: Regel) -> list[str]:
    """Who gets another outcome on its first day than on the day before; or why that is not known.

    Empty for the first version of a rule: it changed nothing.
    """
    if rule.nummer == 1:
        return []
    try:
        return zinnen(wie_versie(rule), rule.wetboek.begrippen)
    except NietTeBewijzen as fault:
        return [str(fault)]


def rijen(rules: Iterable[Regel]) -> list[dict[str, Any]]:
    """Each version but the first of these, with from when it holds and who notices."""
    return [
        {
            "regeling": rule.naam,
            "versie": rule.nummer,
            "vanaf": rule.begin.isoformat(),
            "wie": merkt(rule),
        }
        for rule in rules
        if rule.nummer > 1
    ]
