"""What the parts of an answer rest on: the facts and the figures that counted, and no others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import reduce
from operator import or_
from typing import Any, NamedTuple

from .assess import NIET_VAN_TOEPASSING, Assessment, Found
from .graph.carry import Carried
from .graph.counted import counted
from .graph.nodes import Node
from .outcome import Eis, Kanttekening, Resultaat, Stap
from .parameters import Parameter, Waarde

Rooms = Mapping[str, Mapping[str, Parameter]]
TOLD = (Eis, Stap, Resultaat)


class Used(NamedTuple):
    """A figure that counted: on which day it was looked up, and with which keys in a table."""

    name: str
    day: date
    keys: tuple[Any, ...]

    def found(self, rooms: Rooms) -> tuple[Parameter, Waarde]:
        """The figure, and its value on that day."""
        room, _, name = self.name.partition(".")
        parameter = rooms[room][name]
        value = parameter.op(self.day)
        assert value is not None, self
        return parameter, value


class Ground(NamedTuple):
    """The names of the facts, and the figures, in the order of the rule."""

    facts: tuple[str, ...] = ()
    figures: tuple[Used, ...] = ()

    def __or__(self, other: Ground) -> Ground:
        facts, figures = (*self.facts, *other.facts), (*self.figures, *other.figures)
        return Ground(tuple(dict.fromkeys(facts)), tuple(dict.fromkeys(figures)))


def grounds(worlds: Iterable[tuple[Carried, Assessment]]) -> list[Ground]:
    """What each requirement, step and result rests on, in the order of the law.

    Last stands what the modality and the notes rest on. Where worlds differ, what they rest on
    together.
    """
    found = [_grounds(*world) for world in worlds]
    return [reduce(or_, grounds) for grounds in zip(*found, strict=True)]


def _grounds(carried: Carried, assessment: Assessment) -> list[Ground]:
    outcome = assessment.outcome
    told = [_places(part, carried, assessment.results) for part in outcome.of(TOLD)]
    notes = [part.als.place for part in carried.graph.outcome.of(Kanttekening)]
    rest = [outcome.modaliteit.place, *notes]
    return [_ground(carried, places) for places in [*told, rest]]


def _places(part: Any, carried: Carried, results: dict[str, Found]) -> list[int]:
    """The values that say something here: where a result does not apply, why not."""
    if isinstance(part, Eis):
        return [part.voorwaarde.place]
    if isinstance(part, Stap):
        return [part.waarde.place]
    if results[part.naam].reason != NIET_VAN_TOEPASSING:
        return [part.als.place, part.waarde.place]
    own = carried.value(part.als).value is False
    return [part.als.place] if own else []  # else a requirement says it


def _ground(carried: Carried, places: list[int]) -> Ground:
    nodes = [carried.graph.nodes[place] for place in counted(carried, *places)]
    facts = tuple(node.detail for node in nodes if node.op == "feit")
    found = (_looked_up(carried, node) for node in nodes if node.op in ("cijfer", "opzoeken"))
    return Ground(facts, tuple(dict.fromkeys(one for one in found if one)))


def _looked_up(carried: Carried, node: Node) -> Used | None:
    """The figure, where there is one."""
    parts = [carried.values[place] for place in node.args]
    if not all(part.known for part in parts):
        return None
    day, *keys = (part.value for part in parts)
    found = carried.graph.figures[node.detail].cel(day, *keys)
    return None if found is None else Used(node.detail, day, tuple(keys))
