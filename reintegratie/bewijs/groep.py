"""People who notice a change alike, as a report places it: how a text is read, what, and who."""

from __future__ import annotations

from typing import NamedTuple


class Groep(NamedTuple):
    """Everybody of whom the same becomes, where the text is read in one way; all in sentences.

    ``lezing`` is None where it makes no difference how it is read. ``gevolg`` says what was first
    and what is then, ``wie`` what must hold of somebody, each sentence one thing. ``uitleg`` says
    by facts what ``wie`` says by the name of a requirement: something to fold.
    """

    lezing: str | None
    gevolg: list[str]
    wie: list[str]
    uitleg: list[str]
