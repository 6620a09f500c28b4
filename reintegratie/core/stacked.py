"""A stack of amounts as plain data: what each part comes to, what is not counted, and the total.

It stands once, over all readings that do not say no: each amount from its lowest to its highest.
What is not known is never a nought: it is not counted, and named. A number that has usual values
(``gangbaar``) is told for these, as in ``possibilities``.
"""

from __future__ import annotations

from itertools import islice
from typing import Any, NamedTuple

from . import phrases
from .absent import absent
from .assess import Found
from .concepts import Begrip
from .drawings import Stapel
from .graph import graph_of
from .outcome import NEE
from .possibilities import Further, each, few, named
from .shared import shared
from .solution import Solution, World
from .values import NO_NAMES, Names, Scalar, as_scalar


class Deel(NamedTuple):
    """A part of a stack, with what it comes to in each world."""

    label: str
    bron: str
    bedragen: list[Scalar]

    @property
    def missing(self) -> Names:
        """The names that some world lacks."""
        return NO_NAMES.union(*(one.missing for one in self.bedragen))

    @property
    def counts(self) -> bool:
        """Whether it is known, and something in some world."""
        return not self.missing and any(one.value != 0 for one in self.bedragen)


def stack(drawing: Stapel, answer: Solution, further: Further) -> dict[str, Any] | None:
    """The parts of a stack, those that are not counted yet, and the total; None where there is
    nothing to draw.
    """
    usual = _usual(_parts(drawing, _worlds(drawing, answer)), answer)
    each_answer = each(answer, further, usual) if usual else [answer]
    seen = [_worlds(drawing, one) for one in each_answer]
    parts = _parts(drawing, [world for worlds in seen for world in worlds])
    if not any(seen):
        return None
    return _described(drawing, parts, answer) | {"totaal": _total(drawing, parts, usual, seen)}


def _worlds(drawing: Stapel, answer: Solution) -> list[World]:
    """The worlds of an answer in which something is due; none of one that cannot be."""
    return [
        world
        for world in answer.worlds
        if not answer.zwijgt
        and world.assessment.oordeel != NEE
        and world.value(drawing.als).value is not False
    ]


def _parts(drawing: Stapel, worlds: list[World]) -> list[Deel]:
    return [
        Deel(label, place, [world.value(amount) for world in worlds])
        for label, amount, place in drawing.delen
    ]


def _usual(parts: list[Deel], answer: Solution) -> list[Begrip]:
    """The facts with usual values that are all that some parts lack, if they are few."""
    lacking = [one.missing for one in parts]
    names = {one.name for found in lacking if _have_usual(found, answer) for one in found}
    found = [one for name, one in graph_of(answer.regel).facts.items() if name in names]
    return found if few(found) else []


def _have_usual(names: Names, answer: Solution) -> bool:
    concepts = answer.regel.wetboek.begrippen
    return all(one.kind == "feit" and concepts[one.name].gangbaar for one in names)


def _described(drawing: Stapel, parts: list[Deel], answer: Solution) -> dict[str, Any]:
    unit = drawing.eenheid
    return {
        "delen": [_row(one, _counted(one, unit), answer) for one in parts if one.counts],
        "open": [_row(one, _open(one, answer), answer) for one in parts if one.missing],
        "eenheid": unit,
    }


def _row(part: Deel, said: dict[str, Any], answer: Solution) -> dict[str, Any]:
    place = answer.regel.wetboek.vindplaatsen.als_dict(part.bron)
    return {"label": part.label, **said, **place}


def _counted(part: Deel, unit: str) -> dict[str, Any]:
    """What a part comes to; of what is taken off, how much."""
    span = _span(part.bedragen, unit)
    if any(one.value > 0 for one in part.bedragen):
        return span
    off = _span([as_scalar(0 - one) for one in part.bedragen], unit)
    return span | {"tekst": phrases.TAKEN_OFF.format(bereik=off["tekst"])}


def _open(part: Deel, answer: Solution) -> dict[str, Any]:
    return {"tekst": absent(answer.regel, part.missing)}


def _total(
    drawing: Stapel, parts: list[Deel], usual: list[Begrip], seen: list[list[World]]
) -> dict[str, Any] | None:
    """What the parts come to together, from the lowest to the highest, and on what that depends."""
    counted = [one for one in parts if not one.missing]
    if not any(one.counts for one in counted) and len(counted) < len(parts):
        return None
    worlds = zip(*(one.bedragen for one in counted), strict=True)
    totals = [as_scalar(sum(amounts, start=Scalar(0))) for amounts in worlds]
    names = [named(one) for one in usual]
    if _readings_differ(totals, [len(worlds) for worlds in seen]):
        names.append(phrases.READING)
    span = _span(totals, drawing.eenheid)
    said = phrases.DEPENDS_ON.format(feiten=phrases.AND.join(names))
    return span | {"reden": None if span["laagste"] == span["hoogste"] else said}


def _readings_differ(totals: list[Scalar], sizes: list[int]) -> bool:
    """Whether the worlds of one answer differ; ``sizes`` tells how many each answer has."""
    left = iter(totals)
    return any(len({one.value for one in islice(left, size)}) > 1 for size in sizes)


def _span(amounts: list[Scalar], unit: str) -> dict[str, Any]:
    span = shared([Found(one.value) for one in amounts], unit)
    return {name: span[name] for name in ("laagste", "hoogste", "tekst")}
