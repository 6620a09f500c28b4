"""The steps of an answer: each requirement or value, what was found, and its source."""

from __future__ import annotations

from . import opschriften as op
from .bouw import Html, el, samen
from .stapregels import op_de_dag, verteld
from .verwijzingen import bron
from .woorden import EISEN, GRADEN


def stappen(steps: list[dict], root: str | None) -> Html | None:
    """The list of steps; None when there are none."""
    told = [_step(step, root) for step in verteld(steps)]
    return el("ol", told, class_="ri-stappen") if told else None


def _step(step: dict, root: str | None) -> Html:
    return el(
        "li",
        el("p", el("mark", op.DECISIVE), class_="ri-doorslag") if step.get("doorslag") else None,
        el("p", _verdict(step), class_="ri-stap"),
        _found(step["gevonden"]),
        _figures(step, root),
        bron(step, root),
        data_waarde=step["waarde"] if step["soort"] == "eis" else None,
    )


def _verdict(step: dict) -> Html:
    if step["soort"] != "eis":
        return samen(step["tekst"], ": ", el("strong", step["weergave"]))
    sign, word = EISEN[step["waarde"]]
    return samen(
        el("span", sign, class_="ri-teken", aria_hidden="true"),
        " ",
        step["tekst"],
        ": ",
        el("strong", word),
    )


def _found(facts: list[dict]) -> Html | None:
    if not facts:
        return None
    values = [samen(fact["label"], ": ", el("b", fact["weergave"])) for fact in facts]
    return el("p", op.FILLED_IN, _joined(values), class_="ri-gevonden")


def _joined(parts: list[Html]) -> Html:
    return samen(*(samen("; " if place else "", part) for place, part in enumerate(parts)))


def _figures(step: dict, root: str | None) -> Html | None:
    figures = [_figure(one, step["bron"], root) for one in step["parameters"]]
    return el("ul", figures, class_="ri-cijfers") if figures else None


def _figure(figure: dict, here: str, root: str | None) -> Html:
    """A figure with its grade, and its source where that is not the source of the step."""
    said = samen(op_de_dag(figure), ": ", el("b", figure["weergave"]))
    grade = GRADEN[figure["graad"]]
    if figure["bron"] == here:
        return el("li", said, f" ({grade})")
    return el("li", said, ". ", bron(figure, root, grade))
