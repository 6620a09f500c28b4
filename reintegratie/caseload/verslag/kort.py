"""The answer first: what is proposed, who notices it, what it costs, and what is to decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reintegratie.beleid import vormen
from reintegratie.beleid.vormen import Deel

from ..uitslag import Uitslag
from .beslissen import Groepen, in_groepen
from .inleiding import inleiding, slot, telling
from .kaart import WAT, kaart
from .vragen import Vraag, vragen

KORT, VOORSTELLEN = "In het kort", "Wat wordt voorgesteld"


def kort(found: Uitslag) -> list[Deel | None]:
    """The first sentences, and everybody counted once."""
    return [
        *(vormen.zin(one) for one in inleiding(found)),
        vormen.lijst("", telling(found)),
        *(vormen.zin(one) for one in slot(found)),
    ]


def voorstellen(found: Uitslag, asked: Sequence[Vraag]) -> list[Deel | None]:
    """Why it is proposed, and each proposal on a card that leads to its part."""
    parts: list[Deel | None] = [vormen.zin(one) for one in found.wet.toelichtingen]
    for place, one in enumerate(found.voorstellen, start=1):
        parts.append(vormen.kop(f"{place}. {one.kop}", 2, naar=anker(place)))
        parts.append(vormen.lijst("", kaart(found, one, asked)))
    return parts


def groepen(found: Uitslag) -> Groepen:
    """The same in sentences under a heading, for a terminal and a workbook."""
    asked = vragen(found)
    counted = [f"{label}: {said}" for label, said in telling(found)]
    return [
        (KORT, [*inleiding(found), *counted, *slot(found)]),
        (VOORSTELLEN, [*regels(found, asked)]),
        *in_groepen(found, asked),
    ]


def regels(found: Uitslag, asked: Sequence[Vraag]) -> Iterator[str]:
    """One line for each proposal: all that is on its card."""
    for one in found.voorstellen:
        lines = ((label, said) for label, said in kaart(found, one, asked))
        told = (f"{label}: {said}" if label not in ("", WAT) else said for label, said in lines)
        yield " ".join([f"{one.kop}.", *told])


def anker(place: int) -> str:
    """Where the part of a proposal stands on the page."""
    return f"voorstel-{place}"
