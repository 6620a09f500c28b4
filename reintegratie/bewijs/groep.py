"""People who notice a change alike, as a report places it: how a text is read, what, and who."""

from __future__ import annotations

from typing import NamedTuple

from reintegratie.beleid import verwoording as op
from reintegratie.beleid.verschil import ANDERS

from .gebied_in_woorden import NIET_TE_BEWIJZEN

READ_LIKE_THIS = "Leest u de tekst zo: {lezing}"
WHO_MEETS_THIS = "Wie hieraan voldoet, {merkt}."


class Groep(NamedTuple):
    """Everybody of whom the same becomes, where the text is read in one way; all in sentences.

    ``lezing`` is None where it makes no difference how it is read. ``gevolg`` says what was first
    and what is then, ``wie`` what must hold of somebody, each sentence one thing. ``uitleg`` says
    by facts what ``wie`` says by the name of a requirement: something to fold. ``soort`` says
    whether it is a gain (``WINT``, ``VERLIEST`` or ``ANDERS`` of ``beleid.vergelijk``).
    """

    lezing: str | None
    gevolg: list[str]
    wie: list[str]
    uitleg: list[str]
    soort: str = ANDERS


def in_een_regel(group: Groep) -> str:
    """All of it in one line: how the text is read, what becomes of people, and who they are."""
    said = [READ_LIKE_THIS.format(lezing=group.lezing)] if group.lezing else []
    return " ".join([*said, *group.gevolg, *group.wie, *winst(group)])


def winst(group: Groep) -> list[str]:
    """That it is a gain for who is in it, or a loss; empty where it is neither.

    Nor where it is not proven who that is: there is nothing to meet then.
    """
    if group.soort == ANDERS or NIET_TE_BEWIJZEN in group.wie:
        return []
    return [WHO_MEETS_THIS.format(merkt=op.NOTICES[group.soort])]
