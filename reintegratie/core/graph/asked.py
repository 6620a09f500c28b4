"""What a rule asks, as symbols: facts, a moment, the figures of every day, every reading."""

from __future__ import annotations

from typing import Any

from ..concepts import Begrip
from ..dates import new_year, year_of
from ..facts import Facts
from ..parameters import Parameter, Parameters, Table
from ..readings import Conflict, Readings
from ..values import Expression, Name
from .nodes import Pool
from .symbol import Symbol, as_symbol


class SymbolFacts(Facts):
    """The facts of everybody: each is a node."""

    def __init__(self, concepts: dict[str, Begrip], pool: Pool):
        super().__init__(concepts, {})
        self._pool = pool

    def _expression(self, name: str, value: Any) -> Symbol:
        place = self._pool.place("feit", detail=name)
        return Symbol(self._pool, place, frozenset({Name("feit", name)}))


class Moment(Symbol):
    """A day that is fixed by the peildatum: figures of a day that is too early are an error."""

    __slots__ = ()


class SymbolParameters(Parameters):
    """The figures of every day: each is a look-up by name. ``used`` holds them by name."""

    peildatum: Symbol

    @property
    def jaar(self) -> Symbol:
        return self.peildatum.apply(year_of)

    @property
    def nieuwjaar(self) -> Symbol:
        return Moment(self.peildatum.pool, self.peildatum.apply(new_year).place)

    def _figure(self, name: str, full: str, parameter: Parameter) -> Expression | SymbolTable:
        self._used[full] = parameter
        if not isinstance(self.peildatum, Moment):
            table = SymbolTable(full, self.peildatum)
            return table if parameter.is_tabel else table[()]
        pool, day = self.peildatum.pool, self.peildatum.place
        place = pool.place("tabel" if parameter.is_tabel else "cijfer", day, detail=full)
        if parameter.is_tabel:
            return SymbolTable(full, self.peildatum)
        return Symbol(pool, place, frozenset({Name("parameter", full)}))


class SymbolTable(Table):
    """A figure that depends on something: each cell is a look-up by name."""

    def __init__(self, name: str, moment: Symbol):
        self._name, self._moment = name, moment

    def __getitem__(self, keys: Any) -> Expression:
        keys = keys if isinstance(keys, tuple) else (keys,)
        return self._moment.look_up(len, self._name, *keys)


class SymbolReadings(Readings):
    """Every reading of a conflict: together they are a node."""

    def __init__(self, conflicts: dict[str, Conflict], pool: Pool):
        super().__init__(conflicts, {})
        self._pool = pool

    def __call__(self, conflict: str, **waarden: Any) -> Symbol:
        asked = self._ask(conflict, waarden)
        values = [as_symbol(self._pool, value) for value in asked.values()]
        place = self._pool.place(
            "lezing", *(value.place for value in values), detail=(conflict, *asked)
        )
        own = frozenset({Name("lezing", conflict)})
        return Symbol(self._pool, place, own.union(*(value.refs for value in values)))
