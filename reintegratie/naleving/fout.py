"""What is found when a law is held to what its texts say."""

from __future__ import annotations

from typing import NamedTuple


class Fout(NamedTuple):
    """A rule that does not follow a provision in one respect (``toets``)."""

    regel: str
    bepaling: str
    toets: str
    over: str | None = None


class Bevinding(NamedTuple):
    """What is not in order, in a sentence; and where: a file of the law, and how its line begins.

    ``bestand`` may be a pattern, such as ``contract/*/*.toml``.
    """

    bestand: str
    regel: str
    wat: str
