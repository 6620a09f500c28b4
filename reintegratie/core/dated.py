"""What a rule knows of time: its versions, and the one of a day. See ``versions``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .errors import RegisterFout
from .held import Held, common, joined, surely
from .moved import stretches
from .versions import Versie, on

if TYPE_CHECKING:
    from .registers import Registers


Rule = TypeVar("Rule", bound="Dated")


@dataclass(frozen=True, eq=False)
class Dated:
    """A rule over time: nothing of that is written, all of it follows from its provisions.

    ``function`` is that of this version, ``functies`` are those of all, where there are more
    versions than one. A function that models a provision and the one in its place has a version for
    each: ``verplaatst`` are the provisions that it models on other days only, each with the one in
    its place on the days of this version (None where nothing says which one).
    """

    naam: str
    kamer: str
    function: Callable[..., Any]
    wetboek: Registers
    functies: tuple[Callable[..., Any], ...] = ()
    verplaatst: Mapping[str, str | None] = field(default_factory=dict)

    @property
    def bepalingen(self) -> tuple[str, ...]:
        """The provisions that it models."""
        raise NotImplementedError

    @property
    def noten(self) -> tuple[str, ...]:
        """Those that it does not model, and that its notes cite on one day or another."""
        raise NotImplementedError

    @cached_property
    def versies(self) -> tuple[Self, ...]:
        """Each version of this rule, oldest first; one that never changed is its only version.

        Raises RegisterFout where two of them begin with the same text.
        """
        if not self.functies:
            return (self,)
        whole = [replace(self, function=one, verplaatst={}) for one in self.functies]
        found = sorted(
            (
                replace(each, verplaatst=gone)
                for each in whole
                for gone in stretches(
                    self.wetboek,
                    (*each.bepalingen, *each.noten),
                    getattr(each.function, "ook", ()),
                )
            ),
            key=lambda one: one.begin,
        )
        if len({one.begin for one in found}) < len(found):
            raise RegisterFout(f"Twee regels heten {self.naam}, en zij gelden op dezelfde dag.")
        return together(found)

    def op(self, peildatum: date) -> Self:
        """The version that holds on a day; where none does the last before it, or the first.

        Whether that one is known not to hold then, ``tijd.buiten`` says.
        """
        if len(self.versies) < 2:
            return self.versies[0]
        begun = [one for one in self.versies if one.begin <= peildatum]
        return begun[-1] if begun else self.versies[0]

    @property
    def nummer(self) -> int:
        """Which version it is: 1 is the oldest."""
        return self.versies.index(self) + 1

    @cached_property
    def begin(self) -> date:
        """The first day of this version; no day at all where it is not known to have one."""
        noted = [id for id in self.noten if id not in self.verplaatst]
        each = self._together((*self.bepalingen, *noted))
        starts = (self.wetboek.bronnen[id].begin(texts[0]) for id, texts in each.items())
        return max(filter(None, starts), default=date.min)

    @property
    def einde(self) -> date | None:
        """The first day of the next version; None of the newest."""
        later = self.versies[self.nummer :]
        return later[0].begin if later else None

    def geldt_op(self, peildatum: date) -> bool:
        """Whether one of its versions holds on a day, or may."""
        return any(one.op(peildatum) for one in self.geldt)

    @property
    def vooravond(self) -> date:
        """The last day before it on which the version before it is sure to have held."""
        ends = (texts[-1] for texts in self.versies[self.nummer - 2].teksten.values())
        sure = (one.tot for one in ends if not one.einde_open)
        return min(filter(None, (self.begin, *sure))) - timedelta(days=1)

    @cached_property
    def dagen(self) -> list[Held]:
        """The days of this version: until the next one, with those on which no text holds left out.

        Raises RegisterFout where its texts never hold together.
        """
        found = [Held(tot=self.einde)]
        for id, texts in self.teksten.items():
            found = common(found, surely(self.wetboek.bronnen[id], texts))
        if not found:
            raise RegisterFout(f"Regel {self.naam}: haar teksten gelden nooit samen.")
        return found

    @cached_property
    def geldt(self) -> list[Held]:
        """The days of all its versions: on any other day the rule does not hold."""
        return joined(days for one in self.versies for days in one.dagen)

    @cached_property
    def teksten(self) -> dict[str, tuple[Versie, ...]]:
        """By source the texts in which all its provisions stand. Raises RegisterFout for none."""
        return self._together(self.bepalingen)

    def _together(self, provisions: Iterable[str]) -> dict[str, tuple[Versie, ...]]:
        texts: dict[str, tuple[Versie, ...]] = {}
        for id in provisions:
            found = self.wetboek.teksten[id]
            source = self.wetboek.vindplaatsen.bron(self.wetboek.bepalingen[id].vindplaats).id
            texts[source] = tuple(one for one in texts.get(source, found) if one in found)
            if not texts[source]:
                raise RegisterFout(f"Regel {self.naam}: {id} geldt nooit samen met de rest.")
        return texts

    def gelezen(self, peildatum: date) -> list[str]:
        """The names of the texts by which it answers on a day."""
        found = (on(texts, peildatum) for texts in self.teksten.values())
        return [text.naam for text in found if text]


def together(found: Iterable[Rule]) -> tuple[Rule, ...]:
    """Versions of one rule, the oldest first, each of which knows all of them."""
    versions = tuple(found)
    for one in versions:
        vars(one)["versies"] = versions
    return versions
