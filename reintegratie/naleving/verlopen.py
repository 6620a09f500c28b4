"""A sentence of a register keeps to the law of its days: no number in it is one of before a change.

Beside a sentence stand numbers: those of the text at its places, and at a claim the figures of its
calculations. A number that is one of these on some of its days, and on others not, is what was or
what is to come. What stands in the formula of a claim is left to the prover.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from reintegratie.core import cited
from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.parameters import Parameter
from reintegratie.core.rules import Regel

from .fout import Bevinding
from .gronden import figures, of_text, values
from .vermeldingen import Vermelding, vermeldingen

STALE = "vanaf {dag} klopt «{getal}» niet meer in «{zin}»: zeg het anders, of dat dit dan eindigt"
TOO_SOON = "«{getal}» in «{zin}» klopt pas vanaf {dag}: zeg het anders, of «vanaf»"
FORMULAS = ("als", "dan", "waarde", "bij", "samen", "hetzelfde")
YEAR = 12  # months
Held = dict[Hashable, set[Any]]  # the numbers of a day: of the places, and of each figure


def verlopen(law: Wetboek) -> Iterator[Bevinding]:
    """Each number in a sentence that a later text or figure made untrue."""
    for one in vermeldingen(law):
        told = {said: text for text in _sentences(one) for said in _open(one, text)}
        by_day = [*_by_day(law, one)] if told else []
        for (said, number), text in told.items():
            for day, wrong in _wrong(by_day, number):
                told_so = wrong.format(dag=show(day), getal=said, zin=text)
                yield Bevinding(one.bestand, one.regel, told_so)


def _sentences(one: Vermelding) -> Iterator[str]:
    """What a table tells a reader, and no formula."""
    for key, text in one.rij.items():
        if isinstance(text, str) and key not in FORMULAS:
            yield text


def _open(one: Vermelding, text: str) -> Iterator[tuple[str, Any]]:
    """Each number of a sentence that does not stand in a formula beside it."""
    proven = {Decimal(one) for one in re.findall(r"\d+(?:\.\d+)?", _formulas(one))}
    return ((said, number) for said, number in figures(text) if number not in proven)


def _formulas(one: Vermelding) -> str:
    return " ".join(str(one.rij.get(key, "")) for key in FORMULAS)


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
    months = isinstance(number, Decimal) and not numbers.isdisjoint((number * YEAR, number / YEAR))
    return months or number in numbers


def _by_day(law: Wetboek, one: Vermelding) -> Iterator[tuple[date, Held]]:
    """The numbers beside a table on each day of its own on which one of them may change."""
    words = set(re.findall(r"\w+", _formulas(one)))
    rules = [rule for name, rule in law.regelingen.items() if name in words]
    asked = [figure for rule in rules for version in rule.versies for figure in _figures(version)]
    starts = {value.vanaf for _, figure in asked for value in figure.waarden}
    days = sorted({*cited.days(law), *starts, *([one.vanaf] if one.vanaf else [])})
    for day in days:
        if (one.vanaf or date.min) <= day <= one.tot_en_met:
            yield day, _held(law, one, rules, day)


def _held(law: Wetboek, one: Vermelding, rules: list[Regel], day: date) -> Held:
    here = cited.of_day(law, one.plaatsen, day)
    held: Held = {
        "tekst": set(of_text(law, [id for place in here for id in law.op_plek.get(place, ())]))
    }
    for key, figure in (found for rule in rules for found in _figures(rule.op(day))):
        if value := figure.op(day):
            held[key] = set(values(value.waarde))
    return held if here else {}


def _figures(rule: Regel) -> list[tuple[tuple[str, str], Parameter]]:
    """Each figure that a version of a rule asks, by its room and name."""
    return [((room, name), one) for (room, name, _), one in rule.trace.parameters.items()]
