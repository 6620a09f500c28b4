"""What a worked example promises, held to what its rule answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .answer import Antwoord
from .lawbook import Wetboek

PROMISES = {"oordeel", "resultaten", "ontbrekende_feiten", "ontbrekende_parameters"}
Row = Mapping[str, Any]


def carry_out(law: Wetboek, example: Row, chosen: Mapping[str, str] | None = None) -> Antwoord:
    """The answer to the facts of an example, with these readings chosen as well."""
    return law.bereken(
        example["regel"],
        example["feiten"],
        peildatum=example["peildatum"],
        lezingen={**example.get("lezingen", {}), **(chosen or {})},
    )


def found(answer: Antwoord, promised: Iterable[str]) -> dict[str, Any]:
    """What the answer says on everything promised."""
    everything = outcome(answer)
    everything["resultaten"] = _typed(everything["resultaten"])
    everything["ontbrekende_parameters"] = set(everything["ontbrekende_parameters"])
    return {key: everything[key] for key in promised}


def outcome(answer: Antwoord) -> dict[str, Any]:
    """What an example of an answer could promise, as its file would have it."""
    results = answer.als_dict()["resultaten"]
    return {
        "oordeel": answer.oordeel,
        "resultaten": {
            name: one["waarde"] for name, one in results.items() if one["waarde"] is not None
        },
        "ontbrekende_feiten": answer.ontbrekende_feiten,
        "ontbrekende_parameters": list(answer.ontbrekende_parameters),
    }


def expected(promises: Row) -> dict[str, Any]:
    """The promises in the shape of ``found``.

    Results always count: an example that promises no results promises that there are none.
    """
    said = {"resultaten": {}} | {key: promises[key] for key in promises.keys() & PROMISES}
    said["resultaten"] = _typed(said["resultaten"])
    if "ontbrekende_parameters" in said:
        said["ontbrekende_parameters"] = set(said["ontbrekende_parameters"])
    return said


def kept(law: Wetboek, example: Row) -> bool:
    """Whether an example keeps its promise, and what it promises under each reading."""
    return not any(broken(law, example))


def broken(law: Wetboek, example: Row) -> Iterator[dict[str, Any]]:
    """Of each promise that is not kept what came out instead, and under which reading."""
    readings = [
        ({conflict: reading}, promises)
        for conflict, one in example.get("per_lezing", {}).items()
        for reading, promises in one.items()
    ]
    for chosen, promises in [({}, example), *readings]:
        answer, said = carry_out(law, example, chosen), expected(promises)
        came = found(answer, said)
        if came != said:
            other = {key: outcome(answer)[key] for key in said if came[key] != said[key]}
            yield ({"lezingen": chosen} if chosen else {}) | other


def _typed(values: Mapping[str, Any]) -> dict[str, str]:
    """The values as they are written, so that `true` is not 1 and "2.00" is not 2.0."""
    return {name: repr(value) for name, value in values.items()}
