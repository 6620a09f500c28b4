"""What two versions of a rule share, and the simplest person for whom they differ.

Whoever that is, is found in the proven region, and carried out by both versions themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from reintegratie.beleid.richting import GEEN
from reintegratie.beleid.vergelijk import verschil
from reintegratie.beleid.verschil import GELIJK, Verschil
from reintegratie.beleid.voorbeelden_in_beeld import voor_en_na
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.graph import graph_of
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import KAN, Eis, Resultaat
from reintegratie.core.rules import Regel
from reintegratie.naleving.binding import modalities, told

from .eenvoudig import rounder
from .gebied import Bereik, Doos, Gebied
from .gebied_in_woorden import antwoord_op
from .persoon import Persoon

Feiten = dict[str, Any]
NIEMAND = "niemand genoemd"
TWIJFEL = ("onbekend", "tegenstrijdig")


class Geval(NamedTuple):
    """Somebody (known facts), with the outcome on the day before a version and on its first day."""

    feiten: Feiten
    verschil: Verschil


class Delen(NamedTuple):
    """The requirements, results and deciders that stay, that go, and that come: their words."""

    blijft: list[str]
    vervalt: list[str]
    nieuw: list[str]


def delen(rule: Regel) -> Delen:
    """What a version of a rule has of the version before it."""
    old, new = _words(rule.versies[rule.nummer - 2]), _words(rule)
    return Delen(
        [one for one in new if one in old],
        [one for one in old if one not in new],
        [one for one in new if one not in old],
    )


def _words(rule: Regel) -> list[str]:
    outcome = rule.trace.outcome
    asked = [f"eis: {one.tekst}" for one in outcome.of(Eis)]
    given = [f"uitkomst: {one.opschrift}" for one in outcome.of(Resultaat)]
    return list(dict.fromkeys([*asked, *given, *_deciders(rule)]))


def _deciders(rule: Regel) -> list[str]:
    """Who has a power by a rule, in any reading of its own source; nothing where there is none."""
    if KAN not in modalities(rule, rule.bron):
        return []
    graph = graph_of(rule)
    who = told(graph, graph.outcome.wie.place, rule.bron)
    return [f"beslist: {one or NIEMAND}" for one in sorted(who)]


def eenvoudigste(rule: Regel, region: Gebied) -> Geval | None:
    """The simplest person of a region for whom a version differs; None where nobody is sure to.

    With few facts, and round values.
    """
    for box in sorted(region.dozen, key=len):
        for facts in _people(rule, box):
            if found := _differs(rule, facts):
                return _simpler(rule, facts, found)
    return None


def _people(rule: Regel, box: Doos) -> Iterator[Feiten]:
    """Somebody in a box, with all else that both versions ask: at its simplest, or a yes."""
    law, asked = rule.wetboek, dict.fromkeys((*rule.versies[rule.nummer - 2].feiten, *rule.feiten))
    inside = {
        name: [value for value in _values(rule, name) if box[name].heeft(value)] or _ends(box, name)
        for name in box
    }
    first = {name: values[0] for name, values in inside.items() if values}
    for simplest in (0, -1):
        rest = {name: [*_values(rule, name)] for name in asked if name not in box}
        more = {name: values[simplest] for name, values in rest.items() if values}
        yes = {name: value for name, value in more.items() if law.begrippen[name].type != "keuze"}
        yield from ({**more, **first}, {**yes, **first})


def _ends(box: Doos, name: str) -> list[Any]:
    span = box[name]
    return [one for one in (*span.keuzes, span.van, span.tot) if one is not None]


def _values(rule: Regel, name: str) -> list[Any]:
    return list(rounder(rule.wetboek.begrippen[name], Persoon(rule.begin)))


def _differs(rule: Regel, facts: Feiten) -> Verschil | None:
    """The difference for somebody of whom all that matters is known; None where there is none."""
    law = rule.wetboek
    assert isinstance(law, Wetboek)
    try:
        before, after = (law.bereken(rule.naam, facts, peildatum=day) for day in _days(rule))
    except ReintegratieFout:
        return None
    if any(one.oordeel in TWIJFEL or one.ontbrekende_feiten for one in (before, after)):
        return None
    found = verschil(before, after, GEEN)
    return None if found.soort == GELIJK else found


def _days(rule: Regel) -> tuple[date, date]:
    return rule.vooravond, rule.begin


def _simpler(rule: Regel, facts: Feiten, found: Verschil) -> Geval:
    """Without each fact that makes no difference, and with the first round values."""
    case = Geval(facts, found)
    for name in list(facts):
        less = {other: value for other, value in case.feiten.items() if other != name}
        if other := _differs(rule, less):
            case = Geval(less, other)
    for name in case.feiten:
        tried = ((value, case.feiten | {name: value}) for value in _values(rule, name))
        better = ((one, other) for _, one in tried if (other := _differs(rule, one)))
        case = Geval(*next(better, case))
    return case


def in_woorden(rule: Regel, case: Geval) -> str:
    """«Hoe oud is deze persoon? 20 jaar. Eerst: Recht; Vergoeding: € 20,00. Dan: …»."""
    known = rule.wetboek.begrippen
    facts = [antwoord_op(known[name], Bereik((one,))) for name, one in case.feiten.items()]
    before, after = voor_en_na(case.verschil)
    return f"{' '.join(facts) or 'Iedereen.'} Eerst: {before}. Dan: {after}."
