"""Who decides, judges or sets by a rule is whom the text names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reintegratie.core.concepts import Begrip
from reintegratie.core.contract import Norm
from reintegratie.core.graph import graph_of
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import KAN
from reintegratie.core.parameters import Parameter
from reintegratie.core.rules import Regel

from .binding import POWERS, modalities, told
from .fout import Fout
from .normen import bare, elsewhere, led, norms, of_the_law, standing, turning

WETGEVER = "wetgever"  # sets a maximum of the law


def beslist(rule: Regel) -> Iterator[Fout]:
    """With a power, who decides is whom the text names, or nobody: in each source that speaks."""
    if of_the_law(rule):
        return
    if decides(rule, rule.bron) not in (None, deciders(led(rule)) | deciders(turning(rule))):
        yield Fout(rule.naam, rule.bepalingen[0], "beslist")
    for source, places in elsewhere(rule).items():
        if decides(rule, source) not in (None, deciders(standing(rule.wetboek, places))):
            yield Fout(rule.naam, rule.bepalingen[0], "beslist", source)


def decides(rule: Regel, source: str | None) -> set[str] | None:
    """Who decides by a rule when a source speaks; None where nobody needs to."""
    if KAN not in modalities(rule, source):
        return None
    graph = graph_of(rule)
    said = told(graph, graph.outcome.wie.place, source)
    return {name for who in said for name in names(who)}


def names(who: str | None) -> set[str]:
    """«de gemeente of UWV» as names."""
    parts = re.split(r", | of | en ", who or "")
    return {bare(part) for part in parts} - {""}


def deciders(some: Iterable[Norm]) -> set[str]:
    """Whom norms name: who has the power, else who consents, else who decides at all."""
    known = [norm for norm in some if not norm.maakt_regels]
    asked = [norm for norm in known if norm.soort != "toelichting"] or known
    powers = [norm for norm in asked if norm.modaliteit in POWERS]
    consent = [norm for norm in asked if norm.stemt_in and norm.beslist]
    found = (_deciding(powers) or _deciding(consent)) if powers else _deciding(asked)
    return set(map(bare, found))


def _deciding(some: Iterable[Norm]) -> set[str]:
    return {name for norm in some for name in norm.beslist}


def onbevoegd(law: Wetboek, concept: Begrip) -> set[str]:
    """Who judges a fact and is named by no text; a decision is not the text's to give."""
    who = concept.wie if concept.herkomst == "oordeel" else None
    return names(who) - judges(law, concept.naam)


def judges(law: Wetboek, fact: str) -> set[str]:
    """Whom the texts name as who decides, determines or consents, where a fact is asked."""
    asking = [rule for rule in law.versies if fact in rule.feiten]
    said = [norm for rule in asking for norm in norms(rule)]
    return {bare(one) for n in said for one in (*n.beslist, *n.stelt_vast, *n.stemt_in)}


def onbevoegde_regelgever(law: Wetboek, room: str, figure: Parameter) -> set[str]:
    """Who sets a missing figure and is named by no text; the law itself has who makes it."""
    return names(figure.wie) - setters(law, room, figure.naam) - {WETGEVER}


def setters(law: Wetboek, room: str, figure: str) -> set[str]:
    """Whom the texts name as who determines or makes rules, where a figure is used."""
    using = [
        rule for rule in law.versies if (room, figure) in {key[:2] for key in rule.trace.parameters}
    ]
    said = [norm for rule in using for norm in norms(rule)]
    return {bare(one) for n in said for one in (*n.beslist, *n.stelt_vast, *n.maakt_regels)}
