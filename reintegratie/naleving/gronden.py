"""Figures in prose and their grounds: a figure of the rooms, an example, a number of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from reintegratie.core.format import MONTHS
from reintegratie.core.lawbook import Wetboek

UNITS = (
    r"jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|euro|cent|procent|kilometer|km|keer|"
    r"personen|premies|gemeenten|handtekeningen"
)
WORDS = dict(
    zip(
        "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
        "zestien zeventien achttien negentien twintig".split(),
        range(2, 21),
        strict=True,
    )
)
WORDS |= {"dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "honderd": 100}
# What carries digits without being a figure: places in a source, links, code, names of registers.
NO_FIGURE = re.compile(
    r"`[^`]*`|\]\([^)]*\)|<[^>]*>|\{[^}]*\}|https?://\S+|\b[KPC]\d{2,3}\b|^\s*\d+\.\s|"
    r"\b(?:artikel(?:en)?|art\.|lid|leden|bijlage|hoofdstuk|paragraaf|onderdeel|voetnoot|groep|stap|les)"
    r"\s+\d+[a-z]?(?:\.\d+)*(?:(?:,| en| tot en met| t/m)\s+\d+[a-z]?)*",
    re.IGNORECASE | re.MULTILINE,
)
DATE = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)})(?: (\d{{4}}))?", re.IGNORECASE)
NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
IN_WORDS = re.compile(rf"\b({'|'.join(WORDS)})\s+(?:\w+\s+)?(?:{UNITS})\b", re.IGNORECASE)
ONE = re.compile(rf"\b(?:een|één)\s+({UNITS})\b", re.IGNORECASE)
SINGULAR = {
    "jaren": "jaar",
    "maanden": "maand",
    "weken": "week",
    "dagen": "dag",
    "uren": "uur",
    "km": "kilometer",
}
PARTS = {  # in percent, and in months
    "de helft": Decimal(50),
    "een kwart": Decimal(25),
    "half jaar": Decimal(6),
    "halfjaar": Decimal(6),
    "anderhalf jaar": Decimal(18),
}
PART = re.compile(rf"\b(?:{'|'.join(PARTS)})\b", re.IGNORECASE)


def figures(prose: str) -> Iterator[tuple[str, Any]]:
    """The figures in a text, as (what stands there, its value): a number or a date."""
    text = NO_FIGURE.sub(" ", prose)
    for match in DATE.finditer(text):
        yield match[0], _date(*match.groups())
    text = DATE.sub(" ", text)
    for match in NUMBER.finditer(text):
        yield match[0], Decimal(match[0].replace(".", "").replace(",", "."))
    for match in IN_WORDS.finditer(text):
        yield match[0], Decimal(WORDS[match[1].lower()])


def in_zin(prose: str) -> Iterator[tuple[str, Any]]:
    """The same, and what has no number in it: «een maand», «de helft»."""
    yield from figures(prose)
    yield from ((match[0], een(match[1])) for match in ONE.finditer(prose))
    yield from ((match[0], PARTS[match[0].lower()]) for match in PART.finditer(prose))


def een(eenheid: str) -> tuple[Decimal, str]:
    """One of a unit: by itself «een» is no number, so it is only held by what has that unit."""
    word = eenheid.split()[0].lower()
    return Decimal(1), SINGULAR.get(word, word)


def _date(day: str, month: str, year: str | None) -> tuple[int, int, int | None]:
    """The date as (day, month, year); the year is None where the text leaves it out."""
    return int(day), MONTHS.index(month.lower()) + 1, int(year) if year else None


def rooms(law: Wetboek, names: Iterable[str]) -> set[str]:
    """The rooms of these rules and rooms, and those whose figures their rules read."""
    named = set(names)
    found = {name if name in law.kamers else law.regeling(name).kamer for name in named}
    for rule in law.versies:
        if rule.kamer in found or rule.naam in named:
            found |= {room for room, _, _ in rule.trace.parameters}
    return found


def of_room(law: Wetboek, room: str) -> Iterator[Any]:
    """Every number and date of a room: its figures, its examples, the texts that it models."""
    for parameter in law.parameters[room].values():
        yield from values([[vars(value) for value in parameter.waarden], parameter.eindigt])
    for name, row in law.voorbeelden.items():
        if name.startswith(f"{room}/"):
            yield from values(row)
            yield from values(law.voorbeeld(name)[1].als_dict()["stappen"])
    rules = [rule for rule in law.versies if rule.kamer == room]
    yield from of_text(law, {id for rule in rules for id in rule.bepalingen})
    sources = {bron.id: bron for rule in rules for bron in rule.bronnen}
    yield from values([vars(text) for bron in sources.values() for text in bron.versies])


def of_text(law: Wetboek, ids: Iterable[str]) -> Iterator[Any]:
    """Every number of these provisions, as their contract has it; of one also with its unit."""
    norms = [norm for id in ids for norm in law.contract.get(id, ())]
    numbers = [number for norm in norms for number in norm.getallen]
    yield from values([number.waarde for number in numbers])
    yield from (een(one.eenheid) for one in numbers if one.waarde == 1 and one.eenheid)


def values(data: Any) -> Iterator[Any]:
    """The numbers and dates anywhere in plain data."""
    if isinstance(data, dict):
        yield from values([*data, *data.values()])
    elif isinstance(data, (list, tuple)):
        for item in data:
            yield from values(item)
    elif isinstance(data, date):
        yield from (
            Decimal(data.year),
            (data.day, data.month, data.year),
            (data.day, data.month, None),
        )
    elif isinstance(data, (int, Decimal)) and not isinstance(data, bool):
        yield Decimal(data)
    elif isinstance(data, str):
        yield from _written(data)


def _written(text: str) -> Iterator[Any]:
    """The number or date that a text is, as programs write it."""
    if re.fullmatch(r"-?\d+(\.\d+)?", text):
        yield Decimal(text)
    elif re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        yield from values(date.fromisoformat(text))
