"""The part of JSON Schema that registers need, carried out by functions that are made once.

A schema becomes a function that gives the first fault of a value: where, and what is wrong, for
people. Registers stand in TOML: a date there is a date, and a decimal is exact. A keyword that is
not known here is refused, so that no schema asks for what nobody checks.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from .errors import hint, shorten

Schema = dict[str, Any]
Shared = dict[str, Schema]
Where = tuple[str | int, ...]
Fault = tuple[Where, str]
Check = Callable[[Any], Fault | None]

SILENT = {"$schema", "title", "description", "definitions"}
KEYWORDS = {
    "object": {"properties", "required", "additionalProperties", "propertyNames", "minProperties"},
    "array": {"items", "minItems", "maxItems"},
    "string": {"enum", "pattern", "format"},
    "integer": {"minimum", "maximum"},
    "number": {"minimum", "maximum"},
    "boolean": set(),
}
A_TABLE = "Dit moet een tabel zijn."
A_DATE = "Schrijf een datum als 2017-07-01, zonder aanhalingstekens."
A_TEXT = "Dit moet tekst zijn, tussen aanhalingstekens."


@cache
def checker(path: Path) -> Check:
    """The check of a schema in a file. Raises ValueError for a keyword that is not known here."""
    import json  # slow to load, and only a register needs it

    schema = json.loads(path.read_text(encoding="utf-8"))
    return compiled(schema, schema.get("definitions", {}))


def compiled(schema: Schema, shared: Shared, name: str = "") -> Check:
    """The check of a schema; ``name`` is the key under which the value stands."""
    if "$ref" in schema:
        return compiled(shared[schema["$ref"].rpartition("/")[2]], shared, name)
    kinds = schema.get("type", [])
    if isinstance(kinds, list):
        parts = [schema | {"type": kind} for kind in kinds]
        return _one_of([compiled(part, shared, name) for part in parts]) if kinds else _anything
    if strange := schema.keys() - KEYWORDS[kinds] - SILENT - {"type"}:
        raise ValueError(f"JSON Schema: {', '.join(sorted(strange))} ({kinds}) is not known here")
    return MAKERS[kinds](schema, shared, name)


def _anything(value: Any) -> None:
    return None


def _one_of(checks: list[Check]) -> Check:
    """One of several types; the fault is that of the first."""

    def check(value: Any) -> Fault | None:
        faults = [check(value) for check in checks]
        return None if None in faults else faults[0]

    return check


def _object(schema: Schema, shared: Shared, name: str) -> Check:
    fields = {key: compiled(one, shared, key) for key, one in schema.get("properties", {}).items()}
    required, least = frozenset(schema.get("required", ())), schema.get("minProperties", 0)
    rest = schema.get("additionalProperties", True)
    other = compiled({} if rest is True else rest, shared) if rest is not False else None
    named = _pattern(schema.get("propertyNames", {}))

    def check(value: Any) -> Fault | None:
        if type(value) is not dict:
            return (), A_TABLE
        for key, one in value.items():
            found = fields.get(key, other)
            if found is None:
                return (key,), f"Dit veld bestaat niet.{hint(key, fields)}"
            if named and not named.search(key):
                return (key,), "Een naam heeft hier kleine letters, cijfers en _."
            if fault := found(one):
                return (key, *fault[0]), fault[1]
        if missing := required - value.keys():
            return (min(missing, key=list(fields).index),), "Dit veld ontbreekt."
        return ((), "Deze tabel is leeg.") if len(value) < least else None

    return check


def _array(schema: Schema, shared: Shared, name: str) -> Check:
    item = compiled(schema.get("items", {}), shared, name)
    tables = schema.get("items", {}).get("type") == "object"
    wanted = f"Schrijf elk onderdeel onder [[{name}]]." if tables else "Dit moet een lijst zijn."
    least, most = schema.get("minItems", 0), schema.get("maxItems")

    def check(value: Any) -> Fault | None:
        if type(value) is not list:
            return (), wanted
        if len(value) < least or (most is not None and len(value) > most):
            return (), f"Deze lijst heeft {len(value)} delen, en dat kan hier niet."
        for number, one in enumerate(value):
            if fault := item(one):
                return (number, *fault[0]), fault[1]
        return None

    return check


def _string(schema: Schema, shared: Shared, name: str) -> Check:
    if schema.get("format") == "date":
        return lambda value: None if type(value) is date else ((), A_DATE)
    allowed, pattern = schema.get("enum"), _pattern(schema)
    if not allowed and not pattern:
        return lambda value: None if type(value) is str else ((), A_TEXT)

    def check(value: Any) -> Fault | None:
        if type(value) is not str:
            return (), A_TEXT
        if allowed and value not in allowed:
            known = ", ".join(allowed)
            return (), f"«{shorten(value)}» kan hier niet.{hint(value, allowed)} Mogelijk: {known}."
        if pattern and not pattern.search(value):
            return (), f"«{shorten(value)}» kan hier niet. {schema.get('description', '')}".strip()
        return None

    return check


def _pattern(schema: Schema) -> re.Pattern[str] | None:
    return re.compile(schema["pattern"]) if "pattern" in schema else None


def _number(*types: type, wanted: str) -> Callable[[Schema, Shared, str], Check]:
    def make(schema: Schema, shared: Shared, name: str) -> Check:
        low, high = schema.get("minimum"), schema.get("maximum")

        def check(value: Any) -> Fault | None:
            if type(value) not in types:
                return (), wanted
            if low is not None and not value >= low:
                return (), f"Dit getal mag niet lager zijn dan {low}."
            if high is not None and not value <= high:
                return (), f"Dit getal mag niet hoger zijn dan {high}."
            return None

        return check

    return make


def _boolean(schema: Schema, shared: Shared, name: str) -> Check:
    return lambda value: None if type(value) is bool else ((), "Dit moet true of false zijn.")


MAKERS: dict[str, Callable[[Schema, Shared, str], Check]] = {
    "object": _object,
    "array": _array,
    "string": _string,
    "integer": _number(int, wanted="Dit moet een heel getal zijn, zonder aanhalingstekens."),
    "number": _number(
        int, Decimal, wanted="Dit moet een getal zijn, zonder aanhalingstekens en met een punt."
    ),
    "boolean": _boolean,
}
