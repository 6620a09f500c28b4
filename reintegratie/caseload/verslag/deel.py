"""The part of the report about one proposal: told once, with all that belongs to it."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.beleid import vormen
from reintegratie.beleid.voorstellen import NUMMER, VERVALT, Voorstel
from reintegratie.beleid.vormen import Deel
from reintegratie.bewijs.groep import Groep

from ..uitslag import Uitslag
from .geld import geld
from .merken import merken
from .vragen import nummers

NU, DAN = "Nu", "Dan"
ANDERS, MERKT, KOST = "Wat er anders is", "Wie het merkt", "Wat het scheelt"
PRECIES = "Precies wie: iedereen die aan dit alles voldoet"
IN_ELK_GEVAL = "Hoe u de tekst ook leest, voldoet wie dit merkt hieraan"
ALS, NIETS_MEER = "Leest u «{lezing}»:", "verder niets."
VERDER = (
    "Wie het precies merkt, hangt af van hoe u de tekst leest. Zie «Wie precies» in de bijlagen."
)
WEINIG = 2  # ways to read the text of which each is told
ZELFDE = "De tekst zegt hetzelfde als nu."
DEZELFDE = "Dezelfde mensen krijgen ook een ander antwoord op «{}»."
NIEMAND_BEWEZEN = "Niemand merkt dit: bewezen voor iedereen van wie alles bekend is."
NIEMAND = "Niemand van deze mensen merkt dit."
GEEN_BEREKENING = "Wie dit merkt, is niet te zeggen: er hoort geen berekening bij."
NIET_GETELD = "«{titel}» {waarom}"
EINDIGT, BEGINT, ANDERS_GESTELD, BLIJFT = (
    "Dan niet meer onduidelijk",
    "Dan wel onduidelijk: wat elk antwoord betekent, staat vooraan",
    "Blijft onduidelijk, anders gesteld",
    "Blijft onduidelijk",
)
TOT_HET_EIND = "Onduidelijk, alleen nog zolang de tekst van nu geldt"  # of what ends
VRAAG = "Vraag {nummer}. {titel}"


def delen(found: Uitslag, one: Voorstel) -> list[Deel | None]:
    """The texts beside each other, what differs, who notices it, what it costs, what is unclear."""
    return [*_teksten(one), *_mensen(found, one), *_vragen(found, one)]


def _teksten(one: Voorstel) -> Iterator[Deel | None]:
    if one.soort == NUMMER:
        yield vormen.zin(ZELFDE)
        yield vormen.lijst("", [place.waarover for place in one.plaatsen])
        return
    yield vormen.lijst("", filter(None, [place.in_een_regel for place in one.plaatsen]))
    for place in (place for place in one.plaatsen if not place.in_een_regel):
        where = place.waarover if len(one.plaatsen) > 1 else place.waar
        yield vormen.naast("", (NU, DAN), [(where, place.nu, place.dan)])
        yield vormen.lijst(ANDERS, place.zegt)


def _mensen(found: Uitslag, one: Voorstel) -> Iterator[Deel | None]:
    yield vormen.kop(MERKT, 2)
    told = found.geraakt(one)
    if not told:
        yield vormen.zin(niemand(found, one))
        return
    for row, same in told:
        yield vormen.kop(row.titel, 3)
        yield vormen.lijst("", [*merken(row), *map(DEZELFDE.format, same)])
        yield vormen.lijst(KOST, geld(found.wet, row))
        yield from _precies(found.gebied.get(row.titel, []))
    yield from map(vormen.zin, niet_geteld(found, one))


def _precies(groups: list[Groep]) -> Iterator[Deel | None]:
    """Exactly whom it is about: what holds of everybody, and what more for each way to read it."""
    if len(groups) == 1 and groups[0].gevolg:
        yield vormen.lijst(PRECIES, groups[0].wie)
    elif len(groups) == 1:  # then it says why that cannot be proven
        yield from map(vormen.zin, groups[0].wie)
    elif groups:
        shared = [one for one in groups[0].wie if all(one in other.wie for other in groups)]
        rest = [_verder(groups, one, shared) for one in groups]
        if len(rest) <= WEINIG:
            yield vormen.lijst(PRECIES, [*shared, *rest])
        else:
            yield vormen.lijst(IN_ELK_GEVAL, shared)
            yield vormen.zin(VERDER)


def _verder(groups: list[Groep], one: Groep, shared: list[str]) -> str:
    """What holds of one group beside what holds of all; what becomes of it where that differs."""
    alike = len({tuple(other.gevolg) for other in groups}) == 1  # then it is told already
    how = [ALS.format(lezing=one.lezing.removesuffix("."))] if one.lezing else []
    more = [said for said in one.wie if said not in shared] or [NIETS_MEER]
    return " ".join([*how, *([] if alike else one.gevolg), *more])


def niet_geteld(found: Uitslag, one: Voorstel) -> list[str]:
    """The calculations of a proposal that no count tells anything of, each with why."""
    return [
        NIET_GETELD.format(titel=found.titels[name], waarom=why)
        for name, why in found.mensen.niet_berekend
        if name in one.berekeningen
    ]


def niemand(found: Uitslag, one: Voorstel) -> str:
    """Why nobody notices it: that is proven, it asks nothing of people, or none of these do.

    Of what no calculation follows nothing is proven, unless the text says the same.
    """
    why = dict(found.mensen.niet_berekend)
    if not one.berekeningen:
        return ZELFDE if one.soort == NUMMER else GEEN_BEREKENING
    if set(one.berekeningen) <= why.keys():
        return " ".join(dict.fromkeys(why[name] for name in one.berekeningen))
    return NIEMAND_BEWEZEN if set(one.berekeningen) <= {*found.ongemerkt} else NIEMAND


def _vragen(found: Uitslag, one: Voorstel) -> Iterator[Deel | None]:
    """The questions of the register that end here, begin, are put otherwise, and stay."""
    numbers, stays = nummers(found), TOT_HET_EIND if one.soort == VERVALT else BLIJFT
    titles = (EINDIGT, BEGINT, ANDERS_GESTELD, stays)
    for title, some in zip(titles, found.vragen_van(one), strict=True):
        yield vormen.lijst(title, [_met_nummer(numbers, two.titel) for two in some])


def _met_nummer(numbers: dict[str, int], title: str) -> str:
    return VRAAG.format(nummer=numbers[title], titel=title) if title in numbers else title
