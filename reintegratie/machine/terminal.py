"""Text for any terminal: the one way in which this program writes to a screen, file or pipe.

A sign that the encoding lacks becomes one that looks like it. A sign that would steer the screen
(a colour, a bell, text that runs backwards) is written out: what a file holds never reaches the
screen raw. A reader that stops, a full disk and Ctrl-C end in one sentence or in silence.
"""

from __future__ import annotations

import codecs
import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO
from unicodedata import normalize

from reintegratie.core.errors import visible

LOOKS_LIKE = {
    "✓": "v",
    "✕": "x",
    "◐": "o",
    "→": "->",
    "€": "EUR",
    "«": '"',
    "»": '"',
    "·": "-",
    "–": "-",
    "−": "-",
    "×": "x",
    "≠": "<>",
    "…": "...",
}
READABLE = "reintegratie-leesbaar"
STOPPED_READING = (errno.EPIPE, errno.EINVAL)  # Windows says the second
FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", None))


def _readable(fault: UnicodeError) -> tuple[str, int]:
    if not isinstance(fault, UnicodeEncodeError):
        raise fault
    lacking = fault.object[fault.start : fault.end]
    return "".join(LOOKS_LIKE.get(sign) or _without_accent(sign) for sign in lacking), fault.end


def _without_accent(sign: str) -> str:
    return normalize("NFKD", sign).encode("ascii", "ignore").decode() or "?"


codecs.register_error(READABLE, _readable)


def fitting(text: str, encoding: str | None) -> str:
    """The text as it can stand on a screen of that encoding, lines and all."""
    shown = "\n".join(map(visible, text.split("\n")))
    return shown.encode(encoding, READABLE).decode(encoding) if encoding else shown


class Terminal:
    """A stream to which everything is written as it can be shown there."""

    def __init__(self, stream: TextIO):
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write the text as it can be shown."""
        self._stream.write(fitting(text, self._stream.encoding))
        return len(text)

    def write_over(self, text: str) -> None:
        """Write over the last line, where somebody looks at it."""
        if self._stream.isatty():
            self._stream.write("\r" + fitting(text, self._stream.encoding))
            self._stream.flush()


@contextmanager
def safe() -> Iterator[None]:
    """Everything that is printed meanwhile goes through a ``Terminal``."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (stream and Terminal(stream) for stream in before)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


def flush() -> None:
    """Write what is still waiting; raises the OSError that would else come too late to tell."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.flush()


def close() -> None:
    """Nothing more can be written: what is still waiting goes nowhere, in silence."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        try:
            stream.flush()
        except OSError:
            _to_nowhere(stream)


def _to_nowhere(stream: TextIO) -> None:
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def refused(fault: OSError) -> str | None:
    """What to tell about a fault of the machine; None where the reader simply stopped."""
    if fault.errno in STOPPED_READING:
        return None
    if fault.errno in FULL:
        return "De schijf is vol: niet alles is geschreven."
    return "Deze machine weigert iets te lezen of te schrijven."
