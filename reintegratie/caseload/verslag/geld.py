"""What one calculation costs, in sentences: each amount in one range, and under each reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from reintegratie.beleid.anders import AndereWet
from reintegratie.core.format import show

from ..lezingen import bedragen_van, per_lezing
from ..optelling import Bedragen
from ..tellen import Regelverschil
from .merken import tussen, werelden

GEEN_BEDRAG = "Hoeveel geld dat scheelt, is niet te zeggen: het bedrag staat niet in de tekst."
GAAT_NAAR = " (gaat naar {wie})"
LEZING = "Leest u «{lezing}»? Dan {bedrag}."
ELKE_LEZING = "Het bedrag bij elke lezing apart staat in de bijlagen, bij de bedragen."
NIET_TE_TELLEN = " Van {} ontbreekt daarvoor een gegeven."
GEEN_VERSCHIL = "geen verschil"
WEINIG = 3  # readings that are told one by one


def geld(wet: AndereWet, one: Regelverschil) -> Iterator[str]:
    """Each amount of a calculation; or that who gets it more or less often has none in the text."""
    told = dict(bedragen(wet, one))
    for label, found in told.items():
        whole = f"{bereik(found.values())}, bij {_mensen(found)}."
        yield f"{label}{_voor_wie(wet, one.regel)}: {whole}{_onbekend(found)}"
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


def bereik(parts: Iterable[Bedragen]) -> str:
    """What amounts come to, in one range: «€ 10,00 tot € 20,00 minder»."""
    amounts = sorted({(one.som, one.eenheid) for one in parts})
    (low, unit), (high, _) = amounts[0], amounts[-1]
    if low < 0 < high:
        return f"{meer_of_minder(low, unit)} tot {meer_of_minder(high, unit)}"
    small, large = sorted((low, high), key=abs)
    if low == high or not small:
        return ("hoogstens " if low != high else "") + meer_of_minder(large, unit)
    return f"{show(abs(small), unit)} tot {meer_of_minder(large, unit)}"


def meer_of_minder(amount: Decimal, unit: str) -> str:
    """A difference in words: «€ 10,00 minder»."""
    if not amount:
        return GEEN_VERSCHIL
    return f"{show(abs(amount), unit)} {'meer' if amount > 0 else 'minder'}"


def _mensen(found: dict[str, Bedragen]) -> str:
    return tussen(part.aantal for part in found.values())


def _samen(part: Bedragen) -> str:
    said = meer_of_minder(part.som, part.eenheid)
    return f"{said}, bij {show(part.aantal, 'mensen')}" if part.som else said


def _onbekend(found: dict[str, Bedragen]) -> str:
    """Of how many people the amount cannot be told, under the reading with most of them."""
    without = max(one.zonder for one in found.values())
    return NIET_TE_TELLEN.format(show(without, "mensen")) if without else ""


def _voor_wie(wet: AndereWet, name: str) -> str:
    """To whom the money goes, where the contract of its provisions names one."""
    rule = wet.regelingen.get(name) or wet.basis.regelingen[name]
    norms = (norm for id in rule.bepalingen for norm in wet.contract.get(id, ()))
    named = {who for norm in norms for who in norm.ontvangt}
    return GAAT_NAAR.format(wie=named.pop()) if len(named) == 1 else ""
