"""What must hold of every rule: nothing in it is idle.

Each requirement can decide by itself, each result can occur, each comparison can go both ways, and
each reading changes somebody's outcome, at every stretch of days on which no figure changes.

Who has that is looked for among known people first: the prover is asked only for the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

import z3

from reintegratie.core.graph import Graph, graph_of
from reintegratie.core.outcome import Eis, Resultaat
from reintegratie.core.rules import Regel
from reintegratie.graaf.zinnen import BLOCKS, Zinnen

from .bekenden import EIS, JA, LEZING, NEE, RESULTAAT, VERGELIJKING, Bekenden, Doel
from .logica import all_of, any_of, negate
from .mens import Mens, Tijdvak
from .persoon import Persoon, read_facts
from .tijdvakken import eigen, tijdvakken
from .uitslag import Uitslag
from .vertaling import counts_months
from .vraag import possible

COMPARED = frozenset({"<", "<=", ">=", ">", "==", "!=", "een_van"})
Answers = dict[Doel, bool | None]


class Bevinding(NamedTuple):
    """What nobody can have at these stretches. ``reden`` says why not, where that follows.

    ``zeker`` is False where the prover did not know.
    """

    regel: str
    doel: Doel
    tijdvakken: tuple[Tijdvak, ...]
    reden: str | None
    zeker: bool = True


def onderzoek(rule: Regel, elke: int = 1) -> list[Bevinding]:
    """All that is idle in a version of a rule; ``elke`` looks at every so many stretches only."""
    return list(Onderzoek(graph_of(rule), elke).bevindingen())


def zinnen(graph: Graph) -> Zinnen:
    """The words of the nodes of a rule, each on one line: what needs more is «…»."""

    def short(place: int) -> str | None:
        return "…" if graph.nodes[place].op in BLOCKS else None

    return Zinnen(graph, graph.rule.wetboek.laatste_datum, short)


class Onderzoek:
    """All that somebody must be able to have in a rule, and whether somebody can.

    ``every`` is the step between the stretches of days that are looked at.
    """

    def __init__(self, graph: Graph, every: int):
        self.graph, self.every = graph, every
        self.by_month = counts_months([graph])
        self.known = Bekenden(graph, _examples(graph.rule))
        self.words = zinnen(graph)
        self.same: set[tuple[str, Tijdvak]] = set()
        self.figures_missing: dict[Tijdvak, dict[int, str]] = {}

    @cached_property
    def goals(self) -> list[Doel]:
        """All that somebody must be able to have."""
        return [*self._requirements(), *self._results(), *self._comparisons(), *self._readings()]

    def _requirements(self) -> Iterator[Doel]:
        for one in self.graph.outcome.of(Eis):
            yield Doel(EIS, one.tekst, (one.voorwaarde.place,))

    def _results(self) -> Iterator[Doel]:
        for one in self.graph.outcome.of(Resultaat):
            yield Doel(RESULTAAT, one.naam, (one.waarde.place, one.als.place))

    def _comparisons(self) -> Iterator[Doel]:
        for place, node in enumerate(self.graph.nodes):
            if node.op in COMPARED:
                for word in (JA, NEE):
                    yield Doel(VERGELIJKING, f"{word}{self.words.zin(place)}", (place,))

    def _readings(self) -> Iterator[Doel]:
        for conflict, known in self.graph.conflicts.items():
            places = tuple(
                place
                for place, node in enumerate(self.graph.nodes)
                if node.op == "lezing" and node.detail[0] == conflict
            )
            for name in known.lezingen:
                yield Doel(LEZING, f"{conflict}={name}", places)

    @cached_property
    def found(self) -> dict[Doel, dict[Tijdvak, bool | None]]:
        """For each goal and stretch whether somebody can have it."""
        answers: dict[Doel, dict[Tijdvak, bool | None]] = {}
        for stretch in tijdvakken([self.graph], *eigen(self.graph.rule))[:: self.every]:
            can = self._at(stretch)
            for goal in self.goals:
                answers.setdefault(goal, {})[stretch] = can[goal]
        return answers

    def _at(self, stretch: Tijdvak) -> Answers:
        had = self.known.have(self.goals, stretch)
        left = [goal for goal in self.goals if goal not in had]
        return dict.fromkeys(had, True) | (self.proven(stretch, left) if left else {})

    # what the prover is asked ------------------------------------------------

    def proven(self, stretch: Tijdvak, goals: list[Doel]) -> Answers:
        """For each of these goals what the prover says."""
        mens = Mens(self.graph.rule.wetboek, stretch, by_month=self.by_month)
        said = Uitslag(mens, self.graph)
        self.figures_missing[stretch] = dict(self._missing(said))
        plain = {one: self._formula(said, one) for one in goals if one.soort != LEZING}
        found = possible(mens, plain, self.known.people)
        readings: dict[str, list[str]] = {}
        for one in goals:
            if one.soort == LEZING:
                conflict, _, name = one.wat.partition("=")
                readings.setdefault(conflict, []).append(name)
        for conflict, names in readings.items():
            told = self._moved(mens, said, conflict, names)
            found |= {one: told[one.wat] for one in goals if one.wat in told}
        return found

    def _missing(self, said: Uitslag) -> Iterator[tuple[int, str]]:
        """The look-ups that give nobody a figure."""
        for place, node in enumerate(self.graph.nodes):
            if node.op in ("cijfer", "opzoeken") and z3.is_false(said.made.term(place).known):
                yield place, node.detail

    def _formula(self, said: Uitslag, goal: Doel) -> z3.BoolRef:
        if goal.soort == RESULTAAT:
            return said.results[goal.wat].has_value
        term = said.made.term(goal.knopen[0])
        if goal.soort == VERGELIJKING:
            return term.yes if goal.wat.startswith(JA) else term.no
        parts = self.graph.outcome.of(Eis)
        names = [(one.tekst, one.voorwaarde.place) for one in parts]
        others = [
            one.yes
            for name, one in zip(names, said.requirements, strict=True)
            if name != (goal.wat, *goal.knopen)
        ]
        return all_of([term.no, *others])

    def _moved(
        self, mens: Mens, said: Uitslag, conflict: str, wanted: Iterable[str]
    ) -> dict[str, bool | None]:
        """For each of these readings whether another one gives somebody another outcome."""
        other = mens.twin(readings=[conflict])
        differ = negate(said.same(said.under_other(other, conflict)))
        if z3.is_false(differ):
            self.same.add((conflict, mens.tijdvak))
        names = list(self.graph.conflicts[conflict].lezingen)
        here = zip(
            names, mens.reading(conflict, names), other.reading(conflict, names), strict=True
        )
        goals = {
            f"{conflict}={name}": all_of([differ, any_of([mine, theirs])])
            for name, mine, theirs in here
            if name in wanted
        }
        return possible(other, goals, self.known.people)

    # what is idle ----------------------------------------------------------

    def bevindingen(self) -> Iterator[Bevinding]:
        """What nobody can have, with the reason where it follows from the figures."""
        for goal, answers in self.found.items():
            reasons: dict[str | None, list[Tijdvak]] = {}
            unsure: list[Tijdvak] = []
            for stretch, can in answers.items():
                if can is None:
                    unsure.append(stretch)
                elif not can:
                    reasons.setdefault(self._reason(goal, stretch, answers), []).append(stretch)
            for reason, stretches in reasons.items():
                yield Bevinding(self.graph.rule.naam, goal, tuple(stretches), reason)
            if unsure:
                yield Bevinding(self.graph.rule.naam, goal, tuple(unsure), None, zeker=False)

    def _reason(
        self, goal: Doel, stretch: Tijdvak, answers: dict[Tijdvak, bool | None]
    ) -> str | None:
        under = self.graph.under(*goal.knopen)
        ops = {self.graph.nodes[place].op for place in under}
        missing = self.figures_missing[stretch]
        needs = set(under) if goal.soort == VERGELIJKING else self._needs() | set(under)
        names = [missing[place] for place in needs if place in missing]
        if names:
            known = sorted({self.graph.figures[name].omschrijving for name in names})
            return f"geen bron geeft hier: {', '.join(known)}"
        conflict = goal.wat.partition("=")[0]
        if (conflict, stretch) in self.same and any(answers.values()):
            return "de lezingen geven op deze dagen hetzelfde cijfer"
        if "feit" not in ops and any(answers.values()):
            return "hangt alleen af van de dag"
        return None

    def _needs(self) -> set[int]:
        """The nodes of the requirements: all of them must be known before anything can occur."""
        return set(self.graph.under(*(one.voorwaarde.place for one in self.graph.outcome.of(Eis))))


def _examples(rule: Regel) -> Iterator[Persoon]:
    """The people of the worked examples."""
    law = rule.wetboek
    for row in law.voorbeelden.values():
        if row["regel"] == rule.naam and rule.op(row["peildatum"]) is rule:
            yield Persoon(row["peildatum"], read_facts(law, row["feiten"]))
