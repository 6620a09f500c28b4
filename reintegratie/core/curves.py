"""A curve: one result of a rule against one fact, found by asking the same rule again.

It is computed apart from the answer, since it takes as many answers as the line has points.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from .absent import absent
from .concepts import Begrip
from .drawings import Kromme
from .explain import result
from .format import plain, show
from .graph import graph_of
from .outcome import Resultaat
from .pictured import heading, ways
from .possibilities import Further
from .readings import Choice
from .rounding import CENT, round_half_up
from .rules import Regel
from .solution import Solution
from .values import NO_NAMES, Scalar

Point = list[tuple[Choice, dict[str, Any]]]  # what each combination of readings gives at one value
STEPS = 10
NICE = (1, 2, 5)
DIGITS = {"geheel": Decimal(1)}


def curves(answer: Solution, further: Further) -> list[dict[str, Any]]:
    """Every curve of the rule as plain data. ``further`` answers when a fact is given too."""
    return [_curve(drawing, answer, further) for drawing in answer.outcome.of(Kromme)]


def _curve(drawing: Kromme, answer: Solution, further: Further) -> dict[str, Any]:
    rule = answer.regel
    ends = [world.value(end) for world in answer.worlds for end in (drawing.van, drawing.tot)]
    bends = [world.value(one) for world in answer.worlds for one in drawing.ook]
    concept = rule.wetboek.begrippen[drawing.feit]
    here = answer.known.facts.get(concept.naam)
    places = _places(ends, bends, concept, here)
    asked = [further({concept.naam: place}) for place in places]
    results = graph_of(rule).outcome.of(Resultaat)
    described = {part.naam: part for part in results}[drawing.resultaat]
    reason = _no_line(drawing, ends, asked, rule)
    lines = [] if reason else ways(rule, _lines([_point(one, described) for one in asked]))
    return {
        **heading(rule, drawing),
        "feit": _named(concept.naam, concept.label, concept.eenheid),
        "resultaat": _named(described.naam, described.opschrift, described.eenheid),
        "waarden": [_place(place, concept) for place in places],
        "hier": places.index(here) if here in places else None,
        "lijnen": [{"lezingen": readings, "punten": points} for readings, points in lines],
        "tekst": reason,
    }


def _named(name: str, label: str, unit: str | None) -> dict[str, Any]:
    return {"naam": name, "label": label, "eenheid": unit}


def _places(ends: list[Scalar], bends: list[Scalar], concept: Begrip, here: Any) -> list[Any]:
    """The values of the fact, ascending: the ends, round values between them, bends, its own."""
    if any(end.missing for end in ends):
        return []
    digits = DIGITS.get(concept.type, CENT)
    first, last = (round_half_up(pick(e.value for e in ends), digits) for pick in (min, max))
    step = max(_step(last - first), digits)
    found = [round_half_up(one.value, digits) for one in bends if one.known]
    found += [step * number for number in range(int(first // step), int(last // step) + 1)]
    found += [] if here is None else [here]
    between = {one for one in found if first < one < last}
    return [concept.lees(one) for one in sorted({first, last} | between)]


def _step(span: Decimal) -> Decimal:
    """The smallest round step that needs no more than ``STEPS`` of them."""
    rough = Decimal(span) / STEPS
    power = Decimal(10) ** rough.adjusted()
    return next(power * nice for nice in (*NICE, 10) if power * nice >= rough)


def _place(value: Any, concept: Begrip) -> dict[str, Any]:
    return {"waarde": plain(value, concept.eenheid), "tekst": show(value, concept.eenheid)}


def _point(answer: Solution, part: Resultaat) -> Point:
    return [
        (world.choice, _described(part, world.assessment.results[part.naam]))
        for world in answer.worlds
    ]


def _described(part: Resultaat, found: Any) -> dict[str, Any]:
    said = result(part, found)
    return {"waarde": said["waarde"], "tekst": said["tekst"]}


def _lines(points: list[Point]) -> list[tuple[Choice, list[dict[str, Any]]]]:
    """A line for each combination of readings that some point asks."""
    choices: list[Choice] = []
    for choice in (choice for point in points for choice, _ in point):
        if choice not in choices:
            choices.append(choice)
    whole = [one for one in choices if not any(one.items() < other.items() for other in choices)]
    return [(choice, [_under(choice, point) for point in points]) for choice in whole]


def _under(choice: Choice, point: Point) -> dict[str, Any]:
    """What a point gives under a choice: the readings that it does not ask make no difference."""
    return next(
        said
        for asked, said in point
        if all(choice.get(name, reading) == reading for name, reading in asked.items())
    )


def _no_line(drawing: Kromme, ends: list[Scalar], asked: list[Solution], rule: Regel) -> str | None:
    """Why there is no line: an end is unknown, or the result has no value at any point."""
    if not asked:
        return absent(rule, NO_NAMES.union(*(end.missing for end in ends)))
    found = [world.assessment.results[drawing.resultaat] for one in asked for world in one.worlds]
    if any(one.reason is None for one in found):
        return None
    missing = NO_NAMES.union(*(one.missing for one in found))
    return absent(rule, missing) if missing else found[0].reason
