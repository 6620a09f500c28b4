"""All that is found of a change: what it proposes, what it does to people and to examples."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property

from reintegratie.beleid.anders import AndereWet
from reintegratie.beleid.verschil import GELIJK, ONZEKER
from reintegratie.beleid.voorbeelden import Vergelijking
from reintegratie.beleid.voorstellen import NUMMER, Voorstel, voorstellen
from reintegratie.beleid.watals import WatAls
from reintegratie.beleid.wijziging import Lezing
from reintegratie.ontwerp.verschil import Conflicten

from .gebied_in_beeld import Precies, niemand
from .tellen import Regelverschil
from .vergelijk import Mensvergelijking

Verteld = list[tuple[Regelverschil, list[str]]]


@dataclass
class Uitslag:
    """What a change does to people, to examples, and exactly (``gebied``)."""

    wet: AndereWet
    mensen: Mensvergelijking
    voorbeelden: Vergelijking
    gebied: Precies = field(default_factory=dict)

    @cached_property
    def voorstellen(self) -> list[Voorstel]:
        """What is proposed: what most people notice first, and last what only gets a number."""
        return sorted(
            voorstellen(self.wet), key=lambda one: (one.soort == NUMMER, -len(self.merkt(one)))
        )

    def merkt(self, one: Voorstel) -> set:
        """The people who notice a proposal in some calculation, or of whom that cannot be told."""
        return {row.mens for row in self.mensen.verschillen if row.regel in one.berekeningen}

    def geraakt(self, one: Voorstel) -> Verteld:
        """The calculations of a proposal that somebody notices, or may: first those by which people
        can get something or no longer can, and of these the one that most people notice. Of those
        that nobody surely notices that is the one that most do as the text may be read.

        Where the very same people notice more of them, the first is told; of the others the titles
        stand beside it.
        """
        rows = [
            row
            for row in self.mensen.regels
            if row.regel in one.berekeningen and row.aantallen[GELIJK] < row.aantallen.total()
        ]
        rows.sort(
            key=lambda row: (
                not any(world.toegang for world in row.werelden),
                -len(self._wie[row.regel]),
                -len(self._ooit[row.regel]),
            )
        )
        found: dict[frozenset, tuple[Regelverschil, list[str]]] = {}
        for row in rows:
            people = frozenset(self._wie[row.regel])
            if people and people in found:
                found[people][1].append(row.titel)
            else:
                found[people or frozenset([row.regel])] = row, []
        return list(found.values())

    @cached_property
    def _wie(self) -> dict[str, set]:
        """Who surely notices each calculation, by its name."""
        found = defaultdict(set)
        for one in self.mensen.verschillen:
            if one.verschil.soort != ONZEKER:
                found[one.regel].add(one.mens)
        return found

    @cached_property
    def _ooit(self) -> dict[str, set]:
        """Who notices each calculation as the text may be read, by its name."""
        found = defaultdict(set)
        for one in self.mensen.verschillen:
            if one.kan - {GELIJK, ONZEKER}:
                found[one.regel].add(one.mens)
        return found

    @cached_property
    def titels(self) -> dict[str, str]:
        """The title of each calculation that is touched, by its name."""
        day = self.mensen.peildatum
        pairs = {name: self.wet.naast(name, day) for name in self.wet.geraakt(day)}
        return {
            name: next(rule.titel for rule in pair if rule)
            for name, pair in pairs.items()
            if any(pair)
        }

    @cached_property
    def ongemerkt(self) -> list[str]:
        """The names of the calculations that give everybody the same: proven."""
        nobody = niemand(self.gebied)
        return [name for name, title in self.titels.items() if title in nobody]

    @cached_property
    def precies(self) -> Precies:
        """Who notices each calculation exactly, of those that are about people and are noticed."""
        silent = {self.titels.get(name) for name, _ in self.mensen.niet_berekend}
        quiet = silent | {self.titels[name] for name in self.ongemerkt}
        return {title: groups for title, groups in self.gebied.items() if title not in quiet}

    @cached_property
    def conflicten(self) -> Conflicten:
        """The conflicts that end, that begin, and that go on as another."""
        changes = self.wet.wijzigingen if isinstance(self.wet, WatAls) else ()
        chosen = [part.conflict for change in changes for part in change.van(Lezing)]
        return Conflicten([self.wet.conflicten[one] for one in dict.fromkeys(chosen)], [], [])

    def vragen_van(self, one: Voorstel) -> Conflicten:
        """The questions of a proposal that end, begin, and go on as another."""
        day = self.mensen.peildatum
        rules = [rule for name in one.berekeningen for rule in self.wet.naast(name, day) if rule]
        asked = {*one.vragen, *(id for rule in rules for id in rule.conflicten)}
        return Conflicten(*([two for two in some if two.id in asked] for some in self.conflicten))

    @property
    def vervolgd(self) -> set[str]:
        """The numbers of the conflicts that go on as another."""
        return {one.volgt for one in self.conflicten.vervolgd if one.volgt}
