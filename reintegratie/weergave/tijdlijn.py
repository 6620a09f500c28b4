"""A timeline: for each bar its words, and below them the bar on one scale of days.

The pictures repeat the words and are hidden from a screen reader.
"""

from __future__ import annotations

from datetime import date

from . import opschriften as op
from .bouw import Html, el, samen
from .getallen import datum
from .schaal import Dagen, korte_maanden, procent

NARROW = 0.01  # a bar is never thinner, so that one day in years can be seen
LETTER = 0.03  # the part of a narrow picture that a letter of a label takes


def beeld(drawing: dict, peildatum: str) -> Html:
    """The rows of a timeline, with the peildatum where it lies between them."""
    periods = [one for bar in drawing["balken"] for one in bar["perioden"]]
    scale, today = Dagen(periods) if periods else None, date.fromisoformat(peildatum)
    rows = [el("li", _words(bar), _strip(bar, scale, today)) for bar in drawing["balken"]]
    return samen(
        el("ul", rows, class_="ri-balken"),
        _axis(scale) if scale else None,
        el("p", op.DASHED.format(dag=datum(peildatum)), class_="ri-hint")
        if scale and scale.bevat(today)
        else None,
    )


def regels(drawing: dict) -> list[str]:
    """The same in words."""
    return [f"{bar['label']}: {bar['tekst']}" for bar in drawing["balken"]]


def _words(bar: dict) -> Html:
    return el("p", bar["label"], ": ", el("b", bar["tekst"]))


def _strip(bar: dict, scale: Dagen | None, today: date) -> Html | None:
    if scale is None or not bar["perioden"]:
        return None
    days = [_line(day, scale, "ri-raster") for day in scale.maanden()]
    bars = [
        _bar(date.fromisoformat(one["van"]), date.fromisoformat(one["tot"]), scale)
        for one in bar["perioden"]
    ]
    here = _line(today, scale, "ri-hier") if scale.bevat(today) else None
    return el("svg", days, bars, here, class_="ri-strip", aria_hidden="true", focusable="false")


def _bar(first: date, last: date, scale: Dagen) -> Html:
    end = Dagen([{"van": str(last), "tot": str(last)}]).end
    width = max(scale.deel(end) - scale.deel(first), NARROW)
    return el(
        "rect",
        x=procent(min(scale.deel(first), 1 - width)),
        width=procent(width),
        y="15%",
        height="70%",
        class_="ri-balk",
    )


def _line(day: date, scale: Dagen, kind: str) -> Html:
    place = procent(scale.deel(day))
    return el("line", x1=place, x2=place, y1="0%", y2="100%", class_=kind)


def _axis(scale: Dagen) -> Html:
    days = scale.maanden()
    labels = [
        el("text", word, x=procent(scale.deel(day)), y="1em")
        for day, word in zip(days, korte_maanden(days), strict=True)
        if scale.deel(day) + LETTER * len(word) <= 1
    ]
    return el("svg", labels, class_="ri-as", aria_hidden="true", focusable="false")
