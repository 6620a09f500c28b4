"""What the law says by a lid that a draft replaces, as it would be once it names the new lid too.

A draft only adds, so that is named by hand, after adopting. What would then be refused is said here
beforehand: a number that the new lid no longer has, a question of which nothing old is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from reintegratie.core import cited
from reintegratie.naleving.conflicten import FILE as CONFLICTEN
from reintegratie.naleving.fout import Bevinding
from reintegratie.naleving.opvolging import said_elsewhere
from reintegratie.naleving.verlopen import van_vermelding
from reintegratie.naleving.vermeldingen import Vermelding, vermeldingen

from .naast import Ontwerp

EIGEN = 'of geef het ontwerp een conflict van zijn eigen, met volgt = "{conflict}"'
VERVANGT = (
    "«{plek}» laat {conflict} open, en van wat {conflict} noemt is dan niets over: zeg bij "
    f"«{{plek}}» wat het vervangt, {EIGEN}."
)
ZEGT = f"{{conflict}} blijft open, en {{wat}}; {EIGEN}."


def doorgaan(wet: Ontwerp) -> Iterator[str]:
    """What is wrong with a question of the law that a draft leaves open as well, in sentences."""
    open_ = laat_open(wet)
    for one in vermeldingen(wet, CONFLICTEN):
        number = _nummer(one)
        if number in wet.basis.conflicten:
            places = open_.get(number, [])
            for place in places if niets_over(wet, one.plaatsen, places) else ():
                yield VERVANGT.format(plek=place, conflict=number)
            for said in _verloopt(wet, one, places) if places else ():
                yield ZEGT.format(conflict=number, wat=said)


def verloopt(wet: Ontwerp) -> Iterator[Bevinding]:
    """Each sentence of the law with a number that is no longer true once the new lid is named."""
    known, open_ = list(vermeldingen(wet)), laat_open(wet)
    for one in known:
        new = _ervoor_in_de_plaats(wet, one)
        if new and "einde" not in one.rij and not said_elsewhere(one, new, known):
            for said in _verloopt(wet, one, open_.get(_nummer(one), ())):
                yield Bevinding(one.bestand, one.regel, said)


def laat_open(wet: Ontwerp) -> dict[str, list[str]]:
    """By number of a conflict the places of the draft of which the contract leaves it open."""
    found: dict[str, list[str]] = {}
    for id in sorted(wet.bepalingen.keys() - wet.basis.bepalingen.keys()):
        asked = (one.conflict for norm in wet.contract.get(id, ()) for one in norm.open)
        for number in dict.fromkeys(name.partition("/")[0] for name in asked if name):
            found.setdefault(number, []).append(wet.bepalingen[id].vindplaats)
    return found


def niets_over(wet: Ontwerp, old: Sequence[str], new: Iterable[str]) -> bool:
    """Whether of the places of a conflict none stands under a draft, nor one that came in the place
    of any and leaves it open too."""
    stands = any(cited.place_stands(wet, one, wet.begin) for one in old)
    return not stands and not any(cited.takes_over(wet, one, old) for one in new)


def _nummer(one: Vermelding) -> str:
    """The number of a conflict; of another table what it is called."""
    return one.regel.strip("[]")


def _verloopt(wet: Ontwerp, one: Vermelding, more: Iterable[str]) -> list[str]:
    """What is wrong once a table names these places, and those in the place of what it names."""
    places = (*one.plaatsen, *_ervoor_in_de_plaats(wet, one), *more)
    then = one._replace(plaatsen=tuple(dict.fromkeys(places)))
    known = set(van_vermelding(wet, one))
    return [said for said in van_vermelding(wet, then) if said not in known]


def _ervoor_in_de_plaats(wet: Ontwerp, one: Vermelding) -> list[str]:
    """The new places that a table does not name, of days on which it speaks."""
    day = min(wet.begin, one.tot_en_met)
    return list(chain(*cited.lost(wet, one.plaatsen, day).values()))
