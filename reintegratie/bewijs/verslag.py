"""Claims as plain data: what was claimed, what came of it, and for whom it does not hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from reintegratie import wetboek

from .bewijzen import WEERLEGD, Uitkomst, bewijs
from .grenzen import grenzen
from .naspelen import Geval, van_rij
from .stelling import Stelling, stelling, stellingen

WOORDEN = {
    "bewezen": "bewezen voor elke persoon, elke dag en elke lezing, of de grens die erbij staat",
    "weerlegd": "niet altijd waar",
    "leeg": "gaat over niemand",
    "onbeslist": "niet bewezen en niet weerlegd",
}


@cache
def uitkomst(naam: str) -> Uitkomst:
    """What came of a claim. One that stands refuted is refuted by the person beside it."""
    claim = stelling(naam)
    if claim.tegenvoorbeeld:
        return Uitkomst(WEERLEGD, van_rij(claim, claim.tegenvoorbeeld))
    return bewijs(claim)


def over(regels: Iterable[str]) -> list[Stelling]:
    """The claims about one of these rules."""
    wanted = set(regels)
    return [one for one in stellingen().values() if wanted.intersection(one.regels)]


def gevonden(naam: str) -> dict[str, Any]:
    """What came of a claim as plain data: that, and the person for whom it does not hold."""
    found = uitkomst(naam)
    return {"uitkomst": found.soort, "tegenvoorbeeld": found.geval and _geval(found.geval)}


def rij(claim: Stelling, found: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """One claim with what came of it, or with what was ``found`` before."""
    law, known = wetboek(), found or gevonden(claim.id)
    return {
        "naam": claim.id,
        "zegt": claim.zegt,
        "soort": claim.soort,
        "regelingen": list(claim.regels),
        "vindplaatsen": [law.vindplaatsen.als_dict(place) for place in claim.bron],
        "alleen_als": grenzen(claim),
        "uitkomst": known["uitkomst"],
        "uitleg": claim.uitleg,
        "conflicten": list(claim.conflict),
        "tegenvoorbeeld": known["tegenvoorbeeld"],
    }


def _geval(geval: Geval) -> dict[str, Any]:
    person = geval.persoon
    return {
        "peildatum": person.peildatum.isoformat(),
        "feiten": _written(person.feiten),
        "verandert": _written(geval.verandert),
        "lezingen": dict(person.lezingen),
    }


def _written(facts: dict[str, Any]) -> dict[str, Any]:
    concepts = wetboek().begrippen
    return {name: concepts[name].schrijf(value) for name, value in facts.items()}
