"""The answer of a rule: every combination of readings carried out, and told as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

from . import changes, curves, explain, given, pictured
from .assess import Assessment, assess, firm
from .derived import steps
from .elsewhere import elsewhere
from .graph import Graph, graph_of
from .graph.carry import Carried, explore
from .headline import headline
from .notes import notes
from .outcome import Uitkomst
from .parameters import Parameter
from .possibilities import possibilities, spread
from .readings import Choice, Spreekt
from .rules import Regel
from .solution import Solution, World
from .tijd import buiten, over_tijd


@dataclass(frozen=True, eq=False)
class Antwoord(Solution):
    """What a rule says about these facts on this date, with everything that leads to it.

    ``oordeel`` is a word (see ``outcome.OORDELEN``), ``resultaten`` a value for each result or
    None: an exact ``Decimal`` in the unit of the result (such as euro or maanden), a whole
    number, a ``date`` or a ``bool``. ``ontbrekende_feiten`` are the names of facts that could
    still change it, ``conflicten`` the conflicts of which another reading gives another outcome.
    ``als_dict`` has all of it as plain data, with the place in the source of each step.

    >>> from reintegratie import bereken
    >>> facts = {"uitkering_werksaam": True, "duur_uitkering_maanden": 4, "plaatsbaar": True}
    >>> answer = bereken("flextensie", facts, peildatum="2017-07-01")
    >>> answer.oordeel, answer.ontbrekende_feiten
    ('onbekend', ['gemotiveerd'])
    >>> answer.als_dict()["stappen"][0]["vindplaats"]
    'Bijlage 8, flextensie, voorwaarden'
    """

    def ontvangstbewijs(self) -> dict[str, Any]:
        """What to keep to get this same answer again."""
        return {
            "versie": self.regel.wetboek.versie,
            "teksten": self.regel.gelezen(self.peildatum),
            "parameters": receipt(graph_of(self.regel)),
            "feiten": given.plain_facts(self),
            "lezingen": dict(self.chosen),
        }

    def krommen(self) -> list[dict[str, Any]]:
        """The curves as plain data: apart from ``als_dict``, since each takes many answers."""
        return curves.curves(self, self._further)

    def wat_verandert(self) -> list[dict[str, Any]]:
        """What would change it as plain data, apart from ``als_dict`` for the same reason."""
        return changes.changes(self, self._further)

    @cached_property
    def _asked(self) -> dict[str, Antwoord]:
        """The further answers that were carried out, by what they were asked with."""
        return {}

    def _further(self, added: dict[str, Any]) -> Antwoord:
        """The answer when these facts are given too: carried out once, whichever parts ask it."""
        key = repr(added)
        if key not in self._asked:
            facts = {**self.feiten, **added}
            self._asked[key] = answer(self.regel, facts, self.peildatum, self.chosen, self.spreekt)
        return self._asked[key]

    def volgens_bron(self, bron: str) -> Antwoord:
        """The answer to the same facts when another source speaks first."""
        says = self.regel.spreekt(self.chosen, eerst=bron)
        return answer(self.regel, dict(self.feiten), self.peildatum, self.chosen, says)

    @property
    def tijd(self) -> str | None:
        """What is to say of the date; None where the only text that there is covers it."""
        return over_tijd(self.regel, self.peildatum)

    def als_dict(self) -> dict[str, Any]:
        """The answer for programs and for every place that shows it."""
        results = spread(self, self._further)
        drawn = [] if self.zwijgt else pictured.drawings(self, self._further)
        return {
            "naam": self.regel.naam,
            "titel": self.regel.titel,
            "peildatum": self.peildatum.isoformat(),
            "oordeel": self.oordeel,
            "aard": self.aard,
            "kop": headline(self, results, drawn),
            "gevolg": self.gevolg,
            "wie": self.wie,
            "volgens": self.volgens,
            "elders": elsewhere(self, self.volgens_bron),
            "tijd": self.tijd,
            "strijdig": given.clashes(self),
            "gegeven": given.given(self),
            "resultaten": results,
            "stappen": [] if self.zwijgt else steps(self),
            "tekeningen": drawn,
            "afgeleide_feiten": given.follows(self),
            "ontbrekende_feiten": self.ontbrekende_feiten,
            "ontbrekende_parameters": explain.missing_parameters(self),
            "mogelijkheden": possibilities(self, self._further),
            "lezingen": explain.readings(self),
            "kanttekeningen": notes(self),
            "ontvangstbewijs": self.ontvangstbewijs(),
        }


def receipt(graph: Graph) -> str:
    """One number for the figures of a version of a rule, without what a later text gave them."""
    return fingerprint({name: _read(graph.rule, one) for name, one in graph.figures.items()})


def _read(rule: Regel, figure: Parameter) -> Parameter:
    """A figure without the values of a text that follows on this version of a rule."""
    end, places = rule.einde or date.max, rule.wetboek.vindplaatsen
    texts = {value.bron: places.versie(value.bron).vanaf for value in figure.waarden}
    kept = tuple(one for one in figure.waarden if (texts[one.bron] or date.min) < end)
    return replace(figure, waarden=kept) if kept else figure


def fingerprint(figures: dict[str, Parameter]) -> str:
    """One number for these figures with all their values, whichever of them is in force."""
    import hashlib  # slow to load, and only a receipt needs it

    lines = sorted(f"{name}={parameter!r}" for name, parameter in figures.items())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def answer(
    rule: Regel,
    values: dict[str, Any],
    peildatum: date,
    chosen: Choice,
    says: Spreekt | None = None,
) -> Antwoord:
    """The answer of a rule. ``chosen`` fixes a reading; every other one that counts is carried out.

    It is that of the version of the day. ``says`` tells which readings count: those of the rule's
    own source, if nothing is given.
    """
    rule = rule.op(peildatum)
    says = rule.spreekt(chosen) if says is None else says
    outcome = rule.on(peildatum, graph_of(rule).outcome)
    known = rule.gevolgen.complete(values, peildatum)
    silent = known.clashes or buiten(rule, peildatum)  # of what cannot be, nothing is said
    facts = {} if silent else known.facts
    first = Carried(graph_of(rule), facts, peildatum, says)
    start: Choice = {}
    found = [(start, first)] if _anyway_no(outcome, first) else explore(start, first)
    return Antwoord(rule, known, peildatum, chosen, tuple(_worlds(outcome, found)), says)


def _anyway_no(outcome: Uitkomst, first: Carried) -> bool:
    """Whether every reading gives a no, so that none has to be carried out."""
    return bool(first.open) and any(
        first.value(one).value is False for one in firm(outcome, first.chosen)
    )


def _worlds(outcome: Uitkomst, found: Iterable[tuple[Choice, Carried]]) -> Iterator[World]:
    """Each combination of readings weighed; those that the very same values decide, once."""
    places = [one.place for one in (outcome.wie, *outcome.deciding)]
    weighed: dict[tuple[int, ...], Assessment] = {}
    for choice, carried in found:
        key = tuple([id(carried.values[place]) for place in places])
        if key not in weighed:
            weighed[key] = assess(outcome, carried.value)
        yield World(choice, carried, weighed[key])
