"""The ground of an answer below a worked example, without what the example tells beside it.

Above it stand the facts, so a value names none of them again; and what all examples of a page say
(``gezegd``). A sum is drawn once, as what the answer is about: the other totals stand at the head,
and what a bar says is no step as well. What readings give stands on their cards. A figure that a
step tells has its grade there; what others there were, changed nothing that is told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from reintegratie.core import phrases
from reintegratie.core.answer import Antwoord
from reintegratie.core.notes import about_figures, in_lines

from .stapregels import toegepast
from .woorden import stapels


def ondergrond(
    found: Antwoord, answer: dict, feiten: list[dict], gezegd: Collection[str] = ()
) -> dict:
    """An answer (``found.als_dict()``) with the ground that these facts and notes leave."""
    steps = _steps(answer, {(fact["label"], fact["weergave"]) for fact in feiten})
    said = [*gezegd, *in_lines(about_figures(found))]
    return answer | {
        "tekeningen": _drawings(answer, {step["tekst"] for step in steps}),
        "stappen": steps,
        "kanttekeningen": [one for one in _notes(answer) if one["tekst"] not in said],
    }


def _drawings(answer: dict, sourced: set[str]) -> list[dict]:
    """The drawings, but of all sums only the first; a step tells the source of its bar."""
    sums = [one["titel"] for one in stapels(answer)]
    kept = [one for one in answer["tekeningen"] if one["titel"] not in sums[1:]]
    return [_plain(one, sourced) if one["titel"] in sums else one for one in kept]


def _plain(drawing: dict, sourced: set[str]) -> dict:
    told = {"bron": ""}
    parts = [part | (told if part["label"] in sourced else {}) for part in drawing["delen"]]
    return drawing | {"delen": parts}


def _steps(answer: dict, told: set[tuple[str, str]]) -> list[dict]:
    steps, idle = toegepast(answer["stappen"])
    drawn = _drawn(answer)
    kept = [one for one in steps if one["parameters"] or one["tekst"] not in drawn]
    return [*(_without(one, told) for one in kept), *([] if drawn else idle)]


def _drawn(answer: dict) -> set[str]:
    """The labels of the parts of the sum that is drawn, and of what a total says."""
    sums = stapels(answer)
    totals = {one["totaal"]["tekst"] for one in sums}
    parts = {part["label"] for one in sums[:1] for part in one["delen"]}
    return parts | {one["label"] for one in answer["resultaten"].values() if _range(one) in totals}


def _range(result: dict) -> str:
    """What a result is, from the lowest to the highest reading."""
    return str((result["bereik"] or result)["tekst"])


def _without(step: dict, told: set[tuple[str, str]]) -> dict:
    """A step without the facts that are told; a requirement says what it was held to."""
    if step["soort"] == "eis":
        return step
    found = [one for one in step["gevonden"] if (one["label"], one["weergave"]) not in told]
    differs = step["waarde"] == phrases.DIFFERS and step["soort"] == "resultaat"
    return step | {"gevonden": found} | ({"weergave": phrases.DIFFERS} if differs else {})


def _notes(answer: dict) -> list[dict]:
    """The notes; facts that follow for one reason are told in one line."""
    following = {one["tekst"] for one in answer["afgeleide_feiten"]}
    rest = [one for one in answer["kanttekeningen"] if one["tekst"] not in following]
    return [*rest, *_following(answer["afgeleide_feiten"])]


def _following(facts: list[dict]) -> Iterator[dict]:
    told: dict[tuple[str, str], list[dict]] = {}
    for one in facts:
        reason = one["tekst"].removeprefix(f"{one['label']}: {one['weergave']}. ")
        told.setdefault((one["weergave"], reason), []).append(one)
    for (value, reason), rows in told.items():
        names = ", ".join(one["label"] for one in rows)
        yield rows[0] | {"tekst": phrases.FOLLOWS.format(feit=names, waarde=value, reden=reason)}
