"""What is said in the place of a value that is not known."""

from __future__ import annotations

from . import phrases
from .rules import Regel
from .values import Names


def absent(rule: Regel, missing: Names) -> str:
    """Why something is not known: the facts to ask, or a figure that no source gives."""
    concepts = rule.wetboek.begrippen
    labels = sorted(concepts[name.name].label for name in missing if name.kind == "feit")
    return phrases.ABSENT.format(feiten=", ".join(labels)) if labels else phrases.NO_SOURCE
