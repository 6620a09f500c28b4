"""Feedback on an answer: what it misunderstands, the right one, and the trace that leads there."""

from __future__ import annotations

from reintegratie.weergave import html
from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.woorden import BINDEND, OORDELEN


def getoond(case: dict, checked: dict, number: int) -> list[tuple[str, str]]:
    """An answer in words (0 is the right one): what was asked, and what this answer says."""
    said = checked["antwoorden"][number]
    kinds = {row["uitkomst"]["naam"]: row["uitkomst"]["aard"] for row in checked["uitkomsten"]}
    shown = _word if len(case["vraagt"]) > 1 else _words
    return [
        (part["label"], shown(part["wat"], said[part["wat"]], kinds.get(part["wat"])))
        for part in case["vraagt"]
    ]


def _word(part: str, text: str, kind: str | None) -> str:
    return text if "." in part else _verdict_word(text, kind).lower()


def _words(part: str, text: str, kind: str | None) -> str:
    """One answer by itself: a verdict with what it means, and not yet who decides."""
    if "." in part:
        return f"{text[:1].upper()}{text[1:]}"
    word, meaning = _verdict_word(text, kind), OORDELEN[text][2]
    return f"{word}: {meaning.format(beslist='iemand beslist')}" if meaning else word


def _verdict_word(verdict: str, kind: str | None) -> str:
    """The word of a verdict; what binds is called as the outcome calls it."""
    if verdict == "recht" and kind in BINDEND:
        return BINDEND[kind][1]
    return OORDELEN[verdict][1]


def gezegd(case: dict, checked: dict, number: int, versus: int | None = None) -> str:
    """The same on one line. An answer in parts names each, or those that ``versus`` has not."""
    lines = getoond(case, checked, number)
    if len(lines) > 1 and versus is not None:
        others = getoond(case, checked, versus)
        return "; ".join(f"{label}: {text}" for label, text in lines if (label, text) not in others)
    if len(lines) == 1:
        return lines[0][1]
    return "; ".join(f"{label}: {text}" for label, text in lines)


def terugkoppeling(case: dict, checked: dict, chosen: int | None, root: str | None) -> Html:
    """What to say to an answer (0 is the right one; None: to every answer), and the whole trace."""
    deciding = list(zip(checked["uitkomsten"], _deciding(checked, chosen), strict=True))
    touched = _touched(checked, chosen)
    return samen(
        _verdict(case, checked, chosen),
        el("p", case["leerpunt"]),
        _pointed_out(checked, chosen, deciding) if chosen else None,
        _mistakes(case, checked) if chosen is None else None,
        [
            _outcome(row, steps, root, len(deciding) > 1, row["uitkomst"]["naam"] in touched)
            for row, steps in deciding
        ],
    )


def _touched(checked: dict, chosen: int | None) -> set[str]:
    """The rules about which the chosen answer, or any wrong one, says something else."""
    right, *wrong = checked["antwoorden"]
    others = [checked["antwoorden"][chosen]] if chosen else wrong
    return {
        part.partition(".")[0] for said in others for part in right if said[part] != right[part]
    }


def _pointed_out(checked: dict, chosen: int, deciding: list) -> Html | None:
    """The first step that the chosen answer misses; without one, what follows from the steps."""
    for row, steps in deciding:
        for number in sorted(steps):
            step = row["uitkomst"]["stappen"][number]
            return _decided(f"{step['tekst']}: {step['weergave']}.")
    right, mine = checked["antwoorden"][0], checked["antwoorden"][chosen]
    for row, _ in deciding:
        rule = row["uitkomst"]["naam"]
        if right.get(rule) != mine.get(rule):
            return _decided(row["uitkomst"]["gevolg"])
    return None


def _decided(words: str) -> Html:
    return el("p", "Wat de doorslag gaf: ", el("b", words))


def _verdict(case: dict, checked: dict, chosen: int | None) -> Html:
    """What was chosen, what that misunderstands, and the right answer."""
    right = gezegd(case, checked, 0, chosen or None)
    answer = el("p", "Het antwoord: ", el("b", right), ".")
    if chosen is None:
        return answer
    if chosen == 0:
        return samen(_heading("✓", "Goed"), answer)
    mine = gezegd(case, checked, chosen, 0)
    return samen(
        _heading("✕", "Niet goed"),
        el("p", "U koos: ", el("b", mine), "."),
        el("p", case["fout"][chosen - 1]["uitleg"]),
        answer,
    )


def _heading(sign: str, word: str) -> Html:
    return el(
        "h4", el("span", sign, class_="ri-teken", aria_hidden="true"), " ", word, tabindex="-1"
    )


def _mistakes(case: dict, checked: dict) -> Html:
    rows = [
        el("li", gezegd(case, checked, number, 0), "? ", row["uitleg"])
        for number, row in enumerate(case["fout"], 1)
    ]
    return samen(el("h4", "Koos u een ander antwoord?"), el("ul", rows))


def _deciding(checked: dict, chosen: int | None) -> list[set[int]]:
    """The steps to point out: those that the chosen answer misses, or any wrong answer."""
    wrong = checked["beslissend"] if not chosen else [checked["beslissend"][chosen - 1]]
    return [
        set().union(*(steps[place] for steps in wrong))
        for place in range(len(checked["uitkomsten"]))
    ]


def _outcome(row: dict, deciding: set[int], root: str | None, fold: bool, open: bool) -> Html:
    """An outcome with its trace; of several, those that the answer does not touch stay folded."""
    answer = row["uitkomst"] | {
        "stappen": [
            step | {"doorslag": number in deciding}
            for number, step in enumerate(row["uitkomst"]["stappen"])
        ],
    }
    trace = samen(html.kort(answer), html.rest(answer, row["namen"], root, open=True, bewijs=False))
    if fold:
        return el("details", el("summary", answer["titel"]), trace, open=open)
    return samen(el("h4", answer["titel"]), trace)
