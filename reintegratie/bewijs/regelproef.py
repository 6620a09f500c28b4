"""What must hold of every rule: nothing in it is idle.

Each requirement can decide by itself, each result can occur, each comparison can go both ways, and
each reading changes somebody's outcome, at every stretch of days on which no figure changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

import z3

from reintegratie.core.graph import Graph, graph_of
from reintegratie.core.outcome import Eis, Resultaat
from reintegratie.core.rules import Regel
from reintegratie.graaf.zinnen import BLOCKS, Zinnen

from .logica import all_of, any_of, negate
from .mens import Mens, Tijdvak
from .persoon import Persoon, read_facts
from .tijdvakken import tijdvakken
from .uitslag import Uitslag
from .vertaling import counts_months
from .vraag import Zoeker

COMPARED = frozenset({"<", "<=", ">=", ">", "==", "!=", "een_van"})
EIS, RESULTAAT, VERGELIJKING, LEZING = "eis", "resultaat", "vergelijking", "lezing"


class Doel(NamedTuple):
    """Something in a rule that somebody must be able to have.

    ``soort`` is eis, resultaat, vergelijking or lezing; ``wat`` says which one; ``knopen`` are the
    nodes that it stands on.
    """

    soort: str
    wat: str
    knopen: tuple[int, ...]


class Bevinding(NamedTuple):
    """What nobody can have at these stretches. ``reden`` says why not, where that follows.

    ``zeker`` is False where the prover did not know.
    """

    regel: str
    doel: Doel
    tijdvakken: tuple[Tijdvak, ...]
    reden: str | None
    zeker: bool = True


def onderzoek(rule: Regel) -> list[Bevinding]:
    """All that is idle in a rule."""
    return list(_Onderzoek(graph_of(rule)).bevindingen())


class _Onderzoek:
    def __init__(self, graph: Graph):
        self.graph = graph
        self.by_month = counts_months([graph])
        self.seeker = Zoeker(_examples(graph.rule))
        self.words = Zinnen(graph, graph.rule.wetboek.laatste_datum, self._short)
        self.same: set[tuple[str, Tijdvak]] = set()
        self.figures_missing: dict[Tijdvak, dict[int, str]] = {}

    def _short(self, place: int) -> str | None:
        """What has no words of its own on one line."""
        return "…" if self.graph.nodes[place].op in BLOCKS else None

    @cached_property
    def found(self) -> dict[Doel, dict[Tijdvak, bool | None]]:
        """For each goal and stretch whether somebody can have it."""
        answers: dict[Doel, dict[Tijdvak, bool | None]] = {}
        for stretch in tijdvakken([self.graph]):
            for goal, can in self._at(stretch).items():
                answers.setdefault(goal, {})[stretch] = can
        return answers

    def _at(self, stretch: Tijdvak) -> dict[Doel, bool | None]:
        mens = Mens(self.graph.rule.wetboek, stretch, by_month=self.by_month)
        said = Uitslag(mens, self.graph)
        self.figures_missing[stretch] = dict(self._missing(said))
        found = self.seeker.possible(mens, dict(self._goals(said)))
        return found | self._readings(mens, said)

    def _missing(self, said: Uitslag) -> Iterator[tuple[int, str]]:
        """The look-ups that give nobody a figure."""
        for place, node in enumerate(self.graph.nodes):
            if node.op in ("cijfer", "opzoeken") and z3.is_false(said.made.term(place).known):
                yield place, node.detail

    def _goals(self, said: Uitslag) -> Iterator[tuple[Doel, z3.BoolRef]]:
        yield from self._requirements(said)
        for one in self.graph.outcome.of(Resultaat):
            places = one.waarde.place, one.als.place
            yield Doel(RESULTAAT, one.naam, places), said.results[one.naam].has_value
        for place, node in enumerate(self.graph.nodes):
            if node.op in COMPARED:
                term = said.made.term(place)
                for word, way in (("ja", term.yes), ("nee", term.no)):
                    yield Doel(VERGELIJKING, f"{word}: {self.words.zin(place)}", (place,)), way

    def _requirements(self, said: Uitslag) -> Iterator[tuple[Doel, z3.BoolRef]]:
        conditions = said.requirements
        for number, one in enumerate(self.graph.outcome.of(Eis)):
            others = [term.yes for place, term in enumerate(conditions) if place != number]
            decides = all_of([conditions[number].no, *others])
            yield Doel(EIS, one.tekst, (one.voorwaarde.place,)), decides

    def _readings(self, mens: Mens, said: Uitslag) -> dict[Doel, bool | None]:
        """For each reading whether another one gives somebody another outcome."""
        found: dict[Doel, bool | None] = {}
        for conflict, known in self.graph.conflicts.items():
            places = tuple(
                place
                for place, node in enumerate(self.graph.nodes)
                if node.op == "lezing" and node.detail[0] == conflict
            )
            other = mens.twin(readings=[conflict])
            differ = negate(said.same(said.under_other(other, conflict)))
            if z3.is_false(differ):
                self.same.add((conflict, mens.tijdvak))
            names = list(known.lezingen)
            mine, theirs = mens.reading(conflict, names), other.reading(conflict, names)
            goals = {
                Doel(LEZING, f"{conflict}={name}", places): all_of(
                    [differ, any_of([mine[place], theirs[place]])]
                )
                for place, name in enumerate(names)
            }
            found |= self.seeker.possible(other, goals)
        return found

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
            return f"geen bron geeft hier {', '.join(sorted(set(names)))}"
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
        if row["regel"] == rule.naam:
            yield Persoon(row["peildatum"], read_facts(law, row["feiten"]))
