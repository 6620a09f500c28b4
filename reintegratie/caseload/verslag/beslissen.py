"""What is still to decide: each question with its answers, and what a draft leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_uppercase

from reintegratie.beleid import vormen
from reintegratie.beleid.vormen import Deel
from reintegratie.core.format import capital, show

from ..ontwerpverslag import Ontwerpverslag
from ..uitslag import Uitslag
from .vragen import Vraag, zonder_verschil

BESLISSEN, OPENGELATEN = "Hierover moet u nog iets beslissen", "Wat het ontwerp openlaat"
GEEN_VRAAG = "Er is geen vraag waarbij u een antwoord moet kiezen."
ZO_OP_TE_LOSSEN = (
    "Kies bij elke vraag een antwoord. Wie de tekst schrijft, zet dat antwoord er dan als zin "
    "in. Kiest u niets, dan blijft het onduidelijk. Hieronder staat wat elk antwoord betekent."
)
NUMMER, BIJ, WAS_ER_AL = "Vraag {nummer}. {titel}", "bij voorstel {}", "deze vraag was er al"
ANTWOORD, BETEKENT = "Antwoord {}", "Wat elk antwoord betekent"
NIET_GEZEGD = "Dit staat niet in het ontwerp"
KAN_SCHELEN = (
    "U hoeft hier niets te kiezen. Het kan wel mensen en geld schelen: hoeveel, is niet "
    "uitgerekend. U kunt vragen het in de tekst te zetten."
)
VERZONNEN_DAG = "Wie vóór en wie na die dag valt, is bij deze mensen verzonnen."
LEEMTE = "{wat} ({waar})"
OVERGANG = "Wat geldt voor wie vóór {dag} al begonnen was"
Groepen = list[tuple[str, list[str]]]  # a heading, and sentences


def kop_van(asked: list[Vraag]) -> str:
    """The heading: whether there is something to decide."""
    return BESLISSEN if any(one.telt for one in asked) else OPENGELATEN


def te_beslissen(found: Uitslag, asked: list[Vraag]) -> list[Deel | None]:
    """The questions as parts of a page, each with its answers."""
    return [
        *(vormen.zin(one) for one in _vooraf(asked)),
        *(part for number, one in _genummerd(asked) for part in _vraag(found, number, one)),
        *(vormen.zin(one) for one in zonder_verschil(found, asked)),
        *(part for two in _verder(found) for part in _onder_kop(*two)),
    ]


def _vooraf(asked: list[Vraag]) -> list[str]:
    """How the questions are to be answered, or that there are none."""
    if any(one.telt for one in asked):
        return [ZO_OP_TE_LOSSEN]
    return [] if asked else [GEEN_VRAAG]


def in_groepen(found: Uitslag, asked: list[Vraag]) -> Groepen:
    """The same in sentences under a heading."""
    open_ = [
        " ".join([_titel(*two), *_lezingen(two[1]), *_ook(found, two[1])])
        for two in _genummerd(asked)
    ]
    idle = zonder_verschil(found, asked)
    return [(kop_van(asked), [*open_, *idle] or [GEEN_VRAAG]), *_verder(found)]


def _genummerd(asked: list[Vraag]) -> Iterator[tuple[int, Vraag]]:
    """The questions of which an answer makes a difference."""
    return enumerate((one for one in asked if one.telt), start=1)


def _titel(number: int, one: Vraag) -> str:
    places = BIJ.format(" en ".join(map(str, one.bij))) if one.bij else ""
    notes = "; ".join(filter(None, [places, "" if one.nieuw else WAS_ER_AL]))
    return NUMMER.format(nummer=number, titel=one.titel) + (f" ({notes})" if notes else "")


def _vraag(found: Uitslag, number: int, one: Vraag) -> Iterator[Deel | None]:
    yield vormen.kop(_titel(number, one), 2)
    yield vormen.zin(one.bevinding)
    yield vormen.lijst("", zip(_antwoorden(one), one.lezingen, strict=True))
    rows = [[capital(row.waarover), *map(capital, row.cellen)] for row in one.alle]
    yield vormen.tabel("", [BETEKENT, *_antwoorden(one)], rows)
    yield from map(vormen.zin, _ook(found, one))


def _ook(found: Uitslag, one: Vraag) -> list[str]:
    """On what more an answer hangs: of who had begun also on how people were invented."""
    invented = one.overgang and found.mensen.caseload.synthetisch
    return [*one.ook, *[VERZONNEN_DAG] * invented]


def _antwoorden(one: Vraag) -> list[str]:
    return [ANTWOORD.format(letter) for letter in ascii_uppercase[: len(one.lezingen)]]


def _lezingen(one: Vraag) -> Iterator[str]:
    """Each answer with what it means, in sentences."""
    for place, (name, text) in enumerate(zip(_antwoorden(one), one.lezingen, strict=True)):
        lines = (f"{capital(row.waarover)}: {row.cellen[place]}." for row in one.alle)
        yield " ".join([f"{name}: «{text}»", *lines])


def _onder_kop(head: str, said: list[str]) -> list[Deel | None]:
    return [vormen.kop(head, 2), vormen.zin(KAN_SCHELEN), vormen.lijst("", said)]


def _verder(found: Uitslag) -> Groepen:
    """What a draft leaves out, beside the questions of the register."""
    if not isinstance(found, Ontwerpverslag):
        return []
    left = [
        f"{capital(LEEMTE.format(wat=what, waar=title))}."
        for title, some in found.niet_gezegd.items()
        for what in some
    ]
    silent = [] if found.overgang else [f"{OVERGANG.format(dag=show(found.wet.begin))}."]
    return [(NIET_GEZEGD, [*silent, *left])] if silent or left else []
