"""What a rule knows of time: its versions, and the one of a day. See ``versions``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from .errors import RegisterFout
from .versions import Versie, on

if TYPE_CHECKING:
    from .registers import Registers


@dataclass(frozen=True, eq=False)
class Dated:
    """A rule over time: nothing of that is written, all of it follows from its provisions.

    ``function`` is that of this version, ``functies`` are those of all, where there are more.
    """

    naam: str
    kamer: str
    function: Callable[..., Any]
    wetboek: Registers
    functies: tuple[Callable[..., Any], ...] = ()

    @property
    def bepalingen(self) -> tuple[str, ...]:
        """The provisions that it models."""
        raise NotImplementedError

    @cached_property
    def versies(self) -> tuple[Self, ...]:
        """Each version of this rule, oldest first; one that never changed is its only version.

        Raises RegisterFout where two of them begin with the same text.
        """
        others = [replace(self, function=one) for one in self.functies if one is not self.function]
        found = tuple(sorted([self, *others], key=lambda one: one.begin)) if others else (self,)
        if len({one.begin for one in found}) < len(found) > 1:
            raise RegisterFout(f"Twee regels heten {self.naam}, en zij gelden op dezelfde dag.")
        for one in others:
            vars(one)["versies"] = found
        return found

    def op(self, peildatum: date) -> Self:
        """The version that holds on a day; where none does the last before it, or the first."""
        if len(self.functies) < 2:
            return self
        begun = [one for one in self.versies if one.begin <= peildatum]
        return begun[-1] if begun else self.versies[0]

    @property
    def nummer(self) -> int:
        """Which version it is: 1 is the oldest."""
        return self.versies.index(self) + 1

    @cached_property
    def begin(self) -> date:
        """The first day of this version; no day at all where it came with the first texts."""
        starts = [texts[0].vanaf for id, texts in self.teksten.items() if self._later(id, texts[0])]
        return max(filter(None, starts), default=date.min)

    @property
    def einde(self) -> date | None:
        """The first day of the next version; None of the newest."""
        later = self.versies[self.nummer :]
        return later[0].begin if later else None

    def _later(self, source: str, text: Versie) -> bool:
        return text is not self.wetboek.bronnen[source].gegeven[0]

    @cached_property
    def teksten(self) -> dict[str, tuple[Versie, ...]]:
        """By source the texts in which all its provisions stand. Raises RegisterFout for none.

        Of a provision and one that came in its place, where it models both, either will do.
        """
        texts: dict[str, tuple[Versie, ...]] = {}
        for id in self.bepalingen:
            if not self._models(self.wetboek.bepalingen[id].vervangt):
                found = self._standing(id)
                source = self.wetboek.vindplaatsen.bron(self.wetboek.bepalingen[id].vindplaats).id
                texts[source] = tuple(one for one in texts.get(source, found) if one in found)
                if not texts[source]:
                    raise RegisterFout(f"Regel {self.naam}: {id} geldt nooit samen met de rest.")
        return texts

    def _standing(self, id: str) -> tuple[Versie, ...]:
        """The texts in which a provision stands, or one in its place that is modelled too."""
        ledger = self.wetboek.bepalingen
        instead = [one for one in self.bepalingen if id in ledger[one].vervangt]
        later = {text.naam: text for one in instead for text in self._standing(one)}
        return (*self.wetboek.teksten[id], *later.values())

    def _models(self, provisions: tuple[str, ...]) -> bool:
        return not set(provisions).isdisjoint(self.bepalingen)

    def gelezen(self, peildatum: date) -> list[str]:
        """The names of the texts by which it answers on a day."""
        found = (on(texts, peildatum) for texts in self.teksten.values())
        return [text.naam for text in found if text]
