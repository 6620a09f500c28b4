"""A rule: a pure function of facts, figures and readings, found by its decorator."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from inspect import signature
from typing import Any

from .asking import in_order
from .cited import takes_over
from .dated import Dated
from .errors import RegisterFout, hint
from .facts import Facts
from .graph.implications import Implications
from .moved import with_places
from .outcome import Kanttekening, Resultaat, Uitkomst
from .parameters import Parameter, Parameters
from .readings import Choice, Own, Readings, Spreekt, spreekt
from .registers import Registers
from .sections import sections
from .sources import Bron
from .units import with_units

Function = Callable[..., Uitkomst]
Used = dict[tuple[str, str, date | None], Parameter]  # room, name, day: None where that is a fact
ARGUMENTS = ("f", "p", "lezing")


def regel(function: Function | None = None, *, ook: tuple[str, ...] = ()) -> Any:
    """Marks a function as a rule: ``@regel``, or ``@regel(ook=("P038",))``.

    ``ook`` names the provisions (numbers in the ledger) that it models besides those that its
    parts cite: such as one that stands in a note, beside a law outside the sources. Where a lid was
    split, the first of these is the one that its parts cite from then on. Of one that came in the
    place of a lid which only a note cites, the note cites it from then on, and nothing is modelled.
    """

    def mark(function: Function) -> Function:
        function.ook = ook  # type: ignore[attr-defined]
        return function

    return mark if function is None else mark(function)


@dataclass(frozen=True)
class Applied:
    """A rule carried out once: its outcome and everything it looked at."""

    outcome: Uitkomst
    facts: Facts
    parameters: Used
    readings: Readings


@dataclass(frozen=True, eq=False)
class Regel(Dated):
    """One calculation of the lawbook, named after its function.

    ``feiten`` are the names that it asks, in its own order, ``bepalingen`` the provisions of the
    sources that it models, ``conflicten`` those of which it computes every reading. ``schema``
    has this as plain data for a form. ``functies`` are the functions of all its versions, where
    there are more: ``op`` gives the one of a day.

    >>> from reintegratie import regeling
    >>> rule = regeling("flextensie")
    >>> rule.titel, rule.bepalingen
    ('Past Flextensie bij de cliënt?', ('P024',))
    >>> rule.feiten[:3]
    ['duur_uitkering_maanden', 'plaatsbaar', 'gemotiveerd']
    """

    naam: str
    kamer: str
    function: Function
    wetboek: Registers
    functies: tuple[Function, ...] = ()
    verplaatst: Mapping[str, str | None] = field(default_factory=dict)

    @property
    def titel(self) -> str:
        """The first line of the docstring."""
        return (self.function.__doc__ or self.naam).strip().splitlines()[0].rstrip(".")

    @property
    def uitleg(self) -> str:
        """The rest of the docstring."""
        return "\n".join((self.function.__doc__ or "").strip().splitlines()[1:]).strip()

    @cached_property
    def bepalingen(self) -> tuple[str, ...]:
        """The provisions that it models, in the order of the ledger.

        Those whose place its parts cite (a note only refers to one), and what ``regel`` names.
        Raises RegisterFout for a number that the ledger does not have.
        """
        ledger, cited = self.wetboek.bepalingen, _cited(self.trace.outcome)
        also = {id for id in self._ook if id not in self.noten or self._takes_over(id, cited)}
        named = (id for id, one in ledger.items() if id in also or one.vindplaats in cited)
        return tuple(id for id in named if id not in self.verplaatst)

    @property
    def _ook(self) -> tuple[str, ...]:
        """What ``regel`` names. Raises RegisterFout for a number that the ledger does not have."""
        ledger = self.wetboek.bepalingen
        also: tuple[str, ...] = getattr(self.function, "ook", ())
        for id in also:
            if id not in ledger:
                raise RegisterFout(f"Regel {self.naam}: {id} bestaat niet.{hint(id, ledger)}")
        return also

    def _takes_over(self, id: str, places: Collection[str]) -> bool:
        return takes_over(self.wetboek, self.wetboek.bepalingen[id].vindplaats, places)

    @cached_property
    def noten(self) -> tuple[str, ...]:
        """What only its notes cite, where ``regel`` names what came in its place, and that too."""
        if not self._ook:
            return ()
        written = Regel(self.naam, self.kamer, self.function, self.wetboek).trace.outcome
        named = {self.wetboek.bepalingen[id].vindplaats for id in self._ook}
        noted = {note.bron for note in written.of(Kanttekening) if note.bron}
        places = noted - _cited(written) - named
        new = [id for id in self._ook if self._takes_over(id, places)]
        old = (id for place in sorted(places) for id in self.wetboek.op_plek.get(place, ()))
        return (*old, *new) if new else ()

    @cached_property
    def takes(self) -> tuple[str, ...]:
        """What the function names of ``f`` (facts), ``p`` (figures) and ``lezing`` (readings)."""
        names = tuple(signature(self.function).parameters)
        if unknown := [name for name in names if name not in ARGUMENTS]:
            raise RegisterFout(
                f"Regel {self.naam}: «{unknown[0]}» krijgt een regel niet."
                f"{hint(unknown[0], ARGUMENTS)} Mogelijk: {', '.join(ARGUMENTS)}."
            )
        return names

    def carry_out(self, f: Facts, p: Parameters, lezing: Readings) -> Uitkomst:
        """What the function says; it is given what it names."""
        given = {"f": f, "p": p, "lezing": lezing}
        said = self.function(**{name: given[name] for name in self.takes})
        outcome = with_units(said, self.wetboek.eenheden)
        return with_places(outcome, self.plaatsen) if self.verplaatst else outcome

    @cached_property
    def plaatsen(self) -> dict[str, str]:
        """The places that it writes and that are others on its days, with those."""
        ledger = self.wetboek.bepalingen
        pairs = ((ledger[old], ledger[new]) for old, new in self.verplaatst.items() if new)
        return {old.vindplaats: new.vindplaats for old, new in pairs}

    def figures(self, peildatum: date) -> Parameters:
        """The figures of a date, as this rule sees them."""
        return Parameters(self.wetboek.parameters, self.kamer, peildatum, {})

    def apply(
        self, facts: Facts, figures: Parameters, chosen: Choice, own: Own | None = None
    ) -> Applied:
        """Carry out the rule under one choice of readings; ``own`` narrows those that count.

        The facts and figures may serve again for another choice: each is looked up once.
        """
        conflicts = self.wetboek.conflicten if "lezing" in self.takes else {}
        readings = Readings(conflicts, chosen, own)
        outcome = self.on(figures.peildatum, self.carry_out(facts, figures, readings))
        return Applied(outcome, facts, figures.used, readings)

    def on(self, peildatum: date, outcome: Uitkomst) -> Uitkomst:
        """What of an outcome stands on a date: all of it, unless a what-if changes the rule."""
        return outcome

    @cached_property
    def trace(self) -> Applied:
        """The rule carried out with nothing known: it shows all that the rule asks."""
        facts = Facts(self.wetboek.begrippen, {})
        return self.apply(facts, self.figures(self.wetboek.laatste_datum), {})

    @property
    def feiten(self) -> list[str]:
        """The names of the facts it asks, in its own order."""
        return list(self.trace.facts.asked)

    @cached_property
    def gevolgen(self) -> Implications:
        """What may follow for a fact that it asks, or contradict one."""
        return self.wetboek.gevolgen.about(self.trace.facts.asked)

    @cached_property
    def kent(self) -> tuple[str, ...]:
        """The facts that any version of it asks, and those from which one may follow: names."""
        each = ((*one.feiten, *one.gevolgen.touching) for one in self.versies[::-1])
        return tuple(dict.fromkeys(name for names in each for name in names))

    @property
    def conflicten(self) -> list[str]:
        """The conflicts it asks a reading of."""
        return list(self.trace.readings.asked)

    @cached_property
    def bron(self) -> str | None:
        """The source it answers for; None for a rule that puts sources together."""
        return self.bronnen[0].id if len(self.bronnen) == 1 else None

    @cached_property
    def bronnen(self) -> list[Bron]:
        """The sources of its provisions, each once."""
        return [self.wetboek.bronnen[id] for id in self.teksten]

    def spreekt(self, chosen: Choice, *, eerst: str | None = None, alle: bool = False) -> Spreekt:
        """The readings that count when its own source speaks, first another one, or all do."""
        asked = self.trace.readings.asked.values()
        speakers = [] if alle else [one for one in (eerst, self.bron) if one]
        return spreekt(asked, chosen, *speakers)

    def schema(self, *, alleen: bool = False) -> dict[str, Any]:
        """The calculation for a form or another program: all that any version asks and gives.

        What this version says comes first, then the oldest: a later one changes no order here.
        ``alleen``: nothing of the other ones, as of a day that is given.
        """
        others = () if alleen else self.versies
        each = [self, *(one for one in others if one is not self)]
        asked = {name: one for rule in each for name, one in rule.trace.facts.asked.items()}
        given = [one for rule in each for one in rule.trace.outcome.of(Resultaat)]
        conflicts = dict.fromkeys(name for rule in each for name in rule.conflicten)
        return {
            "naam": self.naam,
            "titel": self.titel,
            "kamer": self.kamer,
            "bepalingen": list(self.bepalingen),
            "feiten": [one.schema() for one in in_order(self.trace.outcome, asked)],
            "onderdelen": [self._sourced(one) for one in sections(self.trace.outcome, asked)],
            "resultaten": list({one.naam: _result_schema(one) for one in given}.values()),
            "conflicten": [self.conflict_schema(name) for name in conflicts],
        }

    def _sourced(self, part: dict[str, Any]) -> dict[str, Any]:
        return part | self.wetboek.vindplaatsen.als_dict(part["bron"])

    def conflict_schema(self, name: str) -> dict[str, Any]:
        """A conflict with its readings, to choose from."""
        conflict = self.wetboek.conflicten[name]
        readings = [{"naam": n, "tekst": t} for n, t in conflict.lezingen.items()]
        return {"id": name, "titel": conflict.titel, "lezingen": readings}


def _cited(outcome: Uitkomst) -> set[str]:
    """The places that the parts of an outcome cite, without its notes."""
    parts = (part for part in outcome.delen if not isinstance(part, Kanttekening))
    return {part.bron for part in parts if part.bron}


def _result_schema(result: Resultaat) -> dict[str, Any]:
    return {"naam": result.naam, "label": result.opschrift, "eenheid": result.eenheid}
