"""Executable rules of Dutch re-integration law.

>>> from reintegratie import bereken
>>> bereken("terugvordering", {"ten_onrechte_of_te_veel": True, "bedrag_eur": "49,99"}).oordeel
'nee'
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

TYPE_CHECKING = False  # what `typing` calls so: importing that takes as long as all of this
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from .core.answer import Antwoord
    from .core.errors import ReintegratieFout
    from .core.lawbook import Wetboek
    from .core.rules import Regel

__version__ = "0.1.0"
__all__ = ["Antwoord", "Regel", "ReintegratieFout", "Wetboek", "bereken", "regeling", "wetboek"]
HOMES = {"Antwoord": "answer", "Regel": "rules", "ReintegratieFout": "errors", "Wetboek": "lawbook"}


def __getattr__(name: str) -> type:
    """The classes are loaded when they are asked for: an import by itself costs next to nothing."""
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".core.{HOMES[name]}", __name__), name)


def __dir__() -> list[str]:
    """All names, also those that are not loaded yet."""
    return sorted({*globals(), *__all__})


@cache
def wetboek() -> Wetboek:
    """The lawbook: rules, registers, figures and worked examples."""
    from pathlib import Path

    from .core.lawbook import Wetboek

    return Wetboek(__name__, Path(__file__).parent, __version__)


def regeling(naam: str) -> Regel:
    """The calculation of that name; raises OnbekendeRegeling."""
    return wetboek().regeling(naam)


def bereken(
    naam: str,
    feiten: dict[str, Any] | None = None,
    *,
    peildatum: date | str | None = None,
    lezingen: dict[str, str] | None = None,
) -> Antwoord:
    """The answer of a calculation to these facts on a date (today by default).

    A fact that is not given, or None, is unknown. Without ``lezingen`` every reading of a
    conflict is computed. Raises a ReintegratieFout for anything that cannot be read.
    """
    return wetboek().bereken(naam, feiten, peildatum=peildatum, lezingen=lezingen)
