"""A lawbook with changes laid over it. The registers of the sources never change.

What a change touches says so itself: in the title, in a note, in the receipt. What it does not
touch is the very same rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any

from reintegratie.core.answer import Antwoord
from reintegratie.core.concepts import read_date
from reintegratie.core.dated import together
from reintegratie.core.drawings import Beslisboom
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import Eis, Kanttekening, Uitkomst
from reintegratie.core.parameters import Parameter
from reintegratie.core.readings import Choice, resolve
from reintegratie.core.rules import Regel
from reintegratie.core.sources import Bron, source

from . import verwoording as op
from .anders import AndereWet
from .cijfers import ander_cijfer
from .wijziging import Cijfer, EisVervalt, Lezing, Wijziging

MERK = op.MARK
NIET_ECHT = "Dit is een wat-als en geen geldende regel: «{}»."
OUDE_WOORDEN = "De woorden van een eis of uitkomst kunnen nog het oude cijfer noemen."


def _van_basis(name: str) -> property:
    return property(lambda self: getattr(self.basis, name), doc=f"``{name}`` of the sources.")


class WatAls(AndereWet):
    """The lawbook as it would be. Several changes are laid over it in order.

    It answers as a ``Wetboek`` does. What a change touches says so itself; what it does not touch
    is the very same rule.

    >>> from reintegratie.beleid import wat_als
    >>> law = wat_als('''titel = "Verder weg"
    ... vanaf = 2017-07-01
    ... [[parameter]]
    ... naam = "e_bike.minimale_afstand"
    ... waarde = 15
    ... ''')
    >>> law.regeling("e_bike_verstrekking").titel
    'Wat-als: Kan de cliënt een e-bike krijgen?'
    >>> law.regeling("flextensie") is law.basis.regeling("flextensie")
    True
    """

    wijzigingen: tuple[Wijziging, ...]
    kamers = _van_basis("kamers")
    bepalingen = _van_basis("bepalingen")
    begrippen = _van_basis("begrippen")
    conflicten = _van_basis("conflicten")
    gevolgen = _van_basis("gevolgen")
    voorbeelden = _van_basis("voorbeelden")

    def __init__(self, basis: Wetboek, *wijzigingen: Wijziging):
        self.basis, self.wijzigingen = basis, wijzigingen
        if isinstance(basis, WatAls):
            self.basis, self.wijzigingen = basis.basis, (*basis.wijzigingen, *wijzigingen)
        versie = self.basis.versie
        changed = any(change.delen for change in self.wijzigingen)
        super().__init__(basis.package, basis.folder, versie + ", wat-als" * changed)

    @property
    def titel(self) -> str:
        """The titles of the changes together."""
        return f"{MERK}: " + " + ".join(change.titel for change in self.wijzigingen)

    @property
    def toelichtingen(self) -> tuple[str, ...]:
        """Why each is made, where it says so."""
        return tuple(one.toelichting for one in self.wijzigingen if one.toelichting)

    @property
    def begin(self) -> date | None:
        """The first day on which everything in them holds."""
        return max((one.begin for one in self.wijzigingen if one.begin), default=None)

    @cached_property
    def bronnen(self) -> dict[str, Bron]:
        """The sources, and each change as one more."""
        changes = {
            _bron(number): source(_bron(number), _als_bron(change))
            for number, change in enumerate(self.wijzigingen, start=1)
        }
        return self.basis.bronnen | changes

    @cached_property
    def parameters(self) -> dict[str, dict[str, Parameter]]:
        """The figures of each room, with the changed ones in their place."""
        rooms = dict(self.basis.parameters)
        for number, change in enumerate(self.wijzigingen, start=1):
            for part in change.van(Cijfer):
                room, _, name = part.naam.partition(".")
                changed = ander_cijfer(rooms[room][name], part, _bron(number))
                rooms[room] = rooms[room] | {name: changed}
        return rooms

    @cached_property
    def regelingen(self) -> dict[str, Regel]:
        """Every rule; one that no change touches is the one of the sources."""
        return {
            name: self._other(rule) if any(map(self.raakt, rule.versies)) else rule
            for name, rule in self.basis.regelingen.items()
        }

    def _other(self, rule: Regel) -> Regel:
        return together(
            AndereRegel(one.naam, one.kamer, one.function, self, one.functies, one.verplaatst)
            for one in rule.versies
        )[-1]

    def raakt(self, rule: Regel) -> tuple[Wijziging, ...]:
        """The changes that touch a rule."""
        return tuple(change for change in self.wijzigingen if _touches(change, rule))

    def chosen_on(self, peildatum: date) -> Choice:
        """The readings that the changes choose, on a date."""
        parts = [part for change in self.wijzigingen for part in change.van(Lezing)]
        return {part.conflict: part.lezing for part in parts if part.vanaf <= peildatum}

    def bereken(
        self,
        naam: str,
        feiten: Mapping[str, Any] | None = None,
        *,
        peildatum: date | str | None = None,
        lezingen: Mapping[str, str] | None = None,
        alle_bronnen: bool = False,
    ) -> Antwoord:
        """As ``Wetboek.bereken``; what a change chooses goes before what is asked."""
        day = date.today() if peildatum is None else read_date(peildatum)
        chosen = resolve(self.conflicten, lezingen or {}) | self.chosen_on(day)
        return super().bereken(
            naam, feiten, peildatum=day, lezingen=chosen, alle_bronnen=alle_bronnen
        )


class AndereRegel(Regel):
    """A rule that a change touches."""

    wetboek: WatAls

    @property
    def titel(self) -> str:
        """The title, marked as a what-if."""
        return f"{MERK}: {super().titel}"

    @property
    def bepalingen(self) -> tuple[str, ...]:
        """The provisions of the rule of the sources: also those of a requirement that drops out."""
        return self._van_de_bronnen.bepalingen

    def on(self, peildatum: date, outcome: Uitkomst) -> Uitkomst:
        """The outcome without what is dropped on that day; and it says what this is."""
        dropped = {
            part.nummer
            for change in self.wijzigingen
            for part in change.van(EisVervalt)
            if part.regel == self.naam
            and part.vanaf <= peildatum
            and self.op(part.vanaf) is self  # an older or later version has other requirements
        }
        notes = [Kanttekening(NIET_ECHT.format(change.titel)) for change in self.wijzigingen]
        if any(change.van(Cijfer) for change in self.wijzigingen):
            notes.append(Kanttekening(OUDE_WOORDEN))
        return _zonder(outcome, dropped, notes)

    @cached_property
    def wijzigingen(self) -> tuple[Wijziging, ...]:
        """The changes that touch it."""
        return self.wetboek.raakt(self._van_de_bronnen)

    @property
    def _van_de_bronnen(self) -> Regel:
        versions = self.wetboek.basis.regeling(self.naam).versies
        return next(
            one
            for one in versions
            if (one.function, one.verplaatst) == (self.function, self.verplaatst)
        )


def _zonder(outcome: Uitkomst, dropped: set[int], notes: list[Kanttekening]) -> Uitkomst:
    """The outcome without these requirements; a tree that asks them would tell another story."""
    gone = [one for number, one in enumerate(outcome.of(Eis), start=1) if number in dropped]
    notes += [Kanttekening(f"Deze eis vervalt: «{one.tekst}».", bron=one.bron) for one in gone]
    parts = [
        part
        for part in outcome.delen
        if part not in gone and not (gone and isinstance(part, Beslisboom))
    ]
    return Uitkomst(
        outcome.modaliteit,
        *notes,
        *parts,
        gevolg=outcome.gevolg,
        anders=outcome.anders,
        wie=outcome.wie,
        aard=outcome.bindt,
    )


def _bron(number: int) -> str:
    return f"wat-als-{number}"


def _als_bron(change: Wijziging) -> dict[str, str]:
    return {"titel": f"{MERK}: {change.titel}", "uitgever": "", "datum": "", "soort": "wat-als"}


def _touches(change: Wijziging, rule: Regel) -> bool:
    asked = {f"{room}.{name}" for room, name, _ in rule.trace.parameters}
    return (
        any(part.naam in asked for part in change.van(Cijfer))
        or any(part.conflict in rule.conflicten for part in change.van(Lezing))
        or any(part.regel == rule.naam for part in change.van(EisVervalt))
    )
