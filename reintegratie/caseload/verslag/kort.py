"""The answer first: what is proposed, who notices it, what it costs, and what is to decide."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.beleid import vormen
from reintegratie.beleid.voorstellen import Voorstel
from reintegratie.beleid.vormen import Deel
from reintegratie.core.format import show

from ..mensen_in_beeld import gestopt
from ..ontwerpverslag import Ontwerpverslag
from ..uitslag import Uitslag
from .deel import niemand, niet_geteld
from .geld import GEEN_BEDRAG, bedragen, bereik
from .inleiding import inleiding
from .merken import kort as zin
from .merken import vooraan, waarom_niet, werelden
from .vragen import Vraag, vragen

KORT, VOORSTELLEN, BESLISSEN = (
    "In het kort",
    "Wat wordt voorgesteld",
    "Hierover moet u nog iets beslissen",
)
KERN = 3  # sentences about what is proposed
MEER = "Ook anders: «{}»."
GEEN_VRAAG = "Er blijft geen vraag open waar mensen of geld van afhangen."
ZO_OP_TE_LOSSEN = (
    "Elke vraag verdwijnt als de tekst haar beantwoordt. Hieronder staat wat elk antwoord betekent."
)
OOK_NU = "Staat er «tot» tussen twee getallen? Dan telt ook mee hoe u de tekst verder leest."
WAS_ER_AL = "{titel} (deze vraag was er al)"
BETEKENT = "«{lezing}» {gevolg}"
OVERGANG = "Over wie al begonnen was vóór {dag}, zegt het ontwerp niets."
Groepen = list[tuple[str, list[str]]]  # a heading, and sentences


def kort(found: Uitslag) -> list[Deel | None]:
    """The same as parts of a page, the questions each with its readings."""
    asked = vragen(found)
    return [
        gestopt(found.mensen),
        *(vormen.zin(one) for one in inleiding(found)),
        vormen.kop(VOORSTELLEN, 2),
        vormen.lijst("", _naar_delen(found), genummerd=True),
        vormen.kop(BESLISSEN, 2),
        vormen.zin(ZO_OP_TE_LOSSEN if asked else GEEN_VRAAG),
        *(part for one in asked for part in _vraag(one)),
        *(vormen.zin(one) for one in _slot(found, asked)),
    ]


def groepen(found: Uitslag) -> Groepen:
    """The same in sentences under a heading, for a terminal and a workbook."""
    asked = vragen(found)
    open = [f"{_titel(one)} {' '.join(_lezingen(one))}" for one in asked] or [GEEN_VRAAG]
    return [
        (KORT, [*inleiding(found)]),
        (VOORSTELLEN, [*regels(found)]),
        (BESLISSEN, [*open, *_slot(found, asked)]),
    ]


def regels(found: Uitslag) -> Iterator[str]:
    """One line for each proposal: what it is, to whom most happens, and its money in one range."""
    yield from (" ".join(one) for one in _regels(found))


def _regels(found: Uitslag) -> Iterator[tuple[str, str]]:
    for one in found.voorstellen:
        yield f"{one.kop}.", " ".join([*one.kern[:KERN], _gevolg(found, one)])


def _naar_delen(found: Uitslag) -> Iterator[tuple[str, str, str]]:
    """The same, each with the place of its part."""
    yield from ((*one, anker(place)) for place, one in enumerate(_regels(found), start=1))


def anker(place: int) -> str:
    """Where the part of a proposal stands on the page."""
    return f"voorstel-{place}"


def _gevolg(found: Uitslag, one: Voorstel) -> str:
    told = found.geraakt(one)
    if not told:
        return niemand(found, one)
    (row, _), *rest = told
    worlds = werelden(row)
    happens = [zin(what, worlds) for what in vooraan(worlds)]
    money = [f"{label}: {bereik(parts.values())}." for label, parts in bedragen(found.wet, row)]
    more = "» en «".join(other.titel for other, _ in rest)
    parts = [
        *(happens or niet_geteld(found, one) or [waarom_niet(found.wet, row)]),
        *(money or [GEEN_BEDRAG] * bool(row.toegang)),
    ]
    return " ".join([*parts, *([MEER.format(more)] if more else [])])


def _titel(one: Vraag) -> str:
    return one.titel if one.nieuw else WAS_ER_AL.format(titel=one.titel)


def _vraag(one: Vraag) -> list[Deel | None]:
    rows = ((lezing, " ".join(said)) for lezing, said in one.lezingen)
    return [
        vormen.kop(_titel(one), 3),
        vormen.zin(one.bevinding),
        vormen.lijst("", rows),
    ]


def _lezingen(one: Vraag) -> Iterator[str]:
    yield from (BETEKENT.format(lezing=text, gevolg=" ".join(said)) for text, said in one.lezingen)


def _slot(found: Uitslag, asked: list[Vraag]) -> Iterator[str]:
    if any(" tot " in said for one in asked for _, some in one.lezingen for said in some):
        yield OOK_NU
    if isinstance(found, Ontwerpverslag):
        yield from _overgang(found)


def _overgang(found: Ontwerpverslag) -> Iterator[str]:
    """What is said of who had begun beside the questions of the register; or that nothing is."""
    if not found.overgang:
        yield OVERGANG.format(dag=show(found.wet.begin))
    yield from (f"{one.vraag}. {one.waarom}" for one in found.overgang if not one.conflict)
