"""A file or standard input as text: in any encoding that says what it is, and with an end."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path
from typing import BinaryIO

from reintegratie.core.errors import OngeldigeInvoer, shorten

LARGEST = 1_000_000  # bytes; a file of facts, a change or a mapping has some thousands
STANDARD_INPUT = "-"
MARKS = (  # those of four bytes first: one of them begins like one of two
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_text(place: str | Path) -> str:
    """The text of a file, or of standard input for ``-``. Raises OngeldigeInvoer, by name."""
    name = "standaardinvoer" if place == STANDARD_INPUT else Path(place).name
    try:
        data = _bytes(place)
    except OSError:
        raise OngeldigeInvoer(f"Het bestand «{shorten(place)}» is niet te lezen.") from None
    if len(data) > LARGEST:
        raise OngeldigeInvoer(f"Het bestand «{shorten(name)}» is te groot voor wat erin hoort.")
    return decoded(data, name)


def _bytes(place: str | Path) -> bytes:
    """No more than is needed to see that it is too much: some files have no end."""
    if place != STANDARD_INPUT:
        with Path(place).open("rb") as file:
            return file.read(LARGEST + 1)
    source: BinaryIO | None = getattr(sys.stdin, "buffer", None)
    return source.read(LARGEST + 1) if source else sys.stdin.read(LARGEST + 1).encode()


def decoded(data: bytes, name: str) -> str:
    """The text in these bytes. Raises OngeldigeInvoer that says what to do."""
    try:
        return data.decode(marked(data) or "utf-8")
    except UnicodeDecodeError:
        raise OngeldigeInvoer(
            f"Het bestand «{shorten(name)}» is niet te lezen: het is geen UTF-8. "
            "Bewaar het als UTF-8 en probeer het opnieuw."
        ) from None


def marked(data: bytes) -> str | None:
    """The encoding that the first bytes name: «utf-8-sig», «utf-16», «utf-32», or None."""
    return next((encoding for mark, encoding in MARKS if data.startswith(mark)), None)
