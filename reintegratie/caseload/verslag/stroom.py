"""Where the money of a calculation goes, by the contract of its provisions: who gets it, who pays.

And an amount in a sentence with that: at most so much where the text says no more than that it can.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Decimal
from typing import NamedTuple

from reintegratie.beleid.anders import AndereWet
from reintegratie.core.contract import Norm, as_data

from ..optelling import Bedragen
from .bereik import HOOGSTENS, bereik, heel, tussen

MAG = ("kan", "mag")
PRECIES = "precies"
EENMALIG = "eenmalig"
IEDEREEN = ", als iedereen het krijgt die het kan krijgen"
KEER = " ({keer} {bedrag})"
GAAT_NAAR = " Dat geld gaat naar {wie}."
HOUDT = " Of dat geld anders bij {wie} was gekomen, is niet te zeggen."
HOE_VAAK = " Of dat één keer is of vaker, staat niet in de tekst."


class Stroom(NamedTuple):
    """Who gets the money; whether that is who decides, so that it is asked of people; whether the
    text says more than that it can; the amounts in it; and whether it is said to be once."""

    naar: str
    gevraagd: bool
    kan: bool
    vast: frozenset[Decimal]
    eenmalig: bool


def stroom(wet: AndereWet, name: str) -> Stroom | None:
    """That of a calculation; None where its provisions name nobody who gets money, or several."""
    rule = wet.regelingen.get(name) or wet.basis.regelingen[name]
    norms = [norm for id in rule.bepalingen for norm in wet.contract.get(id, ()) if norm.ontvangt]
    named = {who for norm in norms for who in norm.ontvangt}
    if len(named) != 1:
        return None
    who = named.pop()
    return Stroom(
        who,
        any(who in norm.beslist for norm in norms),
        all(norm.modaliteit in MAG for norm in norms),
        frozenset(_bedragen(norms)),
        any(EENMALIG in str(as_data(norm)) for norm in norms),
    )


def _bedragen(norms: Iterable[Norm]) -> Iterable[Decimal]:
    for one in (number for norm in norms for number in norm.getallen):
        if one.eenheid == "euro" and one.grens == PRECIES:
            yield Decimal(str(one.waarde))


def bedragzin(wet: AndereWet, name: str, label: str, under: Iterable[Bedragen]) -> str:
    """An amount of a calculation in all these readings, with who gets or keeps it."""
    parts = list(under)
    flow, said = stroom(wet, name), _bedrag(wet, name, label, parts)
    if flow is None or not (flow.gevraagd or _hoogstens(flow, parts)):
        return f"{said}."
    if not flow.gevraagd:
        return f"{said}{IEDEREEN}."
    kept = all(one.som <= 0 for one in parts)
    return f"{said}.{(HOUDT if kept else GAAT_NAAR).format(wie=flow.naar)}"


def _bedrag(wet: AndereWet, name: str, label: str, parts: Collection[Bedragen]) -> str:
    """The amount alone: at most so much where nobody has to give it, and all is known of all."""
    flow, said = stroom(wet, name), bereik(parts)
    if flow is None or not _hoogstens(flow, parts):
        return f"{label}: {said}"
    most = "" if any(one.zonder for one in parts) else HOOGSTENS
    return f"{label}: {most}{said.removeprefix(HOOGSTENS)}{_keer(flow, parts)}"


def _hoogstens(flow: Stroom, parts: Collection[Bedragen]) -> bool:
    return flow.kan and not flow.gevraagd and any(one.som > 0 for one in parts)


def hoe_vaak(wet: AndereWet, name: str, parts: Iterable[Bedragen]) -> str:
    """That the text does not say how often somebody gets it, where it names no more than euros."""
    flow = stroom(wet, name)
    told = flow is None or flow.gevraagd or flow.eenmalig
    return "" if told or any(one.eenheid != "euro" for one in parts) else HOE_VAAK


def _keer(flow: Stroom, parts: Collection[Bedragen]) -> str:
    """So many times the amount in the text, where everybody gets that one."""
    each = {one.som / one.aantal for one in parts if one.aantal}
    if len(each) != 1 or not each <= flow.vast:
        return ""
    times = tussen((one.aantal for one in parts), "keer").removeprefix(HOOGSTENS)
    return KEER.format(keer=times, bedrag=heel(each.pop(), "euro"))
