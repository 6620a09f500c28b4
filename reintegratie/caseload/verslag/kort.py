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
from .geld import GEEN_BEDRAG, bedragen
from .inleiding import inleiding
from .merken import kort as zin
from .merken import vooraan, waarom_niet, werelden
from .stroom import bedragzin
from .vragen import Vraag, vragen, zonder_verschil

KORT, VOORSTELLEN, BESLISSEN = (
    "In het kort",
    "Wat wordt voorgesteld",
    "Hierover moet u nog iets beslissen",
)
KERN = 3  # sentences about what is proposed
MEER = "Ook anders: «{}»."
GEEN_VRAAG = "Er is geen vraag waar aantallen of geld van afhangen."
ZO_OP_TE_LOSSEN = (
    "Kies bij elke vraag een antwoord. Wie de tekst schrijft, zet dat antwoord er dan als zin "
    "in. Hieronder staat wat elk antwoord betekent."
)
OOK_NU = (
    "Staat er «tot» tussen twee getallen? Dan hangt het ook af van hoe u de rest van de tekst "
    "leest, die van nu of die van dan."
)
NUMMER, BIJ, WAS_ER_AL = "Vraag {nummer}. {titel}", "bij voorstel {}", "deze vraag was er al"
BETEKENT = "«{lezing}» {gevolg}"
NIET_GEZEGD, GEEN_VRAAG_MEER = "Dit staat niet in het ontwerp", "Dit is geen vraag meer"
OVERGANG = "Wat geldt voor wie vóór {dag} al begonnen was."
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
        vormen.zin(ZO_OP_TE_LOSSEN if any(one.telt for one in asked) else GEEN_VRAAG),
        *(part for number, one in _genummerd(asked) for part in _vraag(number, one)),
        *(vormen.zin(one) for one in _slot(found, asked)),
        *(part for two in _verder(found) for part in _onder_kop(*two)),
    ]


def groepen(found: Uitslag) -> Groepen:
    """The same in sentences under a heading, for a terminal and a workbook."""
    asked = vragen(found)
    open = [f"{_titel(*two)} {' '.join(_lezingen(two[1]))}" for two in _genummerd(asked)]
    return [
        (KORT, [*inleiding(found)]),
        (VOORSTELLEN, [*regels(found)]),
        (BESLISSEN, [*(open or [GEEN_VRAAG]), *_slot(found, asked)]),
        *_verder(found),
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
    money = [
        bedragzin(found.wet, row.regel, label, parts.values())
        for label, parts in bedragen(found.wet, row)
    ]
    more = "» en «".join(other.titel for other, _ in rest)
    parts = [
        *(happens or niet_geteld(found, one) or [waarom_niet(found.wet, row)]),
        *(money or [GEEN_BEDRAG] * bool(row.toegang)),
    ]
    return " ".join([*parts, *([MEER.format(more)] if more else [])])


def _genummerd(asked: list[Vraag]) -> Iterator[tuple[int, Vraag]]:
    """The questions of which an answer makes a difference."""
    return enumerate((one for one in asked if one.telt), start=1)


def _titel(number: int, one: Vraag) -> str:
    places = BIJ.format(" en ".join(map(str, one.bij))) if one.bij else ""
    notes = "; ".join(filter(None, [places, "" if one.nieuw else WAS_ER_AL]))
    return NUMMER.format(nummer=number, titel=one.titel) + (f" ({notes})" if notes else "")


def _vraag(number: int, one: Vraag) -> list[Deel | None]:
    rows = ((lezing, " ".join(said)) for lezing, said in one.lezingen)
    return [
        vormen.kop(_titel(number, one), 3),
        vormen.zin(one.bevinding),
        vormen.lijst("", rows),
    ]


def _lezingen(one: Vraag) -> Iterator[str]:
    yield from (BETEKENT.format(lezing=text, gevolg=" ".join(said)) for text, said in one.lezingen)


def _slot(found: Uitslag, asked: list[Vraag]) -> Iterator[str]:
    if any(" tot " in said for one in asked for _, some in one.lezingen for said in some):
        yield OOK_NU
    yield from zonder_verschil(found, asked)


def _onder_kop(head: str, said: list[str]) -> list[Deel | None]:
    return [vormen.kop(head, 3), vormen.lijst("", said)]


def _verder(found: Uitslag) -> Groepen:
    """What a draft leaves out and what it settles, beside the questions of the register."""
    if not isinstance(found, Ontwerpverslag):
        return []
    left = [f"{title}: {'; '.join(some)}." for title, some in found.niet_gezegd.items()]
    silent = [] if found.overgang else [OVERGANG.format(dag=show(found.wet.begin))]
    settled = [
        f"{one.vraag[0].upper()}{one.vraag[1:]}. {one.waarom}"
        for one in found.overgang
        if not one.conflict
    ]
    parts = ((NIET_GEZEGD, [*silent, *left]), (GEEN_VRAAG_MEER, settled))
    return [(head, said) for head, said in parts if said]
