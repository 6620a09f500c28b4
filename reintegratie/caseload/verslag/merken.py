"""Who notices one calculation, in sentences: how many, what held for them and what then holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from reintegratie.beleid.verschil import VERLIEST, WINT
from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek

from ..optelling import Gelezen
from ..overgangen import Overgang
from ..tellen import Regelverschil
from .bereik import tussen

Werelden = Sequence[Regelverschil | Gelezen]
KORT = "Voor {hoeveel} {dan}"
MEESTE = 5  # sentences about one calculation; the annex has them all
ZEKER = " Bij {} is dat zo, hoe u de tekst ook leest."
HANGT_AF = " Hoeveel hangt af van hoe u de tekst leest."
HELDER = "Voor {} wordt daarmee duidelijk wat geldt."
VAAG = "Voor {} wordt het daarmee onduidelijk."
ONBEKEND = "Van {} is het niet te zeggen: er ontbreekt een gegeven."
OOK_ONDUIDELIJK = "Bij {} is het niet te zeggen: dat hangt af van hoe u de tekst leest."
NIET_GEZEGD = (
    "Hoeveel mensen dit merken, is niet te zeggen: van {wie} ontbreekt een gegeven. Het gaat om: "
    "«{wat}»."
)
GENOEMD = 3  # facts that are missing most
MEER = "Wat er bij minder mensen gebeurt, staat in de bijlagen."


def merken(one: Regelverschil) -> Iterator[str]:
    """Each thing that happens to people with how many, and for how many it becomes clear or not."""
    worlds = werelden(one)
    found = gebeurt(worlds)
    for what in found[:MEESTE]:
        yield zin(what, worlds) + _zekerheid(one, what, worlds)
    if len(found) > MEESTE:
        yield MEER
    for many, said in ((one.helderder[1], HELDER), (one.helderder[-1], VAAG)):
        if many:
            yield said.format(show(many, "mensen"))
    yield from niet_te_zeggen(one)


def niet_te_zeggen(one: Regelverschil) -> Iterator[str]:
    """Of how many it cannot be told: for want of a fact, or as long as nobody chooses a reading.

    The second only where a range over the readings does not tell it.
    """
    if one.zonder_feit:
        yield ONBEKEND.format(show(one.zonder_feit, "mensen"))
    if one.hangt_af and not any(world.overgangen for world in werelden(one)):
        yield OOK_ONDUIDELIJK.format(show(one.hangt_af, "mensen"))


def werelden(one: Regelverschil) -> Werelden:
    """A calculation under each combination of readings; itself where it hangs on none."""
    return one.per_lezing or (one,)


def gebeurt(worlds: Werelden) -> list[Overgang]:
    """What happens to somebody in some reading, to most people first."""
    keys = dict.fromkeys(key for world in worlds for key in world.overgangen)
    return sorted(keys, key=lambda key: -max(world.overgangen[key] for world in worlds))


def waarom_niet(wet: Wetboek, one: Regelverschil) -> str:
    """Of a calculation of which nobody surely notices anything, why that cannot be told."""
    if not one.zonder_feit:
        return OOK_ONDUIDELIJK.format(show(one.hangt_af, "mensen"))
    every = one.zonder_feit == one.aantallen.total()
    who = f"{'alle ' if every else ''}{show(one.zonder_feit, 'mensen')}"
    facts = Counter({name: 0 for some in one.mist for name in some})
    for some, many in one.mist.items():
        facts.update(dict.fromkeys(some, many))
    labels = [wet.begrippen[name].label for name, _ in facts.most_common(GENOEMD)]
    return NIET_GEZEGD.format(wie=who, wat="», «".join(labels))


def vooraan(worlds: Werelden) -> list[Overgang]:
    """What happens to most people, and of gain and loss what happens to most of those."""
    found = gebeurt(worlds)
    sides = [next((one for one in found if one.soort == kind), None) for kind in (WINT, VERLIEST)]
    return [one for one in found if one in (*found[:1], *sides)]


def zin(what: Overgang, worlds: Werelden) -> str:
    """One thing that happens, with how many people in all these readings."""
    said = f"{_hoeveel(what, worlds)}: {what.tekst}"
    return punt(f"{said[0].upper()}{said[1:]}")


def kort(what: Overgang, worlds: Werelden) -> str:
    """The same by what then holds alone."""
    return punt(KORT.format(hoeveel=_hoeveel(what, worlds), dan=what.kort))


def _hoeveel(what: Overgang, worlds: Werelden) -> str:
    return tussen(world.overgangen[what] for world in worlds)


def punt(said: str) -> str:
    """A sentence with its end."""
    return said if said.endswith(".»") else f"{said}."


def _zekerheid(one: Regelverschil, what: Overgang, worlds: Werelden) -> str:
    """Of how many it is so in every reading, where not of all."""
    counts = {world.overgangen[what] for world in worlds}
    if len(counts) == 1:
        return ""
    sure = min(one.overgangen[what], *counts)
    return ZEKER.format(show(sure, "mensen")) if sure else HANGT_AF
