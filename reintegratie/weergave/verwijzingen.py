"""Links to sources: into the book when there is one, to the web, or plain text."""

from __future__ import annotations

from . import opschriften as op
from .bouw import Html, el, samen


def link(place: str, target: str | None, root: str | None) -> Html:
    """A source place as a link. ``root`` leads to the top of the book; None: there is no book.

    Only https and paths inside the book become links.
    """
    if target and target.startswith("https://"):
        return el("a", place, href=target, rel="noreferrer")
    if target and root is not None and ":" not in target:
        return el("a", place, href=root + target)
    return samen(place)


def bron(item: dict, root: str | None, grade: str | None = None) -> Html | None:
    """The source of a step, figure or note, with its grade; None when it has none."""
    if not item.get("bron"):
        return None
    word = op.SOURCE_WITH_GRADE.format(graad=grade) if grade else op.SOURCE
    return el("span", word, link(item["vindplaats"], item["verwijzing"], root), class_="ri-bron")
