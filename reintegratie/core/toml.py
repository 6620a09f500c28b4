"""Registers and other TOML files: exact decimals, held to a schema, every fault with its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from . import numbers
from .errors import RegisterFout, ReintegratieFout, shorten
from .schema import Where, checker

Made = TypeVar("Made")
_PLACE = r"\(at line (\d+), column (\d+)\)"
TWICE = "deze naam staat er al."
BROKEN = "dit is geen geldige TOML. Staat er een aanhalingsteken, haakje of = te veel of te weinig?"
ENDLESS = "hier staat een getal met te veel cijfers, of de gegevens zitten te diep in elkaar."
_LONG = rf"(?i)[\da-f]{{{numbers.DIGITS + 1},}}|\de[+-]?\d\d"


class File:
    """The text of a TOML file, for errors; ``fault`` is the kind of error that they are."""

    def __init__(self, text: str, name: str, fault: type[ReintegratieFout]):
        self.text, self.name, self.fault = text, shorten(name), fault

    @cached_property
    def lines(self) -> dict[Where, int]:
        """The line of each table and key."""
        from .toml_lines import lines  # slow to load, and only a fault needs it

        return lines(self.text)

    def parse(self) -> dict[str, Any]:
        """The tables, with exact decimals."""
        import tomllib  # slow to load, and not needed to import the package

        try:
            return tomllib.loads(self.text, parse_float=_number)
        except tomllib.TOMLDecodeError as error:
            found = re.search(_PLACE, str(error))
            line = f"regel {found[1]}, teken {found[2]}" if found else "laatste regel"
            said = TWICE if str(error).startswith("Cannot") else BROKEN
            raise self.fault(f"{self.name}, {line}: {said}") from None
        except ReintegratieFout as fault:
            raise self._endless(fault.melding) from None
        except (RecursionError, ValueError):  # Python itself refuses a number of 5,000 digits
            raise self._endless(ENDLESS) from None

    def check_end(self, rows: dict[str, Any]) -> None:
        """Refuse a number or a nest without end."""
        try:
            numbers.check_nest(rows)
        except ReintegratieFout as fault:
            raise self._endless(fault.melding) from None

    def _endless(self, said: str) -> ReintegratieFout:
        """The fault about the first line with a number that is longer than any here."""
        long = [n for n, line in enumerate(self.text.splitlines(), 1) if re.search(_LONG, line)]
        return self.fault(f"{', '.join([self.name, *(f'regel {n}' for n in long[:1])])}: {said}")

    def refuse(self, where: Where, said: str) -> NoReturn:
        """Raise the fault about a table or a key, with the file, the line, the table, the key."""
        nearest = next((where[:n] for n in range(len(where), 0, -1) if where[:n] in self.lines), ())
        line = [f"regel {self.lines[nearest]}"] if nearest else []
        field = where[-1] if where and isinstance(where[-1], str) else None
        told = ", ".join([self.name, *line, *self._named(where)])
        raise self.fault(f"{told}: {said}", veld=field)

    def _named(self, where: Where) -> Iterator[str]:
        """The tables and the key in words: «[[parameter]] nummer 1», «veld «waarde»»."""
        names: list[str] = []
        table = 0  # how many of the names a heading of a table has told
        for depth, part in enumerate(where, start=1):
            if isinstance(part, str):
                names.append(part)
            elif where[:depth] in self.lines:
                yield f"[[{'.'.join(names)}]] nummer {part + 1}"
                table = len(names)
        deeper = [depth for depth in range(table + 1, len(names)) if not table]
        if deeper:
            yield f"[{'.'.join(map(shorten, names[:-1]))}]"
            table = len(names) - 1
        if rest := names[table:]:
            yield f"veld «{'.'.join(map(shorten, rest))}»"


class Table:
    """One table of a file: its ``rows``, and where it stands."""

    def __init__(self, file: File, rows: dict[str, Any], where: Where = ()):
        self.file, self.rows, self.where = file, rows, where

    def refuse(self, field: str | None, said: str) -> NoReturn:
        """Raise the fault about a key of this table, or about the whole table."""
        self.file.refuse(self.where if field is None else (*self.where, field), said)

    def table(self, name: str) -> Table:
        """The table ``[name]`` in this one; an empty one where there is none."""
        return Table(self.file, self.rows.get(name, {}), (*self.where, name))

    def tables(self, name: str) -> list[Table]:
        """Each table ``[[name]]`` in this one."""
        rows = self.rows.get(name, [])
        return [Table(self.file, row, (*self.where, name, n)) for n, row in enumerate(rows)]

    def each(self, make: Callable[[str, dict[str, Any]], Made]) -> dict[str, Made]:
        """What ``make`` makes of the name and the rows of each table in this one.

        A fault in it gets the place of that table.
        """
        found: dict[str, Made] = {}
        for name, row in self.rows.items():
            try:
                found[name] = make(name, row)
            except self.file.fault as fault:
                self.table(name).refuse(None, fault.melding)
        return found


def read(path: Path, schema: Path) -> Table:
    """The tables of a register; one that is not there is empty. Raises RegisterFout."""
    if not path.exists():
        return Table(File("", path.name, RegisterFout), {})
    file = File(path.read_text(encoding="utf-8"), f"{path.parent.name}/{path.name}", RegisterFout)
    return _held(file, file.parse(), schema)


def read_given(text: str, name: str, schema: Path, fault: type[ReintegratieFout]) -> Table:
    """The tables of a text that somebody gives; ``name`` is its file. Raises ``fault``."""
    file = File(text, name, fault)
    rows = file.parse()
    file.check_end(rows)
    return _held(file, rows, schema)


def _held(file: File, rows: dict[str, Any], schema: Path) -> Table:
    if wrong := checker(schema)(rows):
        file.refuse(*wrong)
    return Table(file, rows)


def _number(text: str) -> Decimal:
    """A decimal as TOML writes it; what TOML allows and is no number stays that for its field."""
    text = text.replace("_", "")
    return numbers.exact(text) if any(map(str.isdigit, text)) else Decimal(text)


def written(value: Any) -> str:
    """A value as TOML writes it: of a text what cannot be printed is a space."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {written(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list):
        return f"[{', '.join(map(written, value))}]"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{"".join(one if one.isprintable() else " " for one in escaped)}"'
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
