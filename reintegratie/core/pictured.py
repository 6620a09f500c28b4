"""The drawings of an answer as plain data, each with the words that say the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import phrases
from .drawings import Balk, Balken, Beslisboom, Knoop, Stapel, Tekening, Tijdlijn
from .format import plain, show
from .periods import Periode
from .readings import Choice, named, that_matter
from .rules import Regel
from .solution import Solution
from .values import Names, Scalar, as_expression, as_scalar


def drawings(answer: Solution) -> list[dict[str, Any]]:
    """Every drawing but the curves; where readings draw it differently, one for each way."""
    drawn = (world.applied.outcome.of(tuple(PICTURES)) for world in answer.worlds)
    return [
        {**heading(answer.regel, parts[0]), "lezingen": readings, **shape}
        for parts in zip(*drawn, strict=True)
        for readings, shape in ways(
            answer.regel,
            [
                (world.choice, PICTURES[type(part)](part, answer))
                for part, world in zip(parts, answer.worlds, strict=True)
            ],
        )
    ]


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


def _timeline(drawing: Tijdlijn, answer: Solution) -> dict[str, Any]:
    rows = [_row(one, answer) for one in drawing.balken if as_scalar(one.als).value is not False]
    return {"balken": rows}


def _row(bar: Balk | Balken, answer: Solution) -> dict[str, Any]:
    periods = _periods(bar)
    missing = as_scalar(bar.als).missing | periods.missing
    drawn = [] if missing else [one for one in periods.value if one.van <= one.tot]
    said = "; ".join(map(_said, drawn)) or phrases.NONE
    return {
        "label": bar.label,
        "perioden": [{"van": plain(one.van), "tot": plain(one.tot)} for one in drawn],
        "tekst": absent(answer.regel, missing) if missing else said,
    }


def _periods(bar: Balk | Balken) -> Scalar:
    if isinstance(bar, Balken):
        return as_scalar(bar.perioden)
    return as_scalar(as_scalar(bar.van).apply(lambda van, tot: (Periode(van, tot),), bar.tot))


def _said(one: Periode) -> str:
    return (
        show(one.van)
        if one.van == one.tot
        else phrases.UP_TO.format(van=show(one.van), tot=show(one.tot))
    )


def absent(rule: Regel, missing: Names) -> str:
    """Why something is not known: the facts to ask, or a figure that no source gives."""
    concepts = rule.wetboek.begrippen
    labels = sorted(concepts[name.name].label for name in missing if name.kind == "feit")
    return phrases.ABSENT.format(feiten=", ".join(labels)) if labels else phrases.NO_SOURCE


def _tree(drawing: Beslisboom, answer: Solution) -> dict[str, Any]:
    return {"boom": _branch(drawing.knoop, True, answer)}


def _branch(node: Knoop | str, taken: bool, answer: Solution) -> dict[str, Any]:
    """A question with both its answers, or an end. Off the path no question is answered."""
    if isinstance(node, str):
        return {"tekst": node, "op_pad": taken}
    condition = as_scalar(node.voorwaarde)
    said = {True: phrases.YES, False: phrases.NO, None: absent(answer.regel, condition.missing)}
    return {
        "vraag": node.vraag,
        "op_pad": taken,
        "antwoord": said[condition.value] if taken else None,
        "ja": _branch(node.ja, taken and condition.value is True, answer),
        "nee": _branch(node.nee, taken and condition.value is False, answer),
    }


def _stack(drawing: Stapel, answer: Solution) -> dict[str, Any]:
    unit, total = drawing.eenheid, as_expression(0)
    for _, amount, _ in drawing.delen:
        total = total + amount
    return {
        "delen": [
            {
                "label": label,
                **_amount(amount, unit, answer),
                **answer.regel.wetboek.vindplaatsen.als_dict(place),
            }
            for label, amount, place in drawing.delen
            if as_scalar(amount).value != 0
        ],
        "totaal": _amount(total, unit, answer),
        "eenheid": unit,
    }


def _amount(amount: Any, unit: str, answer: Solution) -> dict[str, Any]:
    found = as_scalar(amount)
    if found.missing:
        return {"waarde": None, "tekst": absent(answer.regel, found.missing)}
    return {"waarde": plain(found.value, unit), "tekst": show(found.value, unit)}


Picture = Callable[[Any, Any], dict[str, Any]]  # of a drawing in an answer
PICTURES: dict[type[Tekening], Picture] = {
    Tijdlijn: _timeline,
    Beslisboom: _tree,
    Stapel: _stack,
}
