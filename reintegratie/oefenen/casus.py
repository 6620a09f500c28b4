"""The cases as they stand in ``casussen/*.toml``: one file for each lesson."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from reintegratie import wetboek
from reintegratie.core.errors import OnbekendeNaam
from reintegratie.core.format import plain
from reintegratie.core.toml import read

SCHEMA = Path(__file__).parent / "casussen" / "casus.schema.json"


class OnbekendeCasus(OnbekendeNaam):
    soort = "casus"


class OnbekendeLes(OnbekendeNaam):
    soort = "les"


@cache
def casussen() -> dict[str, dict]:
    """Every case by name, as plain data; ``les`` is the lesson it belongs to."""
    return {row["naam"]: row for path in bestanden() for row in _read(path)}


def bestanden() -> list[Path]:
    """The files with cases, in the folder of the lawbook: one for each lesson."""
    return sorted((wetboek().folder / "oefenen" / "casussen").glob("*.toml"))


def casus(naam: str) -> dict:
    """The case of that name; raises OnbekendeCasus."""
    if naam not in casussen():
        raise OnbekendeCasus(naam, casussen())
    return casussen()[naam]


def van_les(les: str, *, toets: bool) -> list[dict]:
    """The cases of a lesson: those of its closing test, or the others. Raises OnbekendeLes."""
    lessons = {row["les"] for row in casussen().values()}
    if les not in lessons:
        raise OnbekendeLes(les, lessons)
    return [
        row for row in casussen().values() if row["les"] == les and row.get("toets", False) is toets
    ]


def _read(path: Path) -> list[dict]:
    return [_plain(table.rows | {"les": path.stem}) for table in read(path, SCHEMA).tables("casus")]


def _plain(row: dict) -> dict:
    """The case in values that JSON knows, its facts as the rules read them back."""
    known = wetboek().begrippen
    facts = {
        name: known[name].schrijf(value)
        for name, value in wetboek().lees_feiten(row["feiten"]).items()
    }
    return _json(row) | {"feiten": facts}


def _json(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _json(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_json(one) for one in value]
    return plain(value)
