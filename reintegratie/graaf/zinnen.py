"""What a node says, in words: «leeftijd» is minstens de leeftijdsgrens (27 jaar).

What is too long for one line gets a number, and is written out below: see ``artikel``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from reintegratie.core.derived import shown_figure
from reintegratie.core.format import show
from reintegratie.core.graph import Graph
from reintegratie.core.rounding import CENT

BLOCKS = frozenset({"en", "of", "kies", "lezing", "bekend_of"})
COMPARED = {
    "==": ("is", "is"),
    "!=": ("is niet", "is niet"),
    "<": ("is minder dan", "is eerder dan"),
    "<=": ("is hoogstens", "is niet later dan"),
    ">=": ("is minstens", "is niet eerder dan"),
    ">": ("is meer dan", "is later dan"),
}
OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">=": "<", ">": "<="}
SUMS = {"+": "plus", "-": "min", "*": "keer", "/": "gedeeld door"}
SENTENCES = {
    "//": "hoe vaak {1} geheel past in {0}",
    "plus_dagen": "{0} plus {1}",
    "plus_weken": "{0} plus {1}",
    "plus_maanden": "{0} plus {1}",
    "plus_jaren": "{0} plus {1}",
    "laatste_dag": "de laatste dag van een periode vanaf {0} van {1}",
    "dagen_tussen": "de dagen van {0} tot {1}",
    "hele_maanden_tussen": "de hele maanden van {0} tot {1}",
    "hele_jaren_tussen": "de hele jaren van {0} tot {1}",
    "eerste_dag_van_jaar": "1 januari van het jaar van {0}",
    "jaar": "het jaar van {0}",
    "eerste_gebruik": "de eerste dag van {0}, of anders {1}",
    "venster_na_gebruik": "het begin op {1} van de periode na gebruik in {0} van {2}",
    "aansluitend_venster": "het begin op {1} van de periodes vanaf {0} van {2}",
    "vensters_voorbij": "hoeveel periodes van {2} er voorbij zijn van {0} tot {1}",
    "kalendermaanden_binnen": "de kalendermaanden uit {0}, van {1} tot en met {2}",
    "maanden_op_datum_binnen": "de maanden uit {0}, van {1} tot en met {2}",
}
COUNTED = {
    "plus_dagen": "dagen",
    "plus_weken": "weken",
    "plus_maanden": "maanden",
    "plus_jaren": "jaar",
    "laatste_dag": "maanden",
    "venster_na_gebruik": "maanden",
    "aansluitend_venster": "maanden",
    "vensters_voorbij": "maanden",
}  # in what their last part counts
DATED = frozenset(name for name in SENTENCES if name.startswith(("plus_", "laatste_", "eerste_")))


class Zinnen:
    """The words of the nodes of one graph; figures are those of a day.

    ``elsewhere`` says how to name what is written out elsewhere; None for what is not.
    """

    def __init__(self, graph: Graph, day: date, elsewhere: Callable[[int], str | None]):
        self.graph, self.day, self.elsewhere = graph, day, elsewhere

    def zin(self, place: int, inner: bool = False) -> str:
        """One node on one line; ``inner`` where it stands within another."""
        return self.elsewhere(place) or self.voluit(place, inner)

    def voluit(self, place: int, inner: bool = False) -> str:
        """The same, itself written out."""
        op, args, detail = self.graph.nodes[place]
        if op in LEAVES:
            return LEAVES[op](self, args, detail)
        if op == "niet":
            return self._opposite(args[0])
        if op in COMPARED:
            return self._compared(op, *args)
        said = self._calculated(op, args, detail)
        return f"({said})" if inner and op in SUMS else said

    def _calculated(self, op: str, args: tuple[int, ...], detail: Any) -> str:
        if op in SUMS:
            left, right = (self.zin(arg, inner=True) for arg in args)
            return f"{left} {SUMS[op]} {right}"
        if op in ("kleinste", "grootste"):
            parts = [self.zin(arg, inner=True) for arg in self._same(op, args)]
            return f"de {op} van {', '.join(parts[:-1])} en {parts[-1]}"
        if op == "afgerond":
            step = self.graph.nodes[args[1]].detail.value
            on = "de cent" if step == CENT else "een heel getal"
            return f"{self.zin(args[0], inner=True)} (afgerond op {on})"
        parts = [self.zin(arg, inner=True) for arg in args]
        if op in COUNTED:
            parts[-1] = self._count(args[-1], COUNTED[op])
        return SENTENCES[op].format(*parts).replace("plus -", "min ")

    def _count(self, place: int, unit: str) -> str:
        """How many days, weeks, months or years: a figure says that already."""
        op, _, detail = self.graph.nodes[place]
        if op == "vast":
            return show(detail.value, unit)
        said = self.zin(place, inner=True)
        if op == "cijfer" and self.graph.figures[detail].eenheid == unit:
            return said
        return f"{said} {unit}"

    def _same(self, op: str, args: tuple[int, ...]) -> list[int]:
        """The parts of a smallest of a smallest, as one list."""
        return [
            part
            for arg in args
            for part in (
                self._same(op, self.graph.nodes[arg].args)
                if self.graph.nodes[arg].op == op
                else [arg]
            )
        ]

    def _compared(self, op: str, left: int, right: int) -> str:
        words = COMPARED[op][self._is_day(left) or self._is_day(right)]
        return f"{self.zin(left, inner=True)} {words} {self._choice(left, right)}"

    def _choice(self, left: int, right: int) -> str:
        """A choice by its text, as the question shows it."""
        fact, constant = self.graph.nodes[left], self.graph.nodes[right]
        if fact.op == "feit" and constant.op == "vast":
            choices = self.graph.facts[fact.detail].keuzes
            return f"«{choices[constant.detail.value]}»" if choices else self.zin(right)
        return self.zin(right, inner=True)

    def _opposite(self, place: int) -> str:
        op, args, detail = self.graph.nodes[place]
        if op in OPPOSITE:
            return self._compared(OPPOSITE[op], *args)
        if op == "een_van":
            return _one_of(self, args, detail, "geen van")
        return f"niet: {self.zin(place)}"

    def _is_day(self, place: int) -> bool:
        op, _, detail = self.graph.nodes[place]
        if op == "feit":
            return self.graph.facts[detail].type == "datum"
        return op == "peildatum" or op in DATED or (op == "vast" and detail.kind == "datum")

    def cijfer(self, name: str, moment: int, keys: tuple[int, ...] = ()) -> str:
        """A figure with its value on the day, where one value says it."""
        figure = self.graph.figures[name]
        said = figure.omschrijving
        if said[1:2].islower():  # not AOW
            said = said[0].lower() + said[1:]
        if keys:
            return f"{said} bij {' en '.join(self.zin(key, inner=True) for key in keys)}"
        if self.graph.nodes[moment].op != "peildatum":
            return f"{said} op {self.zin(moment)}"
        return f"{said} ({self._value(name)})"

    def _value(self, name: str) -> str:
        figure = self.graph.figures[name]
        value = figure.op(self.day)
        if value:
            return shown_figure(figure, value)
        return (
            "geen bron geeft dit cijfer" if figure.ontbreekt else f"geen cijfer op {show(self.day)}"
        )


def _fact(said: Zinnen, args: Any, detail: str) -> str:
    return f"«{said.graph.facts[detail].label}»"


def _day(said: Zinnen, args: Any, detail: None) -> str:
    return "de peildatum"


def _constant(said: Zinnen, args: Any, detail: Any) -> str:
    return show(detail.value)


def _figure(said: Zinnen, args: tuple[int, ...], detail: str) -> str:
    return said.cijfer(detail, args[0])


def _look_up(said: Zinnen, args: tuple[int, ...], detail: str) -> str:
    return said.cijfer(detail, args[0], args[1:])


def _one_of(
    said: Zinnen, args: tuple[int, ...], detail: tuple[str, ...], words: str = "een van"
) -> str:
    node = said.graph.nodes[args[0]]
    choices = said.graph.facts[node.detail].keuzes if node.op == "feit" else {}
    names = ", ".join(f"«{choices.get(one, one)}»" for one in detail)
    return f"{said.zin(args[0])} is {words} {names}"


LEAVES: dict[str, Callable[[Zinnen, Any, Any], str]] = {
    "feit": _fact,
    "peildatum": _day,
    "vast": _constant,
    "cijfer": _figure,
    "tabel": _figure,
    "opzoeken": _look_up,
    "een_van": _one_of,
}
