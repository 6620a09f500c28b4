"""Options of a command: what would do nothing is refused, never passed over in silence."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable

from reintegratie.core.errors import OngeldigeInvoer

IDLE = "{opties} doet hier niets: {waarom}"


def refuse(chosen: Namespace, names: Iterable[str], why: str) -> None:
    """Raise OngeldigeInvoer where one of these was given, such as ``--json`` or ``NAAM``; ``why``
    says what it belongs to."""
    held = {name: getattr(chosen, name.lstrip("-").lower()) for name in names}
    given = [name for name, value in held.items() if value is not None and value is not False]
    if given:
        raise OngeldigeInvoer(IDLE.format(opties=", ".join(given), waarom=why))
