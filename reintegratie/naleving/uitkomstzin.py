"""The sentence of a rule that computes says what came out, and not that something did."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import BEREKEND, GEEN_HOEVEELHEID, Eis, Resultaat, Uitkomst

from .fout import Bevinding
from .regels import over

STIL = "de zin van de uitkomst noemt geen van deze resultaten: {namen}"
SOMS = "de zin van de uitkomst noemt «{naam}», en dat komt er niet altijd uit"


def uitkomstzin(law: Wetboek) -> Iterator[Bevinding]:
    """Each version of a rule whose sentence leaves out what was asked, or tells what may not be."""
    for rule in law.versies:
        outcome = rule.trace.outcome
        if outcome.modaliteit is BEREKEND:
            yield from (over(rule, said) for said in (*_stil(outcome), *_soms(outcome)))


def _stil(outcome: Uitkomst) -> Iterator[str]:
    """Of the amounts that always come out those that were asked for; where a rule does nothing but
    compute, one of its results."""
    results = [one for one in outcome.of(Resultaat) if one.als is True]
    asked = [one for one in results if one.hoofd] or (results if not outcome.of(Eis) else [])
    amounts = [one.naam for one in asked if one.eenheid not in GEEN_HOEVEELHEID]
    if amounts and not set(amounts) & set(outcome.told):
        yield STIL.format(namen=", ".join(amounts))


def _soms(outcome: Uitkomst) -> Iterator[str]:
    told = (outcome.resultaat(name) for name in outcome.told)
    yield from (SOMS.format(naam=one.naam) for one in told if one.als is not True)
