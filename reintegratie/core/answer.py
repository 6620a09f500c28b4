"""The answer of a rule: every combination of readings carried out, and collapsed into one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from . import curves, explain, pictured
from .assess import LEZINGEN_VERSCHILLEN, Assessment, Found, assess, firm, unify
from .drawings import Kromme
from .facts import Facts
from .outcome import ONBEKEND, TEGENSTRIJDIG
from .possibilities import possibilities
from .readings import Choice, that_matter
from .rules import Applied, Regel
from .values import NO_NAMES, Names, as_scalar


@dataclass(frozen=True)
class World:
    """One combination of readings: what was chosen, carried out, and found."""

    choice: Choice
    applied: Applied
    assessment: Assessment


@dataclass(frozen=True, eq=False)
class Antwoord:
    """What a rule says about these facts on this date, with everything that leads to it."""

    regel: Regel
    feiten: dict[str, Any]
    peildatum: date
    gekozen: Choice
    worlds: tuple[World, ...]

    @cached_property
    def oordeel(self) -> str:
        """One of ``outcome.OORDELEN``."""
        return unify([world.assessment for world in self.worlds], self.gekozen)

    @cached_property
    def conflicten(self) -> list[str]:
        """The conflicts of which another reading gives another outcome."""
        return that_matter([(world.choice, world.assessment.signature) for world in self.worlds])

    @cached_property
    def gevonden(self) -> dict[str, Found]:
        """Each result; without a value where the readings differ."""
        first, *others = (world.assessment.results for world in self.worlds)
        return {
            name: found
            if all((o[name].value, o[name].reason) == (found.value, found.reason) for o in others)
            else Found(reason=LEZINGEN_VERSCHILLEN)
            for name, found in first.items()
        }

    @property
    def resultaten(self) -> dict[str, Any]:
        """The value of each result, or None."""
        return {name: found.value for name, found in self.gevonden.items()}

    @cached_property
    def missing(self) -> Names:
        return NO_NAMES.union(*(world.assessment.missing for world in self.worlds))

    @property
    def ontbrekende_feiten(self) -> list[str]:
        """The facts that could still change the outcome, in the order of the rule."""
        names = {name.name for name in self.missing if name.kind == "feit"}
        return [name for name in self.worlds[0].applied.facts.asked if name in names]

    @property
    def ontbrekende_parameters(self) -> list[str]:
        """The figures that no source gives, or that have ended, as ``kamer.naam``."""
        return sorted({name.name for name in self.missing if name.kind == "parameter"})

    @property
    def gevolg(self) -> str:
        """What follows, in one sentence."""
        if self.oordeel == ONBEKEND and self.ontbrekende_feiten:
            return "Dit is nog niet te zeggen: er ontbreken gegevens."
        if self.oordeel == ONBEKEND:
            return "Dit is niet te zeggen: geen bron geeft het cijfer dat hiervoor nodig is."
        if self.oordeel == TEGENSTRIJDIG:
            return "De bronnen zijn op meer manieren te lezen, en dat verandert de uitkomst."
        return self.worlds[0].assessment.outcome.sentence(self.oordeel)

    @cached_property
    def different_worlds(self) -> list[World]:
        """One world for each combination of readings that matter; empty where none does."""
        if not self.conflicten:
            return []
        seen: dict[tuple[Any, ...], World] = {}
        for world in self.worlds:
            seen.setdefault(tuple(world.choice.get(name) for name in self.conflicten), world)
        return list(seen.values())

    def ontvangstbewijs(self) -> dict[str, Any]:
        """What to keep to get this same answer again."""
        import hashlib  # slow to load, and only a receipt needs it

        used = self.worlds[0].applied.parameters
        figures = sorted(
            f"{room}.{name}={parameter!r}" for (room, name, _), parameter in used.items()
        )
        return {
            "versie": self.regel.wetboek.versie,
            "parameters": hashlib.sha256("\n".join(figures).encode()).hexdigest(),
            "feiten": explain.plain_facts(self),
            "lezingen": dict(self.gekozen),
        }

    @property
    def heeft_krommen(self) -> bool:
        """Whether the rule draws a result against a fact."""
        return bool(self.regel.trace.outcome.of(Kromme))

    def krommen(self) -> list[dict[str, Any]]:
        """The curves as plain data: apart from ``als_dict``, since each takes many answers."""
        return curves.curves(self, self._further)

    def _further(self, facts: dict[str, Any]) -> Antwoord:
        """The answer to other facts, the rest being the same."""
        return answer(self.regel, facts, self.peildatum, self.gekozen)

    def als_dict(self) -> dict[str, Any]:
        """The answer for programs and for every place that shows it."""
        return {
            "naam": self.regel.naam,
            "titel": self.regel.titel,
            "peildatum": self.peildatum.isoformat(),
            "oordeel": self.oordeel,
            "gevolg": self.gevolg,
            "wie": self.worlds[0].assessment.outcome.wie,
            "resultaten": explain.results(self.regel, self.gevonden),
            "stappen": explain.steps(self),
            "tekeningen": pictured.drawings(self),
            "ontbrekende_feiten": self.ontbrekende_feiten,
            "ontbrekende_parameters": explain.missing_parameters(self),
            "mogelijkheden": possibilities(self, self._further),
            "lezingen": explain.readings(self),
            "kanttekeningen": explain.notes(self),
            "ontvangstbewijs": self.ontvangstbewijs(),
        }


def answer(rule: Regel, values: dict[str, Any], peildatum: date, chosen: Choice) -> Antwoord:
    """The answer of a rule. ``chosen`` fixes a reading; every other one is carried out."""

    def carry_out(choice: Choice) -> Applied:
        facts = Facts(rule.wetboek.begrippen, values)
        return rule.apply(facts, peildatum, chosen | choice)

    first = carry_out({})
    anyway_no = first.readings.open and any(
        as_scalar(one).value is False for one in firm(first.outcome, chosen)
    )
    start: Choice = {}
    found = [(start, first)] if anyway_no else explore(start, first, carry_out)
    worlds = tuple(World(choice, applied, assess(applied.outcome)) for choice, applied in found)
    return Antwoord(rule, values, peildatum, chosen, worlds)


def explore(
    choice: Choice, applied: Applied, carry_out: Callable[[Choice], Applied]
) -> Iterator[tuple[Choice, Applied]]:
    """Every combination of the readings that give different values: one conflict at a time."""
    names = [name for name in applied.readings.open if name not in choice]
    if not names:
        yield choice, applied
        return
    first, *others = applied.readings.open[names[0]].lezingen
    yield from explore(choice | {names[0]: first}, applied, carry_out)
    for reading in others:
        further = choice | {names[0]: reading}
        yield from explore(further, carry_out(further), carry_out)
