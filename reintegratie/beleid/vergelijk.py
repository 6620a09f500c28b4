"""Two answers to the same facts side by side: today's and that of a what-if."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from reintegratie.core.answer import Antwoord
from reintegratie.core.outcome import NEE

from .anders import AndereWet
from .kant import soort
from .onzeker import blijft_open, hangt_af_van_feit, helder, lezingen, mist
from .oorzaak import oorzaken
from .resultaten import onderdelen, paren, verandert, verschil_van
from .richting import Richting, richting
from .verschil import GEEN_REGEL, GELIJK, Verschil


def verschil(voor: Antwoord | None, na: Antwoord | None, way: Richting | None = None) -> Verschil:
    """The difference between two answers of the same rule; None where the rule is not there.

    Of what is a no before and after nothing differs: no result of it is anybody's.
    ``way`` says whether more of it is a gain; without it the register does.
    """
    before, after = (one.oordeel if one else GEEN_REGEL for one in (voor, na))
    nothing = {before, after} <= {GEEN_REGEL, NEE}
    parts, pairs = onderdelen(na) | onderdelen(voor), {} if nothing else paren(voor, na)
    changed = {
        name: pair
        for name, pair in pairs.items()
        if verandert(parts[name], *pair, None not in (voor, na))
    }
    if nothing or (not changed and before == after):
        open_ = not nothing and blijft_open(voor, na)
        return Verschil(
            GELIJK, before, after, lezingen=lezingen(voor, na), open=open_, mist=mist(voor, na)
        )
    way = way or next(richting(one.regel.naam) for one in (voor, na) if one)
    results = tuple(verschil_van(parts[name], *pair, way) for name, pair in changed.items())
    kind = soort(way, before, after, results, changed)
    clearer = helder(na, changed, 1) - helder(voor, changed, 0)
    why = tuple(oorzaken(voor, na))
    was, then = (one.gevolg if one else "" for one in (voor, na))
    return Verschil(
        kind,
        before,
        after,
        results,
        why,
        lezingen(voor, na),
        clearer,
        was,
        then,
        hangt_af_van_feit(voor, na, changed),
        mist(voor, na),
    )


def wet_naast(
    wet: AndereWet, naam: str, feiten: Mapping[str, Any], day: date, lezingen: Any = None
) -> Verschil:
    """What becomes of one person in one calculation. What only one of the two asks, it is told."""
    before, after = (
        law.bereken(
            naam,
            _bekend(feiten, law.begrippen),
            peildatum=day,
            lezingen=_bekend(lezingen or {}, law.conflicten),
        )
        if rule
        else None
        for law, rule in zip((wet.basis, wet), wet.naast(naam, day), strict=True)
    )
    return verschil(before, after, wet.richting(naam))


def _bekend(given: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: value for name, value in given.items() if name in names}
