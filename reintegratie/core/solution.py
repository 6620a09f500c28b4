"""What a rule comes to under every combination of readings, and that collapsed into one.

``answer`` finds it; ``explain``, ``derived``, ``given``, ``notes``, ``pictured``, ``curves`` and
``possibilities`` tell it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from . import phrases
from .assess import (
    FEITEN_STRIJDIG,
    LEZINGEN_VERSCHILLEN,
    PARAMETER_ONTBREEKT,
    Assessment,
    Found,
    agreed,
    in_words,
    unify,
)
from .drawings import Kromme
from .graph import graph_of
from .graph.carry import Carried
from .graph.implications import Known, Strijd
from .grounds import Ground, grounds
from .outcome import BEREKEND, GELDT_NIET, KAN, ONBEKEND, STRIJDIG, TEGENSTRIJDIG, Uitkomst
from .readings import Choice, Spreekt, that_matter
from .rules import Regel
from .shared import in_counts, shared
from .tijd import buiten
from .values import NO_NAMES, Names, Scalar


@dataclass(frozen=True)
class World:
    """One combination of readings: what was chosen, carried out, and found."""

    choice: Choice
    carried: Carried
    assessment: Assessment

    def value(self, expression: Any) -> Scalar:
        """What an expression of the outcome comes to here."""
        return self.carried.value(expression)


@dataclass(frozen=True, eq=False)
class Solution:
    """What a rule says about these facts on this date, with the worlds that lead to it."""

    regel: Regel
    known: Known
    peildatum: date
    chosen: Choice
    worlds: tuple[World, ...]
    spreekt: Spreekt

    @property
    def outcome(self) -> Uitkomst:
        """What the rule says on this date; a world gives the value of each expression in it."""
        return self.worlds[0].assessment.outcome

    @property
    def feiten(self) -> Mapping[str, Any]:
        """The facts that were given."""
        return self.known.given

    @property
    def strijdig(self) -> list[Strijd]:
        """Why the given facts cannot be true together; then nothing is said about them."""
        return self.known.clashes

    @cached_property
    def buiten(self) -> str | None:
        """That the rule does not hold on this date, in a sentence; None where it may."""
        return buiten(self.regel, self.peildatum)

    @property
    def zwijgt(self) -> bool:
        """Whether nothing is said of these facts: they cannot be, or the rule does not hold."""
        return bool(self.buiten or self.strijdig)

    @cached_property
    def oordeel(self) -> str:
        """One of ``outcome.OORDELEN``."""
        if self.buiten:
            return GELDT_NIET
        if self.strijdig:
            return STRIJDIG
        return unify([world.assessment for world in self.worlds], self.spreekt.samen)

    @property
    def volgens(self) -> str | None:
        """The source that speaks; None where all sources were put together."""
        own = self.spreekt == self.regel.spreekt(self.chosen)
        return self.regel.bron if own else None

    @cached_property
    def aard(self) -> str | None:
        """What kind of consequence it is (``outcome.AARDEN``); None where that is not settled."""
        if self.zwijgt:
            return None
        kinds = {world.assessment.aard for world in self.worlds}
        return kinds.pop() if len(kinds) == 1 else None

    @cached_property
    def wie(self) -> str | None:
        """Who decides; None where the text names nobody, or not the same in every reading."""
        if self.buiten:
            return None
        named = {world.assessment.wie for world in self.worlds}
        return named.pop() if len(named) == 1 else None

    @property
    def nobody(self) -> str:
        """What is said of a power of which the text that speaks names no holder."""
        source = self.regel.wetboek.bronnen.get(self.spreekt.bron or "")
        return phrases.UNREAD if source and not source.in_boek else phrases.NOBODY

    @cached_property
    def conflicten(self) -> list[str]:
        """The conflicts of which another reading gives another outcome."""
        if self.zwijgt:
            return []
        return that_matter([(world.choice, world.assessment.signature) for world in self.worlds])

    @cached_property
    def gevonden(self) -> dict[str, Found]:
        """Each result; without a value where the readings differ."""
        found = [world.assessment.results for world in self.worlds]
        if self.zwijgt:
            reason = GELDT_NIET if self.buiten else FEITEN_STRIJDIG
            return dict.fromkeys(found[0], Found(reason=reason))
        return {name: agreed([results[name] for results in found]) for name in found[0]}

    @property
    def resultaten(self) -> dict[str, Any]:
        """The value of each result, or None."""
        return {name: found.value for name, found in self.gevonden.items()}

    @cached_property
    def _missing(self) -> Names:
        """The names that could still change the outcome."""
        if self.zwijgt:
            return NO_NAMES
        return NO_NAMES.union(*(world.assessment.missing for world in self.worlds))

    @property
    def ontbrekende_feiten(self) -> list[str]:
        """The facts that could still change the outcome, in the order of the rule."""
        names = {name.name for name in self._missing if name.kind == "feit"}
        return [name for name in graph_of(self.regel).facts if name in names]

    @property
    def ontbrekende_parameters(self) -> list[str]:
        """The figures that no source gives, or that have ended, as ``kamer.naam``."""
        return sorted({name.name for name in self._missing if name.kind == "parameter"})

    @property
    def gevolg(self) -> str:
        """What follows, in one sentence."""
        if self.buiten:
            return self.buiten
        if self.strijdig:
            return phrases.CLASH.format(feiten=self._named(self.strijdig[0].feiten))
        if self.oordeel in (ONBEKEND, TEGENSTRIJDIG):
            return self._unsettled
        if self.oordeel == BEREKEND and self._lacks_what_it_tells:
            return phrases.NO_FIGURE
        differ = len({world.assessment.wie for world in self.worlds}) > 1
        said = self.outcome.sentence(self.oordeel, self._tell)
        nobody = phrases.DECIDERS_DIFFER if differ else self.nobody
        return f"{said} {nobody}" if self.oordeel == KAN and self.wie is None else said

    @property
    def beside(self) -> str | None:
        """The sentence to say beside the results; None where it holds them itself."""
        return None if self.oordeel == BEREKEND and self.outcome.told else self.gevolg

    @property
    def _lacks_what_it_tells(self) -> bool:
        """Whether no source gives a figure for a result that the sentence tells."""
        told = (self.gevonden[name] for name in self.outcome.told)
        return any(found.reason == PARAMETER_ONTBREEKT for found in told)

    def _tell(self, name: str) -> tuple[Any, str]:
        """A result of all readings together, from the lowest to the highest where they differ."""
        found, unit = self.gevonden[name], self.outcome.resultaat(name).eenheid
        if found.reason != LEZINGEN_VERSCHILLEN:
            return found.value, in_words(found.value, unit)
        each = [world.assessment.results[name] for world in self.different_worlds]
        return None, shared(each, unit)["tekst"]

    @property
    def _unsettled(self) -> str:
        """How many readings say what; why nothing is settled, where all of them say the same."""
        said = Counter(self._said(world.assessment) for world in self.told_worlds)
        if len(said) > 1:
            return " ".join(in_counts(said.most_common()))
        if self.oordeel == TEGENSTRIJDIG:
            return phrases.READINGS_DIFFER
        return phrases.NO_FACTS if self.ontbrekende_feiten else phrases.NO_FIGURE

    def _said(self, found: Assessment) -> str:
        if found.oordeel != ONBEKEND:
            return found.sentence(self.nobody)
        lacks_fact = any(name.kind == "feit" for name in found.missing)
        return phrases.READING_LACKS_FACTS if lacks_fact else phrases.READING_LACKS_FIGURE

    def _named(self, names: Iterable[str]) -> str:
        concepts = self.regel.wetboek.begrippen
        return phrases.AND.join(f"«{concepts[name].label}»" for name in names)

    @cached_property
    def different_worlds(self) -> list[World]:
        """One world for each combination of readings that matter; empty where none does."""
        if not self.conflicten:
            return []
        seen: dict[tuple[Any, ...], World] = {}
        for world in self.worlds:
            seen.setdefault(tuple(world.choice.get(name) for name in self.conflicten), world)
        return list(seen.values())

    @property
    def told_worlds(self) -> list[World]:
        """Each world that gives something else, or where none does the first."""
        return self.different_worlds or list(self.worlds[:1])

    @cached_property
    def grounds(self) -> list[Ground]:
        """What each requirement, step and result rests on, and the rest: see ``grounds``."""
        return grounds((world.carried, world.assessment) for world in self.told_worlds)

    @property
    def heeft_krommen(self) -> bool:
        """Whether the rule draws a result against a fact."""
        return bool(graph_of(self.regel).outcome.of(Kromme))
