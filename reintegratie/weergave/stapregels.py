"""The steps of an answer in words. What was told is not told again.

The title names the source that most steps share; a step names its own only where that is another
one. A figure gives its grade, and its source where that is not the step's, the first time that it
is used. What a value rests on is told once: an amount that builds on an earlier one adds only what
is new. What does not apply is named in one line.
"""

from __future__ import annotations

from statistics import mode

from reintegratie.core import phrases

from .opschriften import DO_NOT_APPLY, STEPS
from .woorden import EISEN, GRADEN


def verteld(steps: list[dict]) -> list[dict]:
    """The steps, each value without the facts and figures that a step before it told."""
    told: set[tuple] = set()
    return [_new(step, told) for step in steps]


def _new(step: dict, told: set[tuple]) -> dict:
    facts = {("feit", one["label"], one["weergave"]): one for one in step["gevonden"]}
    figures = {(*_as_told(one), one["bron"]): one for one in step["parameters"]}
    known = set() if step["soort"] == "eis" else set(told)
    told.update(facts, figures)
    return step | {
        "gevonden": [one for key, one in facts.items() if key not in known],
        "parameters": [one for key, one in figures.items() if key not in known],
    }


def regels(steps: list[dict]) -> tuple[str, list[str]]:
    """The title, a line for each step that applies, and one for the others."""
    steps, idle = toegepast(steps)
    shared = _shared(steps)
    told: set[tuple] = set()
    lines = [_line(step, told) for step in steps]
    shown = [
        line if step["vindplaats"] == shared else _sourced(line, step)
        for line, step in zip(lines, steps, strict=True)
    ]
    named = ", ".join(step["tekst"] for step in idle)
    rest = [DO_NOT_APPLY.format(stappen=named)] if idle else []
    return STEPS if shared is None else f"{STEPS} [{shared}]", [*shown, *rest]


def toegepast(steps: list[dict]) -> tuple[list[dict], list[dict]]:
    """The steps that apply, as they are told, and the others."""
    idle = [step for step in steps if step["weergave"] == phrases.NOT_APPLICABLE]
    return verteld([step for step in steps if step not in idle]), idle


def _shared(steps: list[dict]) -> str | None:
    """The source of most steps; None where a step has none, which would seem to share it."""
    sourced = steps and all(step.get("bron") for step in steps)
    return mode(step["vindplaats"] for step in steps) if sourced else None


def _line(step: dict, told: set[tuple]) -> str:
    found = [f"{one['label']}: {one['weergave']}" for one in step["gevonden"]]
    figures = [_figure(one, step, told) for one in step["parameters"]]
    if step["soort"] == "eis":
        sign, word = EISEN[step["waarde"]]
        said = f"{sign} {step['tekst']}: {word}"
    else:
        said = f"{step['tekst']}: {step['weergave']}"
    return said + (f" ({'; '.join([*found, *figures])})" if found or figures else "")


def op_de_dag(figure: dict) -> str:
    """What a figure is, and of which day where that is not the day asked for."""
    return " ".join(filter(None, (figure["omschrijving"], figure["op"])))


def _as_told(figure: dict) -> tuple[str, str, str]:
    return op_de_dag(figure), figure["weergave"], GRADEN[figure["graad"]]


def _figure(figure: dict, step: dict, told: set[tuple]) -> str:
    what, value, grade = _as_told(figure)
    key = (what, value, grade, figure["vindplaats"])
    if key in told:
        return f"{what}: {value}"
    told.add(key)
    said = f"{what}: {value}, {grade}"
    return said if figure["bron"] == step["bron"] else _sourced(said, figure)


def _sourced(said: str, item: dict) -> str:
    return f"{said} [{item['vindplaats']}]" if item.get("bron") else said
