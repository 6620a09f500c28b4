"""Executable rules of Dutch re-integration law.

>>> from reintegratie import bereken
>>> bereken("terugvordering", {"ten_onrechte_of_te_veel": True, "bedrag_eur": "50,00"}).oordeel
'kan'
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
NAAM = "Re-integratie in regels"  # what this lawbook is called
LICENTIE = "EUPL-1.2"
WETBOEK = "HANDBOEK_WETBOEK"  # the environment variable that names the package of another lawbook
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
    """The lawbook: rules, registers, figures and worked examples, from the sources of the handbook.

    That of this package, unless ``HANDBOEK_WETBOEK`` names another one. It is read once.

    >>> law = wetboek()
    >>> law.bronnen["verordening"].naam
    'Verordening'
    >>> example, answer = law.voorbeeld("flextensie/precies-drie-maanden")
    >>> answer.oordeel == example["oordeel"]
    True
    """
    from os import environ

    from .core.lawbook import lawbook

    return lawbook(environ.get(WETBOEK) or __name__)


def regeling(naam: str) -> Regel:
    """The calculation of that name. Raises OnbekendeRegeling, which says what comes near.

    It is that of the newest text; ``op`` gives the one of a day.

    >>> from datetime import date
    >>> regeling("terugvordering").op(date(2020, 1, 1)).feiten
    ['ten_onrechte_of_te_veel', 'bedrag_eur']
    """
    return wetboek().regeling(naam)


def bereken(
    naam: str,
    feiten: dict[str, Any] | None = None,
    *,
    peildatum: date | str | None = None,
    lezingen: dict[str, str] | None = None,
    alle_bronnen: bool = False,
) -> Antwoord:
    """The answer of a calculation to these facts on a date (today by default).

    ``feiten`` maps the name of a fact to its value, in the unit of its question: numbers may be
    int, float, Decimal or Dutch text ("49,99"), dates a ``date`` or text, yes and no a ``bool``
    or text. A fact that is not given, or None, is unknown. ``lezingen`` fixes a reading by the
    name of its conflict; without it every reading is computed that is of the source of the
    calculation, and what other sources say stands under it (``elders``). With ``alle_bronnen``
    every reading of every source counts. Amounts come back exact, in euros as a ``Decimal``.

    Raises a ReintegratieFout for anything that cannot be read: OnbekendeRegeling, OnbekendeLezing,
    OngeldigeDatum, and InvoerFouten with a fault for each fact.

    >>> facts = {"ten_onrechte_of_te_veel": True, "bedrag_eur": "50,00"}
    >>> bereken("terugvordering", facts, peildatum="2020-01-01").resultaten
    {'terug_te_vragen': Decimal('50.00')}
    """
    return wetboek().bereken(
        naam, feiten, peildatum=peildatum, lezingen=lezingen, alle_bronnen=alle_bronnen
    )
