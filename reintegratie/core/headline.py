"""What is said first of an answer: the amount, day or yes that was asked for, else the sentence.

A rule that adds amounts up is told by their total.

Where readings differ, the range or the count stands there: what can be told is told, however much
is open. Where nothing was given, it is said how many questions there are.
"""

from __future__ import annotations

from typing import Any

from . import phrases
from .outcome import BEREKEND, NEE, ONBEKEND, TEGENSTRIJDIG, Eis, Resultaat
from .solution import Solution

NOTHING_TOLD = (phrases.NO_FACTS, phrases.NO_FIGURE, phrases.READINGS_DIFFER)


def headline(
    answer: Solution, results: dict[str, dict[str, Any]], drawn: list[dict[str, Any]]
) -> dict[str, Any]:
    """What to say first, large (``tekst``); ``resultaat`` names the result that it tells.

    ``verder`` is the sentence to say under it; None where that tells no more. ``results`` and
    ``drawn`` are the results and the drawings of the answer as data.
    """
    said = None if answer.gevolg in NOTHING_TOLD else answer.gevolg
    for one in drawn:
        if one["soort"] == "stapel" and one["totaal"]:
            return _of_total(one, said)
    name = _answering(answer, results)
    if name is None:
        return _without(answer)
    label, value = results[name]["label"], _value(answer, results[name])
    return {
        "tekst": phrases.ABOUT.format(label=label, melding=value),
        "resultaat": name,
        "verder": said,
    }


def _without(answer: Solution) -> dict[str, Any]:
    """The sentence; where nothing was given, how many questions can matter."""
    questions = len(answer.ontbrekende_feiten)
    if answer.feiten or answer.oordeel != ONBEKEND or not questions:
        return {"tekst": answer.gevolg, "resultaat": None, "verder": None}
    many = phrases.QUESTIONS.format(aantal=questions)
    told = phrases.ONE_QUESTION if questions == 1 else many
    return {"tekst": phrases.NOTHING_YET, "resultaat": None, "verder": told}


def _of_total(stack: dict[str, Any], said: str | None) -> dict[str, Any]:
    """The total, on what it depends, and what it does not hold yet."""
    total, labels = stack["totaal"], ", ".join(one["label"] for one in stack["open"])
    not_counted = phrases.NOT_COUNTED.format(delen=labels) if labels else None
    return {
        "tekst": phrases.ABOUT.format(label=stack["titel"], melding=total["tekst"]),
        "resultaat": None,
        "verder": " ".join(filter(None, [said, total["reden"], not_counted])) or None,
    }


def _value(answer: Solution, result: dict[str, Any]) -> str:
    """A result in words; over readings only their range, since how many there are stands below."""
    shared = result["bereik"] if not answer.ontbrekende_feiten else None
    return str((shared or result)["tekst"])


def _answering(answer: Solution, results: dict[str, dict[str, Any]]) -> str | None:
    """The name of the first result that answers the question; of yes and no what is most a yes."""
    if answer.strijdig or answer.oordeel == NEE:
        return None
    told = [name for name in _asked(answer) if _tells(answer, results[name])]
    return max(told, key=lambda name: _yes(results[name]), default=None)


def _asked(answer: Solution) -> list[str]:
    """The results that were asked for; all, where a rule does nothing but compute."""
    parts = answer.outcome.of(Resultaat)
    named = [part.naam for part in parts if part.hoofd]
    computed = {world.assessment.modality for world in answer.worlds} == {BEREKEND}
    if named or not computed or answer.outcome.of(Eis):
        return named
    return [part.naam for part in parts]


def _tells(answer: Solution, result: dict[str, Any]) -> bool:
    """Whether it tells something; where readings contradict each other, what they differ in."""
    known = result["waarde"] is not None and answer.oordeel != TEGENSTRIJDIG
    return known or result["bereik"] is not None


def _yes(result: dict[str, Any]) -> float:
    """Which part of the readings gives a yes; all, where yes is no answer to it."""
    if result["eenheid"] != "ja/nee":
        return 1
    if result["bereik"] is None:
        return float(result["waarde"])
    numbers: list[tuple[int, bool]] = [
        (one["aantal"], bool(one["waarde"])) for one in result["bereik"]["telling"]
    ]
    return sum(number for number, yes in numbers if yes) / sum(number for number, _ in numbers)
