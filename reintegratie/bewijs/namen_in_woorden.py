"""Requirements that tell who somebody is, in sentences: with their numbers, and what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import z3

from reintegratie.core.concepts import Begrip
from reintegratie.core.format import capital
from reintegratie.core.phrases import AND, listed
from reintegratie.core.readings import Choice

from .bij_naam import ALTIJD, DAN, EERST, Gezegd, Naam, Verteld
from .gebied import Gebied
from .gebied_in_woorden import IEDEREEN, in_het_kort, zinnen
from .logica import all_of
from .verbreden import STEPS
from .werelden import Naast
from .zeker import Zeker

KORT, LANG = 2, 8  # boxes: between brackets, and as an explanation
WOORDEN = {
    frozenset({(ALTIJD, False)}): "niet voldaan aan «{tekst}»",
    frozenset({(EERST, True)}): "{eerst} voldaan aan «{tekst}»",
    frozenset({(EERST, False)}): "{eerst} niet voldaan aan «{tekst}»",
    frozenset({(DAN, True)}): "dan voldaan aan «{tekst}»",
    frozenset({(DAN, False)}): "dan niet voldaan aan «{tekst}»",
    frozenset({(EERST, True), (DAN, True)}): "{eerst} en dan voldaan aan «{tekst}»",
    frozenset({(EERST, False), (DAN, False)}): "{eerst} en dan niet voldaan aan «{tekst}»",
    frozenset({(EERST, False), (DAN, True)}): "{eerst} niet voldaan aan «{tekst}», dan wel",
    frozenset({(EERST, True), (DAN, False)}): "{eerst} voldaan aan «{tekst}», dan niet",
}
VOLGORDE = (ALTIJD, EERST, DAN)
TOO_MUCH = "Of iemand het merkt, hangt ook af van {feiten}: hoe, is te veel voor een paar zinnen."
MEANS = "{zin}: {zinnen}"
HANGS_ON = "Wie voldoet aan «{tekst}», hangt af van hoe de tekst is te lezen. {vragen}"


class Uitleg:
    """Names in words; what is looked for to explain one is looked for once.

    ``eerst`` is the word for when the first of two rules holds: first, or now.
    """

    def __init__(self, zeker: Zeker, eerst: str):
        self.zeker, self.eerst, self.begrippen = zeker, eerst, _op_volgorde(zeker.both)
        self._found: dict[tuple[int, int], tuple[z3.BoolRef, Gebied]] = {}

    def sleutel(self, told: Verteld) -> tuple:
        """All that is said under a reading: what two readings must share to be told together."""
        names = tuple((name, self._getallen([said])) for name, said in told.namen.items())
        return names, tuple(self._rest(told.rest))

    def zinnen(self, told: Verteld, names: list[Naam]) -> Iterator[str]:
        """The names in the order of the rule, and then what is told by facts."""
        for text, some in _per_tekst(names).items():
            numbers = self._getallen([told.namen[one] for one in some])
            said = self._zin(text, some)
            if numbers and not any(one.ja for one in some):
                said, numbers = capital(numbers), ""  # no «niet» is needed
            yield f"{said}{f' ({numbers})' if numbers else ''}."
        rest = self._rest(told.rest)
        if not names or rest != [IEDEREEN]:
            yield from rest

    def _rest(self, rest: Gebied) -> list[str]:
        """What is told by facts; of what takes too many sentences only on what it hangs."""
        if rest.volledig or not rest.dozen:
            return zinnen(rest, self.begrippen)
        asked = {name for box in rest.dozen for name in box}
        labels = [f"«{one.label}»" for name, one in self.begrippen.items() if name in asked]
        return [TOO_MUCH.format(feiten=listed(labels, AND))]

    def uitleg(self, told: list[Verteld], names: list[Naam]) -> list[str]:
        """What a requirement means that needs more than its words; or on which reading it hangs."""
        found = (self._betekent(told, text, some) for text, some in _per_tekst(names).items())
        return list(filter(None, found))

    def _betekent(self, told: list[Verteld], text: str, names: list[Naam]) -> str | None:
        each = [[one.namen[name] for name in names] for one in told]
        first = each[0]
        if len(_gevraagd(first)) < 2 or self._getallen(first):
            return None
        pairs = [pair for some in each for pair in zip(first, some, strict=True)]
        same = all(self.zeker.zelfde(one.wie, other.wie) for one, other in pairs)
        if self.zeker.werk.op:
            return None  # that they are not proven to be the same says nothing then
        if not same:
            asked = _vragen(first, [one.wereld.lezingen for one in told])
            return HANGS_ON.format(tekst=text, vragen=" ".join(asked))
        if self._telt(_gevraagd(first)):
            return None  # numbers that are not short need many boxes
        region = self._gebied(first, LANG)
        said = " ".join(zinnen(region, self.begrippen))
        means = MEANS.format(zin=self._zin(text, names), zinnen=said)
        return means if region.volledig else None

    def _zin(self, text: str, names: list[Naam]) -> str:
        """A requirement that is met, or not, or by one of the rules only."""
        sides = frozenset((one.wanneer, one.ja) for one in names)
        words = "{tekst}" if sides == {(ALTIJD, True)} else WOORDEN[sides]
        said = words.format(tekst=text, eerst=self.eerst)
        return capital(said)

    def _getallen(self, some: list[Gezegd]) -> str:
        """The numbers and days for which these hold together; empty where that is not short."""
        if not self._telt(_gevraagd(some)):
            return ""
        region = self._gebied(some, KORT)
        told = region.volledig and self._telt({name for box in region.dozen for name in box})
        return in_het_kort(region, self.begrippen) if told else ""

    def _telt(self, names: Iterable[str]) -> bool:
        """Whether a number or a day is among these facts."""
        return any(self.begrippen[name].type in STEPS for name in names)

    def _gebied(self, some: list[Gezegd], most: int) -> Gebied:
        who = all_of(one.wie for one in some)
        key = z3.AstRef.get_id(who), most
        if key not in self._found:
            # kept with its formula: the number of one that is gone is reused
            self._found[key] = who, self.zeker.gebied([], who, most)
        return self._found[key][1]


def _op_volgorde(both: Naast) -> dict[str, Begrip]:
    """The facts as the rules ask them, and then all others."""
    asked = [name for one in both.werelden[0].elk for name in one.graph.rule.feiten]
    known = both.mens.law.begrippen
    return {name: known[name] for name in dict.fromkeys([*asked, *known]) if name in known}


def _per_tekst(names: list[Naam]) -> dict[str, list[Naam]]:
    """Names that say something of one requirement together: first what holds by both rules."""
    found: dict[str, list[Naam]] = {}
    for name in sorted(names, key=lambda one: VOLGORDE.index(one.wanneer)):
        found.setdefault(name.tekst, []).append(name)
    return found


def _gevraagd(some: list[Gezegd]) -> set[str]:
    """The facts that these ask."""
    nodes = (
        one.uitslag.graph.nodes[at] for one in some for at in one.uitslag.graph.under(one.plek)
    )
    return {node.detail for node in nodes if node.op == "feit"}


def _vragen(some: list[Gezegd], readings: list[Choice]) -> list[str]:
    """The questions on which these hang: the conflicts that these readings answer otherwise."""
    found: dict[str, None] = {}
    for one in some:
        graph = one.uitslag.graph
        for name in graph.depends[one.plek]:
            if len({choice[name] for choice in readings}) > 1:
                found[graph.conflicts[name].titel] = None
    return sorted(found)
