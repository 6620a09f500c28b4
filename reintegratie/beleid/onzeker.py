"""What cannot be told of a difference: a fact is missing, or the text can be read in more ways."""

from __future__ import annotations

from dataclasses import replace

from reintegratie.core.answer import Antwoord
from reintegratie.core.assess import FEIT_ONTBREEKT, LEZINGEN_VERSCHILLEN
from reintegratie.core.outcome import NEE, ONBEKEND, STRIJDIG, TEGENSTRIJDIG

from .geraakt import kan_raken
from .resultaten import Paren, paren
from .verschil import GEEN_REGEL, ONZEKER, Verschil

TWIJFEL = (ONBEKEND, TEGENSTRIJDIG, STRIJDIG)  # the oordelen that settle nothing


def eerlijk(one: Verschil) -> Verschil:
    """The same, that says so where it cannot be told: then no amount of it counts."""
    if not one.open:
        return one
    results = tuple(replace(result, verschil=None) for result in one.resultaten)
    return replace(one, soort=ONZEKER, resultaten=results)


def blijft_open(voor: Antwoord | None, na: Antwoord | None) -> bool:
    """Whether something stays unknown, or hangs on the reading, both before and after.

    Not where that is sure to be the same, whatever is still missing.
    """
    if voor is None or na is None:
        return False
    pairs = paren(voor, na).values()
    unclear = {voor.oordeel, na.oordeel} <= {*TWIJFEL} or any(
        {one.reason for one in pair} <= {FEIT_ONTBREEKT, LEZINGEN_VERSCHILLEN} for pair in pairs
    )
    return unclear and kan_raken(voor, na)


def hangt_af_van_feit(voor: Antwoord | None, na: Antwoord | None, changed: Paren) -> bool:
    """Whether all that differs hangs on a fact that is missing.

    A result of what may be a no before and after may be nobody's.
    """
    verdicts = {one.oordeel if one else GEEN_REGEL for one in (voor, na)}
    unknown = any(one and one.oordeel == ONBEKEND and one.ontbrekende_feiten for one in (voor, na))
    if unknown and verdicts <= {GEEN_REGEL, NEE, ONBEKEND}:
        return True
    reasons = {FEIT_ONTBREEKT, *([LEZINGEN_VERSCHILLEN] if unknown else [])}
    return (unknown or len(verdicts) == 1) and all(
        reasons & {one.reason for one in pair} for pair in changed.values()
    )


def mist(*answers: Antwoord | None) -> tuple[str, ...]:
    """The facts that are missing before or after."""
    return tuple(dict.fromkeys(name for one in answers if one for name in one.ontbrekende_feiten))


def helder(answer: Antwoord | None, changed: Paren, at: int) -> int:
    """1 where all readings give the same answer, with the same in the results that change."""
    reasons = {pair[at].reason for pair in changed.values()}
    verdict = answer.oordeel if answer else None
    return int(verdict not in TWIJFEL and LEZINGEN_VERSCHILLEN not in reasons)


def lezingen(*answers: Antwoord | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The conflicts on which one of the answers hangs, each with its readings that count."""
    found: dict[str, dict[str, None]] = {}
    for one in filter(None, answers):
        for name in one.conflicten:
            choices = (world.choice.get(name) for world in one.worlds)
            found.setdefault(name, {}).update(dict.fromkeys(filter(None, choices)))
    return tuple((name, tuple(readings)) for name, readings in found.items())
