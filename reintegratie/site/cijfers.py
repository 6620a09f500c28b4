"""Figures in the prose need a ground: a parameter or a worked example of the chapter's instrument.

A build stops when a chapter names an amount, percentage, age, term or distance that its rooms do
not hold, so that a figure that changes in the rules cannot stay behind in the text.
"""

import json
import re
from datetime import date
from decimal import Decimal
from functools import cache

from sphinx.util import logging

from reintegratie import wetboek
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.format import MONTHS
from reintegratie.onderdelen import ONDERDELEN
from reintegratie.weergave.onderdeel import vragen

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


def figures(prose):
    """The figures in a text, as (what stands there, its value): a number or a date."""
    text = NO_FIGURE.sub(" ", prose)
    for match in DATE.finditer(text):
        yield match[0], _date(*match.groups())
    text = DATE.sub(" ", text)
    for match in NUMBER.finditer(text):
        yield match[0], Decimal(match[0].replace(".", "").replace(",", "."))
    for match in IN_WORDS.finditer(text):
        yield match[0], Decimal(WORDS[match[1].lower()])


def _date(day, month, year):
    """The date as (day, month, year); the year is None where the text leaves it out."""
    return int(day), MONTHS.index(month.lower()) + 1, int(year) if year else None


def grounds(notebook):
    """What each part of a chapter is about, by the questions that its cells store."""
    return [ONDERDELEN[question["soort"]].grond(question) for question in vragen(notebook)]


def rooms(names):
    """The rooms of these rules and rooms, and those whose figures their rules read."""
    book, named = wetboek(), set(names)
    found = {name if name in book.kamers else book.regeling(name).kamer for name in named}
    for rule in book.regelingen.values():
        if rule.kamer in found or rule.naam in named:
            found |= {room for room, _, _ in rule.trace.parameters}
    return found


def ground(names):
    """Every number and date of these rooms: their figures, their examples, the text they model."""
    return set().union(*map(_of_room, names))


@cache
def _of_room(room):
    book, values = wetboek(), set()
    for parameter in book.parameters[room].values():
        values.update(_values([vars(value) for value in parameter.waarden]))
        values.update(_values(parameter.eindigt))
    for name, row in book.voorbeelden.items():
        if name.startswith(f"{room}/"):
            values.update(_values(row))
            values.update(_values(book.voorbeeld(name)[1].als_dict()["stappen"]))
    modelled = {
        id for rule in book.regelingen.values() if rule.kamer == room for id in rule.bepalingen
    }
    norms = [norm for id in modelled for norm in book.contract[id]]
    values.update(_values([number.waarde for norm in norms for number in norm.getallen]))
    return frozenset(values)


def _values(data):
    """The numbers and dates anywhere in plain data."""
    if isinstance(data, dict):
        yield from _values([*data, *data.values()])
    elif isinstance(data, (list, tuple)):
        for item in data:
            yield from _values(item)
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


def _written(text):
    """The number or date that a text is, as programs write it."""
    if re.fullmatch(r"-?\d+(\.\d+)?", text):
        yield Decimal(text)
    elif re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        yield from _values(date.fromisoformat(text))


def ungrounded(notebook):
    """The figures in the prose of a chapter that have no ground, as they stand there."""
    prose = "\n\n".join(
        "".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "markdown"
    )
    about = grounds(notebook)
    held = ground(rooms(name for one in about for name in one.namen))
    held.update(_values([one.gegevens for one in about]))
    return [text for text, value in figures(prose) if value not in held]


def check(app, docname, source):
    """Warn about each figure without a ground; a warning stops the build."""
    if not str(app.env.doc2path(docname)).endswith(".ipynb"):
        return
    try:
        bare = ungrounded(json.loads(source[0]))
    except ReintegratieFout as error:
        bare = [error.melding]
    for text in bare:
        logging.getLogger(__name__).warning("cijfer zonder grond: «%s»", text, location=docname)


def setup(app):
    """Register the check with Sphinx."""
    app.connect("source-read", check)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
