"""The contract of a provision: what its text says, apart from any rule, as one or more norms.

Two readers wrote it from the text alone, and a third settled where they differed. A rule, its
chapter and the questionnaire are held to it by a test; where a rule cannot follow, an ``Afwijking``
says why. The text of the sources is not in it: all words are our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any

from .errors import RegisterFout

CONFLICT = "conflict"
AARDEN = {
    CONFLICT: "Elke lezing wordt uitgerekend, of bij het conflict staat waarom niet.",
    "niemand genoemd": "De tekst noemt niemand. Het antwoord zegt dat.",
    "open norm": "De tekst geeft geen maat. De rekenhulp vraagt het oordeel als feit.",
    "ontbreekt": "De tekst geeft dit niet. Er is niets bij bedacht.",
    "helder": "",
    "niet berekend": "",
}
DATUM = "datum"  # the unit of a number that is a day
_LINES = re.compile(r"L(\d+)(?:-(\d+))?")
_BRANCHES = ("alle", "een_van", "per_groep", "ongenoemd", "voorkeur")


@dataclass(frozen=True)
class Onduidelijk:
    """What the text of a norm leaves open, and what was done with it (``aard``, see ``AARDEN``).

    ``overgang``: it is about who had begun before the text came into force.
    """

    vraag: str
    aard: str
    conflict: str | None = None
    reden: str | None = None
    overgang: bool = False

    def __post_init__(self) -> None:
        if (self.conflict is not None) != (self.aard == CONFLICT):
            raise RegisterFout(f"«{self.vraag}»: een conflict heeft zijn nummer, iets anders niet.")
        if not self.waarom:
            raise RegisterFout(f"«{self.vraag}»: waarom is dit {self.aard}?")

    @property
    def waarom(self) -> str:
        """What was done with it, in a sentence."""
        return self.reden or AARDEN[self.aard]


@dataclass(frozen=True)
class Getal:
    """A number of the text: ``woord`` bounds it there, ``grens`` says how (see the schema).

    ``waarde`` is a number, or a reference («minimumloon»); ``vanaf_moment`` the first day of a
    term, ``grondslag`` what a percentage is of.
    """

    wat: str
    grens: str
    waarde: Any
    woord: str | None = None
    eenheid: str | None = None
    vanaf_moment: str | None = None
    grondslag: str | None = None
    naar_rato: bool = False
    jaar: int | None = None

    def __post_init__(self) -> None:
        if self.eenheid == DATUM:
            self._is_a_day()

    def _is_a_day(self) -> None:
        try:
            date.fromisoformat(self.waarde)
        except (TypeError, ValueError):
            raise RegisterFout(
                f"«{self.wat}»: {self.waarde} is geen dag. Schrijf hem als 2017-07-01, tussen "
                "aanhalingstekens."
            ) from None


@dataclass(frozen=True)
class Norm:
    """One norm of a provision.

    ``betreft`` names whom it concerns, as the text does; where another line does, ``aanhef`` is
    that line. ``letterlijk`` is no where the verb is a plain present tense. ``beslist`` names who
    decides, by the text itself: nobody in a passive sentence. ``voorwaarden`` is a tree of
    ``alle``, ``een_van`` and ``per_groep`` with the marks ``ongenoemd`` and ``voorkeur``.
    """

    regel: str
    soort: str
    betreft: tuple[str, ...]
    modaliteit: str
    beslist: tuple[str, ...]
    letterlijk: bool = True
    aanhef: str | None = None
    wie: tuple[str, ...] = ()
    stelt_vast: tuple[str, ...] = ()
    adviseert: tuple[str, ...] = ()
    stemt_in: tuple[str, ...] = ()
    betaalt: tuple[str, ...] = ()
    ontvangt: tuple[str, ...] = ()
    voert_uit: tuple[str, ...] = ()
    maakt_regels: tuple[str, ...] = ()
    voorwaarden: Mapping[str, Any] | None = None
    getallen: tuple[Getal, ...] = ()
    uitzonderingen: tuple[str, ...] = ()
    gevolg: str | None = None
    open: tuple[Onduidelijk, ...] = ()

    @property
    def regels(self) -> frozenset[int]:
        """The lines of the source on which it stands."""
        return lines(self.regel)


@dataclass(frozen=True)
class Afwijking:
    """Where a rule does not follow the contract of a provision in one respect, and why."""

    regel: str
    bepaling: str
    toets: str
    reden: str
    over: str | None = None


@cache
def lines(places: str) -> frozenset[int]:
    """The numbers in «L30 zin 2, L32-35»: 30, and 32 to 35."""
    found = [(int(first), int(last or first)) for first, last in _LINES.findall(places)]
    return frozenset(number for first, last in found for number in range(first, last + 1))


def norms(rows: Iterable[Mapping[str, Any]]) -> tuple[Norm, ...]:
    """The norms of a provision from the rows of a register. Raises RegisterFout."""
    return tuple(_norm(row) for row in rows)


def _norm(row: Mapping[str, Any]) -> Norm:
    tree(row.get("voorwaarden", {}))
    made: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in row.items()
    }
    made["getallen"] = tuple(Getal(**one) for one in row.get("getallen", []))
    made["open"] = tuple(Onduidelijk(**one) for one in row.get("open", []))
    return Norm(**made)


def tree(conditions: Any) -> None:
    """Raise RegisterFout for what is no tree of conditions."""
    if isinstance(conditions, str):
        return
    for branch, parts in conditions.items():
        if branch not in _BRANCHES:
            raise RegisterFout(f"«{branch}» staat niet in een boom van voorwaarden.")
        for part in parts.values() if isinstance(parts, dict) else parts:
            if not isinstance(parts, str):
                tree(part)


def as_data(one: Any) -> dict[str, Any]:
    """All that a norm, a number or a question says, with ``reden`` in words."""
    found = {field.name: _plain(getattr(one, field.name)) for field in fields(one)}
    return found | {"reden": one.waarom} if isinstance(one, Onduidelijk) else found


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [as_data(part) if hasattr(part, "__dataclass_fields__") else part for part in value]
    return value
