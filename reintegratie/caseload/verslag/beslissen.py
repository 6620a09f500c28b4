"""What is still to decide: each question with its answers, and what a draft leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.beleid import vormen
from reintegratie.beleid.vormen import Deel
from reintegratie.core.format import show

from ..ontwerpverslag import Ontwerpverslag
from ..uitslag import Uitslag
from .vragen import Vraag, vragen, zonder_verschil

BESLISSEN = "Hierover moet u nog iets beslissen"
GEEN_VRAAG = (
    "Er is geen vraag waar aantallen of geld van afhangen, voor zover dat is uit te rekenen."
)
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


def te_beslissen(found: Uitslag) -> list[Deel | None]:
    """The questions as parts of a page, each with its readings."""
    asked = vragen(found)
    return [
        vormen.kop(BESLISSEN, 2, anker="beslissen"),
        vormen.zin(ZO_OP_TE_LOSSEN if any(one.telt for one in asked) else GEEN_VRAAG),
        *(part for number, one in _genummerd(asked) for part in _vraag(number, one)),
        *(vormen.zin(one) for one in _slot(found, asked)),
        *(part for two in _verder(found) for part in _onder_kop(*two)),
    ]


def in_groepen(found: Uitslag) -> Groepen:
    """The same in sentences under a heading."""
    asked = vragen(found)
    open = [f"{_titel(*two)} {' '.join(_lezingen(two[1]))}" for two in _genummerd(asked)]
    return [(BESLISSEN, [*(open or [GEEN_VRAAG]), *_slot(found, asked)]), *_verder(found)]


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
