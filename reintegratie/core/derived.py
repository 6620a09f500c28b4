"""What leads to an answer as plain data: each part with its facts and figures."""

from __future__ import annotations

from typing import Any

from . import phrases
from .explain import result
from .format import plain, show
from .given import show_fact
from .graph import graph_of
from .grounds import TOLD, Ground, Used
from .outcome import Eis, Resultaat, Stap
from .parameters import Parameter, Waarde
from .solution import Solution, World

NIET_NAGEGAAN = "niet nagegaan"  # the grade of a figure past the day up to which it was checked
WORDS = {True: phrases.YES, False: phrases.NO, None: phrases.UNKNOWN}


def steps(answer: Solution) -> list[dict[str, Any]]:
    """The requirements, steps and results in the order of the law, each with what was found."""
    return [
        _step(answer, part, ground)
        for part, ground in zip(answer.outcome.of(TOLD), answer.grounds[:-1], strict=True)
    ]


def _step(answer: Solution, part: Any, ground: Ground) -> dict[str, Any]:
    shown = [_shown(part, world) for world in answer.told_worlds]
    same = all(one == shown[0] for one in shown)
    words = list(dict.fromkeys(words for _, words in shown))
    return {
        "soort": type(part).__name__.lower(),
        "tekst": part.opschrift if isinstance(part, Resultaat) else part.tekst,
        "waarde": shown[0][0] if same else phrases.DIFFERS,
        "weergave": words[0] if same else phrases.DIFFERS_IN.format(woorden=phrases.OR.join(words)),
        **answer.regel.wetboek.vindplaatsen.als_dict(part.bron),
        "gevonden": _facts(answer, ground),
        "parameters": [_figure(answer, one) for one in ground.figures],
    }


def _shown(part: Eis | Stap | Resultaat, world: World) -> tuple[Any, str]:
    """The value of a part for programs, and in words."""
    if isinstance(part, Eis):
        word = WORDS[world.value(part.voorwaarde).value]
        return word, word
    if isinstance(part, Stap):
        value = world.value(part.waarde)
        if value.missing:
            return None, phrases.NOT_KNOWN_YET
        return plain(value.value, part.eenheid), show(value.value, part.eenheid)
    described = result(part, world.assessment.results[part.naam])
    return described["waarde"], described["tekst"]


def _facts(answer: Solution, ground: Ground) -> list[dict[str, Any]]:
    return [
        {
            "naam": name,
            "label": concept.label,
            "weergave": show_fact(concept, answer.known.facts),
            "herkomst": concept.herkomst,
            "wie": concept.wie,
        }
        for name, concept in graph_of(answer.regel).facts.items()
        if name in ground.facts
    ]


def _figure(answer: Solution, used: Used) -> dict[str, Any]:
    """A figure on the day that it was looked up for; ``op`` names that day if nobody asked it."""
    law, day = answer.regel.wetboek, used.day
    parameter, value = used.found(law.parameters)
    return {
        "naam": used.name,
        "omschrijving": parameter.omschrijving,
        "dag": day.isoformat(),
        "op": None if day == answer.peildatum else phrases.ON_DAY.format(dag=show(day)),
        "weergave": show(parameter.cel(day, *used.keys), parameter.eenheid),
        **law.vindplaatsen.als_dict(value.bron),
        "graad": value.graad if day <= value.geverifieerd_tot else NIET_NAGEGAAN,
    }


def shown_figure(parameter: Parameter, value: Waarde) -> str:
    """A figure in words; a table is too much for one line."""
    if isinstance(value.waarde, dict):
        return phrases.SEE_TABLE
    return show(value.waarde, parameter.eenheid)
