"""An amount under each reading on which it hangs, with that reading in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from reintegratie.core.format import number, show
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.readings import that_matter

from .optelling import Bedragen
from .tellen import Regelverschil


def bedragen_van(one: Regelverschil) -> dict[str, Bedragen]:
    """Each amount of a calculation by its name: what is known of it whatever the reading."""
    found = dict(one.bedragen)
    for part in one.per_lezing:
        for name, amount in part.bedragen.items():
            found.setdefault(name, niets(amount))
    return found


def per_lezing(law: Wetboek, one: Regelverschil, name: str) -> dict[str, Bedragen]:
    """An amount under each reading on which it hangs; once, under "", where on none.

    A reading under which nobody gets another amount has it too: at nought. Of how many it cannot be
    told is the most, where that hangs on a reading on which the amount does not.
    """
    known = bedragen_van(one)[name]
    told = [
        (part.lezingen, part.bedragen.get(name, niets(known)._replace(zonder=0)))
        for part in one.per_lezing
    ]
    matter = that_matter([(choice, (two.som, two.aantal)) for choice, two in told])
    texts = law.conflicten
    found: dict[str, Bedragen] = {}
    for choice, amount in told:
        said = " ".join(texts[two].lezingen[choice[two]] for two in matter).removesuffix(".")
        found[said] = max(found.get(said, amount), amount, key=lambda one: one.zonder)
    return found or {"": known}


def per_lezing_van(law: Wetboek, some: Iterable[Regelverschil]) -> Iterator[list[str]]:
    """A row for each amount that hangs on a reading: of what, which reading, and how much."""
    for one in some:
        for name in bedragen_van(one):
            for said, amount in per_lezing(law, one, name).items():
                if said:
                    whole = show(amount.som, amount.eenheid)
                    counts = map(number, (amount.aantal, amount.zonder))
                    yield [one.titel, amount.label, said, whole, *counts]


def niets(amount: Bedragen) -> Bedragen:
    """The same amount at nought, of nobody."""
    return amount._replace(som=Decimal(0), aantal=0)
