"""The norms that a rule stands on: its own, those that lead them in, and those of a conflict."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reintegratie.core.contract import Norm
from reintegratie.core.graph import graph_of
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.registers import Registers
from reintegratie.core.rules import Regel

from .aanhef import at


def contracts(rule: Regel) -> dict[str, tuple[Norm, ...]]:
    """The norms of the provisions that a rule models, by provision."""
    law = rule.wetboek
    return {id: law.contract[id] for id in rule.bepalingen if id in law.contract}


def norms(rule: Regel) -> list[Norm]:
    """All of them."""
    return [norm for known in contracts(rule).values() for norm in known]


def led(rule: Regel) -> list[Norm]:
    """All of them, and those on a whole line that leads them in: «WerkSaam kan … wanneer:»."""
    law, found = rule.wetboek, norms(rule)
    for id, known in contracts(rule).items():
        source = law.bepalingen[id].vindplaats.partition("/")[0]
        whole = [norm.aanhef for norm in known if norm.aanhef and "zin" not in norm.aanhef]
        found += [lead for line in whole for lead in at(law, source, line) if lead not in found]
    return found


def elsewhere(rule: Regel) -> dict[str, list[str]]:
    """The other sources that the sources of the law have a reading of, with its places in them."""
    found: dict[str, list[str]] = {}
    for one in graph_of(rule).conflicts.values():
        for source in {name for named in one.van.values() for name in named} - {rule.bron}:
            places = [place for place in one.vindplaatsen if place.startswith(f"{source}/")]
            found.setdefault(source, []).extend(places)
    return {source: places for source, places in found.items() if places}


def standing(law: Registers, places: Iterable[str]) -> list[Norm]:
    """The norms that stand in these places."""
    among = list(places)
    ids = [id for id, one in law.bepalingen.items() if one.vindplaats in among]
    return [norm for id in ids for norm in law.contract.get(id, ())]


def turning(rule: Regel) -> list[Norm]:
    """The norms of its own source between which a conflict stands that turns a right into a power.

    Such as «weigeren» of article 2 beside «een aanbod» of 16. Where one conflict holds several
    questions its places are not all about each; then only what the rule models itself counts.
    """
    graph = graph_of(rule)
    asked = graph.depends[graph.outcome.modaliteit.place]
    places = {place for name in asked if "/" not in name for place in _places(rule, name)}
    return [one for one in standing(rule.wetboek, places) if one.soort != "toelichting"]


def _places(rule: Regel, conflict: str) -> list[str]:
    found = rule.wetboek.conflicten[conflict].vindplaatsen
    return [place for place in found if place.startswith(f"{rule.bron}/")]


def modelling(law: Wetboek, id: str) -> list[Regel]:
    """The versions of rules that model a provision."""
    return [one for one in law.versies if id in one.bepalingen]


def of_the_law(rule: Regel) -> bool:
    """Whether it is about the law outside the sources: no part of it follows a provision."""
    return set(rule.bepalingen) <= set(getattr(rule.function, "ook", ()))


def bare(name: str) -> str:
    """The name of somebody without «de» or «het»."""
    return re.sub(r"^(de|het) ", "", name, flags=re.IGNORECASE)
