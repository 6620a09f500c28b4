"""The drawings of an answer in words."""

from __future__ import annotations

from . import beslisboom, stapel, tijdlijn
from . import opschriften as op
from .gelezen import zo_gelezen

MOST = 4  # ways to read the source that are drawn; the others are said
REGELS = {"tijdlijn": tijdlijn.regels, "beslisboom": beslisboom.regels, "stapel": stapel.regels}


def regels(answer: dict) -> list[tuple[str, list[str]]]:
    """The same in words: for each drawing its title, with its reading and source, and its lines."""
    return [drawn for ways in _by_title(answer) for drawn in _in_words(ways)]


def _in_words(ways: list[dict]) -> list[tuple[str, list[str]]]:
    said = [(_title(one, _every(ways)), REGELS[one["soort"]](one)) for one in ways[:MOST]]
    said[-1][1].extend(_more(ways))
    return said


def _title(drawing: dict, every: list[dict]) -> str:
    return f"{drawing['titel']}{_reading(drawing, ' ({lezing})', every)}{_place(drawing)}"


def _place(drawing: dict) -> str:
    return f" [{drawing['vindplaats']}]" if drawing["bron"] else ""


def _by_title(answer: dict) -> list[list[dict]]:
    """The drawings, those of one title together: the ways to read the source."""
    titles: dict[str, list[dict]] = {}
    for one in answer["tekeningen"]:
        titles.setdefault(one["titel"], []).append(one)
    return list(titles.values())


def _every(ways: list[dict]) -> list[dict]:
    """The readings of all drawings of one title."""
    return [row for one in ways for row in one["lezingen"]]


def _reading(drawing: dict, wording: str, every: list[dict]) -> str:
    rows = drawing["lezingen"]
    return wording.format(lezing=zo_gelezen(rows, every)) if rows else ""


def _more(ways: list[dict]) -> list[str]:
    """What to say of the ways that are not drawn."""
    more = len(ways) - MOST
    if more <= 0:
        return []
    return [op.MORE_READINGS.format(aantal=more)]
