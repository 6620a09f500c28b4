"""The answer first: what is proposed, who notices it, what it costs, and what is to decide."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.beleid import vormen
from reintegratie.beleid.verschil import VERLIEST
from reintegratie.beleid.voorstellen import Voorstel
from reintegratie.beleid.vormen import Deel

from ..mensen_in_beeld import gestopt
from ..overgangen import Overgang
from ..tellen import Regelverschil
from ..uitslag import Uitslag, Verteld
from .beslissen import Groepen, in_groepen, te_beslissen
from .deel import niemand, niet_geteld
from .geld import GEEN_BEDRAG, bedragen, onbekend
from .inleiding import inleiding
from .merken import kort as zin
from .merken import vooraan, waarom_niet, werelden
from .stroom import bedragzin

KORT, VOORSTELLEN = "In het kort", "Wat wordt voorgesteld"
KERN = 3  # sentences about what is proposed
VERDER, MEER = "Bij «{titel}»: {zegt}", "Ook anders: «{}»."


def kort(found: Uitslag) -> list[Deel | None]:
    """The same as parts of a page, the questions each with its readings."""
    return [
        gestopt(found.mensen),
        *(vormen.zin(one) for one in inleiding(found)),
        vormen.kop(VOORSTELLEN, 2),
        vormen.lijst("", _naar_delen(found), genummerd=True),
        *te_beslissen(found),
    ]


def groepen(found: Uitslag) -> Groepen:
    """The same in sentences under a heading, for a terminal and a workbook."""
    return [
        (KORT, [*inleiding(found)]),
        (VOORSTELLEN, [*regels(found)]),
        *in_groepen(found),
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
    parts = [*_gebeurt(found, one, row), *_gelden(found, row), *ook(rest)]
    return " ".join(parts)


def _gebeurt(found: Uitslag, one: Voorstel, row: Regelverschil) -> list[str]:
    worlds = werelden(row)
    happens = [zin(what, worlds) for what in vooraan(worlds)]
    return happens or niet_geteld(found, one) or [waarom_niet(found.wet, row)]


def _gelden(found: Uitslag, row: Regelverschil) -> list[str]:
    money = [
        f"{bedragzin(found.wet, row.regel, label, parts.values())}{onbekend(parts.values())}"
        for label, parts in bedragen(found.wet, row)
    ]
    return money or [GEEN_BEDRAG] * bool(row.toegang)


def ook(rest: Verteld) -> Iterator[str]:
    """What happens by one more calculation, a loss before all else; of the others the titles."""
    rows = sorted((row for row, _ in rest), key=lambda row: not any(map(_verlies, _slechtst(row))))
    told = [(row.titel, zin(what, werelden(row))) for row in rows[:1] for what in _slechtst(row)]
    yield from (VERDER.format(titel=title, zegt=_klein(said)) for title, said in told)
    left = [row.titel for row in rows[len(told) :]]
    if left:
        yield MEER.format("» en «".join(left))


def _verlies(what: Overgang) -> bool:
    return what.soort == VERLIEST


def _klein(said: str) -> str:
    return said[0].lower() + said[1:]


def _slechtst(row: Regelverschil) -> list[Overgang]:
    """What is told of a calculation if no more than one thing is: a loss before all else."""
    found = vooraan(werelden(row))
    return sorted(found, key=lambda one: not _verlies(one))[:1]
