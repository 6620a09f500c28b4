"""Plain Dutch: sentences mostly of at most fifteen words, and none of more than thirty."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

USUAL, LONGEST = 15, 30
MOSTLY = 0.8
SHORT_FORMS = {"art.": "artikel", "bijv.": "bijvoorbeeld", "ca.": "ongeveer", "t/m": "tot en met"}
# What is not a sentence: code, directives, anchors, tables, the target of a link, marks.
NO_PROSE = re.compile(
    r"^```.*?^```|^:::.*?$|^\{[^}]*\}\s*$|^\|.*$|\]\([^)]*\)|[`*_#\[\]]|<[^>]+>",
    re.MULTILINE | re.DOTALL,
)
LAWS = r"Wet [a-z]+ [^.,;:]*?(?=[.,;:]|$)"


def prose(text: str) -> str:
    """A text without code and marks."""
    return NO_PROSE.sub(" ", text)


def sentences(text: str, names: Iterable[str] = ()) -> list[str]:
    """The sentences of a text; a heading, an item of a list and a line are one each.

    A name, such as the title of a source, is one word.
    """
    for short, whole in SHORT_FORMS.items():
        text = text.replace(short, whole)
    lines = re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)|(?<=[.!?:;])\s+", _named(text, names))
    return [" ".join(line.split()) for line in lines if line.strip(" -")]


def _named(text: str, names: Iterable[str]) -> str:
    return re.sub("|".join([*map(re.escape, names), LAWS]), "naam", text)


def words(sentence: str) -> int:
    """How many words a sentence has."""
    return len(re.findall(r"[\w€%-]*\w[\w,.-]*", sentence))


def too_long(found: Sequence[str]) -> list[str]:
    """The sentences that are longer than any may be."""
    return [one for one in found if words(one) > LONGEST]


def short(found: Sequence[str]) -> float:
    """Which part of some sentences is of the usual length: 0 to 1."""
    return sum(words(one) <= USUAL for one in found) / len(found)
