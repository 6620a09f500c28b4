"""What becomes of somebody, in the words of the rules themselves; and whether that is a gain."""

from __future__ import annotations

from reintegratie.beleid import verwoording as op
from reintegratie.beleid.kant import RANG, kant
from reintegratie.beleid.richting import Richting
from reintegratie.beleid.verschil import ANDERS
from reintegratie.core.outcome import NEE, ONBEKEND, Resultaat
from reintegratie.core.phrases import LEFT_OPEN, NO_FIGURE
from reintegratie.weergave.woorden import OORDELEN

from . import overgangen as effect
from .overgangen import Overgang
from .uitslag import Uitslag
from .werelden import Wereld

FIRST, THEN = "{eerst}: {zin}", "Dan: {zin}"
MORE, LESS = "{label}: hoger.", "{label}: lager."
LATER, EARLIER = "{label}: later.", "{label}: eerder."
WOORDEN = {
    effect.KOMT: "{label}: nieuw.",
    effect.VERVALT: "{label}: vervalt.",
    effect.WORDT_JA: "{label}: {eerst} nee, dan ja.",
    effect.WORDT_NEE: "{label}: {eerst} ja, dan nee.",
    effect.ANDERS: "{label}: anders.",
}
TEKENS = {effect.KOMT: 1, effect.MEER: 1, effect.WORDT_JA: 1, effect.ANDERS: 0}


def gevolg(world: Wereld, what: Overgang, eerst: str) -> list[str]:
    """What was first (``eerst``: how that is called) and what is then, in sentences."""
    if what.effect:
        return [_resultaat(_deel(world, what.resultaat), what.effect, eerst)]
    first, then = _zin(world.voor, what.voor), _zin(world.na, what.na)
    if first == then:
        first, then = (OORDELEN[one][1] for one in (what.voor, what.na) if one)
    return [
        FIRST.format(eerst=eerst.capitalize(), zin=first) if world.voor else op.RULE_COMES,
        THEN.format(zin=then) if world.na else op.RULE_GOES,
    ]


def _zin(said: Uitslag | None, word: str | None) -> str:
    """What a rule says of who gets an oordeel."""
    if said is None or word is None:
        return ""
    if word == ONBEKEND:
        return NO_FIGURE
    return said.graph.outcome.sentence(word, lambda _: (None, LEFT_OPEN))


def _deel(world: Wereld, name: str) -> Resultaat:
    """A result, by the name that the last rule gives it."""
    parts = [part for one in world.elk for part in one.graph.outcome.of(Resultaat)]
    return next(part for part in reversed(parts) if part.naam == name)


def _resultaat(part: Resultaat, what: str, eerst: str) -> str:
    more, less = (LATER, EARLIER) if part.eenheid == "datum" else (MORE, LESS)
    words = {effect.MEER: more, effect.MINDER: less}.get(what) or WOORDEN[what]
    return words.format(label=part.opschrift, eerst=eerst)


def soort(world: Wereld, what: Overgang, way: Richting) -> str:
    """Whether it is a gain or a loss, where the register says for whom more is better."""
    if what.effect:
        return kant({TEKENS.get(what.effect, -1) * way.meer.get(what.resultaat, 0)})
    ranks = [RANG.get(one or NEE) for one in (what.voor, what.na)]
    if None in ranks:
        return ANDERS
    first, then = (one or 0 for one in ranks)
    step = (then > first) - (then < first)
    return kant({step * sign for sign in ([way.ja] if way.ja else way.meer.values())})
