"""A claim proven for everybody, or refuted by somebody for whom it does not hold.

Whoever the prover finds is carried out by the rules themselves: only then is a claim refuted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import z3

from reintegratie.core.graph import Graph, graph_of
from reintegratie.core.rules import Regel

from .duiden import InFormules
from .eenvoudig import simplest
from .gevraagd import EVER
from .logica import all_of, negate
from .mens import Mens, Tijdvak
from .naspelen import Geval, fails
from .stelling import ALTIJD, DAALT, HETZELFDE, NOOIT_SAMEN, VOLGT_UIT, Stelling
from .tijdvakken import tijdvakken
from .uitslag import Uitslag
from .vertaling import counts_months
from .vraag import LOOKING, MOST, Antwoord, ask

BEWEZEN, WEERLEGD, LEEG, ONBESLIST = "bewezen", "weerlegd", "leeg", "onbeslist"
Anders = Mapping[str, Graph]
TRIED = 3  # stretches of days at which a slip is too heavy for the prover: then it is not seen


@dataclass(frozen=True)
class Uitkomst:
    """What came of a claim: bewezen, weerlegd (with the ``geval``), leeg, or onbeslist.

    ``leeg`` says that nobody can be in the case that it is about.
    """

    soort: str
    geval: Geval | None = None


def bewijs(claim: Stelling, changed: Anders | None = None) -> Uitkomst:
    """Prove a claim; ``changed`` holds other graphs for rules, by name."""
    return _Bewijs(claim, changed or {}).uitkomst


class _Bewijs:
    def __init__(self, claim: Stelling, changed: Anders):
        self.claim, self.changed = claim, changed
        rules = [claim.law.regeling(name) for name in claim.regels]
        self.graphs = [self._graph(version) for rule in rules for version in rule.versies]
        self.by_month = counts_months(self.graphs)
        self.work = LOOKING if changed else MOST  # a slip is seen soon, or it is not seen

    @cached_property
    def uitkomst(self) -> Uitkomst:
        """The claim at every stretch of days; the first one for whom it fails refutes it."""
        unsure, anybody = 0, False
        first, last = self.claim.vanaf or EVER.van, self.claim.tot_en_met or EVER.tot
        for stretch in tijdvakken(self.graphs, first, last):
            mens, against, case = self._at(stretch)
            found = ask(mens, against, work=self.work)
            if found.can:
                geval = self._geval(mens, found) or self._geval(
                    mens, ask(mens, against, *mens.written())
                )
                if geval or self.changed:
                    return Uitkomst(WEERLEGD, geval)
            unsure += found.can is not False
            if self.changed and unsure == TRIED:
                break
            anybody = anybody or self._somebody(mens, case)
        if unsure:
            return Uitkomst(ONBESLIST)
        return Uitkomst(BEWEZEN if anybody else LEEG)

    def _somebody(self, mens: Mens, cases: Iterable[z3.BoolRef]) -> bool:
        """Whether each case of the claim can be somebody's."""
        return bool(self.changed) or all(ask(mens, case).can for case in cases)

    def _at(self, stretch: Tijdvak) -> tuple[Mens, z3.BoolRef, list[z3.BoolRef]]:
        """Anybody, whether the claim fails for them, and the cases that must be able to occur."""
        mens = Mens(self.claim.law, stretch, self.claim.lezingen, self.by_month)
        said = self._said(mens)
        when = [said.condition(self.claim.als)] if self.claim.als else []
        if self.claim.soort == NOOIT_SAMEN:
            parts = [said.condition(one) for one in self.claim.samen]
            return mens, all_of([*when, *parts]), [all_of([*when, one]) for one in parts]
        if self.claim.soort in (ALTIJD, VOLGT_UIT):
            assert self.claim.dan
            return mens, all_of([*when, negate(said.condition(self.claim.dan))]), when
        if self.claim.soort == HETZELFDE:
            one, other = self.claim.hetzelfde
            return mens, all_of([*when, negate(said.same(one, other))]), when
        return self._moves(mens, said, when)

    def _moves(
        self, mens: Mens, said: InFormules, when: list[z3.BoolRef]
    ) -> tuple[Mens, z3.BoolRef, list[z3.BoolRef]]:
        """Two people, of whom the second has more of one fact and is the same in all else."""
        assert self.claim.waarde and self.claim.bij
        other = mens.twin(facts=[self.claim.bij])
        then = self._said(other)
        also = [then.condition(self.claim.als)] if self.claim.als else []
        more = said.vergelijk("<", said.feit(self.claim.bij), then.feit(self.claim.bij))
        values = said.value(self.claim.waarde), then.value(self.claim.waarde)
        wrong = said.vergelijk(">" if self.claim.soort == DAALT else "<", *values)
        return other, all_of([*when, *also, more, wrong]), [all_of([*when, *also, more])]

    def _graph(self, rule: Regel) -> Graph:
        """The graph of a version of a rule, or the changed one in its place."""
        other = self.changed.get(rule.naam)
        return other if other is not None and other.rule is rule else graph_of(rule)

    def _said(self, mens: Mens) -> InFormules:
        """What each rule says of somebody: the version of the days on which he is looked at."""
        law, day = self.claim.law, mens.tijdvak.van
        rules = [law.regeling(name).op(day) for name in self.claim.regels]
        return InFormules(mens, {rule.naam: Uitslag(mens, self._graph(rule)) for rule in rules})

    def _geval(self, mens: Mens, found: Antwoord) -> Geval | None:
        """The simplest person for whom the claim fails, if the rules say so too."""
        if found.model is None:
            return None
        geval = Geval.of(self.claim, mens, found.model)
        if self.changed or not fails(self.claim, geval):
            return None
        return simplest(self.claim, geval)
