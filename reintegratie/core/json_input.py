"""JSON that somebody else wrote: one object, numbers exact and with an end, no name twice."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from .errors import OngeldigeInvoer, shorten
from .numbers import check_nest, exact


def read_object(text: str) -> dict[str, Any]:
    """The object in a JSON text. Raises OngeldigeInvoer for anything else, and the errors of
    ``numbers`` for a number without end."""
    try:
        found = json.loads(
            text,
            parse_float=exact,
            parse_int=exact,
            parse_constant=_no_number,
            object_pairs_hook=_once,
        )
        check_nest(found)
    except (json.JSONDecodeError, RecursionError):
        raise OngeldigeInvoer("De feiten zijn geen geldige JSON.") from None
    if not isinstance(found, dict):
        raise OngeldigeInvoer('De feiten moeten een JSON-object zijn: {"naam": waarde}.')
    return found


def _no_number(text: str) -> NoReturn:
    raise OngeldigeInvoer(f"«{text}» is geen getal.")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The object; a name that stands there twice is refused."""
    names: set[str] = set()
    for name, _ in pairs:
        if name in names:
            raise OngeldigeInvoer(f"«{shorten(name)}» staat er twee keer.", veld=name)
        names.add(name)
    return dict(pairs)
