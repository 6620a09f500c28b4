"""The figures that can be moved on the live page, and the change that its form describes.

Which these are is data of the lawbook: ``beleid/knoppen.toml``. What holds is what holds on the day
with which the page begins, so a text that comes later changes nothing in it.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from reintegratie import wetboek
from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import InvoerFouten, OnbekendeParameter, ReintegratieFout, hint
from reintegratie.core.format import show
from reintegratie.core.parameters import ALTIJD, Waarde
from reintegratie.core.toml import Table

from . import verwoording as op
from .delen import parameter_van
from .wijziging import Cijfer, Lezing, Wijziging

SCHEMA = Path(__file__).with_name("knoppen.schema.json")
EERSTE = date(1900, 1, 1)  # a reading without a day has always been chosen
VANAF = Begrip(
    "vanaf",
    "Ingangsdatum",
    "Vanaf welke dag geldt de wijziging?",
    "datum",
    "opgave",
    hint="Laat dit leeg als de wijziging op elke dag geldt.",
)
PEILDATUM = Begrip(
    "peildatum",
    "Peildatum",
    "Voor welke dag rekenen we met mensen?",
    "datum",
    "opgave",
    hint="De voorbeelden hebben elk hun eigen dag.",
)


class Knop(NamedTuple):
    """A figure (``cijfer``) that can be moved: its field, for a table the cell, its question.

    ``onder`` is the heading under which its field is folded away.
    """

    naam: str
    cijfer: str
    label: str
    vraag: str
    cel: tuple[str, ...] = ()
    onder: str | None = None


@cache
def _register() -> Table:
    return wetboek().register("beleid/knoppen", SCHEMA)


@cache
def knoppen() -> tuple[Knop, ...]:
    """Every figure that can be moved, in the order of the page. Raises RegisterFout."""
    return tuple(map(_knop, _register().tables("knop")))


def _knop(row: Table) -> Knop:
    try:
        parameter_van(row.rows["cijfer"], wetboek())
    except OnbekendeParameter as fault:
        row.refuse("cijfer", fault.melding)
    return Knop(**row.rows | {"cel": tuple(row.rows.get("cel", ()))})


@cache
def conflicten() -> tuple[str, ...]:
    """The conflicts of which a reading can be chosen. Raises RegisterFout."""
    named = tuple(_register().rows.get("conflicten", ()))
    known = wetboek().conflicten
    for one in named:
        if one not in known:
            _register().refuse("conflicten", f"{one} bestaat niet.{hint(one, known)}")
    return named


@cache
def begrippen(dag: date) -> dict[str, Begrip]:
    """The fields of the form by name, each with what holds on a day in its hint."""
    days = {one.naam: one for one in (VANAF, PEILDATUM)}
    return {knop.naam: _begrip(knop, dag) for knop in knoppen()} | days


def _begrip(knop: Knop, dag: date) -> Begrip:
    figure, now = parameter_van(knop.cijfer, wetboek()), nu(knop, dag)
    money = figure.eenheid == "euro"
    kind = "bedrag" if money else "geheel" if figure.eenheid == "maanden" else "getal"
    return Begrip(
        knop.naam,
        knop.label,
        knop.vraag,
        kind,
        "opgave",
        figure.eenheid,
        f"Nu: {show(now, figure.eenheid)}. Leeg: dit blijft zo.",
    )


def nu(knop: Knop, dag: date) -> Any:
    """The value of a figure on a day; of a table that of its cell."""
    value: Any = _op(knop.cijfer, dag).waarde
    for key in knop.cel:
        value = value[key]
    return value


def _op(name: str, dag: date) -> Waarde:
    """The latest value of a figure that began by a day, or else its first."""
    values = parameter_van(name, wetboek()).waarden
    return next((one for one in reversed(values) if one.vanaf <= dag), values[0])


def wijziging(velden: dict[str, str], lezingen: dict[str, str], dag: date) -> Wijziging:
    """The change that the form of a day describes; empty fields change nothing.

    Raises InvoerFouten.
    """
    values, faults = {}, []
    for name, text in velden.items():
        try:
            values[name] = begrippen(dag)[name].lees(text)
        except ReintegratieFout as fault:
            faults.append(fault)
    if faults:
        raise InvoerFouten(faults)
    start = values.get(VANAF.naam)
    figures = _figures([(knop, values.get(knop.naam)) for knop in knoppen()], start, dag)
    readings = [Lezing(name, reading, start or EERSTE) for name, reading in lezingen.items()]
    return Wijziging(op.OWN_CHOICE, (*figures, *readings))


def _figures(moved: list[tuple[Knop, Any]], start: date | None, dag: date) -> list[Cijfer]:
    """A part for each figure that is moved, from the first day of its value of then on.

    Or from the day that is given (``start``). The cells of one table stand together.
    """
    found: dict[str, Any] = {}
    for knop, value in moved:
        if value is None:
            continue
        if not knop.cel:
            found[knop.cijfer] = value
            continue
        *above, last = knop.cel
        rows = found.setdefault(knop.cijfer, {})
        for key in above:
            rows = rows.setdefault(key, {})
        rows[last] = value
    return [
        Cijfer(name, start or eerste_dag(name, dag), _plain(value)) for name, value in found.items()
    ]


def eerste_dag(name: str, dag: date) -> date:
    """The first day of the value that a figure has on a day, or where it has none of its text."""
    value = _op(name, dag)
    if value.vanaf != ALTIJD:
        return value.vanaf
    return wetboek().vindplaatsen.versie(value.bron).vanaf or value.vanaf


def _plain(value: Any) -> Any:
    """A whole number where it is one."""
    whole = isinstance(value, Decimal) and value == value.to_integral_value()
    return int(value) if whole else value
