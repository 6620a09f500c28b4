"""In which versions of its source a provision stands: see ``versions``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import takewhile

from .errors import RegisterFout, hint
from .sources import Bepaling, Vindplaatsen
from .versions import Versie

Ledger = dict[str, Bepaling]


def standing(ledger: Ledger, places: Vindplaatsen) -> dict[str, tuple[Versie, ...]]:
    """For each provision the texts in which it stands, oldest first.

    Raises RegisterFout for one that came with a text that is not at hand, and for one that is
    taken away by no later text of its source, or by two.
    """
    ends: dict[str, Versie] = {}
    for version, id, said in sorted(_endings(ledger, places), key=_day):
        if id not in ledger:
            raise RegisterFout(f"{said}: {id} bestaat niet.{hint(id, ledger)}")
        if ends.setdefault(id, version) is not version:
            raise RegisterFout(f"{said}: {_gone(ledger, places, id, ends[id])}")
    return {id: _texts(one, places, ends.get(id)) for id, one in ledger.items()}


def _day(ending: tuple[Versie, str, str]) -> date:
    """So that of two that end one provision the later one is told of as too late."""
    return ending[0].vanaf or date.min


def _gone(ledger: Ledger, places: Vindplaatsen, id: str, version: Versie) -> str:
    """That a provision is gone with a text, and what that has in its place."""
    came = (one for one in ledger.values() if places.versie(one.vindplaats) is version)
    new = [one.id for one in came if id in one.vervangt]
    instead = f" Noem wat ervoor in de plaats kwam: {', '.join(new)}." if new else ""
    return f"{id} was al weg met {version.naam}.{instead}"


def _endings(ledger: Ledger, places: Vindplaatsen) -> Iterator[tuple[Versie, str, str]]:
    """The version that ends a provision, the provision, and where that is said."""
    for version in places.versies:
        yield from ((version, id, f"bronnen.toml, {version.naam}") for id in version.vervallen)
    for one in ledger.values():
        version = places.versie(one.vindplaats)
        said = f"bepalingen.toml, {version.naam}, {one.id}"
        yield from ((version, id, said) for id in one.vervangt)


def _texts(one: Bepaling, places: Vindplaatsen, end: Versie | None) -> tuple[Versie, ...]:
    texts, first = places.bron(one.vindplaats).gegeven, places.versie(one.vindplaats)
    if first not in texts:
        raise RegisterFout(f"Bepaling {one.id}: de tekst {first.naam} is er niet.")
    later = texts[texts.index(first) :]
    if end is not None and end not in later[1:]:
        raise RegisterFout(f"Bepaling {one.id}: {end.naam} is geen latere tekst van haar bron.")
    return tuple(takewhile(lambda text: text is not end, later))
