"""Because of which step an answer changes: the traces of two answers compared."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.core.answer import Antwoord
from reintegratie.core.derived import steps

from . import verwoording as op
from .cijfers import GRAAD

Stappen = dict[tuple, dict]


def oorzaken(voor: Antwoord | None, na: Antwoord | None) -> Iterator[str]:
    """A sentence for each requirement, reading, figure and step that changes, in that order.

    None is the answer of a rule that is not there.
    """
    if voor is None or na is None:
        yield op.RULE_COMES if voor is None else op.RULE_GOES
        return
    before, after = _steps(voor), _steps(na)
    yield from _requirements(before, after)
    yield from _readings(voor, na)
    yield from _figures(before, after)
    yield from _values(before, after)


def _steps(answer: Antwoord) -> Stappen:
    """The steps by what they are; a text that stands there twice gets a number.

    Not by their place: in a later text the same step stands elsewhere.
    """
    found: Stappen = {}
    for step in steps(answer):
        key = (step["soort"], step["tekst"])
        number = sum(other[:2] == key for other in found)
        found[(*key, number)] = step
    return found


def _requirements(before: Stappen, after: Stappen) -> Iterator[str]:
    for key, step in before.items():
        if step["soort"] != "eis":
            continue
        if key not in after:
            yield op.REQUIREMENT_GOES.format(tekst=step["tekst"])
        elif after[key]["waarde"] != step["waarde"]:
            one, other = (op.MET.get(s["waarde"], s["waarde"]) for s in (step, after[key]))
            yield op.REQUIREMENT_CHANGES.format(tekst=step["tekst"], eerst=one, nu=other)
    for key, step in after.items():
        if step["soort"] == "eis" and key not in before:
            said = op.MET.get(step["waarde"], step["waarde"])
            yield op.REQUIREMENT_COMES.format(tekst=step["tekst"], nu=said)


def _readings(voor: Antwoord, na: Antwoord) -> Iterator[str]:
    known = na.regel.wetboek.conflicten
    for name, reading in na.chosen.items():
        if voor.chosen.get(name) != reading and name in voor.conflicten:
            conflict = known[name]
            said = conflict.lezingen[reading]
            yield op.ONE_READING.format(titel=conflict.titel, lezing=said)


def _figures(before: Stappen, after: Stappen) -> Iterator[str]:
    """The changed figures in the steps that come out differently."""
    said: dict[str, str] = {}
    for key, step in after.items():
        old = before.get(key)
        if old is None or old["weergave"] == step["weergave"]:
            continue
        known = {one["naam"]: one for one in old["parameters"]}
        for one in step["parameters"]:
            if _is_other(known.get(one["naam"]), one):
                said[one["naam"]] = _figure(known.get(one["naam"]), one)
    yield from said.values()


def _is_other(one: dict | None, other: dict) -> bool:
    """Whether a figure is another than it was: by a what-if, or by the text of a draft."""
    if other["graad"] == GRAAD:
        return other != one
    return one is not None and one["weergave"] != other["weergave"]


def _figure(one: dict | None, other: dict) -> str:
    name, now = other["omschrijving"], other["weergave"]
    if one is None:
        return op.FIGURE_COMES.format(naam=name, nu=now)
    if one["weergave"] == now:  # two tables
        return op.TABLE_CHANGES.format(naam=name)
    return op.FIGURE_CHANGES.format(naam=name, eerst=one["weergave"], nu=now)


def _values(before: Stappen, after: Stappen) -> Iterator[str]:
    for key, step in before.items():
        other = after.get(key, step)
        if step["soort"] == "stap" and step["weergave"] != other["weergave"]:
            shown = {"eerst": step["weergave"], "nu": other["weergave"]}
            yield op.STEP_CHANGES.format(tekst=step["tekst"], **shown)
