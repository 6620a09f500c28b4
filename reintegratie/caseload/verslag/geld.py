"""What one calculation costs, in sentences: each amount in one range, and under each reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reintegratie.beleid.anders import AndereWet
from reintegratie.core.format import show

from ..lezingen import bedragen_van, per_lezing
from ..optelling import Bedragen
from ..tellen import Regelverschil
from .bereik import meer_of_minder, tussen
from .merken import werelden
from .stroom import bedragzin, hoe_vaak

GEEN_BEDRAG = "Hoeveel geld dat scheelt, is niet te zeggen: het bedrag staat niet in de tekst."
LEZING = "Leest u «{lezing}»? Dan {bedrag}."
ELKE_LEZING = "Het bedrag bij elke lezing apart staat in de bijlagen, bij de bedragen."
NIET_TE_TELLEN = " Van {} ontbreekt daarvoor een gegeven."
WEINIG = 3  # readings that are told one by one


def geld(wet: AndereWet, one: Regelverschil) -> Iterator[str]:
    """Each amount of a calculation; or that who gets it more or less often has none in the text."""
    told = dict(bedragen(wet, one))
    for label, found in told.items():
        parts = found.values()
        whole = bedragzin(wet, one.regel, label, parts, f", bij {_mensen(found)}")
        yield f"{whole}{hoe_vaak(wet, one.regel, parts)}{onbekend(found.values())}"
        if 1 < len(found) <= WEINIG:
            yield from (
                LEZING.format(lezing=said, bedrag=_samen(part)) for said, part in found.items()
            )
    if any(len(found) > WEINIG for found in told.values()):
        yield ELKE_LEZING
    if not told and any(world.toegang for world in werelden(one)):
        yield GEEN_BEDRAG


def bedragen(wet: AndereWet, one: Regelverschil) -> Iterator[tuple[str, dict[str, Bedragen]]]:
    """Each amount with a difference, by its label: under each reading on which it hangs."""
    for name, known in bedragen_van(one).items():
        found = per_lezing(wet, one, name)
        if any(part.som for part in found.values()):
            yield known.label, found


def _mensen(found: dict[str, Bedragen]) -> str:
    return tussen(part.aantal for part in found.values())


def _samen(part: Bedragen) -> str:
    said = meer_of_minder(part.som, part.eenheid)
    return f"{said}, bij {show(part.aantal, 'mensen')}" if part.som else said


def onbekend(parts: Iterable[Bedragen]) -> str:
    """Of how many people the amount cannot be told, under the reading with most of them."""
    without = max(one.zonder for one in parts)
    return NIET_TE_TELLEN.format(show(without, "mensen")) if without else ""
