"""One named error per failure: what was given, what is allowed, the nearest known name.

The messages are Dutch, because visitors read them; see ``als_dict`` for programs.
"""

from collections.abc import Iterable
from decimal import Decimal

_SHOWN = 60


def shorten(given: object) -> str:
    """What was given, as one short line that is safe to print."""
    if type(given) is int:
        given = Decimal(given)  # Python refuses to write out a very long whole number
    text = " ".join(str(given).split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def hint(given: str, known: Iterable[str]) -> str:
    """The sentence «Bedoelde u …?», or nothing when no known name comes near."""
    from difflib import get_close_matches  # slow to load, and only a wrong name needs it

    near = get_close_matches(str(given)[:_SHOWN], list(known), n=1)
    return f" Bedoelde u «{near[0]}»?" if near else ""


class ReintegratieFout(Exception):
    """Base of every error of this package. ``veld`` names the fact it is about, if any."""

    def __init__(self, melding: str, veld: str | None = None):
        super().__init__(melding)
        self.melding = melding
        self.veld = veld

    def als_dict(self) -> dict:
        """``fout`` (class name), ``melding`` (Dutch) and ``veld`` (fact name or None)."""
        return {"fout": type(self).__name__, "melding": self.melding, "veld": self.veld}


class OnbekendeNaam(ReintegratieFout):
    """A name that is in no register; says what stands there and what comes near."""

    soort = "naam"

    def __init__(self, given: str, known: Iterable[str], waar: str = ""):
        known = sorted(known)
        allowed = f" Mogelijk: {', '.join(known)}." if 0 < len(known) <= 12 else ""
        super().__init__(
            f"Onbekende {self.soort} «{shorten(given)}»{waar}.{hint(given, known)}{allowed}",
            veld=str(given) if isinstance(self, OnbekendFeit) else None,
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
        super().__init__(" ".join(fout.melding for fout in fouten), veld=fouten[0].veld)
        self.fouten = fouten

    def als_dict(self) -> dict:
        return super().als_dict() | {"fouten": [fout.als_dict() for fout in self.fouten]}


class DelenDoorNul(ReintegratieFout):
    """A division by a fact that is zero."""


class DatumVoorEersteWaarde(ReintegratieFout):
    """A peildatum before the first value of a parameter."""


class RegisterFout(ReintegratieFout):
    """A register or a rule contradicts itself; the build must fail."""
