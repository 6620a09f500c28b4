"""The line on which each table and each key of a TOML text stands, for whoever must mend it."""

from __future__ import annotations

import re
from collections.abc import Iterator

Where = tuple[str | int, ...]
_KEY = r"""(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w-]+)"""
_KEYS = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_KEYS})\s*\]")
_FIELD = re.compile(rf"\s*({_KEYS})\s*=")
_TEXTS = re.compile(
    r'"""(?:\\.|[^\\])*?"""|'
    r"'''.*?'''|"
    r'"(?:[^"\\\n]|\\.)*"|'
    r"'[^'\n]*'|"
    r"#[^\n]*",
    re.DOTALL,
)


def lines(text: str) -> dict[Where, int]:
    """The line of each table and key by its path; a number counts the tables ``[[name]]``."""
    found: dict[Where, int] = {}
    counts: dict[Where, int] = {}
    here: Where = ()
    for number, line in _beginnings(text):
        if header := _HEADER.match(line):
            here = _open(_names(header[2]), header[1] == "[[", counts)
            for depth in range(1, len(here) + 1):
                found.setdefault(here[:depth], number)
        elif field := _FIELD.match(line):
            names = _names(field[1])
            for depth in range(1, len(names) + 1):
                found.setdefault((*here, *names[:depth]), number)
    return found


def _beginnings(text: str) -> Iterator[tuple[int, str]]:
    """The lines on which something begins: not those within a long text or a list."""
    depth, whole = 0, text.split("\n")
    bare = _TEXTS.sub(_blank, text).split("\n")
    for number, (line, code) in enumerate(zip(whole, bare, strict=True), start=1):
        if depth == 0 and code.strip():
            yield number, line
        depth += sum(code.count(sign) for sign in "[{") - sum(code.count(sign) for sign in "]}")


def _blank(text: re.Match[str]) -> str:
    """As many lines, with something on the first of them where a text begins."""
    return ("" if text[0].startswith("#") else "x") + "\n" * text[0].count("\n")


def _names(written: str) -> list[str]:
    return [name.strip("\"'") for name in re.findall(_KEY, written)]


def _open(names: list[str], many: bool, counts: dict[Where, int]) -> Where:
    """The path of a table that begins here: within the last of each ``[[name]]`` above it."""
    path: Where = ()
    for depth, name in enumerate(names, start=1):
        path = (*path, name)
        if many and depth == len(names):
            counts[path] = counts.get(path, 0) + 1
        if path in counts:
            path = (*path, counts[path] - 1)
    return path
