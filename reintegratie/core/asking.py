"""In which order a form asks the facts of a rule: first what settles something by itself."""

from __future__ import annotations

from .concepts import Begrip
from .outcome import Eis, Uitkomst
from .values import as_expression

FEW = 2  # answers that settle a requirement at once


def in_order(outcome: Uitkomst, asked: dict[str, Begrip]) -> list[Begrip]:
    """These facts as the rule asks them, but first those of a requirement that looks at few."""
    few = [facts for one in outcome.of(Eis) if len(facts := _facts(one)) <= FEW]
    first = set().union(*few)
    return [asked[name] for name in sorted(asked, key=lambda name: name not in first)]


def _facts(requirement: Eis) -> set[str]:
    """The names of the facts that a requirement looks at."""
    return {one.name for one in as_expression(requirement.voorwaarde).refs if one.kind == "feit"}
