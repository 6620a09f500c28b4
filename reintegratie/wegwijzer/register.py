"""The instruments of the questionnaire, read from ``instrumenten.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from reintegratie import wetboek
from reintegratie.core.errors import RegisterFout
from reintegratie.core.rules import Regel
from reintegratie.weergave import hoofdstukken

SCHEMA = Path(__file__).with_name("instrumenten.schema.json")
ALLES = "alles"  # who looks for this sees every instrument
NO_ROLE = "«{rol}» is geen rol: elke rol heeft een titel en eerste vragen, in [rollen.{rol}]."


@dataclass(frozen=True)
class Instrument:
    """One instrument.

    ``toegang`` is the calculation that says whether it can be had; those in ``daarna`` (amounts,
    terms, form) count only then; those in ``meer`` are carried out when somebody opens them.
    """

    naam: str
    titel: str
    voor: tuple[str, ...]
    toegang: str
    daarna: tuple[str, ...]
    meer: tuple[str, ...]
    hoofdstukken: tuple[str, ...]

    def hoofdstuk(self, peildatum: date) -> str:
        """The page of its first chapter on a day, from the top of the book."""
        return f"{hoofdstukken.van_de_dag(wetboek(), self.hoofdstukken, peildatum)}.html"

    def per_dag(self) -> list[tuple[str, str]]:
        """That page from each day on from which it is another one; the first has no day."""
        found = hoofdstukken.per_dag(wetboek(), self.hoofdstukken)
        return [(day, f"{page}.html") for day, page in found]

    def titels(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """What can be opened: its name, and its title from each day on from which it is another."""
        return [(name, _titels(wetboek().regeling(name))) for name in self.meer]

    @property
    def berekeningen(self) -> tuple[str, ...]:
        """Every calculation of it, in order."""
        return (self.toegang, *self.daarna, *self.meer)


def _titels(rule: Regel) -> list[tuple[str, str]]:
    """The title of a rule from each day on from which it is another one; the first has no day."""
    first, *later = rule.versies
    each = [("", first.titel), *((one.begin.isoformat(), one.titel) for one in later)]
    return [next(same) for _, same in groupby(each, key=itemgetter(1))]


@cache
def _register() -> dict[str, Any]:
    found = wetboek().register("wegwijzer/instrumenten", SCHEMA)
    if not found.rows:
        raise RegisterFout("Dit wetboek heeft geen wegwijzer: wegwijzer/instrumenten.toml mist.")
    for name, row in found.rows["instrumenten"].items():
        for rol in (one for one in row["voor"] if one not in found.rows["rollen"]):
            found.table("instrumenten").table(name).refuse("voor", NO_ROLE.format(rol=rol))
    return found.rows


@cache
def rollen() -> dict[str, str]:
    """For whom somebody may look, in words: by the name of each role, in the order of the register.

    A law with one kind of reader has ``alles`` alone; then it is no question.
    """
    return {name: row["titel"] for name, row in _register()["rollen"].items()}


@cache
def instrumenten() -> dict[str, Instrument]:
    """Every instrument by name, in the order of the register."""
    return {
        name: Instrument(
            name,
            row["titel"],
            tuple(row["voor"]),
            row["toegang"],
            tuple(row.get("daarna", ())),
            tuple(row.get("meer", ())),
            tuple(row["hoofdstukken"]),
        )
        for name, row in _register()["instrumenten"].items()
    }


@cache
def berekeningen() -> tuple[str, ...]:
    """The rules that say whether an instrument can be had, and what follows: those of the list."""
    names = (name for one in instrumenten().values() for name in (one.toegang, *one.daarna))
    return tuple(dict.fromkeys(names))


def voor(rol: str) -> list[Instrument]:
    """The instruments for who asks: a name of ``rollen``."""
    return [one for one in instrumenten().values() if rol == ALLES or rol in one.voor]


@cache
def eigen() -> frozenset[str]:
    """The facts that mean something else at each instrument, such as a duration."""
    return frozenset(_register()["eigen"])


def eerste_vragen(rol: str) -> list[str]:
    """The questions to begin with, once it is known who asks: a human order, not the quickest."""
    return _register()["rollen"][rol]["eerste_vragen"]


def lijst() -> list[dict[str, Any]]:
    """The parts of the list of instruments: ``naam``, ``titel``, ``uitleg`` and ``groepen``.

    With ``op_vragen`` what needs the fewest questions comes first.
    """
    return [{"op_vragen": False, **row} for row in _register()["lijst"]]


def sleutel(instrument: str, feit: str) -> str:
    """The name under which an answer is kept: ``feit``, or ``instrument.feit`` for an own fact."""
    return f"{instrument}.{feit}" if feit in eigen() else feit


def afwezig() -> dict[str, dict[str, Any]]:
    """The chapters without an instrument here, with ``reden`` and perhaps ``zie``."""
    return _register()["afwezig"]


def buiten() -> list[dict[str, Any]]:
    """The calculations that are not used here (``berekeningen``), with their ``reden``."""
    return _register()["buiten"]
