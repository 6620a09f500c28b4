"""What a lid says otherwise than what stood in its place, by what the contract says of both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reintegratie.core.contract import Norm, as_data
from reintegratie.core.registers import Registers
from reintegratie.core.sources import Bepaling

from . import normtekst

LAAT_OPEN = "laat open"
NIET_GENOEMD = "niemand genoemd"
BIJ = "{label} («{gevolg}»)"  # where a lid says more than one thing
Gezegd = dict[str, str]  # what a norm says, by label
Paar = tuple[Norm | None, Norm | None]


def normverschil(
    law: Registers, nieuw: Bepaling | None, oud: tuple[Bepaling, ...]
) -> Iterator[tuple[str, str | None, str | None]]:
    """Each thing that differs: what about, what it was, what it became; None is nothing.

    Norm beside norm: two things that a lid says are not two ways to say one. A norm that comes or
    goes is told whole.
    """
    old, new = normen(law, oud), normen(law, (nieuw,) if nieuw else ())
    several, unread = len(old) > 1 or len(new) > 1, bool(oud) and not old
    for was, becomes in paren(old, new):
        if becomes and (was or unread):
            yield from _anders(was, becomes, several)
        elif one := was or becomes:
            said = one.gevolg or one.modaliteit, _heel(one)
            yield (said[0], said[1], None) if was else (said[0], None, said[1])


def normen(law: Registers, provisions: Iterable[Bepaling]) -> list[Norm]:
    """What these provisions say, norm by norm."""
    return [norm for one in provisions for norm in law.contract.get(one.id, ())]


def paren(old: list[Norm], new: list[Norm]) -> Iterator[Paar]:
    """Each norm beside the one in whose place it came: most alike first, and what is left over.

    None beside a norm that came or went.
    """
    left, found = list(old), {}
    alike = sorted(
        ((_gelijkenis(one, other), at, one) for at, other in enumerate(new) for one in old),
        key=lambda row: -row[0],
    )
    for many, at, one in alike:
        if many > 1 and at not in found and any(one is other for other in left):
            found[at] = one
            left = [other for other in left if other is not one]
    lone = [at for at in range(len(new)) if at not in found]
    if len(lone) == len(left) == 1:
        found[lone[0]] = left.pop()
    yield from ((found.get(at), norm) for at, norm in enumerate(new))
    yield from ((one, None) for one in left)


def _gelijkenis(one: Norm, other: Norm) -> int:
    """How much two norms are about the same; what follows counts most."""
    same = (one.gevolg == other.gevolg) * 3
    names = ("voorwaarden", "modaliteit", "betreft", "beslist", "wie", "soort")
    about = {number.wat for number in one.getallen} & {number.wat for number in other.getallen}
    equal = (getattr(one, name) for name in names if getattr(one, name) == getattr(other, name))
    return same + len(about) + sum(map(bool, equal))


def _anders(
    old: Norm | None, new: Norm, several: bool
) -> Iterator[tuple[str, str | None, str | None]]:
    """What differs between two norms, by label; all of it where the old one has no contract."""
    was, becomes = _gezegd(old) if old else {}, _gezegd(new)
    for label in dict.fromkeys([*was, *becomes]):
        if was.get(label) != becomes.get(label):
            named = several and label != "gevolg" and new.gevolg
            said = BIJ.format(label=label, gevolg=new.gevolg) if named else label
            yield said, was.get(label), becomes.get(label)


def _heel(norm: Norm) -> str:
    """A whole norm in one line: what it says but what follows, which names it."""
    rows = _gezegd(norm).items()
    return "; ".join(
        f"{label}: {text}" for label, text in rows if label != "gevolg" and text != NIET_GENOEMD
    )


def _gezegd(norm: Norm) -> Gezegd:
    """What a norm says, by label; of what it leaves open only the questions."""
    rows = normtekst.rijen(as_data(replace(norm, open=())))
    said = {
        label: text
        for label, text in rows  # on which line it stands tells a reader nothing
        if label != normtekst.STAAT_OP and not text.startswith(normtekst.ALS_IN)
    }
    if norm.open:
        said[LAAT_OPEN] = "; ".join(one.vraag for one in norm.open)
    return said
