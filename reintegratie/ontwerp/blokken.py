"""The tables of one TOML file put into another, and taken out again to the last byte.

A file is a row of blocks: a heading with what stands under it, and the comment right above it. A
block goes behind the last one about the same thing, or else to the end. A heading that the other
file has already must say the same there: a draft adds, and changes nothing that is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .fouten import OntwerpFout

_AFTER = re.compile(
    r"(\n\n+#[^\n]*(\n#[^\n]*)*)+$"
)  # comment behind an empty line: of what follows
_HEAD = re.compile(r'^(\[\[?)\s*("[^"]+"|[\w-]+)([^\]]*)\]', re.MULTILINE)


class Blok(NamedTuple):
    """A heading with what stands under it. ``van`` and ``tot`` are its place in the file."""

    soort: str  # [[ for one of a list, [ for a table
    over: str  # the first name in the heading
    kop: str
    tekst: str
    van: int
    tot: int


def blokken(text: str) -> list[Blok]:
    """The blocks of a file. What is said of one of a list, under headings too, is one block."""
    heads: list[re.Match[str]] = []
    for head in _HEAD.finditer(text):
        if not (heads and heads[-1][1] == "[[" and _kop(head).startswith(f"{_kop(heads[-1])}.")):
            heads.append(head)
    starts = [_with_comment(text, one.start()) for one in heads]
    ends = [*starts[1:], len(text)][: len(starts)]
    return [_blok(text, *one) for one in zip(heads, starts, ends, strict=True)]


def _kop(head: re.Match[str]) -> str:
    return (head[2] + head[3]).strip()


def _blok(text: str, head: re.Match[str], start: int, end: int) -> Blok:
    said = _AFTER.sub("", text[start:end].rstrip())
    return Blok(head[1], head[2].strip('"'), _kop(head), said, start, start + len(said) + 1)


def _with_comment(text: str, start: int) -> int:
    """Where the lines of comment right above a heading begin."""
    while text[:start].endswith("\n"):
        line = text.rfind("\n", 0, start - 1) + 1
        if not text[line:start].startswith("#"):
            break
        start = line
    return start


def samen(law: str, draft: str, name: str = "") -> str:
    """The text of a file with the blocks of a draft in it. Raises OntwerpFout.

    ``name`` is the file, for what is wrong.
    """
    for block in _alles(draft, name):
        there = blokken(law)
        same = [one for one in there if one.kop == block.kop and "[" == one.soort == block.soort]
        if same and _said(same[0]) != _said(block):
            raise OntwerpFout(
                f"{name}, [{block.kop}]: dit staat al in de wet, met iets anders. Een ontwerp "
                "voegt toe: geef wat verandert een eigen naam of nummer."
            )
        if not same:
            law = _put(law, there, block)
    return law


def _alles(draft: str, name: str) -> list[Blok]:
    """The blocks of a draft. Raises OntwerpFout for what stands under no heading."""
    found = blokken(draft)
    loose = draft[: found[0].van] if found else draft
    if any(line.strip() and not line.startswith("#") for line in loose.splitlines()):
        raise OntwerpFout(f"{name}: zet alles in een ontwerp onder een kopje, zoals [naam].")
    return found


def _said(block: Blok) -> list[str]:
    """What a block says, without its comment."""
    return [line for line in block.tekst.splitlines() if not line.startswith("#")]


def _put(law: str, there: list[Blok], block: Blok) -> str:
    place = next((one.tot for one in reversed(there) if one.over == block.over), len(law))
    return law[:place] + _stuk(block, law[:place]) + law[place:]


def _stuk(block: Blok, before: str) -> str:
    """What is put in: an empty line, unless nothing stands before it, and the block."""
    return ("\n" if before else "") + block.tekst + "\n"


def zonder(law: str, draft: str, name: str = "") -> str:
    """The text before ``samen`` put the draft in it. Raises OntwerpFout where that is not known."""
    text, own = law, blokken(draft)
    for block in reversed(own):
        there = blokken(text)
        found = [one for one in there if (one.kop, one.tekst) == (block.kop, block.tekst)]
        if found and not _of_the_law(block, there, own):
            text = text[: max(found[-1].van - 1, 0)] + text[found[-1].tot :]
    if text == law or samen(text, draft, name) != law:
        raise OntwerpFout(f"{name} is sinds het vaststellen veranderd.")
    return text


def _of_the_law(block: Blok, there: list[Blok], own: list[Blok]) -> bool:
    """Whether a draft only repeats a heading: the law has more under it than the draft does."""
    mine = [one.tekst for one in own]
    more = [one for one in there if one.over == block.over and one.tekst not in mine]
    return block.soort == "[" and bool(more)
