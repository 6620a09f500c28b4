"""What is said first of an answer: the amount, day or yes that was asked for, else the sentence.

A rule that adds amounts up is told by their total.

Where readings differ, the range or the count stands there: what can be told is told, however much
is open. Where nothing was given, it is said how many questions there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from . import phrases
from .outcome import BEREKEND, NEE, ONBEKEND, TEGENSTRIJDIG, Eis, Resultaat
from .solution import Solution
from .tijd import onzeker

NOTHING_TOLD = (phrases.NO_FACTS, phrases.NO_FIGURE, phrases.READINGS_DIFFER)
OF_THE_KIND = (phrases.NOBODY, phrases.DECIDERS_DIFFER)  # said beside it, with its kind


def headline(
    answer: Solution, results: dict[str, dict[str, Any]], drawn: list[dict[str, Any]]
) -> dict[str, Any]:
    """What to say first, large (``tekst``); ``resultaten`` names the results that it tells.

    ``verder`` is the sentence to say under it, after the doubt where the day lies outside the text;
    None where there is no more to tell. ``results`` and ``drawn`` are the results and the drawings
    of the answer as data.
    """
    head = _head(answer, results, drawn)
    if answer.oordeel == ONBEKEND or not onzeker(answer.regel, answer.peildatum):
        return head
    return head | {"verder": " ".join(filter(None, [phrases.BEYOND, head["verder"]]))}


def _head(
    answer: Solution, results: dict[str, dict[str, Any]], drawn: list[dict[str, Any]]
) -> dict[str, Any]:
    for one in drawn:
        if one["soort"] == "stapel" and one["totaal"]:
            return _of_total(answer, one)
    name = _answering(answer, results)
    if name is None:
        return _without(answer)
    if _sentence_tells(answer, name, results):
        text = answer.outcome.sentence(BEREKEND, lambda one: _told(answer, results[one]))
        told = dict.fromkeys([name, *answer.outcome.told])
        return _kop(text, told, _said(answer) if answer.oordeel == ONBEKEND else None)
    label, value = results[name]["label"], _value(answer, results[name])
    counted = answer.oordeel == TEGENSTRIJDIG and all(one.assessment.tells for one in answer.worlds)
    further = None if counted else _said(answer)  # the results say the same, each by itself
    return _kop(phrases.ABOUT.format(label=label, melding=value), [name], further)


def _kop(text: str, results: Iterable[str] = (), further: str | None = None) -> dict[str, Any]:
    return {"tekst": text, "resultaten": list(results), "verder": further}


def _said(answer: Solution) -> str | None:
    return None if answer.gevolg in NOTHING_TOLD else _sentence(answer)


def _sentence(answer: Solution) -> str:
    """What follows, without what stands with the kind of outcome: that nobody is named."""
    said = answer.gevolg
    for one in OF_THE_KIND:
        said = said.removesuffix(f" {one}")
    return said


def _without(answer: Solution) -> dict[str, Any]:
    """The sentence; where nothing was given, how many questions can matter."""
    questions = len(answer.ontbrekende_feiten)
    if answer.feiten or answer.oordeel != ONBEKEND or not questions:
        return _kop(_sentence(answer))
    many = phrases.QUESTIONS.format(aantal=questions)
    told = phrases.ONE_QUESTION if questions == 1 else many
    return _kop(phrases.NOTHING_YET, further=told)


def _of_total(answer: Solution, stack: dict[str, Any]) -> dict[str, Any]:
    """The total, on what it depends, and what it does not hold yet."""
    labels = ", ".join(one["label"] for one in stack["open"])
    not_counted = phrases.NOT_COUNTED.format(delen=labels) if labels else None
    said = None if answer.outcome.told else _said(answer)
    further = " ".join(filter(None, [said, stack["totaal"]["reden"], not_counted]))
    return _kop(_total(answer, stack), further=further or None)


def _total(answer: Solution, stack: dict[str, Any]) -> str:
    """A total in the sentence of the rule; of one that is not whole, that it is so far."""
    text = stack["totaal"]["tekst"]
    if answer.outcome.told and stack["open"]:
        return phrases.TOTAL_SO_FAR.format(bedrag=text)
    if answer.outcome.told:
        return answer.outcome.sentence(BEREKEND, lambda _: (text, text))
    return phrases.ABOUT.format(label=stack["titel"], melding=text)


def _sentence_tells(answer: Solution, name: str, results: dict[str, dict[str, Any]]) -> bool:
    """Whether the sentence of the rule itself tells this result, and all that it tells is known."""
    told = answer.outcome.told
    known = all(_tells(answer, results[one]) for one in told)
    return name in told and known and answer.oordeel != TEGENSTRIJDIG


def _told(answer: Solution, result: dict[str, Any]) -> tuple[Any, str]:
    return result["waarde"], _value(answer, result)


def _value(answer: Solution, result: dict[str, Any]) -> str:
    """A result in words; over readings only their range, since how many there are stands below."""
    shared = result["bereik"] if not answer.ontbrekende_feiten else None
    return str((shared or result)["tekst"])


def _answering(answer: Solution, results: dict[str, dict[str, Any]]) -> str | None:
    """The name of the first result that answers the question; of yes and no what is most a yes."""
    if answer.zwijgt or answer.oordeel == NEE:
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
