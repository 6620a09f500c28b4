"""Wat de bronnen over twee regelingen tegelijk zeggen, uit ``samenloop.toml``.

Een rekenhulp en de wegwijzer lezen dezelfde cellen: zo kunnen zij elkaar niet tegenspreken.
"""

from functools import cache
from pathlib import Path
from typing import Any

from reintegratie.core import lees_register

FOLDER = Path(__file__).parent


@cache
def register() -> dict[str, Any]:
    """The register: ``soorten``, ``algemeen``, ``vooraf`` and ``cel``. Raises RegisterFout."""
    return lees_register(FOLDER / "samenloop.toml", FOLDER / "samenloop.schema.json").rows
