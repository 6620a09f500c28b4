"""Every provision is accounted for: a rule, or the reason why not; and what its text says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from reintegratie.core.contract import Norm
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.sources import Bepaling

from .fout import Bevinding
from .groepen import groepen

FILE, CONTRACT = "bepalingen.toml", "contract/*/*.toml"
NOG_TE_DOEN = "nog te doen"
REGEL = re.compile(r"\bL\d+(?:-\d+)?\b")
NOEMT_REGEL = "zeg in woorden waar dat staat: aan «{regel}» ziet geen lezer het"


def bepalingen(law: Wetboek) -> Iterator[Bevinding]:
    """What is silent, twice there, or not told."""
    twice = Counter(one.vindplaats for one in law.bepalingen.values())
    modelled = {id for rule in law.versies for id in rule.bepalingen}
    for id, one in law.bepalingen.items():
        if twice[one.vindplaats] > 1:
            yield _over(id, f"twee bepalingen staan op {one.vindplaats}")
        if said := _rekenschap(one, id in modelled):
            yield _over(id, said)
        yield from (_over(id, said) for said in _regels(f"{one.titel} {one.toelichting or ''}"))
        if id not in law.contract:
            yield _over(id, "in contract/ staat niet wat de tekst van deze bepaling zegt")


def _rekenschap(one: Bepaling, modelled: bool) -> str | None:
    """What is not said of a provision."""
    if one.status == NOG_TE_DOEN:
        return "deze bepaling is nog te doen"
    if one.status == "gemodelleerd":
        return None if modelled else "geen berekening volgt deze bepaling"
    return None if one.toelichting else "waarom is er geen berekening (toelichting)?"


def _over(id: str, said: str) -> Bevinding:
    return Bevinding(FILE, f"[{id}]", said)


def contract(law: Wetboek) -> Iterator[Bevinding]:
    """What a contract names and the law does not know: a group, or a conflict."""
    known = groepen(law)
    for id, norms in law.contract.items():
        for norm in norms:
            for group in norm.betreft:
                if group not in known:
                    yield _norm(id, f"de groep «{group}» staat niet in contract/groepen.toml")
            for one in norm.open:
                if one.conflict and one.conflict not in law.conflicten:
                    yield _norm(id, f"het conflict {one.conflict} is er niet")
            yield from (_norm(id, said) for said in _regels(_woorden(norm)))


def _woorden(norm: Norm) -> str:
    """All that a norm says, but for the numbers of its own lines."""
    return repr(replace(norm, regel="", aanhef=None))


def _regels(words: str) -> Iterator[str]:
    """Each line of a source that words for a reader name by its number."""
    yield from (NOEMT_REGEL.format(regel=one) for one in dict.fromkeys(REGEL.findall(words)))


def _norm(id: str, said: str) -> Bevinding:
    return Bevinding(CONTRACT, f"[[{id}.norm]]", said)
