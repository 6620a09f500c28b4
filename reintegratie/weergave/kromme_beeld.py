"""The picture of a curve: axes, lines, letters, and where the given value lies."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from .bouw import Html, el
from .schaal import kort, procent, ronde_stappen

LETTERS = "ABCDE"  # more lines than these cannot be told apart
TOP, HEIGHT = Decimal("0.1"), Decimal("0.78")
LAST_LABEL = Decimal("0.85")  # past this part of the width a label would not fit


class Assen:
    """The two scales of a curve, from 0 to 1."""

    def __init__(self, curve: dict):
        self.curve = curve
        self.values = [Decimal(one["waarde"]) for one in curve["waarden"]]
        self.lines = [
            [one["waarde"] and Decimal(one["waarde"]) for one in line["punten"]]
            for line in curve["lijnen"][: len(LETTERS)]
        ]
        known = [one for line in self.lines for one in line if one is not None]
        self.hoogten = ronde_stappen(min(*known, Decimal(0)), max(known))
        self.breedten = [
            one
            for one in ronde_stappen(self.values[0], self.values[-1])
            if self.values[0] <= one <= self.values[-1]
        ]

    def x(self, value: Decimal) -> Decimal:
        """The place of a value of the fact, from the left."""
        return (value - self.values[0]) / ((self.values[-1] - self.values[0]) or 1)

    def y(self, value: Decimal) -> Decimal:
        """The place of a value of the result, from the top of the lines."""
        low, high = self.hoogten[0], self.hoogten[-1]
        return (high - value) / (high - low)


def picture(curve: dict) -> Html:
    """The whole picture, for eyes only."""
    axes = Assen(curve)
    return el(
        "svg",
        _grid(axes),
        _here(axes),
        _lines(axes),
        _labels(axes),
        _letters(axes),
        class_="ri-kromme",
        aria_hidden="true",
        focusable="false",
    )


def _grid(axes: Assen) -> list[Html]:
    places = [procent(TOP + axes.y(one) * HEIGHT) for one in axes.hoogten]
    return [
        el("line", x1="0%", x2="100%", y1=place, y2=place, class_="ri-raster") for place in places
    ]


def _labels(axes: Assen) -> list[Html]:
    """The values above the lines of the grid, and below the picture."""
    up, along = axes.curve["resultaat"]["eenheid"], axes.curve["feit"]["eenheid"]
    return [
        *(
            el("text", kort(one, up), x="0%", y=procent(TOP + axes.y(one) * HEIGHT), dy="-.3em")
            for one in axes.hoogten
        ),
        *(
            el("text", kort(one, along), x=procent(axes.x(one)), y="100%", dy="-.4em")
            for one in axes.breedten
            if axes.x(one) <= LAST_LABEL
        ),
    ]


def _here(axes: Assen) -> Html | None:
    if axes.curve["hier"] is None:
        return None
    place = procent(axes.x(axes.values[axes.curve["hier"]]))
    return el(
        "line", x1=place, x2=place, y1=procent(TOP), y2=procent(TOP + HEIGHT), class_="ri-hier"
    )


def _lines(axes: Assen) -> Html:
    """The lines in a picture within the picture: stretched, with strokes that are not."""
    drawn = [
        el("polyline", points=" ".join(run), class_=f"ri-lijn ri-lijn-{letter}")
        for letter, line in zip(LETTERS, axes.lines, strict=False)
        for run in _runs(axes, line)
    ]
    return el(
        "svg",
        drawn,
        x="0%",
        y=procent(TOP),
        width="100%",
        height=procent(HEIGHT),
        viewBox="0 0 100 100",
        preserveAspectRatio="none",
        class_="ri-lijnen",
    )


def _runs(axes: Assen, line: list[Decimal | None]) -> Iterator[list[str]]:
    """The points of a line, cut where it has no value."""
    run: list[str] = []
    for value, height in zip(axes.values, line, strict=True):
        if height is not None:
            run.append(f"{axes.x(value) * 100:.2f},{axes.y(height) * 100:.2f}")
        elif run:
            yield run
            run = []
    if run:
        yield run


def _letters(axes: Assen) -> list[Html]:
    """The letter of each line, each at another width; one line needs none."""
    if len(axes.lines) == 1:
        return []
    marks = []
    for number, (letter, line) in enumerate(zip(LETTERS, axes.lines, strict=False), start=1):
        point = len(line) * number // (len(axes.lines) + 1)
        if line[point] is not None:
            x = procent(axes.x(axes.values[point]))
            y = procent(TOP + axes.y(line[point]) * HEIGHT)
            marks += [
                el("circle", cx=x, cy=y, r=".75em"),
                el("text", letter, x=x, y=y, class_="ri-letter"),
            ]
    return marks
