"""What happens to how many people under each reading, as a table has it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from reintegratie.core.readings import that_matter

from ..optelling import Gelezen
from ..tellen import Regelverschil
from ..uitslag import Uitslag
from .verschilrijen import Rij

ELKE = "Hoe u de tekst ook leest"
ALLES_ZEKER = "Zonder een lezing te kiezen"


def gebeurd(found: Uitslag) -> Iterator[Rij]:
    """What happens to how many people, whatever the reading and under each on which that hangs."""
    for one in found.mensen.regels:
        for said, counts in gelezen(found, one).items():
            yield from ([one.titel, said, what.tekst, many] for what, many in counts.most_common())


def gelezen(found: Uitslag, one: Regelverschil) -> dict[str, Counter]:
    """The same by the reading in words; once where it hangs on none."""
    read = _per_lezing(found, one.per_lezing)
    if "" in read or not read:
        return {ELKE: read.get("", one.overgangen)}
    return {ALLES_ZEKER: one.overgangen} | read


def _per_lezing(found: Uitslag, parts: Iterable[Gelezen]) -> dict[str, Counter]:
    """What happens under each reading on which that hangs, by that reading in words."""
    told = [(one.lezingen, one.overgangen) for one in parts]
    matter, known = that_matter(told), found.wet.conflicten
    return {
        " ".join(known[name].lezingen[choice[name]] for name in matter): counts
        for choice, counts in told
    }
