"""The versions of a source: which text held when, and what is not known of that.

Law over time: each thing stands once, and nothing in a rule says a date.

- ``bronnen.toml`` gives a source its **versions**, oldest first. One ends where the next begins,
  unless it says ``tot``. Each day is given, or why it is not known (``niet_bekend``).
- A **place** begins with the name of the version that brought it: ``belwet/artikel-1#lid-1`` came
  with the first text, ``belwet-2004/artikel-1#lid-1`` with that of 2004. So an address stays, and
  what a new version leaves as it was is not written again.
- A **provision** holds from the version that brought it, until one of a later version replaces it
  (``vervangt``) or a version takes it away (``vervallen``).
- A **rule** belongs to the versions in which all provisions that it models stand. Functions of one
  name in the modules of a room are versions of one rule; a day finds the one in force
  (``Regel.op``). One that models a provision and that in its place (``ook``) has a version for
  each (``moved``). On a day on which a rule is known to hold no longer, or not yet, the answer is
  just that; where it is not known whether it holds, it is by the nearest text, and says so
  (``tijd``).

A conflict, a row of the contract and a chapter belong to the versions of their places, a worked
example to that of its day. Law for who began under an older text is a provision of the newer one,
with a rule or a reading of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from typing import Any

from .errors import RegisterFout
from .format import show

DAYS = {
    "vastgesteld": "wanneer is deze tekst vastgesteld",
    "bekendgemaakt": "wanneer is deze tekst bekendgemaakt",
    "vanaf": "vanaf wanneer geldt deze tekst",
    "tot": "tot wanneer geldt deze tekst",
}
UNTIL_NEXT = "Zij geldt tot {tekst} ingaat."
BACKWARDS = (
    "zij geldt vanaf {vanaf}, en is er pas sinds {dag}. Werkt zij terug? Zeg dan «terugwerkend»."
)
WORKS_BACK = "{tekst}, die terugwerkt tot {dag}"
BEFORE = "Daarvoor was er {tekst}. Die is ons niet gegeven."
AFTER = "Daarna kwam {tekst}. Die is ons niet gegeven."


@dataclass(frozen=True)
class Versie:
    """One text of a source. ``naam`` is how the address of what it brought begins.

    ``datum`` says in words of when it is, ``aanduiding`` names it in a sentence. ``vanaf`` is the
    first day on which it can have held, ``tot`` the first one on which it no longer does,
    ``nagegaan_tot`` the last one on which it is known to. A text that bears no date
    (``zonder_datum``) may have held before. One that holds from a day before it was adopted or
    published says so (``terugwerkend``): it never does by accident. ``niet_bekend`` gives for a day
    why it is not known, or not for sure. ``niet_gegeven`` says of a text that is not at hand how it
    is known of. ``zegt`` is what the text itself says of its past and its end. ``vervallen`` are
    the numbers of provisions that it takes away, ``vervangen_door`` is the name of the version in
    its place. ``ervoor`` and ``erna`` say of the text before it, and of the one after it, that it
    is not at hand.
    """

    naam: str
    datum: str
    titel: str | None = None
    status: str | None = None
    aanduiding: str | None = None
    vastgesteld: date | None = None
    bekendgemaakt: date | None = None
    vanaf: date | None = None
    tot: date | None = None
    nagegaan_tot: date | None = None
    zonder_datum: bool = False
    terugwerkend: bool = False
    niet_bekend: dict[str, str] = field(default_factory=dict)
    niet_gegeven: str | None = None
    zegt: tuple[dict[str, str], ...] = ()
    vervallen: tuple[str, ...] = ()
    vervangen_door: str | None = None
    ervoor: str | None = None
    erna: str | None = None

    def __post_init__(self) -> None:
        ends = [day for day in (self.vanaf, self.nagegaan_tot, self.tot) if day]
        if (ends or self.niet_gegeven) and not self.aanduiding:
            raise RegisterFout(f"Versie {self.naam}: hoe heet de tekst in een zin (aanduiding)?")
        if ends != sorted(ends) or (self.tot and self.tot in (self.vanaf, self.nagegaan_tot)):
            raise RegisterFout(f"Versie {self.naam}: zij eindigt voor zij begint.")
        if self._te_laat and not self.terugwerkend:
            said = BACKWARDS.format(vanaf=self.vanaf, dag=self.er_sinds)
            raise RegisterFout(f"Versie {self.naam}: {said}")

    @property
    def er_sinds(self) -> date | None:
        """From which day it is there: adopted and published, as far as that is known."""
        return max(filter(None, (self.vastgesteld, self.bekendgemaakt)), default=None)

    @property
    def _te_laat(self) -> bool:
        return bool(self.vanaf and self.er_sinds and self.vanaf < self.er_sinds)

    @property
    def werkt_terug(self) -> bool:
        """Whether it holds from a day before it is there; of a draft, whether it says so."""
        return self.terugwerkend and (self.er_sinds is None or self._te_laat)

    @property
    def genoemd(self) -> str | None:
        """How an answer names it: also that it works back, and until which day."""
        if self.aanduiding and self.vanaf and self.werkt_terug:
            return WORKS_BACK.format(tekst=self.aanduiding, dag=show(self.vanaf))
        return self.aanduiding

    def nog_niet(self, peildatum: date) -> bool:
        """Whether the day lies before the text."""
        return self.vanaf is not None and peildatum < self.vanaf

    @property
    def begin_open(self) -> bool:
        """Whether a dated text may have begun later: its first day hangs on one that is unknown."""
        return "vanaf" in self.niet_bekend and not self.zonder_datum

    def niet_meer(self, peildatum: date) -> bool:
        """Whether the text is known to have ended by that day."""
        return self.tot is not None and self.tot <= peildatum

    @property
    def einde_open(self) -> bool:
        """Whether its end is given, and still hangs on what is not known."""
        return self.tot is not None and "tot" in self.niet_bekend

    @property
    def einde(self) -> date | None:
        """The first day on which it surely no longer holds, nor a text that is not at hand."""
        return None if self.einde_open or self.erna else self.tot

    def voorbij(self, peildatum: date) -> bool:
        """Whether it is sure to have ended by that day, and that no text is known to be lost."""
        return self.einde is not None and self.einde <= peildatum

    def zegt_alles(self) -> None:
        """Raise RegisterFout where a day is neither given nor said to be unknown."""
        for name, question in DAYS.items():
            if getattr(self, name) is None and name not in self.niet_bekend:
                raise RegisterFout(f"Versie {self.naam}: {question}, of waarom is dat niet bekend?")


def versions(rows: Iterable[dict[str, Any]]) -> tuple[Versie, ...]:
    """The versions of a source, oldest first. Raises RegisterFout where they are out of order."""
    made = [Versie(**{key: _fixed(one) for key, one in row.items()}) for row in rows]
    known = [*_followed(made), *made[-1:]]
    around = zip([None, *known], known, [*known[1:], None], strict=False)
    return tuple(
        replace(one, ervoor=_lost(BEFORE, old), erna=_lost(AFTER, new)) for old, one, new in around
    )


def _fixed(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _lost(said: str, text: Versie | None) -> str | None:
    """Of a text that is known of and not at hand, that it is not."""
    return said.format(tekst=text.aanduiding) if text and text.niet_gegeven else None


def _followed(made: list[Versie]) -> Iterator[Versie]:
    """Each version but the last, with where it ends and what came in its place."""
    for one, later in pairwise(made):
        start, end = later.vanaf, one.tot or later.vanaf
        if start is None or end is None or end > start or (one.vanaf and one.vanaf >= start):
            raise RegisterFout(f"Versie {later.naam}: zij begint niet na {one.naam}.")
        yield replace(
            one,
            tot=end,
            vervangen_door=later.naam if end == start else None,
            niet_bekend=one.niet_bekend if one.tot else _ended(one.niet_bekend, later),
        )


def _ended(unknown: dict[str, str], later: Versie) -> dict[str, str]:
    """What is not known of a text that another one follows: no longer why it has no end, but why
    that end is not sure, where the other one may have begun later."""
    known = {day: why for day, why in unknown.items() if day != "tot"}
    if not later.begin_open:
        return known
    said = UNTIL_NEXT.format(tekst=later.aanduiding)
    return known | {"tot": f"{said} {later.niet_bekend['vanaf']}"}


def on(among: Iterable[Versie], peildatum: date) -> Versie | None:
    """Of these versions the one that holds on a day, or else the one nearest before it.

    On a day before all of them that is the first. None where the text of none is at hand.
    """
    known = [one for one in among if one.niet_gegeven is None]
    begun = [one for one in known if not one.nog_niet(peildatum)]
    return next(iter([*reversed(begun), *known]), None)
