"""In which versions of its source a provision stands: see ``versions``."""

from __future__ import annotations

from collections.abc import Iterator
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
    ends: dict[str, str] = {}
    for version, id, said in _endings(ledger, places):
        if id not in ledger:
            raise RegisterFout(f"{said}: {id} bestaat niet.{hint(id, ledger)}")
        if ends.setdefault(id, version.naam) != version.naam:
            raise RegisterFout(f"{said}: {id} was al weg met {ends[id]}.")
    return {id: _texts(one, places, ends.get(id)) for id, one in ledger.items()}


def _endings(ledger: Ledger, places: Vindplaatsen) -> Iterator[tuple[Versie, str, str]]:
    """The version that ends a provision, the provision, and where that is said."""
    for version in places.versies:
        yield from ((version, id, f"Versie {version.naam}") for id in version.vervallen)
    for one in ledger.values():
        version = places.versie(one.vindplaats)
        yield from ((version, id, f"Bepaling {one.id}") for id in one.vervangt)


def _texts(one: Bepaling, places: Vindplaatsen, end: str | None) -> tuple[Versie, ...]:
    texts, first = places.bron(one.vindplaats).gegeven, places.versie(one.vindplaats)
    if first not in texts:
        raise RegisterFout(f"Bepaling {one.id}: de tekst {first.naam} is er niet.")
    later = texts[texts.index(first) :]
    if end is not None and end not in [text.naam for text in later[1:]]:
        raise RegisterFout(f"Bepaling {one.id}: {end} is geen latere tekst van haar bron.")
    return tuple(takewhile(lambda text: text.naam != end, later))
