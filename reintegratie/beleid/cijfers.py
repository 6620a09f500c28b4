"""A figure of the register with another value laid over it; the register itself stays as it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from reintegratie.core.errors import OngeldigeInvoer, RegisterFout
from reintegratie.core.parameters import Parameter, Waarde
from reintegratie.core.rounding import CENT, round_half_up

from . import verwoording as op
from .wijziging import Cijfer

GRAAD = "wat-als"


@dataclass(frozen=True)
class AnderCijfer(Parameter):
    """A figure with values from a change. Before these it is what ``basis`` says."""

    basis: Parameter | None = None

    def __post_init__(self):
        """The checks of a register do not apply: no source gives these values."""

    def op(self, peildatum: date) -> Waarde | None:
        """The value in force on a date, as ``Parameter.op``."""
        if not self.waarden or peildatum < self.waarden[0].vanaf:
            return self._sources.op(peildatum)
        return super().op(peildatum)

    def reden(self, peildatum: date) -> str:
        """Why there is no value on a date."""
        return self._sources.reden(peildatum)

    @property
    def _sources(self) -> Parameter:
        if self.basis is None:
            raise RegisterFout(f"Parameter {self.naam}: wat zegt de bron?")
        return self.basis


def ander_cijfer(parameter: Parameter, deel: Cijfer, bron: str) -> AnderCijfer:
    """The figure with the change laid over it. ``bron`` names the what-if.

    Raises OngeldigeInvoer when there is nothing on that day to take a percentage or a cell of.
    """
    basis = parameter.basis if isinstance(parameter, AnderCijfer) else parameter
    before = tuple(
        _until(parameter, value, deel.vanaf)
        for value in parameter.waarden
        if value.vanaf < deel.vanaf
    )
    values: tuple[Waarde, ...]
    if deel.procent is None:
        values, end = (_nieuw(deel.vanaf, _filled(parameter, deel), bron),), None
    else:
        values, end = _hoger(parameter, deel, deel.procent, bron), parameter.eindigt
    return AnderCijfer(
        parameter.naam,
        parameter.omschrijving,
        parameter.eenheid,
        before + values,
        eindigt=end,
        einde_reden=parameter.einde_reden if end else None,
        basis=basis,
    )


def _nieuw(vanaf: date, waarde: Any, bron: str) -> Waarde:
    return Waarde(vanaf, waarde, bron, GRAAD, geverifieerd_tot=date.max)


def _until(parameter: Parameter, value: Waarde, day: date) -> Waarde:
    """A value that stops before the change, or earlier where it had ended already."""
    last = day - timedelta(days=1)
    ended = parameter.eindigt and parameter.eindigt - timedelta(days=1)
    ends = [one for one in (value.tot_en_met, ended) if one and one < last]
    return replace(value, tot_en_met=min(ends) if ends else None)


def _hoger(
    parameter: Parameter, deel: Cijfer, percent: Decimal | int, bron: str
) -> tuple[Waarde, ...]:
    """Every value from that day on, so many percent higher."""
    now = _now(parameter, deel)
    later = [value for value in parameter.waarden if value.vanaf > deel.vanaf]
    factor = 1 + Decimal(percent) / 100
    return tuple(
        replace(
            _nieuw(max(value.vanaf, deel.vanaf), _maal(value.waarde, factor), bron),
            tot_en_met=value.tot_en_met,
        )
        for value in (now, *later)
    )


def _maal(waarde: Any, factor: Decimal) -> Any:
    if isinstance(waarde, dict):
        return {key: _maal(row, factor) for key, row in waarde.items()}
    return round_half_up(Decimal(waarde) * factor, CENT)


def _now(parameter: Parameter, deel: Cijfer) -> Waarde:
    day = max(deel.vanaf, parameter.waarden[0].vanaf) if parameter.waarden else deel.vanaf
    found = parameter.op(day)
    if found is None:
        reason = parameter.reden(day)
        raise OngeldigeInvoer(op.NO_FIGURE_THEN.format(naam=deel.naam, reden=reason))
    return found


def _filled(parameter: Parameter, deel: Cijfer) -> Any:
    """The new value; a table keeps the cells that the change does not name."""
    if not isinstance(deel.waarde, dict):
        return deel.waarde
    return _samen(_now(parameter, deel).waarde, deel.waarde)


def _samen(rows: dict, new: dict) -> dict:
    merged = dict(rows)
    for key, value in new.items():
        old = rows.get(key)
        merged[key] = _samen(old, value) if isinstance(old, dict) else value
    return merged
