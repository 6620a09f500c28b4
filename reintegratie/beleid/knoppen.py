"""The figures that can be moved on the live page, and the change that its form describes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from reintegratie import wetboek
from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import InvoerFouten, ReintegratieFout
from reintegratie.core.format import show
from reintegratie.core.parameters import ALTIJD

from . import verwoording as op
from .delen import parameter_van
from .wijziging import Cijfer, Lezing, Wijziging

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
    """A figure that can be moved: its field, the figure, for a table the cell, its question."""

    naam: str
    parameter: str
    cel: tuple[str, ...]
    label: str
    vraag: str


def _knoppen() -> tuple[Knop, ...]:
    table, trial = "jobcoaching.bedragen_dienstbetrekking", "jobcoaching.bedragen_proefplaatsing"
    ways = ("licht", "midden", "intensief")
    return (
        Knop(
            "afstand",
            "e_bike.minimale_afstand",
            (),
            "Afstand voor een e-bike",
            "Vanaf welke afstand kan iemand een e-bike krijgen?",
        ),
        Knop(
            "wachttijd",
            "flextensie.wachttijd",
            (),
            "Wachttijd voor Flextensie",
            "Hoe lang moet de uitkering al duren voor Flextensie?",
        ),
        Knop(
            "grens",
            "terugvordering.grens",
            (),
            "Grens voor terugvordering",
            "Vanaf welk bedrag kan WerkSaam geld terugvragen?",
        ),
        *(
            Knop(
                f"baan_{way}_{year}",
                table,
                (way, year),
                f"Jobcoach bij een baan, {way}, jaar {year}",
                f"Hoe hoog is de subsidie bij een baan, regime {way}, in jaar {year}?",
            )
            for way in ways
            for year in "123"
        ),
        *(
            Knop(
                f"proef_{way}",
                trial,
                (way,),
                f"Jobcoach bij een proefplaatsing, {way}",
                f"Hoe hoog is de subsidie bij een proefplaatsing, regime {way}?",
            )
            for way in ways
        ),
    )


KNOPPEN = _knoppen()


@cache
def begrippen() -> dict[str, Begrip]:
    """The fields of the form by name, each with what holds today in its hint."""
    days = {one.naam: one for one in (VANAF, PEILDATUM)}
    return {knop.naam: _begrip(knop) for knop in KNOPPEN} | days


def _begrip(knop: Knop) -> Begrip:
    figure, now = parameter_van(knop.parameter, wetboek()), nu(knop)
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


def nu(knop: Knop) -> Any:
    """The latest value of a figure; of a table that of its cell."""
    value: Any = parameter_van(knop.parameter, wetboek()).waarden[-1].waarde
    for key in knop.cel:
        value = value[key]
    return value


def wijziging(velden: dict[str, str], lezingen: dict[str, str]) -> Wijziging:
    """The change that the form describes; empty fields change nothing. Raises InvoerFouten."""
    values, faults = {}, []
    for name, text in velden.items():
        try:
            values[name] = begrippen()[name].lees(text)
        except ReintegratieFout as fault:
            faults.append(fault)
    if faults:
        raise InvoerFouten(faults)
    start = values.get(VANAF.naam)
    figures = _figures([(knop, values.get(knop.naam)) for knop in KNOPPEN], start)
    readings = [Lezing(name, reading, start or EERSTE) for name, reading in lezingen.items()]
    return Wijziging(op.OWN_CHOICE, (*figures, *readings))


def _figures(moved: list[tuple[Knop, Any]], start: date | None) -> list[Cijfer]:
    """A part for each figure that is moved, from its first day where no day is given.

    The cells of one table stand together.
    """
    found: dict[str, Any] = {}
    for knop, value in moved:
        if value is None:
            continue
        if not knop.cel:
            found[knop.parameter] = value
            continue
        *above, last = knop.cel
        rows = found.setdefault(knop.parameter, {})
        for key in above:
            rows = rows.setdefault(key, {})
        rows[last] = value
    return [Cijfer(name, start or eerste_dag(name), _plain(value)) for name, value in found.items()]


def eerste_dag(name: str) -> date:
    """The first day of a figure, or where it has none that of its text."""
    first = parameter_van(name, wetboek()).waarden[0]
    if first.vanaf != ALTIJD:
        return first.vanaf
    return wetboek().vindplaatsen.versie(first.bron).vanaf or first.vanaf


def _plain(value: Any) -> Any:
    """A whole number where it is one."""
    whole = isinstance(value, Decimal) and value == value.to_integral_value()
    return int(value) if whole else value
