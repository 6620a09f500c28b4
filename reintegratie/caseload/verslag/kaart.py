"""A proposal on a card, for who decides about it: what, who decides, who gains or loses, money,
who had begun, and what is still open. Each line has its label."""

from __future__ import annotations

from collections.abc import Sequence

from reintegratie.beleid.voorstellen import NUMMER, Voorstel
from reintegratie.core.format import show

from ..uitslag import Uitslag
from .antwoorden import EERSTE
from .deel import ZELFDE, niemand, niet_geteld
from .gevolgen import Berekening, Regels, geldregels, gevolgen
from .merken import feiten, waarom_niet
from .vragen import Vraag

KERN = 6  # sentences about what is proposed
WAT, BESLIST, MERKT, NIET_TE_ZEGGEN = "Wat", "Wie beslist", "Wie het merkt", "Niet te zeggen"
ANDERS = "Anders dan nu"
BEGONNEN, OPEN = "Wie al begonnen was", "Nog te beslissen"
VERDER = "Wat verder anders is, staat verderop onder «Voorstel {}»."
DAT_STAAT_ER_NIET = "Dat staat niet in het ontwerp."
VRAAG = "Vraag {nummer}. {titel}"
ONTBREEKT = "{mensen}. Niet bekend is: «{wat}»."
LET_OP = "Let op"
MEER = "Dit is op {} manieren bekeken. Het kunnen dezelfde mensen en hetzelfde geld zijn."
DEZELFDE = "Dezelfde mensen als hierboven, of niemand."


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
    if one.wat or one.soort == NUMMER:
        yield WAT, one.wat or ZELFDE
    more = [VERDER.format(place)] if len(one.kern) > KERN else []
    if one.kern:
        yield (ANDERS if one.wat else WAT), " ".join([*one.kern[:KERN], *more])


def _mensen(found: Uitslag, one: Voorstel) -> Regels:
    """What each calculation says of people and money; or why nobody notices it."""
    told = [Berekening(row, row.werelden) for row, _ in found.geraakt(one)]
    if not told:
        yield MERKT, niemand(found, one)
        return
    each = [[*_berekening(found, told, place)] for place in range(len(told))]
    if len(told) == 1:
        yield from each[0]
    else:
        yield from _naast_elkaar(told, each)
    yield from ((NIET_TE_ZEGGEN, why) for why in niet_geteld(found, one))


def _naast_elkaar(told: Sequence[Berekening], each: Sequence[list[tuple[str, str]]]) -> Regels:
    """The same of several calculations, each under its title."""
    yield LET_OP, MEER.format(len(told))
    for one, lines in zip(told, each, strict=True):
        yield one.titel.removesuffix(":"), " ".join(f"{label}: {said}" for label, said in lines)


def _berekening(found: Uitslag, told: Sequence[Berekening], place: int) -> Regels:
    """Who gains and who loses by one calculation, its money, and of whom it cannot be told."""
    one = told[place]
    happens = [*gevolgen(told, place)]
    if happens:
        yield from happens
        yield from geldregels(found.wet, one, EERSTE if place else None)
        yield from _onbekend(found, one)
    else:
        yield MERKT, waarom_niet(found.wet, one.rij) if place == 0 else DEZELFDE


def _onbekend(found: Uitslag, one: Berekening) -> Regels:
    """Of how many it cannot be told, and for want of which facts."""
    if many := one.rij.zonder_feit:
        what = "», «".join(feiten(found.wet, one.rij))
        yield NIET_TE_ZEGGEN, ONTBREEKT.format(mensen=show(many, "mensen"), wat=what)


def _begonnen(one: Voorstel, asked: Sequence[tuple[int, Vraag]]) -> Regels:
    """What the draft says of who had begun before its first day: a question, a text, or nothing."""
    if one.overgang is None or (one.soort == NUMMER and not one.overgang):
        return
    said = [two.waarom for two in one.overgang if not two.conflict]
    said += [_vraag(*two) for two in asked if two[1].overgang]
    yield BEGONNEN, " ".join(said or [DAT_STAAT_ER_NIET])


def _vraag(number: int, one: Vraag) -> str:
    return VRAAG.format(nummer=number, titel=one.titel) if one.telt else one.titel
