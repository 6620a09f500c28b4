"""A number in a sentence beside what holds it on each day: the texts, and the figures of rules.

One that is held on some of these days and on others not is what was, or what is to come. A sentence
that says since when («sinds 2030») may name both.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from reintegratie.core import cited
from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.parameters import Parameter
from reintegratie.core.rules import Regel

from .gronden import een, figures, in_zin, of_text, values

STALE = "vanaf {dag} klopt «{getal}» niet meer in «{zin}»: zeg het anders, of dat dit dan eindigt"
TOO_SOON = "«{getal}» in «{zin}» klopt pas vanaf {dag}: zeg het anders, of «vanaf»"
YEAR = 12  # months
Held = dict[Hashable, set[Any]]  # the numbers of a day: of the places, and of each figure
Getal = tuple[str, Any]  # what stands there, and its value


def achterhaald(
    sentences: Iterable[str],
    by_day: Iterable[tuple[date, Held]],
    getallen: Callable[[str], Iterable[Getal]] = in_zin,
) -> Iterator[str]:
    """Of each number in these sentences what is wrong; of none ``by_day`` is not looked at."""
    told = dict.fromkeys((one, text) for text in sentences for one in getallen(text))
    days = [*by_day] if told else []
    for (said, number), text in told:
        for day, wrong in _wrong(days, number):
            if not _says(text, day):
                yield wrong.format(dag=show(day), getal=said, zin=text)


def dagen(law: Wetboek, rules: Iterable[Regel]) -> list[date]:
    """The days on which a number beside a sentence about these rules may change."""
    asked = [figure for rule in rules for version in rule.versies for figure in _figures(version)]
    return sorted({*cited.days(law), *(one.vanaf for _, figure in asked for one in figure.waarden)})


def gehouden(rules: Iterable[Regel], day: date) -> Held:
    """The numbers of the figures of these rules on a day."""
    asked = (found for rule in rules for found in _figures(rule.op(day)))
    return {key: set(_numbers(figure, day)) for key, figure in asked if figure.op(day)}


def _numbers(figure: Parameter, day: date) -> Iterator[Any]:
    """Those of a figure; of one also with its unit."""
    value = figure.op(day)
    if value:
        yield from values(value.waarde)
        yield from [een(figure.eenheid)] if figure.eenheid and value.waarde == 1 else ()


def van_teksten(law: Wetboek, rules: Iterable[Regel], day: date) -> Held:
    """The numbers of the texts that each of these rules follows on a day."""
    return {rule.naam: set(of_text(law, rule.op(day).bepalingen)) for rule in rules}


def _figures(rule: Regel) -> list[tuple[tuple[str, str], Parameter]]:
    """Each figure that a version of a rule asks, by its room and name."""
    return [((room, name), one) for (room, name, _), one in rule.trace.parameters.items()]


def _says(text: str, day: date) -> bool:
    """Whether a sentence names that day, or its year."""
    named = {number for _, number in figures(text)}
    return not named.isdisjoint({*values(day)})


def _wrong(by_day: list[tuple[date, Held]], number: Any) -> Iterator[tuple[date, str]]:
    """Each day on which what holds a number begins or ends to say so."""
    for (_, before), (day, held) in pairwise(by_day):
        if _other(number, before, held):
            yield day, STALE
        if _other(number, held, before):
            yield day, TOO_SOON


def _other(number: Any, held: Held, beside: Held) -> bool:
    """Whether a number is held, and what holds it says another one beside that, as all does."""
    behind = {key for key, numbers in held.items() if _among(number, numbers)}
    said = any(_among(number, numbers) for numbers in beside.values())
    return not said and not behind.isdisjoint(beside)


def _among(number: Any, numbers: set[Any]) -> bool:
    """Whether a number is there, in months or in years."""
    if number == een("jaar") and YEAR in numbers:
        return True
    months = isinstance(number, Decimal) and not numbers.isdisjoint((number * YEAR, number / YEAR))
    return months or number in numbers
