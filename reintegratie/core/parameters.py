"""Dated figures: each with a source, a grade, and the date up to which it was verified.

A figure that no source gives is an unknown of kind ``parameter``: it says why, and who sets it.
A figure that has ended is unknown from that day on, and so it is before its first value.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from . import phrases
from .dates import new_year
from .errors import OnbekendeParameter, RegisterFout
from .values import ANY, Expression, Name, Scalar, as_expression, exact, unknown

ALTIJD = date.min


@dataclass(frozen=True)
class Waarde:
    """One value from a date on. ``waarde`` is a figure, or a table of figures.

    It holds until the next value, or until ``tot_en_met`` where nobody knows what came after. A
    figure of a text that gives it no year holds ``ALTIJD``: it is as old as its text.
    """

    vanaf: date
    waarde: Any
    bron: str
    graad: str
    geverifieerd_tot: date
    toelichting: str | None = None
    tot_en_met: date | None = None

    @cached_property
    def cijfer(self) -> Any:
        """The figure, or the table by its keys, exact."""
        return _table(self.waarde)


@dataclass(frozen=True)
class Parameter:
    """A figure with its history, or the reason why no source gives one; ``wie`` then sets it.

    Whom no text names as who sets it is None.
    """

    naam: str
    omschrijving: str
    eenheid: str | None = None
    waarden: tuple[Waarde, ...] = ()
    ontbreekt: str | None = None
    wie: str | None = None
    eindigt: date | None = None
    einde_reden: str | None = None

    def __post_init__(self) -> None:
        starts = [value.vanaf for value in self.waarden]
        for wrong, said in (
            (bool(self.waarden) == bool(self.ontbreekt), "geef waarden of zeg waarom niet"),
            (starts != sorted(set(starts)), "de begindatums lopen niet op"),
            (self.eindigt and not self.einde_reden, "waarom eindigt dit?"),
            (
                len({isinstance(v.waarde, dict) for v in self.waarden}) > 1,
                "de ene waarde is een tabel, de andere een cijfer",
            ),
            (
                any(
                    last and not value.vanaf <= last < until for value, last, until in self.spans()
                ),
                "tot_en_met valt buiten de waarde",
            ),
        ):
            if wrong:
                raise RegisterFout(f"Parameter {self.naam}: {said}.")

    @cached_property
    def _starts(self) -> list[date]:
        return [value.vanaf for value in self.waarden]

    def op(self, peildatum: date) -> Waarde | None:
        """The value in force on a date; None when it is missing, has ended, or has yet to begin."""
        if self.ontbreekt or (self.eindigt and peildatum >= self.eindigt):
            return None
        found = bisect_right(self._starts, peildatum) - 1
        if found < 0:
            return None
        value = self.waarden[found]
        return None if value.tot_en_met and peildatum > value.tot_en_met else value

    def spans(self) -> list[tuple[Waarde, date | None, date]]:
        """Each value with its own last day, if it has one, and the day on which it must end."""
        ends = [*self._starts, self.eindigt or date.max][1:]
        return [
            (value, value.tot_en_met, end) for value, end in zip(self.waarden, ends, strict=True)
        ]

    @cached_property
    def is_tabel(self) -> bool:
        """Whether it is a table of figures."""
        return any(isinstance(value.waarde, dict) for value in self.waarden)

    @cached_property
    def cel(self) -> Callable[..., Any]:
        """Finds the figure of a day, and in a table that of the keys; None where there is none."""

        def cel(day: date, *keys: Any) -> Any:
            value = self.op(day)
            return _cell(value.cijfer, keys) if value else None

        return cel

    def reden(self, peildatum: date) -> str:
        """Why there is no value on a date."""
        if self.ontbreekt:
            return self.ontbreekt
        if self.waarden and peildatum < self.waarden[0].vanaf:
            return phrases.BEFORE_FIRST.format(eerste=_dutch(self.waarden[0].vanaf))
        if not self.eindigt or peildatum < self.eindigt:
            return phrases.NOT_GIVEN
        return f"Vervallen vanaf {_dutch(self.eindigt)}. {self.einde_reden}"


def _dutch(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year}"


def _table(written: Any) -> Any:
    """The rows by their keys: text, or the number that the digits stand for, such as an age."""
    if not isinstance(written, dict):
        return exact(written)
    return {int(key) if key.isdecimal() else key: _table(row) for key, row in written.items()}


def _cell(rows: Any, keys: tuple[Any, ...]) -> Any:
    """The figure for the keys, with ANY that of some row; None outside the table."""
    for place, key in enumerate(keys):
        if key is ANY:
            found = (_cell(row, keys[place + 1 :]) for row in rows.values())
            return next((one for one in found if one is not None), None)
        rows = rows.get(key)
        if rows is None:
            return None
    return rows


class Table:
    """A figure that depends on something: ``p.subsidie[f.regime, f.jaar]``."""

    def __init__(self, name: str, parameter: Parameter, moment: Expression):
        self._name, self._parameter, self._moment = name, parameter, moment

    def __getitem__(self, keys: Any) -> Expression:
        keys = keys if isinstance(keys, tuple) else (keys,)
        return self._moment.look_up(self._parameter.cel, self._name, *keys)


class Parameters:
    """The figures of one room at one moment, as a rule sees them: ``p.naam``.

    ``rooms`` maps each room to its parameters. Every look-up is written to ``used``, with the
    date it was made for (None for a date that is a fact).
    """

    def __init__(
        self,
        rooms: dict[str, dict[str, Parameter]],
        room: str,
        peildatum: date | Expression,
        used: dict[Any, Parameter],
    ):
        self._rooms, self._room, self._used = rooms, room, used
        self.peildatum: Any = peildatum  # a date, or an expression of one
        self._beside: dict[str, Parameters] = {room: self}

    @property
    def used(self) -> dict[Any, Parameter]:
        """Every figure that was looked up, in order."""
        return self._used

    def uit(self, kamer: str) -> Parameters:
        """The figures of another room, on the same date."""
        if kamer not in self._beside:
            if kamer not in self._rooms:
                raise OnbekendeParameter(kamer, self._rooms)
            beside = type(self)(self._rooms, kamer, self.peildatum, self._used)
            self._beside[kamer] = beside
            beside._beside = self._beside
        return self._beside[kamer]

    def op(self, datum: date | Expression) -> Parameters:
        """The figures of this room on another date, which may be a fact."""
        return type(self)(self._rooms, self._room, datum, self._used)

    @property
    def jaar(self) -> Any:
        """The calendar year of the peildatum."""
        return self.peildatum.year

    @property
    def nieuwjaar(self) -> Any:
        """The first of January of that year."""
        return new_year(self.peildatum)

    def __getattr__(self, name: str) -> Expression | Table:
        known = self._rooms[self._room]
        if name not in known:
            raise OnbekendeParameter(name, known, f" in «{self._room}»")
        found = self._figure(name, f"{self._room}.{name}", known[name])
        self.__dict__[name] = found  # looked up again, it is there
        return found

    def _figure(self, name: str, full: str, parameter: Parameter) -> Expression | Table:
        fixed = None if isinstance(self.peildatum, Expression) else self.peildatum
        self._used[self._room, name, fixed] = parameter
        found = parameter.op(fixed) if fixed else None
        if parameter.is_tabel:
            return Table(full, parameter, as_expression(self.peildatum))
        if isinstance(self.peildatum, Expression):
            return self.peildatum.look_up(parameter.cel, full)
        if found is None:
            return unknown("parameter", full)
        return Scalar(exact(found.waarde), refs=frozenset({Name("parameter", full)}))
