"""The list of instruments: what can be, what still can, what is out, in an order that is told.

The parts and their order stand in the register, as data: a page puts the same list together.
"""

from __future__ import annotations

from typing import Any

from reintegratie.core.outcome import BEREKEND, KAN, NEE, RECHT, TEGENSTRIJDIG

from . import register
from .oordelen import Beoordeling

GRENS = "grens"  # it can be had, but a term, a number or another bound stands in the way
MOGELIJK = (RECHT, KAN, BEREKEND, TEGENSTRIJDIG)


def groep(one: Beoordeling) -> str:
    """The outcome of an instrument, or that what follows from it does not allow it."""
    bound = any(later.oordeel == NEE for later in one.daarna)
    return GRENS if bound and one.toegang.oordeel in (RECHT, KAN) else one.toegang.oordeel


def lijst(found: list[Beoordeling]) -> list[tuple[dict[str, Any], list[Beoordeling]]]:
    """Each part of the list with its instruments, in order."""
    return [(part, _van(part, found)) for part in register.lijst()]


def _van(part: dict[str, Any], found: list[Beoordeling]) -> list[Beoordeling]:
    rows = [one for kind in part["groepen"] for one in found if groep(one) == kind]
    return sorted(rows, key=_open) if part["op_vragen"] else rows


def _open(one: Beoordeling) -> tuple[bool, int]:
    """How many questions can still change it; what no question can make known comes last."""
    count = len(one.toegang.ontbreekt)
    return count == 0, count
