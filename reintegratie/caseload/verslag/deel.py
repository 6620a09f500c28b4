"""The part of the report about one proposal: told once, with all that belongs to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reintegratie.beleid import vormen
from reintegratie.beleid.voorstellen import NUMMER, Voorstel
from reintegratie.beleid.vormen import Deel
from reintegratie.bewijs.groep import Groep

from ..ontwerpverslag import Ontwerpverslag
from ..stellingen_van_ontwerp import NIET_WAAR
from ..uitslag import Uitslag
from .vragen import Vraag

NU, DAN = "Nu", "Dan"
ANDERS, MERKT = "Wat er anders is", "Wie het precies merkt"
PRECIES = "Iedereen die aan dit alles voldoet"
IN_ELK_GEVAL = "Hoe u de tekst ook leest, voldoet wie dit merkt hieraan"
ALS, NIETS_MEER = "En leest u «{lezing}», ook hieraan", "Verder niets."
VERDER = (
    "Wie van hen het merkt, verschilt met hoe u de tekst leest. Dat staat in de bijlagen, bij «Wie "
    "precies»."
)
WEINIG = 2  # ways to read the text of which each is told
ZELFDE = "De tekst zegt hetzelfde als nu."
DEZELFDE = "Dezelfde mensen krijgen ook een ander antwoord op «{}»."
NIEMAND_BEWEZEN = "Niemand merkt dit. Dat is bewezen voor ieder van wie alles bekend is."
NIEMAND = "Niemand van deze mensen merkt dit."
NIEMAND_ZO = "Niemand."  # proven, and the text says the same
GEEN_BEREKENING = "Wie dit merkt, is niet te zeggen: er hoort geen berekening bij."
NIET_GETELD = "«{titel}» {waarom}"
EINDIGT, BEGINT, ANDERS_GESTELD = (
    "Dan niet meer onduidelijk",
    "Dan wel onduidelijk: wat elk antwoord betekent, staat vooraan",
    "Blijft onduidelijk, anders gesteld",
)
NIET_MEER = "Dit is nu altijd waar, en dan niet meer. Ga na of dat de bedoeling is"
VRAAG = "Vraag {nummer}. {titel}"


def delen(found: Uitslag, one: Voorstel, asked: Iterable[Vraag]) -> list[Deel | None]:
    """The texts beside each other, what differs, who notices it, what it costs, what is unclear."""
    return [
        *_teksten(one),
        *_mensen(found, one),
        *_vragen(found, one, asked),
        _niet_meer_waar(found, one),
    ]


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
        yield from (vormen.zin(DEZELFDE.format(title)) for title in same)
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
        yield vormen.lijst(IN_ELK_GEVAL, shared)
        if len(groups) > WEINIG:
            yield vormen.zin(VERDER)
        else:
            yield from (_verder(groups, one, shared) for one in groups)


def _verder(groups: list[Groep], one: Groep, shared: list[str]) -> Deel | None:
    """What holds of one group beside what holds of all; what becomes of it where that differs."""
    alike = len({tuple(other.gevolg) for other in groups}) == 1  # then it is told already
    more = [said for said in one.wie if said not in shared] or [NIETS_MEER]
    how = ALS.format(lezing=one.lezing.removesuffix(".")) if one.lezing else ""
    return vormen.lijst(how, [*([] if alike else one.gevolg), *more])


def niet_geteld(found: Uitslag, one: Voorstel) -> list[str]:
    """The calculations of a proposal that no count tells anything of, each with why."""
    return [
        NIET_GETELD.format(titel=found.titels[name], waarom=why)
        for name, why in found.mensen.niet_berekend
        if name in one.berekeningen
    ]


def niemand(found: Uitslag, one: Voorstel) -> str:
    """Why nobody notices it: that is proven, it asks nothing of people, or none of these do.

    Of what no calculation follows nothing is proven, unless the text says the same. Where a part of
    it could not be counted, that is told, and not that nobody does.
    """
    why = dict(found.mensen.niet_berekend)
    if not one.berekeningen:
        return ZELFDE if one.soort == NUMMER else GEEN_BEREKENING
    if set(one.berekeningen) <= why.keys():
        return " ".join(dict.fromkeys(why[name] for name in one.berekeningen))
    if any(name in found.mensen.ongeteld for name in one.berekeningen):
        return " ".join(niet_geteld(found, one))
    if not set(one.berekeningen) <= {*found.ongemerkt}:
        return NIEMAND
    return NIEMAND_ZO if one.soort == NUMMER else NIEMAND_BEWEZEN


def _vragen(found: Uitslag, one: Voorstel, asked: Iterable[Vraag]) -> Iterator[Deel | None]:
    """The questions of the register that end here, begin, and are put otherwise."""
    numbers = {two.titel: place for place, two in enumerate(asked, start=1) if two.telt}
    for title, some in zip((EINDIGT, BEGINT, ANDERS_GESTELD), found.vragen_van(one), strict=True):
        yield vormen.lijst(title, [_met_nummer(numbers, two.titel) for two in some])


def _niet_meer_waar(found: Uitslag, one: Voorstel) -> Deel | None:
    """What is always true of its calculations, and then no longer is."""
    claims = found.bewezen if isinstance(found, Ontwerpverslag) else []
    gone = (two for two in claims if two.uitkomst == NIET_WAAR)
    return vormen.lijst(
        NIET_MEER, [two.zegt for two in gone if not {*two.regels}.isdisjoint(one.berekeningen)]
    )


def _met_nummer(numbers: dict[str, int], title: str) -> str:
    return VRAAG.format(nummer=numbers[title], titel=title) if title in numbers else title
