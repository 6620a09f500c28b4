"""What limits a claim, in sentences: readings, days and the case for which it is claimed."""

from __future__ import annotations

from collections.abc import Callable

from reintegratie import wetboek
from reintegratie.core.format import show

from .stelling import Stelling


def grenzen(claim: Stelling) -> list[str]:
    """Every limit of a claim, each in a sentence; a claim without any holds for everybody."""
    return [said for limit in GRENZEN.values() for said in limit(claim)]


def _lezingen(claim: Stelling) -> list[str]:
    law = wetboek()
    chosen = [law.conflicten[name].lezingen[one] for name, one in claim.lezingen.items()]
    return [f"Dit geldt als de tekst zo wordt gelezen: {one}" for one in chosen]


def _dagen(claim: Stelling) -> list[str]:
    first, last = claim.vanaf, claim.tot_en_met
    if first and last:
        return [f"Dit geldt van {show(first)} tot en met {show(last)}."]
    if first:
        return [f"Dit geldt vanaf {show(first)}."]
    return [f"Dit geldt tot en met {show(last)}."] if last else []


def _geval(claim: Stelling) -> list[str]:
    return [claim.geval] if claim.geval else []


GRENZEN: dict[tuple[str, ...], Callable[[Stelling], list[str]]] = {
    ("lezingen",): _lezingen,
    ("vanaf", "tot_en_met"): _dagen,
    ("als", "geval"): _geval,
}
