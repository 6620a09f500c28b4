"""What a rule says rests on places that stand on its days: its notes, and the figures it asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reintegratie.core import cited
from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import Kanttekening
from reintegratie.core.parameters import Parameter
from reintegratie.core.rules import Regel

from .fout import Bevinding
from .regels import over

NOTE = (
    "een kanttekening noemt «{oud}», en vanaf {dag} staat daar {nieuw}. Klopt zij dan nog? Noem "
    "{nummers} met «ook» bij de regel (in een ontwerp [[ook]]). Schrijf de regel anders opnieuw, "
    "met een andere kanttekening"
)
FIGURE = "«{oud}» is vanaf {dag} vervangen door {nieuw}: geef het cijfer een waarde vanaf die dag"


def dagen(law: Wetboek) -> Iterator[Bevinding]:
    """Each note and each figure of a rule that rests on a place which was replaced."""
    found = (one for rule in law.versies for one in (*_notes(law, rule), *_figures(law, rule)))
    yield from dict.fromkeys(found)


def _on(law: Wetboek, rule: Regel, days: Iterable[date]) -> Iterator[date]:
    """Those of these days on which a version holds, by the texts that it is about."""
    for day in days:
        if rule.op(day) is rule and all(cited.stands(law, id, day) for id in rule.bepalingen):
            yield day


def _notes(law: Wetboek, rule: Regel) -> Iterator[Bevinding]:
    places = {note.bron for note in rule.trace.outcome.of(Kanttekening) if note.bron}
    for place in sorted(places):
        for day in _on(law, rule, cited.days(law)):
            for new in cited.lost(law, (place,), day).values():
                yield over(rule, _note(law, place, day, new))


def _note(law: Wetboek, place: str, day: date, new: list[str]) -> str:
    """That a note cites a place which was replaced, and what to do."""
    numbers = (id for one in new for id in law.op_plek[one])
    return NOTE.format(oud=place, dag=show(day), nieuw=", ".join(new), nummers=" of ".join(numbers))


def _figures(law: Wetboek, rule: Regel) -> Iterator[Bevinding]:
    """A figure that a rule asks for its own day, where it follows the lid in the place of its lid.

    Where it follows none of those it asks for what the old text said, such as when that began.
    """
    for (room, name, day), figure in rule.trace.parameters.items():
        if day == rule.wetboek.laatste_datum:
            for said in _of_figure(law, rule, figure):
                yield Bevinding(f"regelingen/{room}/parameters.toml", f"[{name}]", said)


def _of_figure(law: Wetboek, rule: Regel, figure: Parameter) -> Iterator[str]:
    starts = (value.vanaf for value in figure.waarden)
    follows = {law.bepalingen[id].vindplaats for id in rule.bepalingen}
    for day in _on(law, rule, sorted({*cited.days(law), *starts})):
        value = figure.op(day)
        new = cited.instead(law, value.bron, day) if value else []
        if value and value.bron not in new and follows.intersection(new):
            yield FIGURE.format(oud=value.bron, dag=show(day), nieuw=", ".join(new))
