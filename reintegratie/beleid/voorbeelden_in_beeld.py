"""What a change does to the worked examples, as a picture (``vormen``)."""

from __future__ import annotations

from collections import Counter

from reintegratie.core.format import show
from reintegratie.weergave.woorden import OORDELEN

from . import verwoording as op
from . import vormen
from .anders import AndereWet
from .verschil import GEEN_REGEL, SOORTEN, Verschil
from .verschiltekst import teksten
from .voorbeelden import Geval, Vergelijking
from .vormen import Deel

ONVOLLEDIG = "Onvolledig: het rekenen is eerder gestopt. Er is {} van {} gedaan."
KOP = op.EXAMPLE_COLUMNS


def voorbeelden(found: Vergelijking, wet: AndereWet) -> dict:
    """The whole picture of what a change does to the worked examples."""
    return vormen.beeld(
        "voorbeelden",
        f"{wet.titel}: de voorbeelden",
        [vormen.verandering(teksten(wet)), *delen(found)],
    )


def delen(found: Vergelijking) -> list[Deel | None]:
    """The parts about examples: who notices, each example that changes."""
    counts = Counter({kind: found.aantal(kind) for kind in SOORTEN})
    return [
        onvolledig(found.onvolledig, len(found.gevallen), found.totaal),
        vormen.zin(vormen.aantallen(counts, op.EXAMPLES)),
        vormen.staven(op.EXAMPLES_BY_RULE, per_regel(found), op.EXAMPLES),
        vormen.tabel("Elk voorbeeld dat verandert", KOP, [rij(one) for one in found.veranderd]),
        niet_berekend(found.niet_berekend),
    ]


def onvolledig(stopped: bool, done: int, whole: int) -> Deel | None:
    """Says that the work was stopped; None when it was not."""
    return vormen.zin(ONVOLLEDIG.format(done, whole)) if stopped else None


def niet_berekend(rows: list[tuple[str, str]]) -> Deel | None:
    """What could not be worked out, and why."""
    return vormen.tabel(op.NOT_WORKED_OUT, op.WHAT_AND_WHY, [list(row) for row in rows])


def per_regel(found: Vergelijking) -> list[tuple[str, Counter]]:
    """The calculations with how many examples of each kind."""
    counts: dict[str, Counter] = {}
    for one in found.gevallen:
        counts.setdefault(one.berekening, Counter())[one.verschil.soort] += 1
    return list(counts.items())


def rij(one: Geval) -> list[str]:
    """An example that changes as a row of a table."""
    return [
        op.ON_THIS_DAY.format(titel=one.titel, peildatum=show(one.peildatum)),
        one.berekening,
        op.NOTICES[one.verschil.soort],
        *voor_en_na(one.verschil),
        " ".join(one.verschil.oorzaken),
    ]


def voor_en_na(one: Verschil) -> list[str]:
    """The outcome today and under the change, with the results that differ."""
    before = [f"{result.label}: {result.voor}" for result in one.resultaten]
    after = [f"{result.label}: {result.na}" for result in one.resultaten]
    return [
        "; ".join([oordeel(one.oordeel_voor), *before]),
        "; ".join([oordeel(one.oordeel_na), *after]),
    ]


def oordeel(word: str) -> str:
    """The word for an oordeel as people read it."""
    return op.NOT_THERE if word == GEEN_REGEL else OORDELEN[word][1]
