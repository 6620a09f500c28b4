"""The claims about what a rule says, where a draft lets it say something of another kind.

A claim about whoever something *can* be given to says nothing any more once all have a right to it:
it is proven of nobody. No prover sees that, so somebody reads it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from reintegratie.core.outcome import MODALITEITEN
from reintegratie.naleving.binding import modalities
from reintegratie.naleving.verlopen import FORMULAS
from reintegratie.naleving.vermeldingen import Vermelding, vermeldingen
from reintegratie.ontwerp.naast import Ontwerp

from .plek import Rij, in_de_wet

ANDERS = (
    "«{regel}» zegt dan {dan}, en nu {nu}: kijk of dit dan nog over iemand gaat. Noem anders ook "
    "die uitkomst, of gebruik «mogelijk». Bij {stellingen}."
)
CLAIMS = ("regelingen/*/stellingen.toml", "regelingen/*/proeven.toml")


def werk(wet: Ontwerp, ended: Collection[str]) -> Iterator[Rij]:
    """For each such rule and each file the claims that name its outcome by its kind.

    ``ended`` are those that end with the old text: these no longer hold.
    """
    claims = [one for among in CLAIMS for one in vermeldingen(wet.basis, among)]
    goes_on = [one for one in claims if one.regel not in ended and one.tot_en_met >= wet.begin]
    for name, now, then in _anders(wet):
        found: dict[str, list[str]] = {}
        for one in goes_on:
            if _noemt(one, name):
                found.setdefault(one.bestand, []).append(one.regel)
        for file, rows in found.items():
            said = ANDERS.format(regel=name, nu=now, dan=then, stellingen="; ".join(rows))
            yield in_de_wet(wet, file), said


def _anders(wet: Ontwerp) -> Iterator[tuple[str, str, str]]:
    """Each rule with an outcome of another kind: its name, what it can say now, and then."""
    for name in wet.geraakt():
        rules = wet.naast(name, wet.begin)
        now, then = (modalities(rule) if rule else set[str]() for rule in rules)
        if now and then and now != then:
            yield name, _of(now), _of(then)


def _of(kinds: set[str]) -> str:
    return " of ".join(f"«{one}»" for one in sorted(kinds))


def _noemt(one: Vermelding, name: str) -> bool:
    said = " ".join(str(one.rij.get(key, "")) for key in FORMULAS)
    return bool(re.search(rf"\b({'|'.join(MODALITEITEN)})\({name}\)", said))
