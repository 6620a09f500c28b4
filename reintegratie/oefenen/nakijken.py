"""The right answer to a case, the wrong ones, and the step that decides between them."""

from __future__ import annotations

from zlib import crc32

from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.outcome import NEE
from reintegratie.weergave.woorden import namen

from .misvattingen import uitgevoerd
from .opgave import Opgave, opgave

Gezegd = dict[str, str]  # what is asked → what is answered


def antwoorden(casus: dict) -> list[Gezegd]:
    """The right answer, and then each wrong one in the order of the case: all computed."""
    return [one.zegt() for one in _opgaven(casus)]


def _opgaven(casus: dict) -> list[Opgave]:
    """The case as it is, and then as each misconception computes it."""
    right = opgave(casus)
    return [right, *(uitgevoerd(right, row["misvatting"]) for row in casus["fout"])]


def geschud(casus: dict, answers: list[Gezegd]) -> list[int]:
    """The order in which to show the answers: always the same, and not the right one first."""
    return sorted(
        range(len(answers)),
        key=lambda number: crc32(f"{casus['naam']} {sorted(answers[number].items())}".encode()),
    )


def bezwaren(casus: dict) -> list[str]:
    """Why this is no good case; empty for a good one."""
    try:
        right, *wrong = antwoorden(casus)
    except ReintegratieFout as fault:
        return [fault.melding]
    found = []
    for row, said in zip(casus["fout"], wrong, strict=True):
        kind = row["misvatting"]["soort"]
        different = {part: text for part, text in said.items() if text != right[part]}
        if not different:
            found.append(f"«{kind}» leidt tot het goede antwoord.")
        elif different != row["antwoord"]:
            found.append(f"«{kind}» leidt tot {different} en niet tot {row['antwoord']}.")
    for number, said in enumerate(wrong):
        if said in wrong[:number]:
            found.append(f"twee misvattingen leiden tot hetzelfde antwoord: {said}.")
    return found


def nagekeken(casus: dict) -> dict:
    """The right answer with the outcomes that lead to it, and every wrong one.

    ``antwoorden`` holds the right answer and then the wrong ones; ``beslissend`` says for each of
    the wrong ones, and each outcome, the numbers of the steps that it misses.
    """
    tasks = _opgaven(casus)
    right, *wrong = tasks
    return {
        "antwoorden": [one.zegt() for one in tasks],
        "uitkomsten": [
            {
                "uitkomst": answer,
                "namen": namen(right.antwoorden[rule].regel.wetboek),
            }
            for rule, answer in right.uitkomsten.items()
        ],
        "beslissend": [_deciding(right, one) for one in wrong],
    }


def _deciding(right: Opgave, wrong: Opgave) -> list[list[int]]:
    """For each outcome the deciding steps; none where another rule was taken for this one.

    Where somebody asks on after a no, that no decided.
    """
    if NEE in wrong.gelezen:
        return [_refusals(answer["stappen"]) for answer in right.uitkomsten.values()]
    return [
        _other_steps(answer["stappen"], wrong.uitkomsten[rule]["stappen"])
        if rule in wrong.uitkomsten
        else []
        for rule, answer in right.uitkomsten.items()
    ]


def _other_steps(steps: list[dict], others: list[dict]) -> list[int]:
    """Of the steps the others lack: the requirements, else what leads to a result, else all."""
    said = {_said(step) for step in others}
    found = [number for number, step in enumerate(steps) if _said(step) not in said]
    for kind in ("eis", "stap"):
        if causes := [number for number in found if steps[number]["soort"] == kind]:
            return causes
    return found


def _refusals(steps: list[dict]) -> list[int]:
    return [
        number
        for number, step in enumerate(steps)
        if step["soort"] == "eis" and step["waarde"] == "nee"
    ]


def _said(step: dict) -> tuple:
    return step["soort"], step["tekst"], step["weergave"]
