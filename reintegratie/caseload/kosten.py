"""What a draft costs, in sentences: each amount for whom it is, under each reading that matters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reintegratie.core.format import number, show
from reintegratie.ontwerp import Ontwerp

from .lezingen import bedragen_van, per_lezing
from .ontwerpverslag import Ontwerpverslag
from .optelling import Bedragen
from .tellen import Regelverschil

VERZONNEN = (
    "Deze mensen zijn verzonnen. Leg het ontwerp naast een bestand met uw eigen mensen voor echte "
    "aantallen en bedragen."
)
GEEN_BEDRAG = "«{titel}»: {wie}. Wat dat scheelt, staat niet in de tekst."
NIEMAND_KOST = "Er verandert geen bedrag."
NIET_TE_TELLEN = " Van {mensen} ontbreekt daarvoor een gegeven."
HANGT_AF = ": dat hangt af van hoe u de tekst leest."
LEZING = " «{lezing}»: {bedrag}."
VAN_TOT = " Van {laag} tot {hoog}."
GAAT_NAAR = " (gaat naar {wie})"


def kosten(found: Ontwerpverslag, geraakt: list[Regelverschil]) -> Iterator[str]:
    """Each amount of the calculations that somebody notices; which have none; whose money it is."""
    said = [line for one in geraakt for line in _bedragen(found.wet, one, _dubbel(geraakt))]
    missing = [line for one in geraakt for line in _zonder(one)]
    yield from [*said, *missing] or [NIEMAND_KOST]
    if found.mensen.caseload.synthetisch:
        yield VERZONNEN


def _dubbel(geraakt: list[Regelverschil]) -> set[str]:
    """The labels of amounts that more calculations have: beside these its name is needed."""
    known = Counter(
        label for one in geraakt for label in {two.label for two in bedragen_van(one).values()}
    )
    return {label for label, times in known.items() if times > 1}


def _zonder(one: Regelverschil) -> Iterator[str]:
    """How many more, or fewer, can get something of which no amount is known."""
    told = [one.bedragen, *(part.bedragen for part in one.per_lezing)]
    if any(amount.aantal for amounts in told for amount in amounts.values()):
        return
    for way, word in ((1, "meer"), (-1, "minder")):
        counts = sorted({part.toegang[way] for part in one.per_lezing or (one,)})
        if counts[-1]:
            least = f"{number(counts[0])} tot " if len(counts) > 1 else ""
            who = f"{least}{show(counts[-1], 'mensen')} {word}"
            yield GEEN_BEDRAG.format(titel=one.titel, wie=who)


def _bedragen(wet: Ontwerp, one: Regelverschil, dubbel: set[str]) -> Iterator[str]:
    """Each amount of a calculation in a sentence; those of which no euro is known left out."""
    for name, known in bedragen_van(one).items():
        told = per_lezing(wet, one, name)
        title = f"«{one.titel}», {known.label.lower()}" if known.label in dubbel else known.label
        if any(amount.som for amount in told.values()):
            yield f"{title}{_voor_wie(wet, one.regel)}{_bedrag(told)}{_onbekend(told)}"


def _bedrag(told: dict[str, Bedragen]) -> str:
    """What an amount comes to: once, under two readings, or between the least and the most."""
    amounts = sorted(told.values(), key=lambda one: one.som)
    if len(told) == 1:
        return f": {_samen(amounts[0])}."
    if len(told) == 2:
        return HANGT_AF + "".join(
            LEZING.format(lezing=said, bedrag=_samen(one)) for said, one in told.items()
        )
    return HANGT_AF + VAN_TOT.format(laag=_samen(amounts[0]), hoog=_samen(amounts[-1]))


def _onbekend(told: dict[str, Bedragen]) -> str:
    """Of how many people the amount cannot be told, under the reading with most of them."""
    without = max(one.zonder for one in told.values())
    return NIET_TE_TELLEN.format(mensen=show(without, "mensen")) if without else ""


def _samen(one: Bedragen) -> str:
    way = "meer" if one.som > 0 else "minder"
    if not one.som:
        return "geen verschil"
    return f"samen {show(abs(one.som), one.eenheid)} {way}, bij {show(one.aantal, 'mensen')}"


def _voor_wie(wet: Ontwerp, name: str) -> str:
    """To whom the money goes, where the contract of its provisions names one."""
    rule = next(one for one in reversed(wet.naast(name, wet.begin)) if one)
    norms = (norm for id in rule.bepalingen for norm in wet.contract.get(id, ()))
    named = {who for norm in norms for who in norm.ontvangt}
    return GAAT_NAAR.format(wie=named.pop()) if len(named) == 1 else ""
