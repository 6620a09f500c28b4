"""What the texts of a draft do not say and nobody is asked: who decides, by when, on which day."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.core.contract import Norm
from reintegratie.weergave.normverschil import normverschil

from .beslist import zonder_beslisser
from .naast import Ontwerp
from .verschil import merkbaar

NIEMAND = "niemand genoemd"
ZONDER = ("ontbreekt", NIEMAND)
WIE = "wie beslist"


def niet_gezegd(wet: Ontwerp) -> dict[str, list[str]]:
    """By the title of each place that says something else than now what its text leaves out."""
    found: dict[str, dict[str, None]] = {}
    for change in merkbaar(wet):
        if change.nieuw and any(normverschil(wet, *change)):
            for norm in wet.contract.get(change.nieuw.id, ()):
                found.setdefault(change.nieuw.titel, {}).update(dict.fromkeys(_zonder(norm)))
    return {title: [*some] for title, some in found.items() if some}


def _zonder(norm: Norm) -> Iterator[str]:
    kinds = [one.aard for one in norm.open]
    if zonder_beslisser(norm):
        yield from (WIE,) if NIEMAND not in kinds else ()
    yield from (one.vraag for one in norm.open if one.aard in ZONDER)
