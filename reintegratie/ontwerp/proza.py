"""What a chapter says of a place, in our own words: the prose under its anchor."""

from __future__ import annotations

import json
import re
from pathlib import Path

from reintegratie.naleving.hoofdstuk import BRON, KORT

_END = re.compile(r'<a id="[^"]+"></a>|^## ', re.MULTILINE)
_MARK = re.compile(r"^#+ .*$|[*`]|</?\w[^>]*>", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")


def proza(boek: Path, vindplaats: str) -> str | None:
    """The prose about a place, without its marks; None where there is no such chapter or anchor.

    ``boek`` is the folder of the chapters.
    """
    anchor = vindplaats.partition("#")[2]
    return _onder(boek, vindplaats, f'<a id="{anchor}"></a>' if anchor else f"## {BRON}")


def in_het_kort(boek: Path, vindplaats: str) -> str | None:
    """What the chapter of a place says first; None where it does not."""
    return _onder(boek, vindplaats, f"## {KORT}")


def _onder(boek: Path, vindplaats: str, start: str) -> str | None:
    """The prose of a chapter from a mark on, until the next one."""
    path = boek / f"{vindplaats.partition('#')[0]}.ipynb"
    if not path.is_file():
        return None
    _, found, rest = "\n\n".join(_cells(path)).partition(start)
    end = _END.search(rest)
    return _plain(rest[: end.start()] if end else rest) if found else None


def titel(path: Path) -> str:
    """The title of a page."""
    cells = _cells(path) if path.suffix == ".ipynb" else [path.read_text(encoding="utf-8")]
    first = next((line for cell in cells for line in cell.splitlines() if line[:2] == "# "), "")
    return first.removeprefix("# ") or path.stem


def _cells(path: Path) -> list[str]:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]


def _plain(text: str) -> str | None:
    said = _LINK.sub(r"\1", _MARK.sub("", text))
    parts = [" ".join(part.split()) for part in said.replace("\n- ", "\n\n- ").split("\n\n")]
    return "\n".join(filter(None, parts)) or None
