"""A decision tree: a list of questions within each other, with the path that was taken."""

from __future__ import annotations

from collections.abc import Iterator

from . import opschriften as op
from .bouw import Html, el, samen


def beeld(drawing: dict) -> Html:
    """The path in words, and the whole tree with the path marked by a sign and a thick line."""
    tree = drawing["boom"]
    return samen(
        el("p", f"{op.PATH}: ", el("b", weg(tree))),
        el("div", _branch(tree), class_="ri-boom", data_pad=True),
    )


def regels(drawing: dict) -> list[str]:
    """The same in words."""
    return [f"{op.PATH}: {weg(drawing['boom'])}", *_takken(drawing["boom"])]


def _takken(branch: dict) -> Iterator[str]:
    """Each question of the tree with where its answers lead; ✓ marks the path."""
    if "tekst" in branch:
        return
    ways = [
        f"{'✓ ' if branch[way]['op_pad'] else ''}{word}: {_kop(branch[way])}"
        for way, word in op.WAYS.items()
    ]
    yield " ".join([branch["vraag"], *ways])
    for way in op.WAYS:
        yield from _takken(branch[way])


def _kop(branch: dict) -> str:
    return branch.get("tekst") or branch["vraag"]


def weg(branch: dict) -> str:
    """The questions on the path with their answers, and the end where it leads."""
    if "tekst" in branch:
        return op.PATH_END.format(tekst=branch["tekst"])
    following = [branch[way] for way in op.WAYS if branch[way]["op_pad"]]
    answer = branch["antwoord"]
    said = f"{branch['vraag']} {answer[0].upper()}{answer[1:]}."
    return " ".join([said, *map(weg, following)])


def _branch(branch: dict) -> Html:
    if "tekst" in branch:
        return el("p", branch["tekst"], class_="ri-eind")
    answers = [
        el("li", _answer(word, branch[way]), _branch(branch[way]), data_pad=branch[way]["op_pad"])
        for way, word in op.WAYS.items()
    ]
    return samen(el("p", branch["vraag"], class_="ri-vraag"), el("ul", answers))


def _answer(word: str, branch: dict) -> Html:
    sign = el("span", "✓ ", aria_hidden="true") if branch["op_pad"] else None
    heard = el("span", op.THIS_ANSWER, class_="ri-verborgen") if branch["op_pad"] else None
    return el("span", sign, word, heard, class_="ri-tak")
