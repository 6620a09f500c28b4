"""The outcome of a rule for one person under one combination of readings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any

from . import phrases
from .format import show
from .outcome import BEREKEND, KAN, NEE, ONBEKEND, TEGENSTRIJDIG, Eis, Resultaat, Uitkomst
from .values import NO_NAMES, Expression, Names, Scalar, as_scalar, no_figure

Value = Callable[[Any], Scalar]
NIET_VAN_TOEPASSING = "niet van toepassing"
FEIT_ONTBREEKT = "feit ontbreekt"
PARAMETER_ONTBREEKT = "parameter ontbreekt"
LEZINGEN_VERSCHILLEN = "lezingen verschillen"
FEITEN_STRIJDIG = "feiten strijdig"


@dataclass(frozen=True)
class Found:
    """The value of one result; without one, ``reason`` says why and ``missing`` what is missing."""

    value: Any = None
    reason: str | None = None
    missing: Names = NO_NAMES

    @property
    def settled(self) -> bool:
        """Whether no fact can change it any more."""
        return self.reason != FEIT_ONTBREEKT


@dataclass(frozen=True)
class Assessment:
    """The oordeel, the results by name, and the names that could still change either.

    ``wie`` decides, None where the text names nobody.
    """

    outcome: Uitkomst
    oordeel: str
    results: dict[str, Found]
    missing: Names
    modality: str | None
    wie: str | None

    @property
    def settled(self) -> bool:
        """Whether no fact can change the oordeel any more."""
        return self.oordeel != ONBEKEND or all(name.kind != "feit" for name in self.missing)

    @property
    def aard(self) -> str | None:
        """What kind of consequence it is; None where that is not known."""
        return self.outcome.aard(self.modality)

    def sentence(self, nobody: str) -> str:
        """What follows; a power of which the text names no holder says ``nobody``."""
        said = self.outcome.sentence(self.oordeel, self._tell)
        return f"{said} {nobody}" if self.oordeel == KAN and self.wie is None else said

    @property
    def tells(self) -> bool:
        """Whether its sentence holds its results itself."""
        return self.oordeel == BEREKEND and bool(self.outcome.told)

    def _tell(self, name: str) -> tuple[Any, str]:
        value = self.results[name].value
        return value, in_words(value, self.outcome.resultaat(name).eenheid)

    @cached_property
    def signature(self) -> tuple[Any, ...]:
        """What two readings must share to be the same outcome."""
        return self.oordeel, tuple((found.value, found.reason) for found in self.results.values())


def in_words(value: Any, unit: str) -> str:
    """The value of a result in words; also that there is none."""
    return phrases.NO_OUTCOME if value is None else show(value, unit)


def assess(outcome: Uitkomst, value: Value) -> Assessment:
    """Weigh the requirements first; the results follow where they hold.

    ``value`` gives what an expression of the outcome comes to.
    """
    holds = Scalar(True)
    for requirement in outcome.of(Eis):
        holds = as_scalar(holds & value(requirement.voorwaarde))
    modality, who = value(outcome.modaliteit), value(outcome.wie).value or None
    results = {result.naam: _find(result, holds, value) for result in outcome.of(Resultaat)}
    missing = NO_NAMES.union(*(found.missing for found in results.values()))
    if holds.value is False:
        return Assessment(outcome, NEE, results, missing, modality.value, who)
    oordeel = ONBEKEND if holds.missing or modality.missing else modality.value
    if oordeel == BEREKEND and not _computed(results):
        oordeel = ONBEKEND
    missing |= _after(holds.missing, modality.missing)
    return Assessment(outcome, oordeel, results, missing, modality.value, who)


def firm(outcome: Uitkomst, chosen: Iterable[str]) -> list[Expression]:
    """The requirements that no reading can change: where one fails, every reading gives a no.

    Empty where a result stands even then; ``chosen`` are the conflicts that are settled.
    """
    if any(result.altijd for result in outcome.of(Resultaat)):
        return []
    conditions = [requirement.voorwaarde for requirement in outcome.of(Eis)]
    return [one for one in conditions if not is_open(one.refs, chosen)]


def is_open(refs: Names, chosen: Iterable[str]) -> bool:
    """Whether a reading that is not chosen was looked at."""
    return any(name.kind == "lezing" and name.name not in chosen for name in refs)


def _find(result: Resultaat, holds: Scalar, value_of: Value) -> Found:
    """The result where it applies: where the requirements hold and so does its own ``als``."""
    applies = value_of(result.als)
    if not result.altijd:
        applies = as_scalar(holds & applies)
    if applies.value is False:
        return Found(reason=NIET_VAN_TOEPASSING)
    value = result.rond(value_of(result.waarde))
    missing = _after(applies.missing, value.missing)
    if not missing:
        return Found(value.value)
    if no_figure(missing):
        return Found(reason=PARAMETER_ONTBREEKT, missing=missing)
    return Found(reason=FEIT_ONTBREEKT, missing=missing)


def _after(first: Names, second: Names) -> Names:
    """What is missing for a value that counts where a condition holds."""
    return first if no_figure(first) else first | second


def _computed(results: dict[str, Found]) -> bool:
    """Whether no fact is missing, and no figure either where nothing else was computed."""
    reasons = {found.reason for found in results.values()}
    return FEIT_ONTBREEKT not in reasons and (None in reasons or PARAMETER_ONTBREEKT not in reasons)


def agreed(found: list[Found]) -> Found:
    """What all readings find together; they differ where one of them gives a value.

    Where none does, the reason is what may still change: a missing fact, then a missing figure.
    """
    if all((one.value, one.reason) == (found[0].value, found[0].reason) for one in found):
        return found[0]
    reasons = {one.reason for one in found}
    if None in reasons:
        return Found(reason=LEZINGEN_VERSCHILLEN)
    reason = FEIT_ONTBREEKT if FEIT_ONTBREEKT in reasons else PARAMETER_ONTBREEKT
    return Found(reason=reason, missing=NO_NAMES.union(*(one.missing for one in found)))


def unify(assessments: list[Assessment], together: bool = False) -> str:
    """The one oordeel of all readings together.

    What every reading gives is the outcome, whatever its amounts and days are: a right, a power, a
    no, a sum. ``tegenstrijdig`` where two readings contradict each other: another oordeel, or what
    is computed is a yes in one and a no in the other. A reading that lacks a fact or a figure
    contradicts nothing: what it lacks may be the same. Then it is ``onbekend``.

    With sources put ``together`` every difference that no fact can change is a contradiction.
    """
    contradict, shared = (_differ, _same) if together else (_contradict, _shared)
    # Each different one once: with few facts, hundreds of worlds are a few different ones.
    first, *others = {(one.signature, one.missing): one for one in assessments}.values()
    if any(contradict(one, other) for one, other in combinations((first, *others), 2)):
        return TEGENSTRIJDIG
    return first.oordeel if all(shared(first, one) for one in others) else ONBEKEND


def _same(one: Assessment, other: Assessment) -> bool:
    return one.signature == other.signature


def _differ(one: Assessment, other: Assessment) -> bool:
    """Whether they differ in what no fact can change any more."""
    if not (one.settled and other.settled):
        return False
    pairs = zip(one.results.values(), other.results.values(), strict=True)
    return one.oordeel != other.oordeel or any(
        (found.value, found.reason) != (theirs.value, theirs.reason)
        for found, theirs in pairs
        if found.settled and theirs.settled
    )


def _contradict(one: Assessment, other: Assessment) -> bool:
    if ONBEKEND in (one.oordeel, other.oordeel):
        return False
    if one.oordeel != other.oordeel:
        return True
    return one.oordeel == BEREKEND and any(
        _clash(part, one.results[part.naam], other.results[part.naam])
        for part in one.outcome.of(Resultaat)
    )


def _clash(part: Resultaat, one: Found, other: Found) -> bool:
    """Whether two values cannot both be so; of quantities the lowest and highest are told."""
    if PARAMETER_ONTBREEKT in (one.reason, other.reason):
        return False
    return one.reason != other.reason or (one.value != other.value and not part.is_hoeveelheid)


def _shared(one: Assessment, other: Assessment) -> bool:
    """Whether both have the same oordeel, and where it is a sum miss the same figures."""
    return one.oordeel == other.oordeel and (
        one.oordeel != BEREKEND or _without_figure(one) == _without_figure(other)
    )


def _without_figure(one: Assessment) -> list[str]:
    return [name for name, found in one.results.items() if found.reason == PARAMETER_ONTBREEKT]
