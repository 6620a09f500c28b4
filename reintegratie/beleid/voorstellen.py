"""What is proposed, as a reader takes it: each proposal once, with its texts and calculations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch
from typing import NamedTuple

from reintegratie.core.contract import Onduidelijk

from .anders import AndereWet
from .verschiltekst import teksten
from .watals import WatAls
from .wijziging import Wijziging

REGEL, LANGSTE = "{titel}: nu {nu}, dan {dan}.", 45  # of a place that says no more than a figure
NIEUW, ANDERS, VERVALT, NUMMER = "Nieuw", "Anders", "Vervalt", "Alleen een ander nummer"
TERUG = "Komt terug"  # what stood in a text that had ended


class Plaats(NamedTuple):
    """A place in a text: what was done with it, and what it says, as it is and as it would be.

    ``zegt`` says in sentences what is otherwise.
    """

    soort: str
    titel: str
    waar: str
    nu: str
    dan: str
    zegt: tuple[str, ...] = ()

    @property
    def waarover(self) -> str:
        """Its title with the place itself."""
        return f"{self.titel} ({self.waar})" if self.waar else self.titel

    @property
    def in_een_regel(self) -> str:
        """All that it says, where that is no more than a figure; else nothing."""
        long = any(len(one) > LANGSTE or one.endswith(".") for one in (self.nu, self.dan))
        return "" if long or self.zegt else REGEL.format(**self._asdict())


@dataclass(frozen=True)
class Voorstel:
    """One proposal: its places, and the names of the calculations that it touches.

    ``wat`` says what its changed texts then say, first of all; ``kern`` in sentences what of it
    counts most, that first.
    ``vragen`` are the conflicts that its texts leave open, now or then. ``beslist`` says who
    decides, in a sentence; ``overgang`` what its texts leave open, or settle, of who had begun
    before its first day: None where there is no text.
    """

    soort: str
    titel: str
    plaatsen: tuple[Plaats, ...]
    berekeningen: tuple[str, ...]
    vragen: tuple[str, ...] = ()
    kern: tuple[str, ...] = ()
    beslist: str = ""
    overgang: tuple[Onduidelijk, ...] | None = None
    wat: str = ""

    @property
    def kop(self) -> str:
        """Its kind and its title."""
        return f"{self.soort}: {self.titel}"


@singledispatch
def voorstellen(wet: AndereWet) -> list[Voorstel]:
    """Every proposal, in order; each kind of other law says so for itself."""
    raise NotImplementedError(type(wet).__name__)


@voorstellen.register
def _van_wijzigingen(wet: WatAls) -> list[Voorstel]:
    """Each file of changes is one; a calculation belongs to the first that touches it."""
    left = list(wet.geraakt())
    found = []
    for change in wet.wijzigingen:
        own = [name for name in left if change in wet.raakt(wet.basis.regelingen[name])]
        left = [name for name in left if name not in own]
        places = _plaatsen(wet, change)
        core = tuple(one.in_een_regel or f"{one.titel} {one.dan}" for one in places)
        found.append(Voorstel(ANDERS, change.titel, places, tuple(own), kern=core))
    return found


def _plaatsen(wet: WatAls, change: Wijziging) -> tuple[Plaats, ...]:
    """Each place in the registers that one file of changes alters."""
    until = wet.wijzigingen[: wet.wijzigingen.index(change)]
    before, after = (len(teksten(WatAls(wet.basis, *some))) for some in (until, (*until, change)))
    rows = teksten(wet)[before:after]
    return tuple(Plaats(ANDERS, one.waar, one.bron, one.was, one.wordt) for one in rows)
