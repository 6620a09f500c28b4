"""A proposal on a card, for who decides about it: what, who decides, who gains or loses, money,
who had begun, and what is still open. Each line has its label."""

from __future__ import annotations

from collections.abc import Sequence

from reintegratie.beleid.voorstellen import NUMMER, Voorstel
from reintegratie.core.format import show

from ..uitslag import Uitslag
from .deel import niemand, niet_geteld
from .gevolgen import GEEN_BEDRAG, GELD, Berekening, Regels, bij, geldregels, gevolgen, groot
from .merken import feiten, waarom_niet
from .vragen import Vraag

KERN = 6  # sentences about what is proposed
WAT, BESLIST, MERKT, NIET_TE_ZEGGEN = "Wat", "Wie beslist", "Wie het merkt", "Niet te zeggen"
ANDERS = "Anders dan nu"
BEGONNEN, OPEN = "Wie al begonnen was", "Nog te beslissen"
VERDER = "Wat verder anders is, staat verderop onder «Voorstel {}»."
DAT_STAAT_ER_NIET = "Dat staat niet in het ontwerp."
VRAAG = "Vraag {nummer}. {titel}"
ONTBREEKT = "{mensen}, nergens meegeteld. Niet bekend is: «{wat}»."


def kaart(found: Uitslag, one: Voorstel, asked: Sequence[Vraag]) -> Regels:
    """The lines of one proposal; ``asked`` are all questions, in their order."""
    place = found.voorstellen.index(one) + 1
    yield from _wat(one, place)
    yield from ((BESLIST, one.beslist) for _ in filter(None, [one.beslist]))
    yield from _mensen(found, one)
    here = [(number, two) for number, two in enumerate(asked, start=1) if place in two.bij]
    yield from _begonnen(one, here)
    yield from ((OPEN, _vraag(*two)) for two in here if _open(two[1]))


def _open(one: Vraag) -> bool:
    """Whether it is to be decided, apart from who had begun: that has its own line."""
    return one.telt and not one.overgang


def _wat(one: Voorstel, place: int) -> Regels:
    """What is proposed, and what of it is otherwise than now."""
    if one.wat:
        yield WAT, one.wat
    more = [VERDER.format(place)] if len(one.kern) > KERN else []
    if one.kern:
        yield (ANDERS if one.wat else WAT), " ".join([*one.kern[:KERN], *more])


def _mensen(found: Uitslag, one: Voorstel) -> Regels:
    """Who gains, who loses, the money, and of whom it cannot be told; or why nobody does."""
    told = [Berekening(row, row.werelden) for row, _ in found.geraakt(one)]
    if not told:
        yield MERKT, niemand(found, one)
        return
    happens = [*gevolgen(told)]
    first = told[0].rij
    why = niet_geteld(found, one) or [waarom_niet(found.wet, first)]
    yield from happens or [(MERKT, " ".join(why))]
    money = [*geldregels(found.wet, told)]
    yield from money or [(GELD, GEEN_BEDRAG)] * bool(first.toegang)
    yield from _onbekend(found, told) if happens else ()


def _onbekend(found: Uitslag, told: Sequence[Berekening]) -> Regels:
    """Of how many it cannot be told, by each calculation."""
    for place, one in enumerate(told):
        if many := one.rij.zonder_feit:
            what = "», «".join(feiten(found.wet, one.rij))
            said = ONTBREEKT.format(mensen=show(many, "mensen"), wat=what)
            yield NIET_TE_ZEGGEN, groot(bij(one, said, place))


def _begonnen(one: Voorstel, asked: Sequence[tuple[int, Vraag]]) -> Regels:
    """What the draft says of who had begun before its first day: a question, a text, or nothing."""
    if one.overgang is None or (one.soort == NUMMER and not one.overgang):
        return
    said = [two.waarom for two in one.overgang if not two.conflict]
    said += [_vraag(*two) for two in asked if two[1].overgang]
    yield BEGONNEN, " ".join(said or [DAT_STAAT_ER_NIET])


def _vraag(number: int, one: Vraag) -> str:
    return VRAAG.format(nummer=number, titel=one.titel) if one.telt else one.titel
