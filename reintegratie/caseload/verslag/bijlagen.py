"""The annexes: for who checks. Each table of the workbook, the long ones by their first rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from string import ascii_uppercase
from typing import Any

from reintegratie.beleid import vormen
from reintegratie.beleid.verschiltekst import als_toml
from reintegratie.beleid.verwoording import ABOUT_EUROS
from reintegratie.beleid.voorbeelden import Geval
from reintegratie.beleid.voorbeelden_in_beeld import voor_en_na
from reintegratie.beleid.vormen import Deel
from reintegratie.beleid.watals import WatAls
from reintegratie.core.format import number, show

from .. import ontwerpverslag as van
from ..bestand_in_beeld import afgekeurd
from ..mensen_in_beeld import tabel_van_mensen
from ..uitslag import Uitslag
from . import bladen as tabel
from .bereik import meer_of_minder
from .bladen import Blad, bladen

BIJLAGEN = "Bijlagen"
OVER = (
    "Voor wie het wil nagaan. Alle tabellen staan heel in uitkomsten.xlsx, en elk mens ook in "
    "mensen.csv. De samenvatting en de voorstellen zelf staan in het rapport."
)
IN_HET_RAPPORT = (tabel.KORT, tabel.PLAATSEN)
VOORBEELD = ["Voorbeelden", "Berekening", "Eerst", "Dan", "Waardoor"]
VERSCHILT = "verschilt per voorbeeld"
ZIE_WOORDEN = " Wat woorden als «Tegenstrijdig» en «Berekend» betekenen, staat bij «Woorden»."
UITLEG = {
    tabel.BEDRAGEN: ABOUT_EUROS,
    tabel.PRECIES: (
        "Dit is bewezen voor iedereen van wie alles bekend is. Wie aan alle zinnen voldoet, krijgt "
        "een andere uitkomst, in een lezing die dan telt. Verder krijgt niemand die. Bedragen zijn "
        "vergeleken voor het afronden op de cent."
    ),
    tabel.VOORBEELDEN: (
        "Elk voorbeeld en elke oefening is uitgerekend met de tekst van nu en met het ontwerp, op "
        "de eerste dag daarvan. Op hun eigen dag verandert er niets. Wat om dezelfde reden "
        "verandert, staat bij elkaar." + ZIE_WOORDEN
    ),
    tabel.AANNAMES: (
        "Van elk feit waar deze berekeningen naar vragen, hoe verzonnen mensen eraan komen. Elk is "
        "los getrokken, behalve waar een ander feit staat."
    ),
}
GETOOND = 10  # people


def bijlagen(found: Uitslag, papier: bool = False) -> list[Deel | None]:
    """Each annex with its letter, folded; those that the report has itself left out.

    On paper (``papier``) without what is left to do: that is for who keeps the book.
    """
    left = (*IN_HET_RAPPORT, *((van.TE_DOEN,) if papier else ()))
    some = [one for one in bladen(found) if one.naam not in left]
    letters = iter(ascii_uppercase)
    return [_met_letter(_bijlage(found, one), next(letters)) for one in some] + _bestanden(found)


def _met_letter(part: Deel, letter: str) -> Deel:
    return part | {"titel": f"{letter}. {part['titel']}", "open": False}


def _bijlage(found: Uitslag, one: Blad) -> Deel:
    tell = EIGEN.get(one.naam, _tabel)
    return tell(found, one) or _tabel(found, one)


def _tabel(_: Uitslag, one: Blad) -> Deel:
    rows = [[cel(value) for value in row] for row in one.rijen]
    found = vormen.tabel(one.naam, one.kop, rows, UITLEG.get(one.naam, ""))
    assert found
    return found


def _naast(_: Uitslag, one: Blad) -> Deel | None:
    """Text beside text: the two last columns, under the first."""
    return vormen.naast(one.naam, (one.kop[-2], one.kop[-1]), one.rijen)


def _normen(_: Uitslag, one: Blad) -> Deel | None:
    """The same with all of a place together, a line each."""
    sides: dict[str, list[list[str]]] = {}
    for where, what, *texts in one.rijen:
        for side, text in zip(sides.setdefault(where, [[], []]), texts, strict=True):
            side.append(f"- {what}: {text}")
    rows = [[where, *map("\n".join, texts)] for where, texts in sides.items()]
    return vormen.naast(one.naam, (one.kop[-2], one.kop[-1]), rows)


def _mensen(found: Uitslag, _: Blad) -> Deel | None:
    part = tabel_van_mensen(found.mensen, GETOOND)
    return part and part | {"uitleg": f"{part['uitleg']}{ZIE_WOORDEN}".strip()}


def _apart(found: Uitslag, _: Blad) -> Deel | None:
    return afgekeurd(found.mensen.caseload)


def _voorbeelden(found: Uitslag, one: Blad) -> Deel | None:
    """The examples of which the same becomes something else for the same reason, together."""
    groups: dict[tuple, list[Geval]] = {}
    for case in found.voorbeelden.veranderd:
        groups.setdefault(
            (case.berekening, case.verschil.soort, case.verschil.oorzaken), []
        ).append(case)
    rows = [
        [_titels(some), title, *_eerst_en_dan(some), " ".join(why)]
        for (title, _, why), some in groups.items()
    ]
    return vormen.tabel(one.naam, VOORBEELD, rows, UITLEG[one.naam])


def _titels(some: list[Geval]) -> str:
    said = "; ".join(dict.fromkeys(one.titel for one in some))
    return f"{len(some)} voorbeelden: {said}" if len(some) > 1 else said


def _eerst_en_dan(some: list[Geval]) -> Iterator[str]:
    for sides in zip(*(voor_en_na(one.verschil) for one in some), strict=True):
        yield sides[0] if len({*sides}) == 1 else VERSCHILT


def _bestanden(found: Uitslag) -> list[Deel | None]:
    """Each change as a file, to reckon with it again."""
    changes = found.wet.wijzigingen if isinstance(found.wet, WatAls) else ()
    return [vormen.bestand(one.titel, als_toml(one)) for one in changes]


def cel(value: Any) -> str:
    """A cell in words: an amount as more or less."""
    if isinstance(value, Decimal):
        return meer_of_minder(value, "euro")
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value)
    return "" if value is None else show(value) if isinstance(value, date) else str(value)


EIGEN: dict[str, Callable[[Uitslag, Blad], Deel | None]] = {
    van.NORMEN: _normen,
    van.REGELS: _naast,
    tabel.MENSEN: _mensen,
    tabel.VOORBEELDEN: _voorbeelden,
    tabel.APART: _apart,
}
