"""One named error per failure: what was given, what is allowed, the nearest known name.

The messages are Dutch, because visitors read them; see ``als_dict`` for programs.
"""

from collections.abc import Iterable
from decimal import Decimal
from itertools import islice
from typing import Any
from unicodedata import category

_SHOWN = 60
_FIELD = 200  # no name of a field here is longer
_TOLD = 20  # faults in one message
_COMPARED = 1_000  # names that are looked at for one that comes near
_HIDDEN = (
    "Cc",
    "Cf",
    "Cs",
    "Co",
    "Zl",
    "Zp",
)  # signs that steer a screen instead of standing on it


def visible(text: str) -> str:
    """The text with every sign that would steer a screen written out, as «\\x1b»."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escaped(sign) if category(sign) in _HIDDEN else sign for sign in text)


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")


def shorten(given: object, most: int = _SHOWN) -> str:
    """What was given, as one short line that is safe to print."""
    text = visible(" ".join(_text(given)[: 20 * most].split()))
    return text if len(text) <= most else f"{text[:most]}…"


def _text(given: object) -> str:
    if type(given) is int:
        given = Decimal(given)  # Python refuses to write out a very long whole number
    try:
        return str(given)
    except Exception:  # digits or nests without end, or an object that cannot say what it is
        return type(given).__name__


def hint(given: object, known: Iterable[str]) -> str:
    """The sentence «Bedoelde u …?», or nothing when no known name comes near."""
    from difflib import get_close_matches  # slow to load, and only a wrong name needs it

    near = get_close_matches(shorten(given), map(shorten, islice(known, _COMPARED)), n=1)
    return f" Bedoelde u «{near[0]}»?" if near else ""


class ReintegratieFout(Exception):
    """Base of every error of this package: ``melding`` in Dutch, for who reads it.

    ``veld`` is the name of the fact that it is about, or None.

    >>> from reintegratie import bereken
    >>> try:
    ...     bereken("flextensi")
    ... except ReintegratieFout as fault:
    ...     print(fault.melding)
    Onbekende regeling «flextensi». Bedoelde u «flextensie»?
    """

    def __init__(self, melding: str, veld: str | None = None):
        super().__init__(melding)
        self.melding = melding
        self.veld = None if veld is None else shorten(veld, _FIELD)

    def als_dict(self) -> dict[str, Any]:
        """``fout`` (class name), ``melding`` (Dutch) and ``veld`` (fact name or None)."""
        return {"fout": type(self).__name__, "melding": self.melding, "veld": self.veld}


class OnbekendeNaam(ReintegratieFout):
    """A name that is in no register; says what stands there and what comes near."""

    soort = "naam"

    def __init__(self, given: object, known: Iterable[str], waar: str = ""):
        known = sorted(known)
        allowed = f" Mogelijk: {', '.join(known)}." if 0 < len(known) <= 12 else ""
        super().__init__(
            f"Onbekende {self.soort} «{shorten(given)}»{waar}.{hint(given, known)}{allowed}",
            veld=shorten(given, _FIELD) if isinstance(self, OnbekendFeit) else None,
        )


class OnbekendeRegeling(OnbekendeNaam):
    soort = "regeling"


class OnbekendFeit(OnbekendeNaam):
    soort = "feitnaam"


class OnbekendeParameter(OnbekendeNaam):
    soort = "parameter"


class OnbekendConflict(OnbekendeNaam):
    soort = "conflictnaam"


class OnbekendeLezing(OnbekendeNaam):
    soort = "lezing"


class OnbekendeBron(OnbekendeNaam):
    soort = "bron"


class OnbekendVoorbeeld(OnbekendeNaam):
    soort = "voorbeeldnaam"


class OnbekendWetboek(ReintegratieFout):
    """The package of a lawbook that is not there, or that does not say what it must."""


class LezingNietGedekt(ReintegratieFout):
    """A rule does not give a value for exactly the readings of the register."""


class VerkeerdType(ReintegratieFout):
    """A fact of the wrong type."""


class WaardeBuitenGrenzen(ReintegratieFout):
    """A fact below its minimum, above its maximum, or too long to be real."""


class OngeldigeDatum(ReintegratieFout):
    """A date that is not on the calendar or is written in another way."""


class OnbekendeKeuze(ReintegratieFout):
    """A choice that the question does not offer."""


class OngeldigeInvoer(ReintegratieFout):
    """Input that cannot be read at all: broken JSON, no object, an unreadable file."""


class GeenTabel(ReintegratieFout):
    """A rule that asks a fact which no table can hold, such as a list of periods."""


class InvoerFouten(ReintegratieFout):
    """Several faults in one input, one for each field: see ``fouten``."""

    def __init__(self, fouten: list[ReintegratieFout]):
        told = " ".join(fout.melding for fout in fouten[:_TOLD])
        rest = f" En nog {len(fouten) - _TOLD} andere fouten." if len(fouten) > _TOLD else ""
        super().__init__(told + rest, veld=fouten[0].veld)
        self.fouten = fouten

    def als_dict(self) -> dict[str, Any]:
        return super().als_dict() | {"fouten": [fout.als_dict() for fout in self.fouten]}


class DelenDoorNul(ReintegratieFout):
    """A division by a fact that is zero."""


class RegisterFout(ReintegratieFout):
    """A register or a rule contradicts itself; the build must fail."""
