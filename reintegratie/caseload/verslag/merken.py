"""Words for who notices a calculation: what happens to most people, and why that is not known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek

from ..optelling import Gelezen
from ..overgangen import Overgang
from ..tellen import Regelverschil

OOK_ONDUIDELIJK = "Bij {} is het niet te zeggen: dat hangt af van hoe u de tekst leest."
NIET_GEZEGD = (
    "Hoeveel mensen dit merken, is niet te zeggen: van {wie} ontbreekt een gegeven. Het gaat om: "
    "«{wat}»."
)
GENOEMD = 3  # facts that are missing most


def gebeurt(worlds: Sequence[Gelezen]) -> list[Overgang]:
    """What happens to somebody in some reading, to most people first."""
    keys = dict.fromkeys(key for world in worlds for key in world.overgangen)
    return sorted(keys, key=lambda key: -max(world.overgangen[key] for world in worlds))


def waarom_niet(wet: Wetboek, one: Regelverschil) -> str:
    """Of a calculation of which nobody surely notices anything, why that cannot be told."""
    if not one.zonder_feit:
        return OOK_ONDUIDELIJK.format(show(one.hangt_af, "mensen"))
    every = one.zonder_feit == one.aantallen.total()
    who = f"{'alle ' if every else ''}{show(one.zonder_feit, 'mensen')}"
    return NIET_GEZEGD.format(wie=who, wat="», «".join(feiten(wet, one)))


def feiten(wet: Wetboek, one: Regelverschil) -> list[str]:
    """The facts that are missing most, by their labels."""
    facts = Counter({name: 0 for some in one.mist for name in some})
    for some, many in one.mist.items():
        facts.update(dict.fromkeys(some, many))
    return [wet.begrippen[name].label for name, _ in facts.most_common(GENOEMD)]


def punt(said: str) -> str:
    """A sentence with its end."""
    return said if said.endswith(".»") else f"{said}."
