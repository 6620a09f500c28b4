"""The drawings of an answer as plain data, each with the words that say the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import phrases
from .absent import absent
from .assess import Value
from .drawings import Balk, Balken, Beslisboom, Knoop, Stapel, Tekening, Tijdlijn
from .format import plain, show
from .periods import Periode
from .possibilities import Further
from .readings import Choice, named, that_matter
from .rules import Regel
from .solution import Solution
from .stacked import stack
from .values import Scalar, as_scalar


def drawings(answer: Solution, further: Further) -> list[dict[str, Any]]:
    """Every drawing but the curves; where readings draw it differently, one for each way.

    A stack is one drawing over all readings. ``further`` answers when facts are given too.
    """
    return [
        {**heading(answer.regel, part), "lezingen": readings, **shape}
        for part in answer.outcome.of((*PICTURES, Stapel))
        for readings, shape in _shapes(part, answer, further)
    ]


def _shapes(part: Tekening, answer: Solution, further: Further) -> list[tuple[Any, Any]]:
    if isinstance(part, Stapel):
        drawn = stack(part, answer, further)
        return [([], drawn)] if drawn else []
    picture, rule = PICTURES[type(part)], answer.regel
    return ways(rule, [(one.choice, picture(part, rule, one.value)) for one in answer.worlds])


def heading(rule: Regel, drawing: Tekening) -> dict[str, Any]:
    """Kind, title and source of a drawing."""
    place = rule.wetboek.vindplaatsen.als_dict(drawing.bron)
    return {"soort": type(drawing).__name__.lower(), "titel": drawing.titel, **place}


def ways(rule: Regel, seen: list[tuple[Choice, Any]]) -> list[tuple[list[dict[str, Any]], Any]]:
    """What readings lead to, each different thing once, with the readings that lead there.

    No reading is named where all lead to the same.
    """
    matter = that_matter(seen)
    found: list[tuple[list[Choice], Any]] = []
    for choice, thing in seen:
        mattering = {name: choice[name] for name in matter if name in choice}
        choices = next((known for known, other in found if other == thing), None)
        if choices is None:
            found.append(([mattering], thing))
        elif mattering not in choices:
            choices.append(mattering)
    if len(found) == 1:
        return [([], found[0][1])]
    conflicts = rule.wetboek.conflicten
    return [([named(conflicts, one) for one in choices], thing) for choices, thing in found]


def _timeline(drawing: Tijdlijn, rule: Regel, value: Value) -> dict[str, Any]:
    bars = [one for one in drawing.balken if value(one.als).value is not False]
    return {"balken": [_row(one, rule, value) for one in bars]}


def _row(bar: Balk | Balken, rule: Regel, value: Value) -> dict[str, Any]:
    periods = _periods(bar, value)
    missing = value(bar.als).missing | periods.missing
    drawn = [] if missing else [one for one in periods.value if one.van <= one.tot]
    said = "; ".join(map(_said, drawn)) or phrases.NONE
    return {
        "label": bar.label,
        "perioden": [{"van": plain(one.van), "tot": plain(one.tot)} for one in drawn],
        "tekst": absent(rule, missing) if missing else said,
    }


def _periods(bar: Balk | Balken, value: Value) -> Scalar:
    if isinstance(bar, Balken):
        return value(bar.perioden)
    first, last = value(bar.van), value(bar.tot)
    return as_scalar(first.apply(lambda van, tot: (Periode(van, tot),), last))


def _said(one: Periode) -> str:
    return (
        show(one.van)
        if one.van == one.tot
        else phrases.UP_TO.format(van=show(one.van), tot=show(one.tot))
    )


def _tree(drawing: Beslisboom, rule: Regel, value: Value) -> dict[str, Any]:
    return {"boom": _branch(drawing.knoop, True, rule, value)}


def _branch(node: Knoop | str, taken: bool, rule: Regel, value: Value) -> dict[str, Any]:
    """A question with both its answers, or an end. Off the path no question is answered."""
    if isinstance(node, str):
        return {"tekst": node, "op_pad": taken}
    condition = value(node.voorwaarde)
    said = {True: phrases.YES, False: phrases.NO, None: absent(rule, condition.missing)}
    return {
        "vraag": node.vraag,
        "op_pad": taken,
        "antwoord": said[condition.value] if taken else None,
        "ja": _branch(node.ja, taken and condition.value is True, rule, value),
        "nee": _branch(node.nee, taken and condition.value is False, rule, value),
    }


Picture = Callable[[Any, Regel, Value], dict[str, Any]]  # of a drawing under one reading
PICTURES: dict[type[Tekening], Picture] = {
    Tijdlijn: _timeline,
    Beslisboom: _tree,
}
