"""Every respect in which a rule is held to the contract of its provisions."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reintegratie.core.lawbook import Wetboek
from reintegratie.core.registers import Registers
from reintegratie.core.rules import Regel

from .binding import aard, modaliteit
from .fout import Fout
from .getallen import getal
from .groepen import betreft, uitzondering
from .strijd import onduidelijk
from .wie import beslist

PER_RULE: tuple[Callable[[Regel], Iterator[Fout]], ...] = (
    beslist,
    modaliteit,
    aard,
    betreft,
    uitzondering,
    onduidelijk,
)
NAMES = {check.__name__ for check in PER_RULE}


def van_regel(rule: Regel) -> set[Fout]:
    """Where a version of a rule does not follow the provisions of its own days."""
    return {fault for check in PER_RULE for fault in check(rule)}


def gezegd_van_regel(rule: Regel) -> set[Fout]:
    """Where it is said not to, with the reason; but for what is said of another version of it."""
    said = {
        one
        for one in verklaard(rule.wetboek)
        if one.regel == rule.naam and one.toets in NAMES and one.bepaling in rule.bepalingen
    }
    others = (one for one in rule.versies if one != rule) if said else ()
    return said - (set().union(*map(van_regel, others)) - van_regel(rule))


def van_bepaling(law: Wetboek, id: str) -> set[Fout]:
    """Each number of a provision that is not followed."""
    return set(getal(law, id))


def gezegd_van_bepaling(law: Wetboek, id: str) -> set[Fout]:
    """Each of which is said that it is not, with the reason."""
    return {one for one in verklaard(law) if (one.bepaling, one.toets) == (id, "getal")}


def verklaard(law: Registers) -> list[Fout]:
    """What the register says does not follow."""
    return [Fout(one.regel, one.bepaling, one.toets, one.over) for one in law.afwijkingen]
